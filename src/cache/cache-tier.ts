import type { CacheEntry } from './cache-entry.ts';
import type { InvalidationScope } from './invalidation-scope.ts';
import type { SweepKind, SweepOutcome } from './sweep.ts';

export type TierName = 'memory' | 'redis' | 'file' | 'off';

/** Why an entry was or was not stored. `unavailable`: the tier is out of order, switched off, or full for good. */
export type StoreOutcome = 'stored' | 'older' | 'too-large' | 'unavailable';

/** Why a tier cannot be used, or not wholly. */
export interface TierFault {
  /** A word for metrics and logs. */
  readonly cause: string;
  /** A sentence for people; holds no secret. */
  readonly detail: string;
}

export interface TierStats {
  readonly name: TierName;
  /** `undefined` where the tier cannot tell without asking a server. */
  readonly entries: number | undefined;
  readonly bytes: number | undefined;
  readonly maxBytes: number | undefined;
  readonly hits: number;
  readonly misses: number;
  readonly stored: number;
  readonly refused: number;
  readonly evicted: number;
  readonly failures: number;
  /** Whether the tier answers now. */
  readonly available: boolean;
  /** Absent where all is well. */
  readonly fault?: TierFault | undefined;
  /** The eviction policy followed now; absent where the tier has none. */
  readonly policy?: string;
}

/** Entries that share a tag, and what they take together. */
export interface TagHolding {
  readonly entries: number;
  readonly bytes: number;
}

/** An invalidation as decided. */
export interface VersionedScope {
  readonly scope: InvalidationScope;
  readonly version: number;
}

export type Awaitable<T> = T | Promise<T>;

/** A place where entries are kept. Methods never throw and never reject: a tier that fails is a miss and an event. */
export interface CacheTier {
  readonly name: TierName;
  get(key: string): Awaitable<CacheEntry | undefined>;
  set(key: string, entry: CacheEntry): Awaitable<StoreOutcome>;
  /** Drops an entry, without a word about later fills. */
  delete(key: string): Awaitable<boolean>;
  /**
   * Voids what the scope covers with a version up to the one given, also fills that are still to come. Returns the version that was
   * decided on, which a tier that knows of later entries raises.
   */
  invalidate(scope: InvalidationScope, version: number): Awaitable<number>;
  /**
   * Learns what was invalidated while the tier could not be reached, and tells it what it could not be told meanwhile: those are
   * returned. `undefined` where it did not answer. Absent where nobody else writes to the tier.
   */
  synchronise?(): Promise<readonly VersionedScope[] | undefined>;
  /** Calls back each time the tier can be reached (again). */
  onAvailable?(callback: () => void): void;
  /** Looks at about so many entries from a place on, and removes those of the kind. Absent where nothing is kept. */
  sweep?(kind: SweepKind, from: string | null, most: number): Awaitable<SweepOutcome>;
  stats(): TierStats;
  close(): Promise<void>;
}
