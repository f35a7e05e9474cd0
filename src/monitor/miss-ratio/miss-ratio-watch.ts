import { keyHash } from '../../cache/key-hash.ts';
import { MissRatioSampler } from './miss-ratio-sampler.ts';

export interface MissRatioPoint {
  readonly bytes: number;
  readonly missRatio: number;
}

export interface MissRatioWatchOptions {
  /** What an answer of so many bytes takes in memory under its key. */
  readonly footprintOf: (key: string, bytes: number) => number;
  /** @default 8192 */
  readonly maxKeys?: number;
}

/** Follows the cache's reads to tell how caches of other sizes would do. */
export interface MissRatioWatch {
  /** An answer was stored. */
  onStored(key: string, bytes: number): void;
  /** An answer was read: a use, whether it was in the cache or not. `bytes` where it was: how large it is taken to be, where it was not seen stored. */
  onRead(key: string, bytes: number | undefined): void;
  /** The curve at these sizes; undefined before enough was read. */
  curve(sizes: readonly number[]): readonly MissRatioPoint[] | undefined;
}

/** Sizes of answers that were stored and not read since. */
const maxUnread = 1000;

export function createMissRatioWatch({ footprintOf, maxKeys = 8192 }: MissRatioWatchOptions): MissRatioWatch {
  const sampler = new MissRatioSampler({ maxKeys });
  const unread = new Map<number, number>();

  return {
    onStored(key, bytes) {
      const hash = keyHash(key);
      if (!sampler.follows(hash)) return;
      const footprint = footprintOf(key, bytes);
      if (sampler.knows(hash)) return sampler.resize(hash, footprint);
      unread.set(hash, footprint);
      if (unread.size <= maxUnread) return;
      const [oldest] = unread.keys();
      if (oldest !== undefined) unread.delete(oldest);
    },
    onRead(key, bytes) {
      const hash = keyHash(key);
      // What was stored is known as it lies there, which compressed is less than what is read of it.
      const unknown = () => unread.get(hash) ?? (bytes === undefined ? undefined : footprintOf(key, bytes));
      const footprint = sampler.knows(hash) ? undefined : unknown();
      // What was neither in the cache nor could be stored has no size, and would be in no cache.
      if (footprint === undefined && sampler.follows(hash) && !sampler.knows(hash)) return;
      unread.delete(hash);
      sampler.use(hash, footprint);
    },
    curve(sizes) {
      const points = sizes.map((bytes) => ({ bytes, missRatio: sampler.missRatio(bytes) }));
      return points.every((point): point is MissRatioPoint => point.missRatio !== undefined) ? points : undefined;
    },
  };
}
