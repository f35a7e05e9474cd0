/**
 * A policy that decides what a full cache gives up. It sees no keys and no values: an entry is a slot (a small integer
 * that the cache hands out and uses again), the 32-bit hash of its key, its size in bytes, and its weight: what a hit
 * on it saves (see `entryWeight`).
 *
 * The cache inserts first and evicts afterwards, until it is within its bound again. A policy with an admission filter
 * refuses a newcomer by naming its slot as the one to evict.
 */
export interface EvictionPolicy {
  readonly name: string;
  /** The policy followed now, where one chooses among others. */
  readonly following?: string;
  /** An entry was stored after a miss. */
  insert(slot: number, hash: number, bytes: number, weight: number): void;
  /** An entry was asked for and found. */
  touch(slot: number): void;
  /** The content of a held entry was replaced. Not a use: refreshes must not make an entry look popular. */
  update(slot: number, bytes: number, weight: number): void;
  /** An entry was deleted, for reasons other than room. */
  remove(slot: number): void;
  /** Chooses the entry to give up, forgets it, and returns its slot; -1 where none is held. */
  evict(): number;
}

export const singlePolicyNames = [
  'lrfu',
  'slow-lrfu',
  'gdsf',
  'tiny-gdsf',
  'w-tinylfu',
  's3-fifo',
  'sieve',
  'lru',
  'lfu',
] as const;

/** The policies that follow one rule; `adaptive` chooses among them. */
export type SinglePolicyName = (typeof singlePolicyNames)[number];

export const policyNames = ['adaptive', ...singlePolicyNames] as const;

export type PolicyName = (typeof policyNames)[number];

export interface PolicyOptions {
  /** The bound of the cache, which shares of queues and sketches are sized by. */
  readonly maxBytes: number;
}
