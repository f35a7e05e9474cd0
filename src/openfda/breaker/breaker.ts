/** How a dataset's breaker stands. `half-open`: one request is under way to see whether the dataset answers again. */
export type BreakerState = 'closed' | 'open' | 'half-open';

/** Keeps requests from a dataset that fails, and finds out when it answers again. */
export interface Breaker {
  /**
   * Does the work, or throws UPSTREAM_UNAVAILABLE at once where the dataset's breaker is open. Nothing is learnt of the
   * dataset where the caller gave up (its signal is aborted) or the request waited too long for its place.
   */
  run<T>(dataset: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  state(dataset: string): BreakerState;
  /** Every dataset whose breaker is not closed. */
  troubled(): ReadonlyMap<string, BreakerState>;
}
