import type { CacheEntry } from './cache-entry.ts';
import { InternedTexts } from './interned-texts.ts';
import { SlabMemory } from './slab-memory.ts';
import { SoughtKey } from './sought-key.ts';
import { isNarrow, readText, storedLength, writeText } from './stored-text.ts';

// Places of doubles, counted in doubles from a record's beginning.
const FETCHED_AT = 0;
const REQUESTS = 1;
const MS = 2;
const VERSION = 3;
const KEEP_UNTIL = 4;
// Places of words, counted in words.
const VALUE_BYTES = 10;
const KEY_BYTES = 11;
const DIGEST_UNITS = 12;
const ENCODING = 13;
const TAG_COUNT = 14;
const FLAGS = 15;
const TAGS = 16;
const NEGATIVE = 1;
const NARROW_KEY = 2;
const NARROW_DIGEST = 4;

/**
 * Entries with their keys in memory outside the heap, one chunk of slab memory each, so that a million of them is nothing to the garbage
 * collector. A record is, in this machine's byte order:
 *
 * | at | bytes | what |
 * |---|---|---|
 * | 0 | 40 | fetched at, cost in requests, cost in ms, version, keep until: doubles |
 * | 40 | 12 | lengths of the value and of the key in bytes, of the digest in units |
 * | 52 | 12 | number of the encoding, count of tags, flags: 1 negative, 2 key all ASCII, 4 digest all ASCII |
 * | 64 | | numbers of the tags, four bytes each; key, filled up to four bytes; digest; value |
 *
 * Encodings and tags are kept once for all entries that share them. A record never leaves the process, so it carries no format version.
 */
export class EntryStore {
  readonly #memory = new SlabMemory();
  readonly #texts = new InternedTexts();
  readonly #sought = new SoughtKey();

  /** Memory taken from the system that no entry is in. */
  get slackBytes(): number {
    return this.#memory.slackBytes;
  }

  /** Makes a key the one that `holds` and `put` mean, and returns its hash. */
  seek(key: string): number {
    this.#sought.seek(key);
    return this.#sought.hash;
  }

  /** Whether the entry's key is the one sought. */
  holds(chunk: number): boolean {
    const { words } = this.#memory.blockOf(chunk);
    const start = this.#memory.offsetOf(chunk) >>> 2;
    const narrow = ((words[start + FLAGS] ?? 0) & NARROW_KEY) !== 0;
    if (words[start + KEY_BYTES] !== this.#sought.byteLength || narrow !== this.#sought.narrow) return false;
    return this.#sought.equals(words, start + TAGS + (words[start + TAG_COUNT] ?? 0));
  }

  /** What an entry takes under the key sought, in bytes. */
  lengthOf(entry: CacheEntry): number {
    const { digest } = entry;
    const words = TAGS + entry.tags.length + this.#sought.wordLength;
    return words * 4 + storedLength(digest.length, isNarrow(digest)) + entry.bytes.byteLength;
  }

  /** Writes an entry of so many bytes under the key sought, for an owner, and returns the number of its chunk. */
  put(entry: CacheEntry, length: number, owner: number): number {
    const chunk = this.#memory.allocate(length, owner);
    const { bytes, words, doubles } = this.#memory.blockOf(chunk);
    const offset = this.#memory.offsetOf(chunk);
    const start = offset >>> 2;
    const keyAt = start + TAGS + entry.tags.length;
    const digestAt = (keyAt + this.#sought.wordLength) * 4;
    const digestBytes = length - entry.bytes.byteLength - (digestAt - offset);
    const narrowDigest = digestBytes === entry.digest.length;
    writeDoubles(doubles, offset >>> 3, entry);
    words[start + VALUE_BYTES] = entry.bytes.byteLength;
    words[start + KEY_BYTES] = this.#sought.byteLength;
    words[start + DIGEST_UNITS] = entry.digest.length;
    words[start + ENCODING] = this.#texts.hold(entry.encoding);
    words[start + TAG_COUNT] = entry.tags.length;
    words[start + FLAGS] =
      (entry.negative ? NEGATIVE : 0) | (this.#sought.narrow ? NARROW_KEY : 0) | (narrowDigest ? NARROW_DIGEST : 0);
    entry.tags.forEach((tag, place) => {
      words[start + TAGS + place] = this.#texts.hold(tag);
    });
    this.#sought.write(words, keyAt);
    writeText(bytes, digestAt, entry.digest, narrowDigest);
    bytes.set(entry.bytes, digestAt + digestBytes);
    return chunk;
  }

  /** The entry, its bytes a copy out of a pool: for one who soon lets go of them. */
  read(chunk: number): CacheEntry {
    return this.#read(chunk, Buffer.allocUnsafe(this.valueBytes(chunk)));
  }

  /** The entry, its bytes a copy in memory of their own: kept for long they pin nothing else. */
  readForLong(chunk: number): CacheEntry {
    return this.#read(chunk, Buffer.allocUnsafeSlow(this.valueBytes(chunk)));
  }

  valueBytes(chunk: number): number {
    return this.#memory.blockOf(chunk).words[(this.#memory.offsetOf(chunk) >>> 2) + VALUE_BYTES] ?? 0;
  }

  key(chunk: number): string {
    const { bytes, words } = this.#memory.blockOf(chunk);
    const start = this.#memory.offsetOf(chunk) >>> 2;
    const narrow = ((words[start + FLAGS] ?? 0) & NARROW_KEY) !== 0;
    const keyBytes = words[start + KEY_BYTES] ?? 0;
    return readText(bytes, keyPlace(words, start) * 4, narrow ? keyBytes : keyBytes / 2, narrow);
  }

  version(chunk: number): number {
    return this.#memory.blockOf(chunk).doubles[(this.#memory.offsetOf(chunk) >>> 3) + VERSION] ?? 0;
  }

  keepUntil(chunk: number): number {
    return this.#memory.blockOf(chunk).doubles[(this.#memory.offsetOf(chunk) >>> 3) + KEEP_UNTIL] ?? 0;
  }

  digest(chunk: number): string {
    const { bytes, words } = this.#memory.blockOf(chunk);
    const start = this.#memory.offsetOf(chunk) >>> 2;
    const narrow = ((words[start + FLAGS] ?? 0) & NARROW_DIGEST) !== 0;
    return readText(bytes, digestPlace(words, start), words[start + DIGEST_UNITS] ?? 0, narrow);
  }

  tags(chunk: number): readonly string[] {
    const { words } = this.#memory.blockOf(chunk);
    const start = this.#memory.offsetOf(chunk) >>> 2;
    const tags: string[] = [];
    const end = keyPlace(words, start);
    for (let at = start + TAGS; at < end; at += 1) tags.push(this.#texts.text(words[at] ?? 0));
    return tags;
  }

  free(chunk: number, wantedSlackBytes: number): void {
    const { words } = this.#memory.blockOf(chunk);
    const start = this.#memory.offsetOf(chunk) >>> 2;
    this.#texts.release(words[start + ENCODING] ?? 0);
    const end = keyPlace(words, start);
    for (let at = start + TAGS; at < end; at += 1) this.#texts.release(words[at] ?? 0);
    this.#memory.free(chunk, wantedSlackBytes);
  }

  /** Empties the slab that is least in use, and tells of each owner's entry where it lies now. */
  tidy(slackBytes: number, chunkOf: (owner: number) => number, moved: (owner: number, chunk: number) => void): void {
    for (const owner of this.#memory.retireSparsest()) {
      const chunk = chunkOf(owner);
      moved(owner, this.#memory.move(chunk, this.#storedLength(chunk), slackBytes));
    }
  }

  #read(chunk: number, value: Buffer): CacheEntry {
    const { bytes, words, doubles } = this.#memory.blockOf(chunk);
    const offset = this.#memory.offsetOf(chunk);
    const start = offset >>> 2;
    const number = offset >>> 3;
    const flags = words[start + FLAGS] ?? 0;
    const narrowDigest = (flags & NARROW_DIGEST) !== 0;
    const digestUnits = words[start + DIGEST_UNITS] ?? 0;
    const digestAt = digestPlace(words, start);
    const valueAt = digestAt + storedLength(digestUnits, narrowDigest);
    bytes.copy(value, 0, valueAt, valueAt + value.byteLength);
    return {
      bytes: value,
      encoding: this.#texts.text(words[start + ENCODING] ?? 0),
      tags: this.tags(chunk),
      version: doubles[number + VERSION] ?? 0,
      fetchedAt: doubles[number + FETCHED_AT] ?? 0,
      cost: { requests: doubles[number + REQUESTS] ?? 0, ms: doubles[number + MS] ?? 0 },
      negative: (flags & NEGATIVE) !== 0,
      digest: readText(bytes, digestAt, digestUnits, narrowDigest),
      keepUntil: doubles[number + KEEP_UNTIL] ?? 0,
    };
  }

  #storedLength(chunk: number): number {
    const { words } = this.#memory.blockOf(chunk);
    const offset = this.#memory.offsetOf(chunk);
    const start = offset >>> 2;
    const narrowDigest = ((words[start + FLAGS] ?? 0) & NARROW_DIGEST) !== 0;
    const digestBytes = storedLength(words[start + DIGEST_UNITS] ?? 0, narrowDigest);
    return digestPlace(words, start) - offset + digestBytes + (words[start + VALUE_BYTES] ?? 0);
  }
}

function writeDoubles(doubles: Float64Array, start: number, entry: CacheEntry): void {
  doubles[start + FETCHED_AT] = entry.fetchedAt;
  doubles[start + REQUESTS] = entry.cost.requests;
  doubles[start + MS] = entry.cost.ms;
  doubles[start + VERSION] = entry.version;
  doubles[start + KEEP_UNTIL] = entry.keepUntil;
}

/** Where the key of a record begins, in words. */
function keyPlace(words: Int32Array, start: number): number {
  return start + TAGS + (words[start + TAG_COUNT] ?? 0);
}

/** Where the digest of a record begins, in bytes. */
function digestPlace(words: Int32Array, start: number): number {
  return (keyPlace(words, start) + (((words[start + KEY_BYTES] ?? 0) + 3) >>> 2)) * 4;
}
