import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordUse, recordUses, steadiness, type Usage, usesPerHour } from '../../src/freshness/usage.ts';

const minute = 60_000;
const usedAt = (times: readonly number[]): Usage => {
  let usage: Usage | undefined;
  for (const at of times) usage = recordUse(usage, at);
  if (!usage) throw new Error('a usage needs a use');
  return usage;
};
const every = (ms: number, count: number) => Array.from({ length: count }, (_, place) => place * ms);

describe('usage', () => {
  it('knows nothing of an entry used once', () => {
    const usage = usedAt([5]);
    expect(usesPerHour(usage, 5)).toBe(0);
    expect(steadiness(usage)).toBe(0);
  });

  it('tells uses an hour, and falls as an entry goes out of use', () => {
    const usage = usedAt(every(minute, 50));
    expect(usesPerHour(usage, 49 * minute)).toBeCloseTo(60);
    expect(usesPerHour(usage, (49 + 120) * minute)).toBeCloseTo(0.5);
  });

  it('is wholly even for equal gaps, and uneven for bursts', () => {
    expect(steadiness(usedAt(every(minute, 50)))).toBe(1);
    const bursts = every(60 * minute, 10).flatMap((at) => [at, at + 1000, at + 2000, at + 3000]);
    expect(steadiness(usedAt(bursts))).toBeLessThan(0.6);
  });

  it('counts uses that are noted together as uses that are spread evenly', () => {
    fc.assert(
      fc.property(
        fc.nat(20),
        fc.integer({ min: 1, max: 32 }),
        fc.integer({ min: 0, max: 100 }),
        (before, times, gapS) => {
          const known = usedAt(every(minute, before + 1));
          const from = before * minute;
          const gapMs = gapS * 1000;
          let oneByOne = known;
          for (let use = 1; use <= times; use += 1) oneByOne = recordUse(oneByOne, from + use * gapMs);
          const together = recordUses(known, times, from + times * gapMs);
          expect(together.lastUsedAt).toBe(oneByOne.lastUsedAt);
          expect(together.meanGapMs).toBeCloseTo(oneByOne.meanGapMs ?? -1);
        },
      ),
      { numRuns: 200, seed: 5 },
    );
  });

  it('takes the gap of very many uses for their mean', () => {
    const usage = recordUses(usedAt([0, minute]), 6000, 7 * minute);
    expect(usage).toMatchObject({ lastUsedAt: 7 * minute, meanGapMs: 60 });
  });

  it('stays within its bounds, also when the clock is set back', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1 }), (times) => {
        const usage = usedAt(times);
        expect(steadiness(usage)).toBeGreaterThanOrEqual(0);
        expect(steadiness(usage)).toBeLessThanOrEqual(1);
        expect(usesPerHour(usage, 1e9)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200, seed: 4 },
    );
  });
});
