import { LatencyHistogram } from './latency-histogram.ts';

/** The counts of a cache's tally. */
export const cacheCounts = [
  ...(['hit', 'miss', 'stale', 'error', 'cancelled', 'negative', 'bytesSaved'] as const),
  ...(['superseded', 'storedAnswers', 'upstreamRequests', 'upstreamBytes'] as const),
] as const;

/** How reads, in one stretch of time, ended, and what was asked of openFDA. */
export class CacheTally {
  hit = 0;
  miss = 0;
  stale = 0;
  /** Of the stale: those that a reload had superseded, while openFDA could be asked. */
  superseded = 0;
  error = 0;
  cancelled = 0;
  negative = 0;
  bytesSaved = 0;
  storedAnswers = 0;
  upstreamRequests = 0;
  upstreamBytes = 0;
  readonly hitLatency = new LatencyHistogram();
  readonly missLatency = new LatencyHistogram();

  merge(other: CacheTally): void {
    for (const name of cacheCounts) this[name] += other[name];
    this.hitLatency.merge(other.hitLatency);
    this.missLatency.merge(other.missLatency);
  }
}
