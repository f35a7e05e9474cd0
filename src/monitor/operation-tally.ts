import { LatencyHistogram } from './latency-histogram.ts';

/** The counts of an operation's tally. */
export const operationCounts = [
  ...(['count', 'errors', 'hits', 'misses', 'stale'] as const),
  ...(['storedAnswers', 'upstreamRequests', 'upstreamMs', 'bytes'] as const),
] as const;

/** How the runs of an operation, in one stretch of time, fared. */
export class OperationTally {
  count = 0;
  /** Answers that held errors. */
  errors = 0;
  hits = 0;
  misses = 0;
  stale = 0;
  storedAnswers = 0;
  /** Requests that it sent itself. */
  upstreamRequests = 0;
  /** How long its reads waited, all together. */
  upstreamMs = 0;
  bytes = 0;
  readonly latency = new LatencyHistogram();

  merge(other: OperationTally): void {
    for (const name of operationCounts) this[name] += other[name];
    this.latency.merge(other.latency);
  }
}
