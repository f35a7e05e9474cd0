import type { CacheListener, RemovalCause } from './cache/cache-event.ts';
import type { UsageTable } from './freshness/usage-table.ts';
import type { DecodedAnswers } from './source/decoded-answers.ts';
import type { RecordIndex } from './source/record-index.ts';

/** The tables that hold facts about answers in memory, by path. */
export interface SideTables {
  readonly index: Pick<RecordIndex, 'forgetPage'>;
  readonly usages: Pick<UsageTable, 'forget'>;
  readonly decoded: Pick<DecodedAnswers, 'forget'>;
  /** The uses that jobs go by. */
  readonly parts: { forget(path: string): void };
}

/** The cache still has an answer of this path, or the next reader brings it: how it is used stays known. */
const keepsUse: ReadonlySet<RemovalCause> = new Set(['replaced', 'superseded']);

/** Drops what is known of an answer when it leaves memory, or does not get in. */
export function forgetRemoved({ index, usages, decoded, parts }: SideTables): CacheListener {
  return (event) => {
    if (event.type === 'refused' && event.tier === 'memory') decoded.forget(event.key);
    if (event.type !== 'removed' || event.tier !== 'memory') return;
    const { key, version, cause } = event;
    index.forgetPage(key);
    decoded.forget(key, version);
    if (keepsUse.has(cause)) return;
    usages.forget(key);
    parts.forget(key);
  };
}
