/** A stored answer as bytes, with what is needed to judge it. */
export interface CacheEntry {
  readonly bytes: Uint8Array;
  /** Path of the dataset the answer comes from: what invalidation and statistics go by. */
  readonly tag: string;
  /** When openFDA said so, in ms since 1970. */
  readonly fetchedAt: number;
}

export interface CacheStats {
  readonly hits: number;
  readonly misses: number;
  readonly entries: number;
  readonly bytes: number;
  readonly evictions: number;
}

/** Where answers are kept between operations. A get that finds nothing is a miss; nothing here throws. */
export interface AnswerCache {
  get(key: string): CacheEntry | undefined;
  set(key: string, entry: CacheEntry): void;
  delete(key: string): void;
  stats(): CacheStats;
}
