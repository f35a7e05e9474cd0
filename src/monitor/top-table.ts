import { LeastHeap } from './least-heap.ts';
import type { Mergeable } from './time-windows.ts';

/** One of the names that are kept one by one. */
export interface TopRow<V> {
  readonly key: string;
  /** At least how often it was named, at most `missedAtMost` more than was counted. What rows are given up by. */
  weight: number;
  place: number;
  /** How often, at most, it was named before it had a row. */
  readonly missedAtMost: number;
  readonly value: V;
}

export interface TopTableOptions<V> {
  /** How many rows are kept. */
  readonly capacity: number;
  readonly create: () => V;
}

/**
 * The names that are used most, each with what was counted of it, and the sum of all others: bounded whatever is named.
 * Which names are kept is decided as by Space-Saving (Metwally, Agrawal, El Abbadi 2005): a new name takes the row of the least used and
 * inherits its weight, so that any name with more than a `capacity`th of all uses has a row. Unlike there, counts are never inherited:
 * what a row counted goes to `others` with it, and rows and others together are always exact.
 */
export class TopTable<V extends Mergeable<V>> {
  readonly others: V;
  readonly #capacity: number;
  readonly #create: () => V;
  readonly #rows = new Map<string, TopRow<V>>();
  readonly #least = new LeastHeap<TopRow<V>>();

  constructor({ capacity, create }: TopTableOptions<V>) {
    this.#capacity = capacity;
    this.#create = create;
    this.others = create();
  }

  /** The row of a name, which is used so often now. `create` makes the value of a new one. */
  use(key: string, times = 1, create = this.#create): TopRow<V> {
    const known = this.#rows.get(key);
    if (known) {
      known.weight += times;
      this.#least.risen(known);
      return known;
    }
    const missedAtMost = this.#rows.size < this.#capacity ? 0 : this.#giveUpLeast();
    const row = { key, weight: missedAtMost + times, place: 0, missedAtMost, value: create() };
    this.#rows.set(key, row);
    this.#least.push(row);
    return row;
  }

  get(key: string): TopRow<V> | undefined {
    return this.#rows.get(key);
  }

  rows(): IterableIterator<TopRow<V>> {
    return this.#rows.values();
  }

  get size(): number {
    return this.#rows.size;
  }

  #giveUpLeast(): number {
    const least = this.#least.pop();
    if (least === undefined) return 0;
    this.#rows.delete(least.key);
    this.others.merge(least.value);
    return least.weight;
  }
}
