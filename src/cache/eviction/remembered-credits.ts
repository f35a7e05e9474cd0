const WAYS = 8;
const STEPS_PER_UNIT = 64;
const MIN_CAPACITY = 64;
const EMPTY = -(2 ** 31);

/**
 * What keys that are not held had to their credit, by the hash of the key: a table of rows of eight, in each of which the least
 * credit makes place for another. Eight bytes a key; credits are rounded to 1/64, and two keys of one hash share theirs.
 */
export class RememberedCredits {
  #rows = MIN_CAPACITY / WAYS;
  #hash = new Uint32Array(MIN_CAPACITY);
  #credit = new Int32Array(MIN_CAPACITY).fill(EMPTY);

  /** Grows until there is a cell for each of so many keys; what is remembered stays. */
  fit(keys: number): void {
    if (keys <= this.#hash.length) return;
    const hashes = this.#hash;
    const credits = this.#credit;
    const capacity = hashes.length * 2;
    this.#rows = capacity / WAYS;
    this.#hash = new Uint32Array(capacity);
    this.#credit = new Int32Array(capacity).fill(EMPTY);
    for (let cell = 0; cell < hashes.length; cell += 1) {
      const credit = credits[cell] ?? EMPTY;
      if (credit !== EMPTY) this.#put(hashes[cell] ?? 0, credit);
    }
    this.fit(keys);
  }

  /** Remembers a credit in place of the one known before. */
  set(hash: number, credit: number): void {
    this.#put(hash, Math.round(credit * STEPS_PER_UNIT));
  }

  /** The credit remembered; minus infinity where there is none. */
  get(hash: number): number {
    const start = this.#row(hash) * WAYS;
    for (let cell = start; cell < start + WAYS; cell += 1) {
      const credit = this.#credit[cell] ?? EMPTY;
      if (this.#hash[cell] === hash && credit !== EMPTY) return credit / STEPS_PER_UNIT;
    }
    return Number.NEGATIVE_INFINITY;
  }

  #put(hash: number, credit: number): void {
    const start = this.#row(hash) * WAYS;
    let least = start;
    for (let cell = start; cell < start + WAYS; cell += 1) {
      if (this.#hash[cell] === hash && this.#credit[cell] !== EMPTY) {
        least = cell;
        break;
      }
      if ((this.#credit[cell] ?? EMPTY) < (this.#credit[least] ?? EMPTY)) least = cell;
    }
    this.#hash[least] = hash;
    this.#credit[least] = credit;
  }

  #row(hash: number): number {
    return (Math.imul(hash, 0x9e3779b1) >>> 8) & (this.#rows - 1);
  }
}
