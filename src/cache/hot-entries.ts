import type { CacheEntry } from './cache-entry.ts';
import { SievePolicy } from './eviction/sieve-policy.ts';

const ROOM_MADE_EVERY = 8;
const MAX_SHARE_OF_ONE = 0.125;

interface Hot {
  readonly slot: number;
  readonly key: string;
  readonly entry: CacheEntry;
}

export interface HotEntriesOptions {
  /** Bound of the values held. */
  readonly maxBytes: number;
  /** Takes back an entry that is hot no more. */
  readonly onCooled: (slot: number, key: string, entry: CacheEntry) => void;
}

/**
 * The entries asked for most, as objects with bytes of their own, so that a hit neither copies nor decodes. Few by design: these are what the garbage
 * collector walks. SIEVE decides who stays. Where it is full only every eighth newcomer makes room for itself, lest
 * entries that are asked for equally often push each other out at every turn.
 */
export class HotEntries {
  readonly #maxBytes: number;
  readonly #onCooled: (slot: number, key: string, entry: CacheEntry) => void;
  readonly #byKey = new Map<string, Hot>();
  readonly #bySlot: (Hot | undefined)[] = [];
  readonly #policy = new SievePolicy();
  #bytes = 0;
  #turnedAway = 0;

  constructor(options: HotEntriesOptions) {
    this.#maxBytes = options.maxBytes;
    this.#onCooled = options.onCooled;
  }

  get size(): number {
    return this.#byKey.size;
  }

  /** The slot of a key; -1 where it is not hot. */
  find(key: string): number {
    return this.#byKey.get(key)?.slot ?? -1;
  }

  /** The entry of a slot; undefined where it is not hot. */
  entry(slot: number): CacheEntry | undefined {
    return this.#bySlot[slot]?.entry;
  }

  key(slot: number): string | undefined {
    return this.#bySlot[slot]?.key;
  }

  touch(slot: number): void {
    this.#policy.touch(slot);
  }

  /** Whether an entry with so many bytes may come in now. */
  admits(bytes: number): boolean {
    if (bytes > this.#maxBytes * MAX_SHARE_OF_ONE) return false;
    if (this.#bytes + bytes <= this.#maxBytes) return true;
    this.#turnedAway = (this.#turnedAway + 1) % ROOM_MADE_EVERY;
    return this.#turnedAway === 0;
  }

  add(slot: number, key: string, entry: CacheEntry): void {
    const bytes = entry.bytes.byteLength;
    while (this.#bytes + bytes > this.#maxBytes) {
      const cooled = this.#leave(this.#policy.evict());
      this.#onCooled(cooled.slot, cooled.key, cooled.entry);
    }
    const hot = { slot, key, entry };
    this.#byKey.set(key, hot);
    this.#bySlot[slot] = hot;
    this.#bytes += bytes;
    this.#policy.insert(slot, 0, bytes);
  }

  remove(slot: number): void {
    this.#policy.remove(slot);
    this.#leave(slot);
  }

  slots(): number[] {
    return [...this.#byKey.values()].map((hot) => hot.slot);
  }

  #leave(slot: number): Hot {
    const hot = this.#bySlot[slot];
    if (hot === undefined) throw new RangeError(`slot must be one that is hot, but got: ${slot}`);
    this.#byKey.delete(hot.key);
    this.#bySlot[slot] = undefined;
    this.#bytes -= hot.entry.bytes.byteLength;
    return hot;
  }
}
