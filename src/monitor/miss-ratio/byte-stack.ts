interface Held {
  place: number;
  bytes: number;
}

/**
 * The LRU stack of some keys (Mattson et al. 1970): tells, when a key is used, how many bytes were used since its last use, itself
 * included: how large an LRU cache must be to have it still. A Fenwick tree over the order of use gives it in O(log n).
 */
export class ByteStack {
  readonly #held = new Map<number, Held>();
  #tree: Float64Array;
  #next = 0;

  /** How many keys are expected; it grows beyond. */
  constructor(expected: number) {
    this.#tree = new Float64Array(2 * expected + 2);
  }

  get size(): number {
    return this.#held.size;
  }

  has(key: number): boolean {
    return this.#held.has(key);
  }

  keys(): IterableIterator<number> {
    return this.#held.keys();
  }

  /** Uses a key, and returns the bytes used since its last use; undefined for the first. Without `bytes` it is as large as it was. */
  use(key: number, bytes?: number): number | undefined {
    const held = this.#held.get(key);
    let distance: number | undefined;
    if (held) {
      distance = this.#sumFrom(held.place);
      this.#add(held.place, -held.bytes);
    } else if (bytes === undefined) throw new Error('a key that is not held needs its bytes');
    const size = bytes ?? held?.bytes ?? 0;
    if (this.#next >= this.#tree.length - 1) this.#renumber(key);
    const place = this.#next;
    this.#next += 1;
    this.#add(place, size);
    if (held) {
      held.place = place;
      held.bytes = size;
    } else this.#held.set(key, { place, bytes: size });
    return distance;
  }

  resize(key: number, bytes: number): void {
    const held = this.#held.get(key);
    if (!held) return;
    this.#add(held.place, bytes - held.bytes);
    held.bytes = bytes;
  }

  remove(key: number): void {
    const held = this.#held.get(key);
    if (!held) return;
    this.#add(held.place, -held.bytes);
    this.#held.delete(key);
  }

  /** Gives all keys new places without gaps, in their order; the one that is about to be used counts for nothing meanwhile. */
  #renumber(used: number): void {
    const inOrder = [...this.#held].sort(([, a], [, b]) => a.place - b.place);
    this.#tree = new Float64Array(Math.max(this.#tree.length, 2 * inOrder.length + 2));
    this.#next = 0;
    for (const [key, held] of inOrder) {
      held.place = this.#next;
      if (key !== used) this.#add(held.place, held.bytes);
      this.#next += 1;
    }
  }

  #add(place: number, bytes: number): void {
    for (let at = place + 1; at < this.#tree.length; at += at & -at) this.#tree[at] = (this.#tree[at] ?? 0) + bytes;
  }

  #sumFrom(place: number): number {
    let sum = 0;
    for (let at = this.#next; at > 0; at -= at & -at) sum += this.#tree[at] ?? 0;
    for (let at = place; at > 0; at -= at & -at) sum -= this.#tree[at] ?? 0;
    return sum;
  }
}
