import type { CacheTier } from './cache-tier.ts';

/** The tier that keeps nothing: `CACHE_URL=off`, and the shared tier of a gateway that has none. */
export function createNullTier(): CacheTier {
  let misses = 0;
  return {
    name: 'off',
    get: () => {
      misses += 1;
      return undefined;
    },
    set: () => 'unavailable',
    delete: () => false,
    invalidate: (_scope, version) => version,
    stats: () => ({
      name: 'off',
      entries: 0,
      bytes: 0,
      maxBytes: 0,
      hits: 0,
      misses,
      stored: 0,
      refused: 0,
      evicted: 0,
      failures: 0,
      available: true,
    }),
    close: async () => {},
  };
}
