import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationPercentile, durationsSince } from '../../src/alerts/duration-percentile.ts';
import { durationCounts, fineBoundsMs } from '../../src/metrics/duration-counts.ts';
import { LatencyHistogram } from '../../src/monitor/latency-histogram.ts';

function histogramOf(durations: readonly number[]): LatencyHistogram {
  const histogram = new LatencyHistogram();
  for (const duration of durations) histogram.add(duration);
  return histogram;
}

describe('the percentile of counted durations', () => {
  it('is within a quarter of the true one', () => {
    const durations = fc.array(fc.integer({ min: 1, max: 30_000 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(durations, fc.constantFrom(0.5, 0.95, 0.99), (all, share) => {
        const exact = all.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(share * all.length) - 1)] ?? 0;
        const told = durationPercentile(durationCounts(histogramOf(all), fineBoundsMs), share) ?? -1;
        expect(told).toBeGreaterThanOrEqual(exact * 0.75);
        expect(told).toBeLessThanOrEqual(exact * 1.25);
      }),
    );
  });

  it('is unknown of none, and the last bound beyond it', () => {
    expect(durationPercentile({ boundsMs: [10], counts: [0, 0] }, 0.5)).toBeUndefined();
    expect(durationPercentile({ boundsMs: [10], counts: [0, 1] }, 0.5)).toBe(10);
  });

  it('can be that of a stretch of time', () => {
    const before = { boundsMs: [10, 20], counts: [1, 0, 0], sumMs: 5 };
    const after = { boundsMs: [10, 20], counts: [1, 1, 0], sumMs: 20 };
    expect(durationsSince(before, after)).toEqual({ boundsMs: [10, 20], counts: [0, 1, 0], sumMs: 15 });
  });
});
