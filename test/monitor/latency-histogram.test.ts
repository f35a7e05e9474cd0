import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LatencyHistogram } from '../../src/monitor/latency-histogram.ts';

const times = fc.array(
  fc.oneof(fc.double({ min: 0, max: 60_000, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
  {
    minLength: 1,
    maxLength: 300,
  },
);

function histogramOf(ms: readonly number[]): LatencyHistogram {
  const histogram = new LatencyHistogram();
  for (const time of ms) histogram.add(time);
  return histogram;
}

describe('a latency histogram', () => {
  it('tells every percentile within 6.25 % or half a microsecond, and the maximum exactly', () => {
    fc.assert(
      fc.property(times, fc.double({ min: 0.001, max: 1, noNaN: true }), (ms, share) => {
        const sorted = [...ms].sort((a, b) => a - b);
        const exact = sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
        const histogram = histogramOf(ms);
        const told = histogram.quantile(share) ?? Number.NaN;
        expect(Math.abs(told - exact)).toBeLessThanOrEqual(Math.max(exact * 0.0625, 0.0005) + 1e-9);
        expect(histogram.maxMs).toBe(sorted.at(-1));
        expect(histogram.count).toBe(ms.length);
      }),
    );
  });

  it('is the same whether times are added to one or to two that are merged', () => {
    fc.assert(
      fc.property(times, times, (left, right) => {
        const merged = histogramOf(left);
        merged.merge(histogramOf(right));
        const one = histogramOf([...left, ...right]);
        expect(merged.buckets()).toEqual(one.buckets());
        expect([merged.count, merged.maxMs]).toEqual([one.count, one.maxMs]);
      }),
    );
  });

  it('is the same after it was written down and read again', () => {
    fc.assert(
      fc.property(times, (ms) => {
        const histogram = histogramOf(ms);
        const again = new LatencyHistogram();
        again.restore(histogram.entries(), histogram.totalMs, histogram.maxMs);
        expect(again).toEqual(histogram);
      }),
    );
  });

  it('has buckets that hold their times and do not overlap', () => {
    const buckets = histogramOf([0.0005, 0.02, 0.03, 3, 250, 2_000_000]).buckets();
    expect(buckets.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1, 1]);
    for (const [place, { fromMs, toMs }] of buckets.entries()) {
      expect(fromMs).toBeLessThan(toMs);
      expect(fromMs).toBeGreaterThanOrEqual(buckets[place - 1]?.toMs ?? 0);
    }
  });

  it('tells nothing of nothing', () => {
    expect(new LatencyHistogram().quantile(0.5)).toBeUndefined();
    expect(new LatencyHistogram().buckets()).toEqual([]);
  });
});
