/** What it took to get an answer from upstream, and so what a hit saves. */
export interface EntryCost {
  readonly requests: number;
  readonly ms: number;
}

/**
 * A stored answer, as bytes, with what is needed to judge it. Immutable once handed to a cache, its bytes too.
 */
export interface CacheEntry {
  /** JSON text or the bytes of a final answer, encoded as `encoding` says. */
  readonly bytes: Uint8Array;
  /** `identity`, or the name of a codec and of its dictionary. */
  readonly encoding: string;
  /** The paths of the datasets the answer was made from (`device/510k`): what invalidation goes by. */
  readonly tags: readonly string[];
  /**
   * A reading of the version clock at the moment the fetch *began*. The greater wins: an older fill never replaces a newer, and
   * what began before an invalidation does not outlive it.
   */
  readonly version: number;
  /** When upstream said so: milliseconds since 1970. */
  readonly fetchedAt: number;
  readonly cost: EntryCost;
  /** Whether the answer is "no such record". */
  readonly negative: boolean;
  /** A hash of the content; tells whether a refresh found a change. */
  readonly digest: string;
  /** When to drop the entry: milliseconds since 1970. Freshness is decided above the cache, this is only the end. */
  readonly keepUntil: number;
}
