import { SlabMemory } from './slab-memory.ts';

/** Measured: what the table, the columns and the policy take for an entry, most of it typed arrays that grow by doubling. */
export const ENTRY_OVERHEAD_BYTES = 256;

/** What a record of one tag takes before its key. */
const HEAD_BYTES = 68;

/** Length of a digest as this gateway makes them. */
const DIGEST_BYTES = 27;

/** What holding an answer of so many bytes takes, in bytes. */
export function answerFootprint(key: string, bytes: number): number {
  return ENTRY_OVERHEAD_BYTES + SlabMemory.capacityFor(HEAD_BYTES + key.length + DIGEST_BYTES + bytes);
}
