import { Keyv } from 'keyv';
import type { CacheEntry } from '../cache-entry.ts';
import type { CacheListener } from '../cache-event.ts';
import type { CacheTier, StoreOutcome, TierStats, VersionedScope } from '../cache-tier.ts';
import { decodeEnvelope, encodeEntry } from '../entry-envelope.ts';
import type { InvalidationMarks } from '../invalidation-marks.ts';
import type { InvalidationScope } from '../invalidation-scope.ts';
import type { SweepKind, SweepOutcome } from '../sweep.ts';
import type { VersionClock } from '../version-clock.ts';
import { KeyvRedisStore } from './keyv-redis-store.ts';
import type { RedisConnection } from './redis-connection.ts';
import { refusesWritesOnly } from './redis-fault.ts';
import { RedisMarks } from './redis-marks.ts';
import { RedisSweeper } from './redis-sweeper.ts';
import { isNews } from './redis-unavailable-error.ts';

const MAX_PENDING_BYTES = 32 * 2 ** 20;

export interface RedisTierOptions {
  readonly connection: RedisConnection;
  /** What all keys of this fleet begin with. @default 'ofda' */
  readonly prefix?: string;
  readonly marks: InvalidationMarks;
  readonly versions: VersionClock;
  readonly now: () => number;
  readonly listener?: CacheListener;
}

/**
 * The tier a fleet shares: Redis, through Keyv. It never throws, never waits longer than the connection's deadline, and drops writes
 * rather than let them pile up. Invalidations that Redis could not be told of are told when it is back.
 */
export class RedisTier implements CacheTier {
  readonly name = 'redis';
  readonly #connection: RedisConnection;
  readonly #keyv: Keyv<Buffer>;
  readonly #prefix: string;
  readonly #fleetMarks: RedisMarks;
  readonly #marks: InvalidationMarks;
  readonly #versions: VersionClock;
  readonly #now: () => number;
  readonly #listener: CacheListener | undefined;
  readonly #sweeper: RedisSweeper;
  readonly #count = { hits: 0, misses: 0, stored: 0, refused: 0, failures: 0 };
  #pendingBytes = 0;

  constructor(options: RedisTierOptions) {
    const prefix = options.prefix ?? 'ofda';
    this.#connection = options.connection;
    this.#prefix = `${prefix}:e:`;
    this.#marks = options.marks;
    this.#versions = options.versions;
    this.#now = options.now;
    this.#listener = options.listener;
    const newestKey = `${prefix}:newest`;
    this.#keyv = createKeyv(new KeyvRedisStore(this.#connection.client, newestKey, options.versions.limit));
    this.#fleetMarks = new RedisMarks({ ...options, prefix, newestKey, entryPrefix: this.#prefix });
    const { client } = this.#connection;
    this.#sweeper = new RedisSweeper({ client, prefix: this.#prefix, marks: this.#marks, now: this.#now });
    this.#connection.watch({
      onUp: () => {
        if (!this.#connection.fault) this.#listener?.({ type: 'tier-recovered', tier: 'redis' });
      },
      onDown: (fault) =>
        this.#listener?.({ type: refusesWritesOnly(fault) ? 'tier-limited' : 'tier-lost', tier: 'redis', fault }),
    });
  }

  async get(key: string): Promise<CacheEntry | undefined> {
    const bytes = await this.#try('get', () => this.#keyv.get(this.#prefix + key));
    const entry = bytes === undefined ? undefined : this.#open(key, bytes);
    if (entry === undefined) this.#count.misses += 1;
    else this.#count.hits += 1;
    return entry;
  }

  async set(key: string, entry: CacheEntry): Promise<StoreOutcome> {
    const ttlMs = Math.ceil(entry.keepUntil - this.#now());
    if (ttlMs <= 0 || this.#marks.covers(key, entry.tags, entry.version)) return this.#refuse('older');
    if (this.#pendingBytes > MAX_PENDING_BYTES) return this.#refuse('unavailable');
    const envelope = encodeEntry(entry);
    this.#pendingBytes += envelope.byteLength;
    const stored = await this.#try('set', () => this.#keyv.set(this.#prefix + key, envelope, ttlMs));
    this.#pendingBytes -= envelope.byteLength;
    if (stored === undefined) return this.#refuse('unavailable');
    if (!stored) return this.#refuse('older');
    this.#count.stored += 1;
    return 'stored';
  }

  async delete(key: string): Promise<boolean> {
    return (await this.#try('delete', () => this.#keyv.delete(this.#prefix + key))) ?? false;
  }

  async invalidate(scope: InvalidationScope, version: number): Promise<number> {
    this.#marks.add(scope, version);
    const decided = await this.#try('invalidate', () => this.#fleetMarks.raise(scope, version));
    if (decided === undefined) this.#fleetMarks.owe(scope, version);
    return decided ?? version;
  }

  synchronise(): Promise<readonly VersionedScope[] | undefined> {
    return this.#guard('synchronise', () => this.#fleetMarks.synchronise());
  }

  onAvailable(callback: () => void): void {
    this.#connection.watch({ onUp: callback, onDown: () => {} });
  }

  /** What is past its end leaves Redis by itself; what is left to remove is void, or has no end. */
  async sweep(kind: SweepKind, from: string | null, most: number): Promise<SweepOutcome> {
    const nothing = { scanned: 0, removed: 0, bytes: 0, next: null };
    if (kind === 'expired') return nothing;
    const swept = await this.#try('sweep', () => this.#sweeper.sweep(kind, from, most));
    return swept ?? nothing;
  }

  stats(): TierStats {
    const { available, fault } = this.#connection;
    return {
      name: 'redis',
      entries: undefined,
      bytes: undefined,
      maxBytes: undefined,
      ...this.#count,
      evicted: 0,
      available,
      fault,
    };
  }

  async close(): Promise<void> {
    await this.#connection.close();
  }

  #refuse(outcome: StoreOutcome): StoreOutcome {
    this.#count.refused += 1;
    return outcome;
  }

  #open(key: string, bytes: Buffer): CacheEntry | undefined {
    const envelope = decodeEnvelope(bytes);
    if (envelope.kind === 'unreadable') {
      this.#listener?.({ type: 'unreadable', tier: 'redis', key, reason: envelope.reason });
      return undefined;
    }
    const version = envelope.kind === 'entry' ? envelope.entry.version : envelope.version;
    if (!(version <= this.#versions.limit())) {
      this.#listener?.({ type: 'unreadable', tier: 'redis', key, reason: 'a version in the future' });
      return undefined;
    }
    if (envelope.kind === 'tombstone') {
      this.#versions.observe(envelope.version);
      this.#marks.add({ key }, envelope.version);
      return undefined;
    }
    const { entry } = envelope;
    this.#versions.observe(entry.version);
    if (entry.keepUntil <= this.#now() || this.#marks.covers(key, entry.tags, entry.version)) return undefined;
    return entry;
  }

  #try<T>(operation: string, command: () => Promise<T>): Promise<T | undefined> {
    return this.#guard(operation, () => this.#connection.run(command));
  }

  async #guard<T>(operation: string, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (cause) {
      this.#count.failures += 1;
      if (isNews(cause)) this.#listener?.({ type: 'tier-failed', tier: 'redis', operation, cause });
      return undefined;
    }
  }
}

function createKeyv(store: KeyvRedisStore): Keyv<Buffer> {
  const keyv = new Keyv<Buffer>({ store, useKeyPrefix: false, throwOnErrors: true, emitErrors: false });
  // Envelopes are bytes already. Keyv's namespace is put before keys twice with this store: keys come with their prefix.
  keyv.serialize = undefined;
  keyv.deserialize = undefined;
  keyv.namespace = undefined;
  // Failures reject the call; said twice they would end the process.
  keyv.on('error', () => {});
  return keyv;
}
