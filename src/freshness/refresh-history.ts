/** What refreshing an entry has found so far. */
export interface RefreshHistory {
  /** Hash of the content at the last fetch, without what changes by itself (dates of the answer, disclaimers). */
  readonly contentHash: string;
  /** Above 1: refreshing found nothing new; below 1: it found changes. */
  readonly keyFactor: number;
  /** How long the last fetch took, in ms. */
  readonly costMs: number;
}

const maxFactor = 8;
const minFactor = 0.25;

/** The history after one more fetch: half the lifetime where it found a change, half as long again where it did not. */
export function recordRefresh(
  history: RefreshHistory | undefined,
  { contentHash, costMs }: { readonly contentHash: string; readonly costMs: number },
): RefreshHistory {
  if (!history) return { contentHash, keyFactor: 1, costMs };
  const changed = history.contentHash !== contentHash;
  const keyFactor = Math.min(maxFactor, Math.max(minFactor, history.keyFactor * (changed ? 0.5 : 1.5)));
  return { contentHash, keyFactor, costMs };
}
