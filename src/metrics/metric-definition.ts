import type { LatencyHistogram } from '../monitor/latency-histogram.ts';
import type { MetricSnapshot } from './metric-snapshot.ts';

export type MetricLabels = Readonly<Record<string, string>>;

/** One number of a metric. */
export interface Sample {
  readonly labels: MetricLabels;
  readonly value: number;
}

/** One histogram of a metric; it is told in seconds. */
export interface DurationSample {
  readonly labels: MetricLabels;
  readonly latency: LatencyHistogram;
}

interface Described {
  /** Ends in its unit; a counter's in `_total` beyond that. */
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
}

/** One metric: what it is called, and how it is read from a snapshot. Labels have few values, whatever callers send. */
export type MetricDefinition =
  | (Described & {
      readonly type: 'counter' | 'gauge';
      readonly read: (snapshot: MetricSnapshot) => readonly Sample[];
    })
  | (Described & {
      readonly type: 'histogram';
      readonly read: (snapshot: MetricSnapshot) => readonly DurationSample[];
    });

/** A metric of one number. */
export function single(value: number): readonly Sample[] {
  return [{ labels: {}, value }];
}
