import { describe, expect, it } from 'vitest';
import { shouldRefreshEarly } from '../../src/freshness/early-refresh.ts';

const facts = { now: 10_000, expiresAt: 10_500, costMs: 500, quotaUsed: 0, random: () => 1 - Math.exp(-1) };

describe('early refresh', () => {
  it('comes earlier by the cost times a random number whose mean is 1', () => {
    expect(shouldRefreshEarly({ ...facts, expiresAt: 10_499 })).toBe(true);
    expect(shouldRefreshEarly({ ...facts, expiresAt: 10_501 })).toBe(false);
    expect(shouldRefreshEarly({ ...facts, expiresAt: 10_999, beta: 2 })).toBe(true);
  });

  it('always comes once the entry has expired, whatever the die says', () => {
    expect(shouldRefreshEarly({ ...facts, now: 10_500, random: () => 0 })).toBe(true);
  });

  it("does not come when four fifths of the day's requests are used", () => {
    expect(shouldRefreshEarly({ ...facts, now: 20_000, quotaUsed: 0.79 })).toBe(true);
    expect(shouldRefreshEarly({ ...facts, now: 20_000, quotaUsed: 0.8 })).toBe(false);
  });

  it('is likelier the nearer the expiry', () => {
    let seed = 1;
    const random = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const share = (now: number) => {
      let early = 0;
      for (let time = 0; time < 2000; time += 1) if (shouldRefreshEarly({ ...facts, now, random })) early += 1;
      return early / 2000;
    };
    expect(share(10_250)).toBeGreaterThan(share(9500));
    expect(share(9500)).toBeCloseTo(Math.exp(-2), 1);
  });
});
