import { describe, expect, it } from 'vitest';
import { levelRules, mayServeStale } from '../../src/freshness/level-rules.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe('freshness levels', () => {
  it.each([
    ['REAL_TIME', minute, minute],
    ['FRESH', 10 * minute, 10 * minute],
    ['RECENT', 6 * hour, day],
    ['STALE', day, Number.POSITIVE_INFINITY],
  ] as const)(
    '%s serves at once up to an age of %d ms, and refreshes behind up to %d',
    (level, serveMs, serveBehindMs) => {
      expect(levelRules[level].serveMs).toBe(serveMs);
      expect(Math.max(serveMs, levelRules[level].serveBehindMs)).toBe(serveBehindMs);
    },
  );

  it.each([
    ['REAL_TIME', 0, false],
    ['REAL_TIME', minute, false],
    ['FRESH', day, true],
    ['FRESH', day + 1, false],
    ['RECENT', 7 * day, true],
    ['RECENT', 7 * day + 1, false],
    ['STALE', 365 * day, true],
  ] as const)('%s may serve an answer aged %d ms in an outage: %s', (level, ageMs, allowed) => {
    expect(mayServeStale(level, ageMs)).toBe(allowed);
  });

  it('grow weaker from REAL_TIME to STALE in every respect', () => {
    const order = (['REAL_TIME', 'FRESH', 'RECENT', 'STALE'] as const).map((level) => levelRules[level]);
    for (const [place, rule] of order.entries()) {
      const next = order[place + 1];
      if (!next) continue;
      expect(next.serveMs).toBeGreaterThan(rule.serveMs);
      expect(next.serveBehindMs).toBeGreaterThan(rule.serveBehindMs);
      expect(next.staleMs).toBeGreaterThan(rule.staleMs);
    }
  });
});
