const INITIAL_BYTES = 4096;
const MAX_UTF8_PER_UNIT = 3;
const encoder = new TextEncoder();

/**
 * The key that a cache is looking for, as words: hashed and compared four bytes at a time, which costs a fifth of doing so by characters. One byte
 * a unit where all is ASCII, else two (UTF-16, least byte first), so that any string comes back as it was, half surrogate
 * pairs too.
 */
export class SoughtKey {
  #bytes = Buffer.alloc(INITIAL_BYTES);
  #words = new Int32Array(this.#bytes.buffer, this.#bytes.byteOffset, INITIAL_BYTES / 4);
  #key = '';
  #byteLength = 0;
  #narrow = true;
  #hash = 0;

  /** How many bytes of the words are the key's; the last word is filled up with zeros. */
  get byteLength(): number {
    return this.#byteLength;
  }

  /** Whether all of it is ASCII. */
  get narrow(): boolean {
    return this.#narrow;
  }

  /** A 32-bit hash, every bit of which depends on all of the key. Not for secrets. */
  get hash(): number {
    return this.#hash;
  }

  get wordLength(): number {
    return (this.#byteLength + 3) >>> 2;
  }

  seek(key: string): void {
    if (key === this.#key) return;
    this.#key = key;
    if (key.length * MAX_UTF8_PER_UNIT + 4 > this.#bytes.byteLength) this.#grow(key.length * MAX_UTF8_PER_UNIT + 4);
    const { written } = encoder.encodeInto(key, this.#bytes);
    // In UTF-8 only ASCII takes as many bytes as it has units.
    this.#narrow = written === key.length;
    this.#byteLength = this.#narrow ? written : this.#bytes.write(key, 'utf16le');
    for (let at = this.#byteLength; (at & 3) !== 0; at += 1) this.#bytes[at] = 0;
    this.#hash = this.#mix();
  }

  /** Whether the words from a place on are the key's. Whether both are narrow, and of one length, is for the caller to ask. */
  equals(words: Int32Array, at: number): boolean {
    const length = this.wordLength;
    for (let word = 0; word < length; word += 1) if (words[at + word] !== this.#words[word]) return false;
    return true;
  }

  /** Writes the key to a place among words. */
  write(words: Int32Array, at: number): void {
    const length = this.wordLength;
    for (let word = 0; word < length; word += 1) words[at + word] = this.#words[word] ?? 0;
  }

  #mix(): number {
    let hash = this.#byteLength ^ (this.#narrow ? 0 : 0x5bd1e995);
    const length = this.wordLength;
    for (let word = 0; word < length; word += 1) {
      hash = Math.imul(hash ^ (this.#words[word] ?? 0), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return (hash ^ (hash >>> 16)) >>> 0;
  }

  #grow(length: number): void {
    const bytes = 2 ** Math.ceil(Math.log2(length));
    this.#bytes = Buffer.alloc(bytes);
    this.#words = new Int32Array(this.#bytes.buffer, this.#bytes.byteOffset, bytes / 4);
  }
}
