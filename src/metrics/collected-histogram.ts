import { durationCounts } from './duration-counts.ts';
import type { DurationSample } from './metric-definition.ts';

/** One line of a histogram as prom-client prints it. */
export interface HistogramLine {
  readonly metricName: string;
  readonly labels: Readonly<Record<string, string | number>>;
  readonly value: number;
}

/** The lines of durations that were counted elsewhere: buckets up to each bound, in seconds, their sum and their number. */
export function histogramLines(name: string, samples: readonly DurationSample[]): HistogramLine[] {
  return samples.flatMap(({ labels, latency }) => {
    const { boundsMs, counts, sumMs } = durationCounts(latency);
    let upTo = 0;
    const buckets = counts.map((count, place) => {
      upTo += count;
      const bound = boundsMs[place];
      const le = bound === undefined ? '+Inf' : bound / 1000;
      return { metricName: `${name}_bucket`, labels: { ...labels, le }, value: upTo };
    });
    return [
      ...buckets,
      { metricName: `${name}_sum`, labels, value: sumMs / 1000 },
      { metricName: `${name}_count`, labels, value: upTo },
    ];
  });
}
