import type { FreshnessLevel } from '../catalogue/catalogue.ts';
import type { RefreshHistory } from '../freshness/refresh-history.ts';

/** One answer of openFDA that an operation was made from, with what is needed to judge it again later. */
export interface UsedAnswer {
  readonly dataset: string;
  /** The request it answers: path and query. */
  readonly path: string;
  readonly level: FreshnessLevel;
  /** When openFDA was asked, in ms since 1970. */
  readonly fetchedAt: number;
  readonly lastUpdated: string | undefined;
  /** Whether it says that there is no such record. */
  readonly negative: boolean;
  /** Whether it is known to be outdated, or older than its level allows since openFDA could not be asked. */
  readonly stale: boolean;
  readonly outcome: 'hit' | 'miss' | 'stale';
  /** What refreshing it has found so far; its adaptive lifetime follows from it. */
  readonly history?: RefreshHistory | undefined;
}

/** What an operation was made from. Filled while it is executed. */
export interface Footprint {
  readonly used: UsedAnswer[];
  /** Set where the answer tells something that changes with time or is not public: its bytes may not be kept. */
  isPrivate: boolean;
}
