import { expect, test } from 'vitest';
import { createNullTier } from '../../src/cache/null-tier.ts';
import { sampleEntry } from './sample-entry.ts';

test('the tier that is off takes nothing and has nothing, and counts the misses', async () => {
  const tier = createNullTier();
  expect(tier.set('a', sampleEntry())).toBe('unavailable');
  expect(tier.get('a')).toBeUndefined();
  expect(tier.delete('a')).toBe(false);
  expect(tier.invalidate({ all: true }, 5)).toBe(5);
  expect(tier.stats()).toMatchObject({ name: 'off', misses: 1, entries: 0 });
  await tier.close();
});
