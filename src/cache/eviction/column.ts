const INITIAL_LENGTH = 64;

/** A column of numbers indexed by slot: a typed array that grows by doubling, and reads 0 where nothing was written. */
export class Float64Column {
  #cells = new Float64Array(INITIAL_LENGTH);

  get(slot: number): number {
    return this.#cells[slot] ?? 0;
  }

  set(slot: number, value: number): void {
    if (slot >= this.#cells.length) this.#grow(slot);
    this.#cells[slot] = value;
  }

  #grow(slot: number): void {
    const cells = new Float64Array(Math.max(slot + 1, this.#cells.length * 2));
    cells.set(this.#cells);
    this.#cells = cells;
  }
}

/** A column of 32-bit integers. Kept apart from the other so that each class sees one kind of array and stays fast. */
export class Int32Column {
  #cells = new Int32Array(INITIAL_LENGTH);

  get(slot: number): number {
    return this.#cells[slot] ?? 0;
  }

  set(slot: number, value: number): void {
    if (slot >= this.#cells.length) this.#grow(slot);
    this.#cells[slot] = value;
  }

  #grow(slot: number): void {
    const cells = new Int32Array(Math.max(slot + 1, this.#cells.length * 2));
    cells.set(this.#cells);
    this.#cells = cells;
  }
}
