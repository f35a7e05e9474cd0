import type { TierStats } from '../cache/cache-tier.ts';

/** What the store of answers to operations counts. */
export interface AnswerCounts {
  readonly entries: number;
  readonly bytes: number;
  /** 0 where the store is off. */
  readonly maxBytes: number;
  /** Look-ups whose answer was served. */
  readonly hits: number;
  /** Look-ups that found nothing that could be served. */
  readonly misses: number;
  readonly stored: number;
  readonly evictions: number;
}

/** Statistics of a tier, or of another place where answers are kept. */
export type PlaceStats = Omit<TierStats, 'name'> & { readonly name: string };

/** The store of answers as a tier; none where it is off. */
export function answersTier(stats: AnswerCounts | undefined): PlaceStats[] {
  if (!stats || stats.maxBytes === 0) return [];
  const { evictions: evicted, ...counts } = stats;
  return [{ ...counts, name: 'answers', evicted, refused: 0, failures: 0, available: true, policy: 'second-chance' }];
}
