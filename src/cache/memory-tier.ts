import type { CacheEntry } from './cache-entry.ts';
import type { CacheEvent, CacheListener, RemovalCause } from './cache-event.ts';
import type { CacheTier, StoreOutcome, TagHolding, TierStats } from './cache-tier.ts';
import { DepartedVersions } from './departed-versions.ts';
import { entryWeight } from './entry-weight.ts';
import { Int32Column } from './eviction/column.ts';
import { createPolicy } from './eviction/create-policy.ts';
import type { EvictionPolicy, PolicyName } from './eviction/eviction-policy.ts';
import { HeldEntries } from './held-entries.ts';
import type { InvalidationMarks } from './invalidation-marks.ts';
import type { InvalidationScope } from './invalidation-scope.ts';
import { isDue, removalOf, type SweepKind, type SweepOutcome } from './sweep.ts';

const DEPARTED_REMEMBERED = 32_768;
const SLACK_SHARE = 0.06;
/** Kept free for what the system's allocator wastes on blocks and columns that come and go. */
const ALLOCATOR_SHARE = 0.04;
const TIDY_EVERY = 256;
const NOT_HELD = -1;

export interface MemoryTierOptions {
  /** Bound of all entries together: values, keys and what holding them takes. */
  readonly maxBytes: number;
  readonly policy: PolicyName;
  readonly marks: InvalidationMarks;
  readonly now: () => number;
  readonly listener?: CacheListener;
}

/**
 * The memory tier: entries in this process, bounded in bytes, given up as the policy says. All methods but `close` are synchronous.
 *
 * Versions of entries that were given up are remembered for a while, so that a slow old fill does not come in after a newer one has gone.
 *
 * Every entry that leaves raises one `removed` event, with its cause; `close` raises none. Whoever keeps facts about entries drops them then.
 */
export class MemoryTier implements CacheTier {
  readonly name = 'memory';
  readonly #maxBytes: number;
  readonly #policy: EvictionPolicy;
  readonly #marks: InvalidationMarks;
  readonly #now: () => number;
  readonly #listener: CacheListener | undefined;
  readonly #held: HeldEntries;
  readonly #checkedAt = new Int32Column();
  readonly #confirmedAt = new Int32Column();
  readonly #departed = new DepartedVersions(DEPARTED_REMEMBERED);
  readonly #count = { hits: 0, misses: 0, stored: 0, refused: 0, evicted: 0 };
  #confirmation = 0;
  #swept = 0;

  constructor(options: MemoryTierOptions) {
    const maxSlackBytes = options.maxBytes * SLACK_SHARE;
    this.#maxBytes = Math.floor(options.maxBytes * (1 - SLACK_SHARE - ALLOCATOR_SHARE));
    this.#held = new HeldEntries({ maxBytes: this.#maxBytes, maxSlackBytes });
    this.#policy = createPolicy(options.policy, { maxBytes: this.#maxBytes });
    this.#marks = options.marks;
    this.#now = options.now;
    this.#listener = options.listener;
  }

  get(key: string): CacheEntry | undefined {
    const slot = this.#standing(key);
    if (slot === NOT_HELD) {
      this.#count.misses += 1;
      return undefined;
    }
    this.#count.hits += 1;
    this.#policy.touch(slot);
    const entry = this.#held.use(slot, key);
    // A hot entry takes a little more.
    while (this.#held.bytes > this.#maxBytes) this.#evict();
    return entry;
  }

  /** Looks without counting, and without making the entry look popular. */
  peek(key: string): CacheEntry | undefined {
    const slot = this.#standing(key);
    return slot === NOT_HELD ? undefined : this.#held.peek(slot);
  }

  /** The version held, without giving the entry out. */
  versionOf(key: string): number | undefined {
    const slot = this.#held.find(key);
    return slot === NOT_HELD ? undefined : this.#held.version(slot);
  }

  set(key: string, entry: CacheEntry): StoreOutcome {
    this.#sweep();
    const slot = this.#held.find(key);
    const footprint = this.#held.footprintOf(key, entry);
    const outcome = this.#judge(key, entry, footprint, slot);
    if (outcome !== 'stored') {
      this.#count.refused += 1;
      // A newer entry exists, though not here: the older one must not stand in its way.
      if (outcome === 'too-large' && slot !== NOT_HELD) this.#drop(slot, 'replaced');
      return outcome;
    }
    this.#count.stored += 1;
    if (slot === NOT_HELD) this.#insert(key, entry);
    else this.#replace(slot, key, entry);
    while (this.#held.bytes > this.#maxBytes) this.#evict();
    if (this.#count.stored % TIDY_EVERY === 0) this.#held.tidy();
    return 'stored';
  }

  delete(key: string): boolean {
    return this.#remove(key, 'deleted');
  }

  /** Drops an entry that is older than a version that another gateway stored. */
  supersede(key: string, version: number): void {
    if ((this.versionOf(key) ?? version) < version) this.#remove(key, 'superseded');
  }

  invalidate(scope: InvalidationScope, version: number): number {
    this.#marks.add(scope, version);
    if ('key' in scope) this.#standing(scope.key);
    else if ('all' in scope) for (const slot of this.#held.slots()) this.#stands(slot);
    return version;
  }

  /** Calls all entries held now unconfirmed: messages may have been lost, so each should be held against the shared tier once. */
  softExpire(): void {
    this.#confirmation += 1;
  }

  isConfirmed(key: string): boolean {
    const slot = this.#held.find(key);
    return slot === NOT_HELD || this.#confirmedAt.get(slot) === this.#confirmation;
  }

  sweep(kind: SweepKind, from: string | null, most: number): SweepOutcome {
    const held = this.#held;
    const start = from === null ? 0 : Number(from);
    const end = Math.min(held.end, start + most);
    const rules = { now: this.#now(), marks: this.#marks };
    const before = { bytes: held.bytes, entries: held.size };
    let scanned = 0;
    for (let slot = start; slot < end; slot += 1) {
      if (!held.has(slot)) continue;
      scanned += 1;
      const told = { tags: held.tags(slot), version: held.version(slot), keepUntil: held.keepUntil(slot) };
      if (isDue(kind, held.key(slot), told, rules)) this.#drop(slot, removalOf[kind]);
    }
    const removed = before.entries - held.size;
    return { scanned, removed, bytes: before.bytes - held.bytes, next: end < held.end ? String(end) : null };
  }

  confirm(key: string): void {
    const slot = this.#held.find(key);
    if (slot !== NOT_HELD) this.#confirmedAt.set(slot, this.#confirmation);
  }

  stats(): TierStats {
    return {
      name: 'memory',
      entries: this.#held.size,
      bytes: this.#held.bytes,
      maxBytes: this.#maxBytes,
      ...this.#count,
      failures: 0,
      available: true,
      policy: this.#policy.following ?? this.#policy.name,
    };
  }

  /** What is held, by tag; an entry with several counts for each. Looks at every entry: a few ms for some ten thousand. */
  heldByTag(): ReadonlyMap<string, TagHolding> {
    const holdings = new Map<string, TagHolding>();
    for (const slot of this.#held.slots()) {
      const taken = this.#held.takenBy(slot);
      for (const tag of this.#held.tags(slot)) {
        const { entries, bytes } = holdings.get(tag) ?? { entries: 0, bytes: 0 };
        holdings.set(tag, { entries: entries + 1, bytes: bytes + taken });
      }
    }
    return holdings;
  }

  async close(): Promise<void> {
    for (const slot of this.#held.slots()) {
      this.#policy.remove(slot);
      this.#forget(slot);
    }
  }

  #judge(key: string, entry: CacheEntry, footprint: number, slot: number): StoreOutcome {
    if (this.#marks.covers(key, entry.tags, entry.version)) return 'older';
    const known = slot === NOT_HELD ? this.#departed.get(this.#held.hashOf(key)) : this.#held.version(slot);
    if (entry.version < known) return 'older';
    return footprint > this.#maxBytes ? 'too-large' : 'stored';
  }

  #insert(key: string, entry: CacheEntry): void {
    const slot = this.#held.add(key, entry);
    this.#note(slot);
    this.#policy.insert(slot, this.#held.hash(slot), this.#held.footprint(slot), entryWeight(entry.cost));
  }

  #replace(slot: number, key: string, entry: CacheEntry): void {
    const isChange = this.#listener !== undefined && this.#held.digest(slot) !== entry.digest;
    const removed = isChange ? this.#removal(slot, 'replaced') : undefined;
    this.#held.replace(slot, key, entry);
    this.#note(slot);
    this.#policy.update(slot, this.#held.footprint(slot), entryWeight(entry.cost));
    if (removed) this.#listener?.(removed);
  }

  #note(slot: number): void {
    this.#checkedAt.set(slot, this.#marks.generation);
    this.#confirmedAt.set(slot, this.#confirmation);
  }

  /** The slot of a key whose entry is neither void nor past its end. */
  #standing(key: string): number {
    const slot = this.#held.find(key);
    return slot !== NOT_HELD && this.#stands(slot) ? slot : NOT_HELD;
  }

  /** Whether an entry is neither void nor past its end; one that is gets dropped. Marks are looked at again only after new ones. */
  #stands(slot: number): boolean {
    const { generation } = this.#marks;
    if (this.#held.keepUntil(slot) <= this.#now()) {
      this.#drop(slot, 'expired');
      return false;
    }
    if (this.#checkedAt.get(slot) === generation) return true;
    if (this.#marks.covers(this.#held.key(slot), this.#held.tags(slot), this.#held.version(slot))) {
      this.#drop(slot, 'invalidated');
      return false;
    }
    this.#checkedAt.set(slot, generation);
    return true;
  }

  /** Looks at the next slots in turn, so that void entries nobody asks for go too. Two, since each `set` may add one behind the last. */
  #sweep(): void {
    for (let looks = 0; looks < 2; looks += 1) {
      this.#swept = this.#swept + 1 < this.#held.end ? this.#swept + 1 : 0;
      if (this.#held.has(this.#swept)) this.#stands(this.#swept);
    }
  }

  #remove(key: string, cause: RemovalCause): boolean {
    const slot = this.#held.find(key);
    if (slot === NOT_HELD) return false;
    this.#drop(slot, cause);
    return true;
  }

  #drop(slot: number, cause: RemovalCause): void {
    this.#policy.remove(slot);
    this.#leave(slot, cause);
  }

  #evict(): void {
    const slot = this.#policy.evict();
    if (slot === -1 || !this.#held.has(slot))
      throw new Error(`policy ${this.#policy.name} gave up slot ${slot}, which holds nothing`);
    this.#count.evicted += 1;
    this.#leave(slot, 'evicted');
  }

  /** The only way out for an entry while the tier is open. */
  #leave(slot: number, cause: RemovalCause): void {
    const event = this.#removal(slot, cause);
    this.#forget(slot);
    if (event) this.#listener?.(event);
  }

  /** The event for an entry that is still held; undefined where nobody listens, since it costs decoding the key. */
  #removal(slot: number, cause: RemovalCause): CacheEvent | undefined {
    if (!this.#listener) return undefined;
    const held = this.#held;
    const [key, version, bytes] = [held.key(slot), held.version(slot), held.footprint(slot)];
    return { type: 'removed', tier: 'memory', key, version, bytes, cause };
  }

  #forget(slot: number): void {
    this.#departed.raise(this.#held.hash(slot), this.#held.version(slot));
    this.#held.remove(slot);
  }
}
