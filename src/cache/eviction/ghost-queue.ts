import { Float64Column } from './column.ts';

const COMPACT_AT = 1024;

/** Hashes of keys that were given up lately, in order of leaving, with the bytes they held; the oldest are forgotten. */
export class GhostQueue {
  readonly #maxBytes: number;
  readonly #placeOf = new Map<number, number>();
  #hash = new Float64Column();
  #size = new Float64Column();
  #first = 0;
  #end = 0;
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  add(hash: number, bytes: number): void {
    this.take(hash);
    this.#hash.set(this.#end, hash);
    this.#size.set(this.#end, bytes);
    this.#placeOf.set(hash, this.#end);
    this.#end += 1;
    this.#bytes += bytes;
    while (this.#bytes > this.#maxBytes && this.#first < this.#end) this.#forgetFirst();
    if (this.#first > COMPACT_AT && this.#first * 2 > this.#end) this.#compact();
  }

  /** Whether the hash was remembered; it no longer is. */
  take(hash: number): boolean {
    const place = this.#placeOf.get(hash);
    if (place === undefined) return false;
    this.#placeOf.delete(hash);
    this.#bytes -= this.#size.get(place);
    this.#size.set(place, -1);
    return true;
  }

  #forgetFirst(): void {
    if (this.#size.get(this.#first) !== -1) this.take(this.#hash.get(this.#first));
    this.#first += 1;
  }

  #compact(): void {
    const hash = new Float64Column();
    const size = new Float64Column();
    let end = 0;
    for (let place = this.#first; place < this.#end; place += 1) {
      if (this.#size.get(place) === -1) continue;
      hash.set(end, this.#hash.get(place));
      size.set(end, this.#size.get(place));
      this.#placeOf.set(this.#hash.get(place), end);
      end += 1;
    }
    this.#hash = hash;
    this.#size = size;
    this.#first = 0;
    this.#end = end;
  }
}
