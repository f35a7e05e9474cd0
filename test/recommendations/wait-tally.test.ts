import { describe, expect, it } from 'vitest';
import type { FreshnessLevel } from '../../src/catalogue/catalogue.ts';
import { createWaitTally } from '../../src/recommendations/wait-tally.ts';

const part = (path: string, fetchedAt: number, level: FreshnessLevel = 'RECENT', outcome: 'hit' | 'miss' = 'miss') => ({
  ...{ path, level, fetchedAt, outcome },
});
const made = (key: string, ...used: ReturnType<typeof part>[]) => ({
  key,
  name: 'Find',
  signature: 'query Find',
  used,
});

describe('the tally of waits', () => {
  it('counts waits for what had grown old, and uses of the same values', () => {
    const tally = createWaitTally();
    tally.onMade(made('a', part('/p', 1)));
    tally.onRefetched('/p', 2);
    tally.onMade(made('a', part('/p', 2), part('/q', 1, 'RECENT', 'hit')));
    tally.onMade(made('a', part('/p', 2, 'RECENT', 'hit')));
    tally.onServed('a', 7);
    tally.onServed('unknown', 9);
    tally.onRefetched('/r', 3);
    tally.onMade(made('b', part('/r', 3, 'FRESH')));
    const find = { name: 'Find', signature: 'query Find', values: 2 };
    expect(tally.waits()).toEqual([{ ...find, asked: 11, waits: 2, lastingWaits: 1 }]);
  });

  it('leaves out waits that warming does not spare: for what was not cached, or is REAL_TIME', () => {
    const tally = createWaitTally();
    tally.onRefetched('/p', 2);
    tally.onMade(made('left the cache since', part('/p', 3)));
    tally.onMade(made('half of it', part('/p', 2), part('/never', 2)));
    tally.onMade(made('strict', part('/p', 2, 'REAL_TIME')));
    expect(tally.waits()).toEqual([]);
  });

  it('is bounded, whatever is asked', () => {
    const tally = createWaitTally();
    for (let turn = 0; turn < 5000; turn += 1) {
      tally.onRefetched(`/${turn}`, turn);
      tally.onMade(made(`key ${turn}`, part(`/${turn}`, turn)));
    }
    expect(tally.waits()).toMatchObject([{ values: 1000, waits: 1000 }]);
    tally.onMade(made('long ago', part('/0', 0)));
    expect(tally.waits()[0]?.waits).toBe(999);
  });
});
