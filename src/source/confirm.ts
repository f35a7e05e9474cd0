import type { FreshnessLevel } from '../catalogue/catalogue.ts';
import type { EpochBook } from '../freshness/epoch-book.ts';
import type { EpochWatch } from '../freshness/epoch-watch.ts';
import type { FreshnessPolicy, JudgedEntry } from '../freshness/freshness-policy.ts';
import { waitsInMs } from '../freshness/waits-in.ts';

/** Why a cached answer need not be fetched anew: it was held fresh for long enough, or its dataset's epoch was confirmed once more. */
export type Standing = 'fresh' | 'confirmed';

/**
 * Sees to it that nobody waits for a cached answer for `aheadMs`, without asking for it: by confirming its dataset's epoch where
 * that could prove it. Undefined where only a fetch can. Throws UPSTREAM_RATE_LIMITED where the budget for validation is spent.
 */
export type Confirm = (entry: JudgedEntry, level: FreshnessLevel, aheadMs: number) => Promise<Standing | undefined>;

export interface ConfirmOptions {
  readonly policy: Pick<FreshnessPolicy, 'decide'>;
  readonly book: Pick<EpochBook, 'couldProve'>;
  readonly watch: EpochWatch;
}

/** It takes the newest confirmation of an epoch that can be had: the status page is asked once a minute. */
const confirmedWithinMs = 60_000;

export function createConfirm({ policy, book, watch }: ConfirmOptions): Confirm {
  return async (entry, level, aheadMs) => {
    const holds = () => waitsInMs(policy, entry, level) >= aheadMs;
    if (holds()) return 'fresh';
    const confirmed = book.couldProve(entry) && (await watch.ensure(entry.dataset, confirmedWithinMs));
    return confirmed && holds() ? 'confirmed' : undefined;
  };
}
