import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heatCells } from '../../../src/dashboard/page/heat-cells.ts';
import type { LatencyStretch } from '../../../src/dashboard/page/queries/latency-over-time.ts';

const latency = { count: 0, p50: null, p90: null, p99: null, max: null };

function stretch(start: string, histogram: LatencyStretch['histogram']): LatencyStretch {
  return { start, seconds: 300, count: 0, errors: 0, storedAnswers: 0, latency, histogram };
}

describe('the cells of the heat map', () => {
  it('gather buckets into thirds of a power of ten', () => {
    const cells = heatCells([
      stretch('1970-01-01T00:05:00Z', [
        { fromMs: 1, toMs: 1.0625, count: 3 },
        { fromMs: 1.5, toMs: 1.5625, count: 1 },
        { fromMs: 100, toMs: 106, count: 16 },
      ]),
    ]);
    expect(cells.map(({ fromMs, count, heat }) => [Number(fromMs.toFixed(2)), count, heat])).toEqual([
      [1, 4, 0.5],
      [100, 16, 1],
    ]);
    expect(cells[0]).toMatchObject({ fromAt: 300, toAt: 600 });
  });

  it('hold every operation once', () => {
    const bucket = fc
      .record({ fromMs: fc.double({ min: 0, max: 1e5, noNaN: true }), count: fc.integer({ min: 1, max: 1000 }) })
      .map(({ fromMs, count }) => ({ fromMs, toMs: fromMs * 1.0625 + 0.001, count }));
    fc.assert(
      fc.property(fc.array(bucket), (histogram) => {
        const cells = heatCells([stretch('2026-11-22T15:00:00Z', histogram)]);
        const sum = (counts: readonly { count: number }[]) => counts.reduce((total, { count }) => total + count, 0);
        expect(sum(cells)).toBe(sum(histogram));
        expect(cells.every(({ heat }) => heat > 0 && heat <= 1)).toBe(true);
      }),
    );
  });
});
