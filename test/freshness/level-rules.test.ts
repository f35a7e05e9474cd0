import { describe, expect, it } from 'vitest';
import { decideFreshness, levelRules, mayServeStale } from '../../src/freshness/level-rules.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe('freshness levels', () => {
  it.each([
    ['REAL_TIME', minute, 'serve'],
    ['REAL_TIME', minute + 1, 'fetch'],
    ['FRESH', 10 * minute, 'serve'],
    ['FRESH', 10 * minute + 1, 'fetch'],
    ['RECENT', 6 * hour, 'serve'],
    ['RECENT', 6 * hour + 1, 'serve-and-refresh'],
    ['RECENT', day, 'serve-and-refresh'],
    ['RECENT', day + 1, 'fetch'],
    ['STALE', day, 'serve'],
    ['STALE', day + 1, 'serve-and-refresh'],
    ['STALE', 365 * day, 'serve-and-refresh'],
  ] as const)('%s at an age of %d ms: %s', (level, ageMs, decision) => {
    expect(decideFreshness(level, ageMs)).toBe(decision);
  });

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
