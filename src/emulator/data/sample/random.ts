/** Scrambles 32 bits so that near inputs give far outputs; a bijection (the finalizer of MurmurHash3). */
export function mix32(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** The 32-bit FNV-1a hash of a short ASCII text. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

const UPPER = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A stream of random choices that is the same for the same start (SplitMix with 32 bits of state). */
export class Random {
  #state: number;

  constructor(start: number) {
    this.#state = start | 0;
  }

  /** 32 random bits, as a whole number from 0. */
  bits(): number {
    this.#state = (this.#state + 0x9e3779b9) | 0;
    return mix32(this.#state);
  }

  /** A number from 0 up to but not including 1. */
  fraction(): number {
    return this.bits() / 0x100000000;
  }

  /** A whole number from 0 up to but not including `end`. */
  below(end: number): number {
    return Math.floor(this.fraction() * end);
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  chance(share: number): boolean {
    return this.fraction() < share;
  }

  pick<T>(choices: readonly T[]): T {
    const choice = choices[this.below(choices.length)];
    if (choice === undefined) throw new RangeError('expected something to choose from, but got an empty list');
    return choice;
  }

  /** Picks the earlier entries more often: the first about `choices.length / 2` times as often as the last. */
  pickEarly<T>(choices: readonly T[]): T {
    const fraction = this.fraction();
    const choice = choices[Math.floor(fraction * fraction * choices.length)];
    if (choice === undefined) throw new RangeError('expected something to choose from, but got an empty list');
    return choice;
  }

  /** Up to `count` different entries, in the order of the list. */
  some<T>(choices: readonly T[], count: number): T[] {
    const taken: number[] = [];
    for (let draw = 0; draw < count; draw += 1) {
      const at = this.below(choices.length);
      if (!taken.includes(at)) taken.push(at);
    }
    // Never more than a handful: sorted by hand it takes a fraction of what a set and a pass over all choices take.
    return taken.sort(ascending).map((at) => choices[at] as T); // drawn below the length
  }

  digits(count: number): string {
    let text = '';
    for (let at = 0; at < count; at += 1) text += String(this.below(10));
    return text;
  }

  letters(count: number): string {
    let text = '';
    for (let at = 0; at < count; at += 1) text += UPPER.charAt(this.below(UPPER.length));
    return text;
  }

  alphanumeric(count: number): string {
    let text = '';
    for (let at = 0; at < count; at += 1) text += ALPHANUMERIC.charAt(this.below(ALPHANUMERIC.length));
    return text;
  }

  uuid(): string {
    return formatUuid(this.bits(), this.bits(), this.bits(), this.bits());
  }
}

const ascending = (a: number, b: number): number => a - b;

const HEX_BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const hexByte = (bits: number): string => HEX_BYTES[bits & 0xff] ?? '';
const hex8 = (bits: number): string =>
  hexByte(bits >>> 24) + hexByte(bits >>> 16) + hexByte(bits >>> 8) + hexByte(bits);

/** Writes 128 bits as a version 4 UUID. */
export function formatUuid(a: number, b: number, c: number, d: number): string {
  const second = hex8(b);
  const third = hex8(c);
  return `${hex8(a)}-${second.slice(0, 4)}-4${second.slice(5)}-a${third.slice(1, 4)}-${third.slice(4)}${hex8(d)}`;
}
