import { LeastHeap } from '../least-heap.ts';

/** Something that is asked for, and how much. */
export interface FadingRow<D> {
  readonly key: string;
  data: D;
  /** Uses that fade slowly; what a name that had no row may have been used before it got one included. */
  weight: number;
  place: number;
  /** Uses that fade fast. */
  fast: number;
  /** How much of `weight` may not have been its own. */
  excess: number;
}

/** A row as it is told. */
export interface Popularity<D> {
  readonly key: string;
  readonly data: D;
  /** Its share of all uses. */
  readonly share: number;
  /** How often it is used now, as a multiple of how often it usually is. */
  readonly trend: number;
}

export interface FadingTableOptions {
  /** How many rows are kept. */
  readonly capacity: number;
  readonly now: () => number;
  /** @default a day */
  readonly slowHalfLifeMs?: number;
  /** @default an hour */
  readonly fastHalfLifeMs?: number;
}

/** What is written down of a table. */
export interface SavedTable<D> {
  readonly since: number;
  readonly at: number;
  readonly total: number;
  readonly rows: readonly { readonly key: string; readonly data: D; readonly slow: number; readonly fast: number }[];
}

/** Before weights grow past what numbers hold they are scaled back. */
const maxHalfLives = 60;

/**
 * The names that are used most of late: counts that fade by half in a day, and others that fade by half in an hour, whose ratio tells what
 * rises and what falls. Nothing is faded when a name is used: later uses weigh more instead (forward decay, Cormode et al. 2009). Which
 * names have rows is decided as by Space-Saving.
 */
export class FadingTable<D> {
  readonly #capacity: number;
  readonly #now: () => number;
  readonly #slowMs: number;
  readonly #fastMs: number;
  readonly #rows = new Map<string, FadingRow<D>>();
  readonly #least = new LeastHeap<FadingRow<D>>();
  #total = 0;
  #base: number;
  #since: number;

  constructor({ capacity, now, slowHalfLifeMs = 86_400_000, fastHalfLifeMs = 3_600_000 }: FadingTableOptions) {
    this.#capacity = capacity;
    this.#now = now;
    this.#slowMs = slowHalfLifeMs;
    this.#fastMs = fastHalfLifeMs;
    this.#base = now();
    this.#since = this.#base;
  }

  /** Since when uses are counted. */
  get since(): number {
    return this.#since;
  }

  use(key: string, times: number, create: () => D): FadingRow<D> {
    const at = this.#now();
    if (at - this.#base > maxHalfLives * this.#fastMs) this.#rebase(at);
    const slow = times * 2 ** ((at - this.#base) / this.#slowMs);
    const fast = times * 2 ** ((at - this.#base) / this.#fastMs);
    this.#total += slow;
    let row = this.#rows.get(key);
    if (!row) {
      const excess = this.#rows.size < this.#capacity ? 0 : this.#giveUpLeast();
      row = { key, data: create(), weight: excess + slow, place: 0, fast, excess };
      this.#rows.set(key, row);
      this.#least.push(row);
      return row;
    }
    row.weight += slow;
    row.fast += fast;
    this.#least.risen(row);
    return row;
  }

  get(key: string): FadingRow<D> | undefined {
    return this.#rows.get(key);
  }

  /** The rows, the most used first. */
  popular(first: number): Popularity<D>[] {
    return this.#told((a, b) => b.share - a.share).slice(0, first);
  }

  /** Those used more and more, the steepest first; of those with at least a thousandth of all uses. */
  rising(first: number): Popularity<D>[] {
    const told = this.#told((a, b) => b.trend - a.trend);
    return told.filter(({ trend, share }) => trend > 1.05 && share >= 0.001).slice(0, first);
  }

  /** Those used less and less, the steepest first; of those with at least a thousandth of all uses. */
  falling(first: number): Popularity<D>[] {
    const told = this.#told((a, b) => a.trend - b.trend);
    return told.filter(({ trend, share }) => trend < 0.95 && share >= 0.001).slice(0, first);
  }

  save(): SavedTable<D> {
    const at = this.#now();
    this.#rebase(at);
    const rows = [...this.#rows.values()].map(({ key, data, weight, fast, excess }) => {
      return { key, data, slow: weight - excess, fast };
    });
    return { since: this.#since, at, total: this.#total, rows };
  }

  /** Takes in what was saved, in place of what is there. */
  restore({ since, at, total, rows }: SavedTable<D>): void {
    this.#rows.clear();
    this.#least.clear();
    this.#base = at;
    this.#since = since;
    this.#total = total;
    const kept = [...rows].sort((a, b) => b.slow - a.slow).slice(0, this.#capacity);
    for (const { key, data, slow, fast } of kept) {
      const row = { key, data, weight: slow, place: 0, fast, excess: 0 };
      this.#rows.set(key, row);
      this.#least.push(row);
    }
  }

  #told(order: (a: Popularity<D>, b: Popularity<D>) => number): Popularity<D>[] {
    const at = this.#now();
    const fading = (halfLifeMs: number) => 2 ** (-(at - this.#base) / halfLifeMs);
    // What so many uses an hour sum up to, in a table of this age; in the end the half-life over ln 2.
    const span = (halfLifeMs: number) => halfLifeMs * (1 - 2 ** (-Math.max(1, at - this.#since) / halfLifeMs));
    const scale = (fading(this.#fastMs) / span(this.#fastMs)) * (span(this.#slowMs) / fading(this.#slowMs));
    const told = [...this.#rows.values()].map(({ key, data, weight, fast, excess }) => {
      const own = weight - excess;
      return { key, data, share: this.#total === 0 ? 0 : own / this.#total, trend: own > 0 ? (fast / own) * scale : 0 };
    });
    return told.sort(order);
  }

  #giveUpLeast(): number {
    const least = this.#least.pop();
    if (least === undefined) return 0;
    this.#rows.delete(least.key);
    return least.weight;
  }

  #rebase(at: number): void {
    const slow = 2 ** (-(at - this.#base) / this.#slowMs);
    const fast = 2 ** (-(at - this.#base) / this.#fastMs);
    // All weights shrink alike, so that their order stays.
    for (const row of this.#rows.values()) {
      row.weight *= slow;
      row.excess *= slow;
      row.fast *= fast;
    }
    this.#total *= slow;
    this.#base = at;
  }
}
