import type { LatencyHistogram } from '../monitor/latency-histogram.ts';

/** How many durations fell below each bound, and how many beyond the last. */
export interface DurationCounts {
  /** Upper bounds in ms, rising. */
  readonly boundsMs: readonly number[];
  /** One more than there are bounds. */
  readonly counts: readonly number[];
  readonly sumMs: number;
}

/**
 * From 64 µs to 34 s, doubling. The histogram's own buckets end at each power of two of microseconds, so that no duration is told on the
 * wrong side of a bound.
 */
export const boundsMs: readonly number[] = Array.from({ length: 20 }, (_, n) => 2 ** (n + 6) / 1000);

/** The same with four bounds to a doubling, for percentiles. */
export const fineBoundsMs: readonly number[] = boundsMs.flatMap((bound) =>
  [1, 1.25, 1.5, 1.75].map((factor) => bound * factor),
);

/** A histogram in few buckets that never change, as Prometheus wants them. */
export function durationCounts(histogram: LatencyHistogram, bounds: readonly number[] = boundsMs): DurationCounts {
  const counts = new Array<number>(bounds.length + 1).fill(0);
  for (const { toMs, count } of histogram.buckets()) {
    const place = bounds.findIndex((bound) => toMs <= bound);
    const bucket = place === -1 ? bounds.length : place;
    counts[bucket] = (counts[bucket] ?? 0) + count;
  }
  return { boundsMs: bounds, counts, sumMs: histogram.totalMs };
}
