import type { Mergeable } from '../monitor/time-windows.ts';
import { TopTable } from '../monitor/top-table.ts';

/** How many texts of an operation are remembered, as hashes, to tell new ones by. */
const maxTexts = 64;

class TextCount implements Mergeable<TextCount> {
  newTexts = 0;
  /** Oldest first. */
  readonly #recent = new Set<number>();

  note(text: string): void {
    const hash = hashOf(text);
    if (this.#recent.has(hash)) return;
    this.newTexts += 1;
    this.#recent.add(hash);
    const [oldest] = this.#recent;
    if (this.#recent.size > maxTexts && oldest !== undefined) this.#recent.delete(oldest);
  }

  merge(other: TextCount): void {
    this.newTexts += other.newTexts;
  }
}

/** FNV-1a (Fowler, Noll, Vo): two texts that are taken for one are one new text less. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return hash;
}

/** How often what was known of a dataset was fetched again. */
export interface RefetchCount {
  refetched: number;
  unchanged: number;
}

/** Counts what only recommendations need: texts of operations that are new, and answers that were fetched again. */
export interface EvidenceTally {
  /** A text was parsed for an operation, since it was not at hand. */
  onParsed(signature: string, text: string): void;
  /** An answer was fetched again, and was as before or not. */
  onRefetched(dataset: string, changed: boolean): void;
  /** How many texts an operation had that were not among the last of it. */
  newTexts(signature: string): number;
  refetches(): ReadonlyMap<string, Readonly<RefetchCount>>;
}

/** How many operations are told apart. */
const maxOperations = 500;

export function createEvidenceTally(): EvidenceTally {
  const texts = new TopTable({ capacity: maxOperations, create: () => new TextCount() });
  const refetches = new Map<string, RefetchCount>();

  return {
    onParsed: (signature, text) => texts.use(signature).value.note(text),
    onRefetched(dataset, changed) {
      const count = refetches.get(dataset) ?? { refetched: 0, unchanged: 0 };
      refetches.set(dataset, count);
      count.refetched += 1;
      if (!changed) count.unchanged += 1;
    },
    newTexts: (signature) => texts.get(signature)?.value.newTexts ?? 0,
    refetches: () => refetches,
  };
}
