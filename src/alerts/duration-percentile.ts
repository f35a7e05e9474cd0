import type { DurationCounts } from '../metrics/duration-counts.ts';

/** The durations that were counted since an earlier count of the same bounds. */
export function durationsSince(from: DurationCounts, to: DurationCounts): DurationCounts {
  const counts = to.counts.map((count, place) => count - (from.counts[place] ?? 0));
  return { boundsMs: to.boundsMs, counts, sumMs: to.sumMs - from.sumMs };
}

/**
 * The duration in ms that a share of all stays below, interpolated within its bucket; what lies beyond the last bound is told
 * as the last bound. Undefined where nothing was counted.
 */
export function durationPercentile(
  { boundsMs, counts }: Pick<DurationCounts, 'boundsMs' | 'counts'>,
  share: number,
): number | undefined {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefined;
  const wanted = share * total;
  let below = 0;
  for (const [place, count] of counts.entries()) {
    const upper = boundsMs[place];
    if (upper === undefined) break;
    const lower = place === 0 ? 0 : (boundsMs[place - 1] ?? 0);
    if (count > 0 && below + count >= wanted) return lower + ((upper - lower) * (wanted - below)) / count;
    below += count;
  }
  return boundsMs.at(-1);
}
