/** A set of document numbers below `size`, as a bitmap. Whoever is given one by a query owns it and may change it. */
export class DocSet {
  readonly size: number;
  readonly words: Uint32Array;

  constructor(size: number, words = new Uint32Array((size + 31) >>> 5)) {
    this.size = size;
    this.words = words;
  }

  static all(size: number): DocSet {
    return new DocSet(size).invert();
  }

  clone(): DocSet {
    return new DocSet(this.size, this.words.slice());
  }

  add(doc: number): void {
    const word = doc >>> 5;
    this.words[word] = (this.words[word] ?? 0) | (1 << (doc & 31));
  }

  has(doc: number): boolean {
    return (((this.words[doc >>> 5] ?? 0) >>> (doc & 31)) & 1) === 1;
  }

  or(other: DocSet): this {
    const { words } = this;
    for (let i = 0; i < words.length; i += 1) words[i] = (words[i] ?? 0) | (other.words[i] ?? 0);
    return this;
  }

  and(other: DocSet): this {
    const { words } = this;
    for (let i = 0; i < words.length; i += 1) words[i] = (words[i] ?? 0) & (other.words[i] ?? 0);
    return this;
  }

  andNot(other: DocSet): this {
    const { words } = this;
    for (let i = 0; i < words.length; i += 1) words[i] = (words[i] ?? 0) & ~(other.words[i] ?? 0);
    return this;
  }

  invert(): this {
    const { words, size } = this;
    for (let i = 0; i < words.length; i += 1) words[i] = ~(words[i] ?? 0);
    const spare = size & 31;
    if (spare !== 0) words[words.length - 1] = (words.at(-1) ?? 0) & ((1 << spare) - 1);
    return this;
  }

  count(): number {
    let total = 0;
    for (const word of this.words) {
      let bits = word - ((word >>> 1) & 0x55555555);
      bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
      total += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
    }
    return total;
  }

  /** Calls back with each member in ascending order. */
  visit(callback: (doc: number) => void): void {
    const { words } = this;
    for (let i = 0; i < words.length; i += 1) {
      for (let bits = words[i] ?? 0; bits !== 0; bits &= bits - 1) callback((i << 5) + 31 - Math.clz32(bits & -bits));
    }
  }
}
