import type { CacheEntry } from './cache-entry.ts';
import type { CacheListener } from './cache-event.ts';
import type { CacheTier, StoreOutcome, TierStats } from './cache-tier.ts';
import { DepartedVersions } from './departed-versions.ts';
import { entryFootprint } from './entry-footprint.ts';
import { entryWeight } from './entry-weight.ts';
import { Float64Column, Int32Column } from './eviction/column.ts';
import { createPolicy } from './eviction/create-policy.ts';
import type { EvictionPolicy, PolicyName } from './eviction/eviction-policy.ts';
import type { InvalidationMarks } from './invalidation-marks.ts';
import type { InvalidationScope } from './invalidation-scope.ts';
import { keyHash } from './key-hash.ts';
import { SlabMemory } from './slab-memory.ts';
import { isDue, type SweepKind, type SweepOutcome } from './sweep.ts';

const DEPARTED_REMEMBERED = 32_768;
const SLACK_SHARE = 0.06;
const TIDY_EVERY = 256;
const NO_CHUNK = -1;
const NO_BYTES = new Uint8Array();

export interface MemoryTierOptions {
  /** Bound of all entries together: values, keys and what holding them takes. */
  readonly maxBytes: number;
  readonly policy: PolicyName;
  readonly marks: InvalidationMarks;
  readonly now: () => number;
  readonly listener?: CacheListener;
}

/**
 * The memory tier: entries in this process's heap, bounded in bytes, given up as the policy says. All methods but `close` are synchronous.
 *
 * Each entry has a slot, an index into columns, by which the policy knows it. Versions of entries that were given up are remembered for
 * a while, so that a slow old fill does not come in after a newer one has gone.
 */
export class MemoryTier implements CacheTier {
  readonly name = 'memory';
  readonly #maxBytes: number;
  readonly #policy: EvictionPolicy;
  readonly #marks: InvalidationMarks;
  readonly #now: () => number;
  readonly #listener: CacheListener | undefined;
  readonly #slots = new Map<string, number>();
  readonly #keys: (string | undefined)[] = [];
  readonly #entries: (CacheEntry | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #hash = new Float64Column();
  readonly #footprint = new Float64Column();
  readonly #checkedAt = new Float64Column();
  readonly #confirmedAt = new Int32Column();
  /** Where the bytes of an entry lie that nobody has asked for yet. Who asks is given a copy, which the entry holds from then on. */
  readonly #chunk = new Float64Column();
  readonly #valueBytes = new Float64Column();
  readonly #memory = new SlabMemory();
  readonly #maxSlackBytes: number;
  readonly #departed = new DepartedVersions(DEPARTED_REMEMBERED);
  readonly #count = { hits: 0, misses: 0, stored: 0, refused: 0, evicted: 0 };
  #bytes = 0;
  #confirmation = 0;
  #swept = 0;

  constructor(options: MemoryTierOptions) {
    this.#maxSlackBytes = options.maxBytes * SLACK_SHARE;
    this.#maxBytes = options.maxBytes - this.#maxSlackBytes;
    this.#policy = createPolicy(options.policy, { maxBytes: this.#maxBytes });
    this.#marks = options.marks;
    this.#now = options.now;
    this.#listener = options.listener;
  }

  get(key: string): CacheEntry | undefined {
    const slot = this.#slots.get(key);
    const entry = slot === undefined ? undefined : this.#entries[slot];
    if (slot === undefined || entry === undefined || !this.#stands(slot, key, entry)) {
      this.#count.misses += 1;
      return undefined;
    }
    this.#count.hits += 1;
    this.#policy.touch(slot);
    return this.#chunk.get(slot) === NO_CHUNK ? entry : this.#bring(slot, entry);
  }

  /** Looks without counting, and without making the entry look popular. */
  peek(key: string): CacheEntry | undefined {
    const slot = this.#slots.get(key);
    const entry = slot === undefined ? undefined : this.#entries[slot];
    if (slot === undefined || entry === undefined || !this.#stands(slot, key, entry)) return undefined;
    return this.#chunk.get(slot) === NO_CHUNK ? entry : this.#bring(slot, entry);
  }

  /** The version held, without giving the entry out. */
  versionOf(key: string): number | undefined {
    const slot = this.#slots.get(key);
    return slot === undefined ? undefined : this.#entries[slot]?.version;
  }

  set(key: string, entry: CacheEntry): StoreOutcome {
    this.#sweep();
    const footprint = entryFootprint(key, entry);
    const slot = this.#slots.get(key);
    const hash = slot === undefined ? keyHash(key) : this.#hash.get(slot);
    const outcome = this.#judge(key, hash, entry, footprint, slot);
    if (outcome !== 'stored') {
      this.#count.refused += 1;
      return outcome;
    }
    this.#count.stored += 1;
    if (slot === undefined) this.#insert(key, hash, entry, footprint);
    else this.#replace(slot, entry, footprint);
    while (this.#bytes > this.#maxBytes) this.#evict();
    if (this.#count.stored % TIDY_EVERY === 0 && this.#memory.slackBytes > this.#maxSlackBytes) this.#tidy();
    return 'stored';
  }

  delete(key: string): boolean {
    const slot = this.#slots.get(key);
    if (slot === undefined) return false;
    this.#drop(slot);
    return true;
  }

  invalidate(scope: InvalidationScope, version: number): number {
    this.#marks.add(scope, version);
    if ('key' in scope) this.peek(scope.key);
    else if ('all' in scope) for (const key of this.#slots.keys()) this.peek(key);
    return version;
  }

  /** Calls all entries held now unconfirmed: messages may have been lost, so each should be held against the shared tier once. */
  softExpire(): void {
    this.#confirmation += 1;
  }

  isConfirmed(key: string): boolean {
    const slot = this.#slots.get(key);
    return slot === undefined || this.#confirmedAt.get(slot) === this.#confirmation;
  }

  sweep(kind: SweepKind, from: string | null, most: number): SweepOutcome {
    const start = from === null ? 0 : Number(from);
    const end = Math.min(this.#keys.length, start + most);
    const rules = { now: this.#now(), marks: this.#marks };
    const before = { bytes: this.#bytes, entries: this.#slots.size };
    let scanned = 0;
    for (let slot = start; slot < end; slot += 1) {
      const key = this.#keys[slot];
      const entry = this.#entries[slot];
      if (key === undefined || entry === undefined) continue;
      scanned += 1;
      if (isDue(kind, key, entry, rules)) this.#drop(slot);
    }
    const removed = before.entries - this.#slots.size;
    return { scanned, removed, bytes: before.bytes - this.#bytes, next: end < this.#keys.length ? String(end) : null };
  }

  confirm(key: string): void {
    const slot = this.#slots.get(key);
    if (slot !== undefined) this.#confirmedAt.set(slot, this.#confirmation);
  }

  stats(): TierStats {
    return {
      name: 'memory',
      entries: this.#slots.size,
      bytes: this.#bytes,
      maxBytes: this.#maxBytes,
      ...this.#count,
      failures: 0,
      available: true,
      policy: this.#policy.following ?? this.#policy.name,
    };
  }

  async close(): Promise<void> {
    for (const slot of this.#slots.values()) this.#drop(slot);
  }

  #judge(key: string, hash: number, entry: CacheEntry, footprint: number, slot: number | undefined): StoreOutcome {
    if (this.#marks.covers(key, entry.tags, entry.version)) return 'older';
    const held = slot === undefined ? undefined : this.#entries[slot];
    const known = held === undefined ? this.#departed.get(hash) : held.version;
    if (entry.version < known) return 'older';
    return footprint > this.#maxBytes ? 'too-large' : 'stored';
  }

  #insert(key: string, hash: number, entry: CacheEntry, footprint: number): void {
    const slot = this.#free.pop() ?? this.#slots.size;
    this.#slots.set(key, slot);
    this.#keys[slot] = key;
    this.#hash.set(slot, hash);
    this.#hold(slot, entry, footprint);
    this.#bytes += footprint;
    this.#policy.insert(slot, hash, footprint, entryWeight(entry.cost));
  }

  #replace(slot: number, entry: CacheEntry, footprint: number): void {
    this.#bytes += footprint - this.#footprint.get(slot);
    this.#release(slot);
    this.#hold(slot, entry, footprint);
    this.#policy.update(slot, footprint, entryWeight(entry.cost));
  }

  #hold(slot: number, entry: CacheEntry, footprint: number): void {
    this.#entries[slot] = { ...entry, bytes: NO_BYTES };
    this.#chunk.set(slot, this.#memory.store(entry.bytes, slot));
    this.#valueBytes.set(slot, entry.bytes.byteLength);
    this.#footprint.set(slot, footprint);
    this.#checkedAt.set(slot, this.#marks.generation);
    this.#confirmedAt.set(slot, this.#confirmation);
  }

  /** Whether an entry is neither void nor past its end; one that is gets dropped. Marks are looked at again only after new ones. */
  #stands(slot: number, key: string, entry: CacheEntry): boolean {
    const { generation } = this.#marks;
    let stands = entry.keepUntil > this.#now();
    if (stands && this.#checkedAt.get(slot) !== generation) {
      stands = !this.#marks.covers(key, entry.tags, entry.version);
      this.#checkedAt.set(slot, generation);
    }
    if (!stands) this.#drop(slot);
    return stands;
  }

  /** Looks at the next slot in turn, so that void entries nobody asks for go too. */
  #sweep(): void {
    this.#swept = this.#swept + 1 < this.#keys.length ? this.#swept + 1 : 0;
    const key = this.#keys[this.#swept];
    const entry = this.#entries[this.#swept];
    if (key !== undefined && entry !== undefined) this.#stands(this.#swept, key, entry);
  }

  #drop(slot: number): void {
    this.#policy.remove(slot);
    this.#forget(slot);
  }

  #evict(): void {
    const slot = this.#policy.evict();
    const key = this.#keys[slot];
    if (key === undefined) throw new Error(`policy ${this.#policy.name} gave up slot ${slot}, which holds nothing`);
    const bytes = this.#footprint.get(slot);
    this.#forget(slot);
    this.#count.evicted += 1;
    this.#listener?.({ type: 'evicted', tier: 'memory', key, bytes });
  }

  #forget(slot: number): void {
    const key = this.#keys[slot];
    const entry = this.#entries[slot];
    if (key === undefined || entry === undefined) return;
    this.#departed.raise(this.#hash.get(slot), entry.version);
    this.#release(slot);
    this.#slots.delete(key);
    this.#keys[slot] = undefined;
    this.#entries[slot] = undefined;
    this.#bytes -= this.#footprint.get(slot);
    this.#free.push(slot);
  }

  /** Gives an entry bytes of its own, which whoever asked may keep for as long as they like. */
  #bring(slot: number, entry: CacheEntry): CacheEntry {
    const own = { ...entry, bytes: this.#memory.read(this.#chunk.get(slot), this.#valueBytes.get(slot)) };
    this.#release(slot);
    this.#entries[slot] = own;
    return own;
  }

  #release(slot: number): void {
    const chunk = this.#chunk.get(slot);
    if (chunk === NO_CHUNK) return;
    this.#memory.free(chunk, this.#maxSlackBytes);
    this.#chunk.set(slot, NO_CHUNK);
  }

  /** Empties the slab that is least in use, where too much of the memory lies idle, so that it goes back to the system. */
  #tidy(): void {
    for (const slot of this.#memory.retireSparsest()) {
      this.#chunk.set(slot, this.#memory.move(this.#chunk.get(slot), this.#valueBytes.get(slot), this.#maxSlackBytes));
    }
  }
}
