const ROWS = 4;
const MAX_COUNT = 255;
const SAMPLES_PER_COLUMN = 8;
const INITIAL_WIDTH = 1024;
const SEEDS = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f] as const;

/**
 * An estimate of how often keys were asked for lately, whether they are held or not: the count-min sketch of TinyLFU (Einziger,
 * Friedman, Manes: "TinyLFU: A Highly Efficient Cache Admission Policy", ACM Transactions on Storage 2017). Four rows
 * of counters; a key counts in one cell of each, and its estimate is the least of the four. Once it has seen eight uses a
 * column all counts are halved, so that what was popular once is forgotten.
 */
export class FrequencySketch {
  #width = INITIAL_WIDTH;
  #counts = new Uint8Array(INITIAL_WIDTH * ROWS);
  #samples = 0;

  /** Grows until there is a column for each of so many keys. Counts are kept: each column is written out twice. */
  fit(keys: number): void {
    while (keys > this.#width) this.#double();
  }

  /** Counts a use, and returns the estimate with it. */
  add(hash: number): number {
    const least = this.estimate(hash);
    if (least === MAX_COUNT) return least;
    // Only the cells that hold the estimate are raised ("conservative update"): fewer strangers' counts get in.
    for (let row = 0; row < ROWS; row += 1) {
      const cell = this.#cell(hash, row);
      if (this.#counts[cell] === least) this.#counts[cell] = least + 1;
    }
    this.#samples += 1;
    if (this.#samples >= this.#width * SAMPLES_PER_COLUMN) this.#halve();
    return least + 1;
  }

  estimate(hash: number): number {
    let least = MAX_COUNT;
    for (let row = 0; row < ROWS; row += 1) least = Math.min(least, this.#counts[this.#cell(hash, row)] ?? 0);
    return least;
  }

  #cell(hash: number, row: number): number {
    const mixed = Math.imul(hash ^ (hash >>> 15), SEEDS[row] ?? 1);
    return row * this.#width + ((mixed ^ (mixed >>> 16)) & (this.#width - 1));
  }

  #halve(): void {
    for (let cell = 0; cell < this.#counts.length; cell += 1) this.#counts[cell] = (this.#counts[cell] ?? 0) >>> 1;
    this.#samples = Math.floor(this.#samples / 2);
  }

  #double(): void {
    const width = this.#width * 2;
    const counts = new Uint8Array(width * ROWS);
    for (let row = 0; row < ROWS; row += 1) {
      const old = this.#counts.subarray(row * this.#width, (row + 1) * this.#width);
      counts.set(old, row * width);
      counts.set(old, row * width + this.#width);
    }
    this.#width = width;
    this.#counts = counts;
  }
}
