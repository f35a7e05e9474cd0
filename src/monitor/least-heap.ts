/** Something with a weight that only rises while it is in a heap. */
export interface Weighted {
  weight: number;
  /** Where it is in the heap; the heap's own. */
  place: number;
}

/** A binary heap that knows the least of things whose weights rise. */
export class LeastHeap<T extends Weighted> {
  readonly #held: T[] = [];

  push(item: T): void {
    this.#put(item, this.#held.length);
    this.#up(item);
  }

  /** To be called after an item's weight rose. */
  risen(item: T): void {
    this.#down(item);
  }

  /** Takes the least out. */
  pop(): T | undefined {
    const [least] = this.#held;
    const last = this.#held.pop();
    if (last !== undefined && last !== least) {
      this.#put(last, 0);
      this.#down(last);
    }
    return least;
  }

  clear(): void {
    this.#held.length = 0;
  }

  #up(item: T): void {
    for (;;) {
      const parent = this.#held[(item.place - 1) >> 1];
      if (item.place === 0 || parent === undefined || parent.weight <= item.weight) return;
      this.#swap(parent, item);
    }
  }

  #down(item: T): void {
    for (;;) {
      const left = this.#held[2 * item.place + 1];
      const right = this.#held[2 * item.place + 2];
      const child = right !== undefined && left !== undefined && right.weight < left.weight ? right : left;
      if (child === undefined || child.weight >= item.weight) return;
      this.#swap(item, child);
    }
  }

  #swap(upper: T, lower: T): void {
    const place = upper.place;
    this.#put(upper, lower.place);
    this.#put(lower, place);
  }

  #put(item: T, place: number): void {
    item.place = place;
    this.#held[place] = item;
  }
}
