import type { CacheEntry } from './cache-entry.ts';
import { ENTRY_OVERHEAD_BYTES } from './entry-footprint.ts';
import { EntryStore } from './entry-store.ts';
import { Int32Column } from './eviction/column.ts';
import { HotEntries } from './hot-entries.ts';
import { SlabMemory } from './slab-memory.ts';
import { SlotTable } from './slot-table.ts';

const HOT_SHARE = 0.6;
const NONE = -1;
const HOT = -2;
/** Measured: what the objects of a hot entry take beyond its bytes. */
const HOT_OVERHEAD_BYTES = 700;

export interface HeldEntriesOptions {
  /** Bound that the caller keeps `bytes` within. */
  readonly maxBytes: number;
  /** How much memory may be taken from the system without an entry in it. */
  readonly maxSlackBytes: number;
}

/**
 * The entries that a memory tier holds, by slot: a small integer, used again, by which columns and policies know an entry. Most lie encoded outside
 * the heap (`EntryStore`); one that is asked for a second time comes out, and goes back when others are asked for more (`HotEntries`).
 */
export class HeldEntries {
  readonly #maxSlackBytes: number;
  readonly #store = new EntryStore();
  readonly #table = new SlotTable({ holds: (slot) => this.#store.holds(this.#chunk.get(slot)) });
  readonly #hot: HotEntries;
  readonly #free: number[] = [];
  readonly #hash = new Int32Column();
  readonly #footprint = new Int32Column();
  readonly #asked = new Int32Column();
  /** Where the entry of a slot lies in the store; `HOT` where it is out of it, `NONE` where the slot is free. */
  readonly #chunk = new Int32Column();
  #footprints = 0;
  #end = 0;

  constructor(options: HeldEntriesOptions) {
    this.#maxSlackBytes = options.maxSlackBytes;
    this.#hot = new HotEntries({
      maxBytes: options.maxBytes * HOT_SHARE,
      onCooled: (slot, key, entry) => this.#encode(slot, this.#store.seek(key), entry),
    });
  }

  get size(): number {
    return this.#table.size + this.#hot.size;
  }

  /** What holding all entries takes. */
  get bytes(): number {
    return this.#footprints + this.#hot.size * HOT_OVERHEAD_BYTES;
  }

  /** All slots in use are below this; some below it are free. */
  get end(): number {
    return this.#end;
  }

  has(slot: number): boolean {
    return slot < this.#end && this.#chunk.get(slot) !== NONE;
  }

  /** The slot of a key; -1 where it is not held. */
  find(key: string): number {
    const hot = this.#hot.find(key);
    return hot === NONE ? this.#table.find(this.#store.seek(key)) : hot;
  }

  /** What holding an entry would take. */
  footprintOf(key: string, entry: CacheEntry): number {
    this.#store.seek(key);
    return ENTRY_OVERHEAD_BYTES + SlabMemory.capacityFor(this.#store.lengthOf(entry));
  }

  footprint(slot: number): number {
    return this.#footprint.get(slot);
  }

  /** What of `bytes` an entry takes now: a hot one takes more. */
  takenBy(slot: number): number {
    return this.#footprint.get(slot) + (this.#chunk.get(slot) === HOT ? HOT_OVERHEAD_BYTES : 0);
  }

  /** The hash of the key of a slot, of one freed just now too. */
  hash(slot: number): number {
    return this.#hash.get(slot) >>> 0;
  }

  hashOf(key: string): number {
    return this.#store.seek(key);
  }

  /** Holds an entry under a key that is not held, and returns its slot. */
  add(key: string, entry: CacheEntry): number {
    const slot = this.#free.pop() ?? this.#end++;
    this.#encode(slot, this.#store.seek(key), entry);
    this.#footprints += this.#footprint.get(slot);
    this.#asked.set(slot, 0);
    return slot;
  }

  replace(slot: number, key: string, entry: CacheEntry): void {
    const before = this.#footprint.get(slot);
    this.#release(slot);
    this.#encode(slot, this.#store.seek(key), entry);
    this.#footprints += this.#footprint.get(slot) - before;
  }

  remove(slot: number): void {
    this.#footprints -= this.#footprint.get(slot);
    this.#release(slot);
    this.#chunk.set(slot, NONE);
    this.#free.push(slot);
  }

  /** The entry for one who asks: from the second time on the slot is a candidate for the hot ones. */
  use(slot: number, key: string): CacheEntry {
    const hot = this.#hot.entry(slot);
    if (hot !== undefined) {
      this.#hot.touch(slot);
      return hot;
    }
    const chunk = this.#chunk.get(slot);
    const again = this.#asked.get(slot) === 1;
    this.#asked.set(slot, 1);
    if (!again || !this.#hot.admits(this.#store.valueBytes(chunk))) return this.#store.read(chunk);
    const entry = this.#store.readForLong(chunk);
    this.#release(slot);
    this.#chunk.set(slot, HOT);
    this.#hot.add(slot, key, entry);
    return entry;
  }

  /** The entry, without making it look asked for. */
  peek(slot: number): CacheEntry {
    return this.#hot.entry(slot) ?? this.#store.read(this.#chunk.get(slot));
  }

  key(slot: number): string {
    return this.#hot.key(slot) ?? this.#store.key(this.#chunk.get(slot));
  }

  tags(slot: number): readonly string[] {
    return this.#hot.entry(slot)?.tags ?? this.#store.tags(this.#chunk.get(slot));
  }

  version(slot: number): number {
    return this.#hot.entry(slot)?.version ?? this.#store.version(this.#chunk.get(slot));
  }

  keepUntil(slot: number): number {
    return this.#hot.entry(slot)?.keepUntil ?? this.#store.keepUntil(this.#chunk.get(slot));
  }

  digest(slot: number): string {
    return this.#hot.entry(slot)?.digest ?? this.#store.digest(this.#chunk.get(slot));
  }

  slots(): number[] {
    return [...this.#table.slots(), ...this.#hot.slots()];
  }

  /** Empties the slab that is least in use, where too much memory lies idle, so that others can have it. */
  tidy(): void {
    if (this.#store.slackBytes <= this.#maxSlackBytes) return;
    const chunkOf = (slot: number): number => this.#chunk.get(slot);
    this.#store.tidy(this.#maxSlackBytes, chunkOf, (slot, chunk) => this.#chunk.set(slot, chunk));
  }

  /** Puts an entry into the store, under the key sought. */
  #encode(slot: number, hash: number, entry: CacheEntry): void {
    const length = this.#store.lengthOf(entry);
    this.#chunk.set(slot, this.#store.put(entry, length, slot));
    this.#footprint.set(slot, ENTRY_OVERHEAD_BYTES + SlabMemory.capacityFor(length));
    this.#hash.set(slot, hash);
    this.#table.add(slot, hash);
  }

  #release(slot: number): void {
    const chunk = this.#chunk.get(slot);
    if (chunk === HOT) {
      this.#hot.remove(slot);
    } else {
      this.#table.remove(slot, this.hash(slot));
      this.#store.free(chunk, this.#maxSlackBytes);
    }
  }
}
