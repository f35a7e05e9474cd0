const INITIAL_CELLS = 64;
const MAX_LOAD = 0.7;
const EMPTY = -1;

export interface SlotTableOptions {
  /** Whether a slot holds the key that is looked for, asked where the hashes are equal. */
  readonly holds: (slot: number) => boolean;
}

/**
 * A hash table from keys to slots that holds neither: eight bytes a cell, nothing for the collector to walk. Open addressing with linear probing; what
 * follows a removed cell moves up, so that there are no tombstones.
 */
export class SlotTable {
  readonly #holds: (slot: number) => boolean;
  #slots = new Int32Array(INITIAL_CELLS).fill(EMPTY);
  #hashes = new Uint32Array(INITIAL_CELLS);
  #size = 0;

  constructor(options: SlotTableOptions) {
    this.#holds = options.holds;
  }

  get size(): number {
    return this.#size;
  }

  /** The slot of the key that has this hash and that `holds` knows; -1 where there is none. */
  find(hash: number): number {
    const last = this.#slots.length - 1;
    for (let cell = hash & last; ; cell = (cell + 1) & last) {
      const slot = this.#slots[cell] ?? EMPTY;
      if (slot === EMPTY) return -1;
      if (this.#hashes[cell] === hash && this.#holds(slot)) return slot;
    }
  }

  /** Adds a slot whose key is not held yet. */
  add(slot: number, hash: number): void {
    if (this.#size >= this.#slots.length * MAX_LOAD) this.#grow();
    this.#size += 1;
    this.#put(slot, hash);
  }

  remove(slot: number, hash: number): void {
    const last = this.#slots.length - 1;
    let hole = hash & last;
    while (this.#slots[hole] !== slot) {
      if (this.#slots[hole] === EMPTY) return;
      hole = (hole + 1) & last;
    }
    this.#size -= 1;
    for (let cell = (hole + 1) & last; this.#slots[cell] !== EMPTY; cell = (cell + 1) & last) {
      // A cell may move up unless it would come before the one its hash names.
      if (((cell - (this.#hashes[cell] ?? 0)) & last) < ((cell - hole) & last)) continue;
      this.#slots[hole] = this.#slots[cell] ?? EMPTY;
      this.#hashes[hole] = this.#hashes[cell] ?? 0;
      hole = cell;
    }
    this.#slots[hole] = EMPTY;
  }

  /** The slots held, as they are now. */
  slots(): Int32Array {
    return this.#slots.filter((slot) => slot !== EMPTY);
  }

  #put(slot: number, hash: number): void {
    const last = this.#slots.length - 1;
    let cell = hash & last;
    while (this.#slots[cell] !== EMPTY) cell = (cell + 1) & last;
    this.#slots[cell] = slot;
    this.#hashes[cell] = hash;
  }

  #grow(): void {
    const slots = this.#slots;
    const hashes = this.#hashes;
    this.#slots = new Int32Array(slots.length * 2).fill(EMPTY);
    this.#hashes = new Uint32Array(slots.length * 2);
    slots.forEach((slot, cell) => {
      if (slot !== EMPTY) this.#put(slot, hashes[cell] ?? 0);
    });
  }
}
