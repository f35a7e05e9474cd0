import type { Mergeable } from '../monitor/time-windows.ts';
import { TopTable } from '../monitor/top-table.ts';

class TextCount implements Mergeable<TextCount> {
  parsed = 0;

  merge(other: TextCount): void {
    this.parsed += other.parsed;
  }
}

/** How often what was known of a dataset was fetched again. */
export interface RefetchCount {
  refetched: number;
  unchanged: number;
}

/** Counts what only recommendations need: texts that had to be parsed, and answers that were fetched again. */
export interface EvidenceTally {
  /** An operation was answered by GraphQL. */
  onMade(signature: string, wasParsed: boolean): void;
  /** An answer was fetched again, and was as before or not. */
  onRefetched(dataset: string, changed: boolean): void;
  parsed(signature: string): number;
  refetches(): ReadonlyMap<string, Readonly<RefetchCount>>;
}

/** How many operations are told apart. */
const maxOperations = 500;

export function createEvidenceTally(): EvidenceTally {
  const texts = new TopTable({ capacity: maxOperations, create: () => new TextCount() });
  const refetches = new Map<string, RefetchCount>();

  return {
    onMade(signature, wasParsed) {
      const { value } = texts.use(signature);
      if (wasParsed) value.parsed += 1;
    },
    onRefetched(dataset, changed) {
      const count = refetches.get(dataset) ?? { refetched: 0, unchanged: 0 };
      refetches.set(dataset, count);
      count.refetched += 1;
      if (!changed) count.unchanged += 1;
    },
    parsed: (signature) => texts.get(signature)?.value.parsed ?? 0,
    refetches: () => refetches,
  };
}
