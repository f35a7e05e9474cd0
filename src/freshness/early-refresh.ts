export interface EarlyRefreshFacts {
  readonly now: number;
  readonly expiresAt: number;
  /** How long getting the answer takes, in ms. */
  readonly costMs: number;
  /** How much of the day's requests is used, 0 to 1. */
  readonly quotaUsed: number;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
  /** Above 1: earlier. @default 1 */
  readonly beta?: number;
}

const maxQuotaUsed = 0.8;

/**
 * Whether this use is the one that refreshes an entry before it expires. Every use throws a die whose chances grow towards
 * the expiry, and sooner for what takes long to get, so that a busy entry is renewed once and in time. (XFetch: Vattani,
 * Chierichetti, Lowenstein, "Optimal Probabilistic Cache Stampede Prevention", VLDB 2015.)
 */
export function shouldRefreshEarly({
  now,
  expiresAt,
  costMs,
  quotaUsed,
  random,
  beta = 1,
}: EarlyRefreshFacts): boolean {
  if (quotaUsed >= maxQuotaUsed) return false;
  // 1 - random() lies in (0, 1], so that the logarithm is finite.
  return now - costMs * beta * Math.log(1 - random()) >= expiresAt;
}
