import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationPercentile, durationsSince } from '../../src/alerts/duration-percentile.ts';
import { DurationCounter } from '../../src/metrics/duration-counts.ts';

describe('the percentile of counted durations', () => {
  it('lies in the bucket that the true one lies in', () => {
    const durations = fc.array(fc.integer({ min: 0, max: 15_000 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(durations, fc.constantFrom(0.5, 0.95, 0.99), (all, share) => {
        const counter = new DurationCounter();
        for (const duration of all) counter.add(duration);
        const exact = all.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(share * all.length) - 1)] ?? 0;
        const { boundsMs } = counter.counts();
        const upper = boundsMs.find((bound) => exact <= bound) ?? 0;
        const lower = boundsMs[boundsMs.indexOf(upper) - 1] ?? 0;
        const told = durationPercentile(counter.counts(), share) ?? -1;
        expect(told).toBeGreaterThanOrEqual(lower);
        expect(told).toBeLessThanOrEqual(upper);
      }),
    );
  });

  it('is unknown of none, and the last bound beyond it', () => {
    const counter = new DurationCounter([10]);
    expect(durationPercentile(counter.counts(), 0.5)).toBeUndefined();
    counter.add(11);
    expect(durationPercentile(counter.counts(), 0.5)).toBe(10);
  });

  it('can be that of a stretch of time', () => {
    const counter = new DurationCounter([10, 20]);
    counter.add(5);
    const before = counter.counts();
    counter.add(15);
    expect(durationsSince(before, counter.counts())).toEqual({ boundsMs: [10, 20], counts: [0, 1, 0], sumMs: 15 });
  });
});
