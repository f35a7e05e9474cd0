import type { EvictionPolicy, PolicyOptions, SinglePolicyName } from './eviction-policy.ts';
import { createGdsfPolicy, createLfuPolicy, createTinyGdsfPolicy } from './greedy-dual-policy.ts';
import { createLrfuPolicy, createSlowLrfuPolicy } from './lrfu-policy.ts';
import { LruPolicy } from './lru-policy.ts';
import { S3FifoPolicy } from './s3-fifo-policy.ts';
import { SievePolicy } from './sieve-policy.ts';
import { WTinyLfuPolicy } from './w-tiny-lfu-policy.ts';

/** Makes the policy of a name. */
export function createSinglePolicy(name: SinglePolicyName, options: PolicyOptions): EvictionPolicy {
  switch (name) {
    case 'lrfu':
      return createLrfuPolicy();
    case 'slow-lrfu':
      return createSlowLrfuPolicy();
    case 'gdsf':
      return createGdsfPolicy();
    case 'tiny-gdsf':
      return createTinyGdsfPolicy();
    case 'w-tinylfu':
      return new WTinyLfuPolicy(options);
    case 's3-fifo':
      return new S3FifoPolicy(options);
    case 'sieve':
      return new SievePolicy();
    case 'lru':
      return new LruPolicy();
    case 'lfu':
      return createLfuPolicy();
  }
}
