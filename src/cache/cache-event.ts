import type { StoreOutcome, TierFault, TierName } from './cache-tier.ts';
import type { InvalidationScope } from './invalidation-scope.ts';

/**
 * Why an entry left a tier. `evicted`: others were worth more. `expired`: past its end. `invalidated`: an invalidation covers it.
 * `replaced`: an entry with other content came under its key. `superseded`: another gateway stored a newer one. `deleted`: on demand.
 */
export type RemovalCause = 'evicted' | 'expired' | 'invalidated' | 'replaced' | 'superseded' | 'deleted';

/** What happened in the cache. Events carry keys, tags and sizes, never values. */
export type CacheEvent =
  | { readonly type: 'hit'; readonly tier: TierName; readonly key: string; readonly tags: readonly string[] }
  | { readonly type: 'miss'; readonly key: string }
  | { readonly type: 'stored'; readonly tier: TierName; readonly key: string; readonly bytes: number }
  | { readonly type: 'refused'; readonly tier: TierName; readonly key: string; readonly outcome: StoreOutcome }
  | {
      readonly type: 'removed';
      readonly tier: TierName;
      readonly key: string;
      readonly version: number;
      readonly bytes: number;
      readonly cause: RemovalCause;
    }
  | { readonly type: 'unreadable'; readonly tier: TierName; readonly key: string; readonly reason: string }
  | {
      readonly type: 'invalidated';
      readonly scope: InvalidationScope;
      readonly version: number;
      readonly local: boolean;
    }
  /** News of the fleet may have been lost up to now: what was made from cached entries elsewhere is to be forgotten. */
  | { readonly type: 'gap' }
  | { readonly type: 'policy-changed'; readonly policy: string }
  | { readonly type: 'tier-failed'; readonly tier: TierName; readonly operation: string; readonly cause: unknown }
  | { readonly type: 'tier-lost'; readonly tier: TierName; readonly fault: TierFault }
  /** The tier answers reads, and refuses writes. */
  | { readonly type: 'tier-limited'; readonly tier: TierName; readonly fault: TierFault }
  | { readonly type: 'tier-recovered'; readonly tier: TierName };

export type CacheListener = (event: CacheEvent) => void;
