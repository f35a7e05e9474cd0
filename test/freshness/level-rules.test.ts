import { describe, expect, it } from 'vitest';
import { decideFreshness, levelRules } from '../../src/freshness/level-rules.ts';

const second = 1000;
const hour = 3600 * second;
const day = 24 * hour;

describe('a freshness level', () => {
  it.each([
    ['REAL_TIME', 60 * second, 'serve'],
    ['REAL_TIME', 60 * second + 1, 'fetch'],
    ['FRESH', 600 * second, 'serve'],
    ['FRESH', 600 * second + 1, 'fetch'],
    ['RECENT', 6 * hour, 'serve'],
    ['RECENT', 6 * hour + 1, 'serve-and-refresh'],
    ['RECENT', day, 'serve-and-refresh'],
    ['RECENT', day + 1, 'fetch'],
    ['STALE', day, 'serve'],
    ['STALE', day + 1, 'serve-and-refresh'],
    ['STALE', 10_000 * day, 'serve-and-refresh'],
  ] as const)('%s at an age of %i ms: %s', (level, age, decision) =>
    expect(decideFreshness(level, age)).toBe(decision),
  );

  it('promises for an outage what it says', () => {
    const stale = Object.fromEntries(Object.entries(levelRules).map(([level, { staleMs }]) => [level, staleMs]));
    expect(stale).toEqual({
      REAL_TIME: 60 * second,
      FRESH: day,
      RECENT: 7 * day,
      STALE: Number.POSITIVE_INFINITY,
    });
  });

  it('serves a stricter level nothing that a laxer one would fetch', () => {
    const order = ['serve', 'serve-and-refresh', 'fetch'];
    const levels = ['STALE', 'RECENT', 'FRESH', 'REAL_TIME'] as const;
    for (let age = 0; age < 3 * day; age += hour / 7) {
      const ranks = levels.map((level) => order.indexOf(decideFreshness(level, age)));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }
  });
});
