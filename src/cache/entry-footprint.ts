import type { CacheEntry } from './cache-entry.ts';
import { SlabMemory } from './slab-memory.ts';

/** Measured: what the map, the columns, the policy, the entry object and its columns take for an entry beyond its bytes and texts. */
const OVERHEAD_BYTES = 700;

/** Length of a digest as this gateway makes them. */
const DIGEST_LENGTH = 27;

/** What holding an answer of so many bytes takes, in bytes. */
export function answerFootprint(key: string, bytes: number): number {
  return OVERHEAD_BYTES + key.length + DIGEST_LENGTH + SlabMemory.capacityFor(bytes);
}

/** What holding an entry takes, in bytes. */
export function entryFootprint(key: string, entry: CacheEntry): number {
  return OVERHEAD_BYTES + key.length + entry.digest.length + SlabMemory.capacityFor(entry.bytes.byteLength);
}
