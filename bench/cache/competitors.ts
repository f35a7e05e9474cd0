import { BentoCache, bentostore } from 'bentocache';
import { memoryDriver } from 'bentocache/drivers/memory';
import { CacheableMemory } from 'cacheable';
import { LRUCache } from 'lru-cache';
import type { CacheEntry } from '../../src/cache/cache-entry.ts';
import { type SpeedSubject, speedBound } from './speed.ts';

const MAX_ITEMS = 10_000;

/**
 * The packages that are compared with, each as it is fastest: values held as they are, nothing copied or serialised. Only lru-cache is bounded in
 * bytes, as the memory tier is; the others count entries.
 */
export function createCompetitors(): SpeedSubject[] {
  return [createLruCache(), createBento(), createCacheable()];
}

function createLruCache(): SpeedSubject {
  const cache = new LRUCache<string, CacheEntry>({
    maxSize: speedBound,
    sizeCalculation: ({ bytes }) => bytes.byteLength + 1000,
  });
  return { name: 'lru-cache', get: (key) => cache.get(key), set: (key, entry) => void cache.set(key, entry) };
}

function createBento(): SpeedSubject {
  const memory = bentostore().useL1Layer(memoryDriver({ maxItems: MAX_ITEMS, serialize: false }));
  const cache = new BentoCache({ default: 'memory', stores: { memory } });
  return {
    name: 'bentocache (10,000 entries, by count)',
    get: (key) => cache.get({ key }),
    set: (key, value) => cache.set({ key, value }),
  };
}

function createCacheable(): SpeedSubject {
  const cache = new CacheableMemory({ lruSize: MAX_ITEMS, useClone: false });
  return {
    name: 'cacheable (10,000 entries, by count)',
    get: (key) => cache.get(key),
    set: (key, entry) => void cache.set(key, entry),
  };
}
