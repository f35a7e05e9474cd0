import type { CacheEntry } from './cache-entry.ts';
import type { CacheListener } from './cache-event.ts';
import type { Awaitable, CacheTier, StoreOutcome, TagHolding, TierName, TierStats } from './cache-tier.ts';
import type { BusMessage, InvalidationBus } from './invalidation-bus.ts';
import type { InvalidationScope } from './invalidation-scope.ts';
import type { MemoryTier } from './memory-tier.ts';
import type { SweepKind, SweepOutcome } from './sweep.ts';
import type { VersionClock } from './version-clock.ts';

export interface TieredCacheOptions {
  readonly memory: MemoryTier;
  readonly shared: CacheTier;
  readonly bus: InvalidationBus;
  readonly versions: VersionClock;
  readonly listener?: CacheListener;
  /** Another gateway saw a dataset at another epoch. */
  readonly onEpoch?: (dataset: string, epoch: string, knownAt: number) => void;
}

/** What was found. */
export interface Lookup {
  readonly entry: CacheEntry;
  readonly tier: TierName;
  /** False while messages may have been lost and the shared tier could not be asked: an invalidation may have been missed. */
  readonly confirmed: boolean;
}

/** What places in a sweep begin with: which tier they are in. */
const MEMORY = 'memory ';
const SHARED = 'shared ';

/**
 * The cache: memory before a tier that may be shared with other gateways. What is found in memory is answered at once, without a
 * promise. Writes reach memory before `set` returns and the shared tier behind it. No method throws for a tier's sake.
 */
export class TieredCache {
  readonly #memory: MemoryTier;
  readonly #shared: CacheTier;
  readonly #bus: InvalidationBus;
  readonly #versions: VersionClock;
  readonly #listener: CacheListener | undefined;
  readonly #onEpoch: ((dataset: string, epoch: string, knownAt: number) => void) | undefined;
  readonly #reads = new Map<string, Promise<Lookup | undefined>>();
  readonly #writes = new Set<Promise<unknown>>();

  constructor(options: TieredCacheOptions) {
    this.#memory = options.memory;
    this.#shared = options.shared;
    this.#bus = options.bus;
    this.#versions = options.versions;
    this.#listener = options.listener;
    this.#onEpoch = options.onEpoch;
    this.#bus.subscribe({ onMessage: (message) => this.#receive(message), onGap: () => this.#recover() });
    this.#shared.onAvailable?.(() => this.#recover());
  }

  get(key: string): Awaitable<Lookup | undefined> {
    const entry = this.#memory.get(key);
    if (entry !== undefined && this.#memory.isConfirmed(key)) {
      this.#listener?.({ type: 'hit', tier: 'memory', key, tags: entry.tags });
      return { entry, tier: 'memory', confirmed: true };
    }
    if (this.#shared.name === 'off') return this.#missed(key);
    return this.#readOnce(key);
  }

  /** What memory holds, without counting as a look-up. */
  peek(key: string): CacheEntry | undefined {
    return this.#memory.peek(key);
  }

  /** Whether memory holds an entry of the key, valid or not: until its `removed` event. */
  isHeld(key: string): boolean {
    return this.#memory.versionOf(key) !== undefined;
  }

  /** Brings what the shared tier holds of a key into memory, without counting as a look-up. */
  async load(key: string): Promise<CacheEntry | undefined> {
    const held = this.#memory.peek(key);
    if (held !== undefined || this.#shared.name === 'off') return held;
    const found = await this.#shared.get(key);
    // Memory decides: it refuses what was invalidated meanwhile.
    if (found !== undefined) this.#hold(key, found);
    return this.#memory.peek(key);
  }

  /** Stores in memory, and behind that in the shared tier. Tells how memory took it. */
  set(key: string, entry: CacheEntry): StoreOutcome {
    this.#versions.observe(entry.version);
    const outcome = this.#hold(key, entry);
    if (outcome !== 'older') this.#writeBehind(this.#writeShared(key, entry));
    return outcome;
  }

  /** Voids what the scope covers, here at once and for the fleet when the promise resolves. Returns the version decided on. */
  async invalidate(scope: InvalidationScope): Promise<number> {
    const local = this.#versions.next();
    this.#memory.invalidate(scope, local);
    const version = await this.#shared.invalidate(scope, local);
    if (version > local) this.#memory.invalidate(scope, version);
    this.#versions.observe(version);
    this.#bus.publish(version, { type: 'invalidated', scope });
    this.#listener?.({ type: 'invalidated', scope, version, local: true });
    return version;
  }

  /** Announces to the fleet that a dataset was seen at another epoch, last at a moment. */
  announceEpoch(dataset: string, epoch: string, knownAt: number): void {
    this.#bus.publish(this.#versions.next(), { type: 'epoch', dataset, epoch, knownAt });
  }

  /** Looks at some entries of one tier after the other, and removes those of the kind. */
  async sweep(kind: SweepKind, from: string | null, most: number): Promise<SweepOutcome> {
    const inShared = from?.startsWith(SHARED) === true;
    const place = from === null || from === SHARED ? null : from.slice(SHARED.length);
    if (inShared) {
      const swept = await this.#shared.sweep?.(kind, place, most);
      if (!swept) return { scanned: 0, removed: 0, bytes: 0, next: null };
      return { ...swept, next: swept.next === null ? null : SHARED + swept.next };
    }
    const swept = this.#memory.sweep(kind, place, most);
    return { ...swept, next: swept.next === null ? SHARED : MEMORY + swept.next };
  }

  stats(): readonly TierStats[] {
    return [this.#memory.stats(), this.#shared.stats()];
  }

  /** What memory holds, by tag. */
  heldByTag(): ReadonlyMap<string, TagHolding> {
    return this.#memory.heldByTag();
  }

  /** Waits for the writes begun so far. */
  async settle(): Promise<void> {
    await Promise.all(this.#writes);
  }

  async close(): Promise<void> {
    await this.settle();
    await Promise.all([this.#bus.close(), this.#shared.close(), this.#memory.close()]);
  }

  /** Asks the shared tier; those who ask for the same key meanwhile get the same answer. */
  #readOnce(key: string): Promise<Lookup | undefined> {
    const under = this.#reads.get(key);
    if (under !== undefined) return under;
    const read = this.#readShared(key).finally(() => this.#reads.delete(key));
    this.#reads.set(key, read);
    return read;
  }

  async #readShared(key: string): Promise<Lookup | undefined> {
    const found = await this.#shared.get(key);
    // Memory decides: it refuses what is older than what it has, or had lately.
    const outcome = found === undefined ? undefined : this.#hold(key, found);
    if (found !== undefined && outcome !== 'older') return this.#hit(key, found, this.#shared.name, true);
    const held = this.#memory.peek(key);
    if (held === undefined) return this.#missed(key);
    const confirmed = this.#shared.stats().available;
    if (confirmed) this.#memory.confirm(key);
    return this.#hit(key, held, 'memory', confirmed);
  }

  #hold(key: string, entry: CacheEntry): StoreOutcome {
    const outcome = this.#memory.set(key, entry);
    this.#tellStored('memory', key, entry, outcome);
    return outcome;
  }

  #hit(key: string, entry: CacheEntry, tier: TierName, confirmed: boolean): Lookup {
    this.#listener?.({ type: 'hit', tier, key, tags: entry.tags });
    return { entry, tier, confirmed };
  }

  #missed(key: string): undefined {
    this.#listener?.({ type: 'miss', key });
  }

  async #writeShared(key: string, entry: CacheEntry): Promise<void> {
    const outcome = await this.#shared.set(key, entry);
    if (this.#shared.name === 'off') return;
    this.#tellStored(this.#shared.name, key, entry, outcome);
    if (outcome === 'stored') this.#bus.publish(entry.version, { type: 'stored', key });
  }

  #writeBehind(write: Promise<unknown>): void {
    this.#writes.add(write);
    write.finally(() => this.#writes.delete(write));
  }

  #tellStored(tier: TierName, key: string, entry: CacheEntry, outcome: StoreOutcome): void {
    if (outcome === 'stored') this.#listener?.({ type: 'stored', tier, key, bytes: entry.bytes.byteLength });
    else this.#listener?.({ type: 'refused', tier, key, outcome });
  }

  #receive({ version: told, news }: BusMessage): void {
    // A version in the future would void all that is ever stored.
    const version = told <= this.#versions.limit() ? told : this.#versions.next();
    this.#versions.observe(version);
    if (news.type === 'epoch') {
      this.#onEpoch?.(news.dataset, news.epoch, news.knownAt);
    } else if (news.type === 'stored') {
      // The newer one is in the shared tier, from where the next reader brings it.
      this.#memory.supersede(news.key, version);
    } else {
      this.#memory.invalidate(news.scope, version);
      this.#listener?.({ type: 'invalidated', scope: news.scope, version, local: false });
    }
  }

  /** Messages may have been lost: what memory holds is held against the shared tier before it counts as confirmed again. */
  #recover(): void {
    this.#memory.softExpire();
    this.#listener?.({ type: 'gap' });
    this.#writeBehind(this.#synchronise());
  }

  async #synchronise(): Promise<void> {
    const told = await this.#shared.synchronise?.();
    for (const { scope, version } of told ?? []) this.#bus.publish(version, { type: 'invalidated', scope });
    // What was made from memory until the marks were read may be void too.
    this.#listener?.({ type: 'gap' });
  }
}
