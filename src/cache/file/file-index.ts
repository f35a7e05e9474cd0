import { Float64Column } from '../eviction/column.ts';
import type { EvictionPolicy } from '../eviction/eviction-policy.ts';
import { keyHash } from '../key-hash.ts';
import type { Place } from './log-file.ts';

/** What the index knows of a stored entry. */
export interface IndexedEntry extends Place {
  readonly version: number;
  readonly keepUntil: number;
  readonly tags: readonly string[];
  readonly weight: number;
}

/** An entry that was dropped to make room. */
export interface DroppedEntry {
  readonly key: string;
  readonly version: number;
  /** In bytes. */
  readonly length: number;
}

/** The keys in the log and where their entries lie, bounded in bytes on disk. */
export class FileIndex {
  readonly #maxBytes: number;
  readonly #policy: EvictionPolicy;
  readonly #slots = new Map<string, number>();
  readonly #keys: (string | undefined)[] = [];
  readonly #entries: (IndexedEntry | undefined)[] = [];
  readonly #length = new Float64Column();
  readonly #free: number[] = [];
  #bytes = 0;

  constructor(maxBytes: number, policy: EvictionPolicy) {
    this.#maxBytes = maxBytes;
    this.#policy = policy;
  }

  /** Bytes on disk of the entries indexed. */
  get bytes(): number {
    return this.#bytes;
  }

  get size(): number {
    return this.#slots.size;
  }

  *entries(): Generator<{ readonly key: string; readonly entry: IndexedEntry }> {
    for (const [key, slot] of this.#slots) {
      const entry = this.#entries[slot];
      if (entry !== undefined) yield { key, entry };
    }
  }

  get(key: string): IndexedEntry | undefined {
    const slot = this.#slots.get(key);
    return slot === undefined ? undefined : this.#entries[slot];
  }

  touch(key: string): void {
    const slot = this.#slots.get(key);
    if (slot !== undefined) this.#policy.touch(slot);
  }

  /** Enters an entry, and drops others while there is too much. Returns those dropped, itself perhaps among them. */
  put(key: string, entry: IndexedEntry): DroppedEntry[] {
    const held = this.#slots.get(key);
    const slot = held ?? this.#free.pop() ?? this.#slots.size;
    this.#bytes += entry.length - (held === undefined ? 0 : this.#length.get(held));
    this.#slots.set(key, slot);
    this.#keys[slot] = key;
    this.#entries[slot] = entry;
    this.#length.set(slot, entry.length);
    if (held === undefined) this.#policy.insert(slot, keyHash(key), entry.length, entry.weight);
    else this.#policy.update(slot, entry.length, entry.weight);
    return this.#dropExcess();
  }

  /** Follows the entries to a new log. Those that are not among the moved, or were not where they were thought, are gone. */
  move(moved: readonly { readonly key: string; readonly from: number; readonly at: number }[]): void {
    const left = new Set(this.#slots.keys());
    for (const { key, from, at } of moved) {
      const slot = this.#slots.get(key);
      const entry = slot === undefined ? undefined : this.#entries[slot];
      if (slot === undefined || entry === undefined || entry.at !== from) continue;
      this.#entries[slot] = { ...entry, at };
      left.delete(key);
    }
    for (const key of left) this.delete(key);
  }

  delete(key: string): boolean {
    const slot = this.#slots.get(key);
    if (slot === undefined) return false;
    this.#policy.remove(slot);
    this.#forget(key, slot);
    return true;
  }

  #dropExcess(): DroppedEntry[] {
    const dropped: DroppedEntry[] = [];
    while (this.#bytes > this.#maxBytes) {
      const slot = this.#policy.evict();
      const key = this.#keys[slot];
      const version = this.#entries[slot]?.version;
      if (key === undefined || version === undefined) break;
      this.#forget(key, slot);
      dropped.push({ key, version, length: this.#length.get(slot) });
    }
    return dropped;
  }

  #forget(key: string, slot: number): void {
    this.#slots.delete(key);
    this.#keys[slot] = undefined;
    this.#entries[slot] = undefined;
    this.#bytes -= this.#length.get(slot);
    this.#free.push(slot);
  }
}
