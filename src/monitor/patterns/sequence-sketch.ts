import { LeastHeap } from '../least-heap.ts';

/** What follows a key, and how often. */
export interface Successor {
  readonly from: string;
  readonly to: string;
  /** Its share of all that follow. */
  readonly share: number;
  /** How often it followed; what is long ago counts less. */
  readonly count: number;
}

interface Row {
  readonly from: string;
  /** All that followed, what is long ago counting less. */
  total: number;
  /** Rows are given up by it; a new one inherits that of the one given up. */
  weight: number;
  place: number;
  readonly next: Map<string, number>;
}

export type SavedSequences = readonly (readonly [
  from: string,
  total: number,
  next: readonly (readonly [string, number])[],
])[];

export interface SequenceSketchOptions {
  /** How many keys are followed. @default 500 */
  readonly maxKeys?: number;
  /** How many followers of each are told apart. @default 8 */
  readonly maxNext?: number;
}

/** When so many followed a key, all its counts are halved. */
const halveAt = 1000;
/** What followed less often is chance. */
const minCount = 2;

/**
 * What follows what: a first-order Markov chain in bounded memory. Which keys are followed is decided as by Space-Saving, which
 * followers of each are kept as by Misra and Gries (1982): counts are never too high.
 */
export class SequenceSketch {
  readonly #maxKeys: number;
  readonly #maxNext: number;
  readonly #rows = new Map<string, Row>();
  readonly #least = new LeastHeap<Row>();

  constructor({ maxKeys = 500, maxNext = 8 }: SequenceSketchOptions = {}) {
    this.#maxKeys = maxKeys;
    this.#maxNext = maxNext;
  }

  /** One key followed another. */
  note(from: string, to: string): void {
    const row = this.#rows.get(from) ?? this.#create(from, this.#weightForNew());
    row.total += 1;
    row.weight += 1;
    this.#least.risen(row);
    const count = row.next.get(to);
    if (count !== undefined) row.next.set(to, count + 1);
    else if (row.next.size < this.#maxNext) row.next.set(to, 1);
    else wearDown(row.next);
    if (row.total >= halveAt) halve(row);
  }

  /** What follows the key most often, the likeliest first. */
  likelyNext(from: string, first = this.#maxNext): Successor[] {
    const row = this.#rows.get(from);
    if (!row) return [];
    return [...row.next]
      .filter(([, count]) => count >= minCount)
      .map(([to, count]) => ({ from, to, count, share: count / row.total }))
      .sort((a, b) => b.count - a.count)
      .slice(0, first);
  }

  /** The likeliest pairs, by how often they were seen. */
  strongest(first: number): Successor[] {
    const all = [...this.#rows.keys()].flatMap((from) => this.likelyNext(from, 1));
    return all.sort((a, b) => b.count - a.count).slice(0, first);
  }

  save(): SavedSequences {
    return [...this.#rows].map(([from, { total, next }]) => [from, total, [...next]]);
  }

  /** Takes in what was saved, in place of what is there. */
  restore(saved: SavedSequences): void {
    this.#rows.clear();
    this.#least.clear();
    for (const [from, total, next] of saved.slice(0, this.#maxKeys)) {
      const row = this.#create(from, total);
      row.total = total;
      for (const [to, count] of next.slice(0, this.#maxNext)) row.next.set(to, count);
    }
  }

  #create(from: string, weight: number): Row {
    const row: Row = { from, total: 0, weight, place: 0, next: new Map() };
    this.#rows.set(from, row);
    this.#least.push(row);
    return row;
  }

  /** Makes room for a row, where there is none; the new one inherits the weight. */
  #weightForNew(): number {
    const least = this.#rows.size < this.#maxKeys ? undefined : this.#least.pop();
    if (least === undefined) return 0;
    this.#rows.delete(least.from);
    return least.weight;
  }
}

/** One that has no place takes one from all others, so that what follows often stays. */
function wearDown(next: Map<string, number>): void {
  for (const [to, count] of next) {
    if (count > 1) next.set(to, count - 1);
    else next.delete(to);
  }
}

function halve(row: Row): void {
  row.total /= 2;
  for (const [to, count] of row.next) row.next.set(to, count / 2);
}
