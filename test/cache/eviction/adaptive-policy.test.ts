import { expect, test } from 'vitest';
import { AdaptivePolicy } from '../../../src/cache/eviction/adaptive-policy.ts';
import { ShadowCache } from '../../../src/cache/eviction/shadow-cache.ts';
import { keyHash } from '../../../src/cache/key-hash.ts';

test('leaves a policy that does badly for one that does better, and loses no entry on the way', () => {
  const maxBytes = 400_000;
  const policy = new AdaptivePolicy({ maxBytes, startWith: 'lru' });
  const cache = new ShadowCache(policy, maxBytes);
  expect(policy.following).toBe('lru');
  // 300 small dear entries asked for in turn, between large cheap ones that are asked for once.
  for (let round = 0; round < 60_000; round += 1) {
    cache.access(keyHash(`dear ${round % 300}`), 500, 10);
    cache.access(keyHash(`once ${round}`), 4000, 1);
  }
  expect(policy.following).not.toBe('lru');
  let hits = 0;
  for (let n = 0; n < 300; n += 1) if (cache.access(keyHash(`dear ${n}`), 500, 10)) hits += 1;
  expect(hits).toBeGreaterThan(290);
  expect(cache.bytes).toBeLessThanOrEqual(maxBytes);
});
