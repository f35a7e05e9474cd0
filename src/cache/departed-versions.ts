const WAYS = 8;

/**
 * The versions of entries that were given up lately, by the hash of their key: a table of rows of eight, in each of which the newest takes
 * the place of the oldest. A version is forgotten once eight others fell into its row, so nearly the last `capacity` are known.
 */
export class DepartedVersions {
  readonly #rows: number;
  readonly #hash: Uint32Array;
  readonly #version: Float64Array;
  readonly #next: Uint8Array;

  /** `capacity` must be a power of two, and at least eight. */
  constructor(capacity: number) {
    this.#rows = capacity / WAYS;
    this.#hash = new Uint32Array(capacity);
    this.#version = new Float64Array(capacity);
    this.#next = new Uint8Array(this.#rows);
  }

  /** Remembers a version; a lesser one than is known changes nothing. */
  raise(hash: number, version: number): void {
    const row = hash & (this.#rows - 1);
    let cell = this.#find(row, hash);
    if (cell === -1) {
      const way = this.#next[row] ?? 0;
      this.#next[row] = (way + 1) % WAYS;
      cell = row * WAYS + way;
      this.#hash[cell] = hash;
      this.#version[cell] = version;
    } else if (version > (this.#version[cell] ?? 0)) this.#version[cell] = version;
  }

  /** The version remembered; 0 where there is none. */
  get(hash: number): number {
    const cell = this.#find(hash & (this.#rows - 1), hash);
    return cell === -1 ? 0 : (this.#version[cell] ?? 0);
  }

  #find(row: number, hash: number): number {
    for (let cell = row * WAYS; cell < (row + 1) * WAYS; cell += 1) if (this.#hash[cell] === hash) return cell;
    return -1;
  }
}
