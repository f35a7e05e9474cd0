import { Float64Column } from './column.ts';
import type { EvictionPolicy } from './eviction-policy.ts';

/** A cache without values: it plays a policy on hashes and sizes alone, and tells what would have been a hit. */
export class ShadowCache {
  readonly policy: EvictionPolicy;
  readonly #maxBytes: number;
  readonly #slots = new Map<number, number>();
  readonly #free: number[] = [];
  readonly #hash = new Float64Column();
  readonly #bytes = new Float64Column();
  #used = 0;

  constructor(policy: EvictionPolicy, maxBytes: number) {
    this.policy = policy;
    this.#maxBytes = maxBytes;
  }

  get entries(): number {
    return this.#slots.size;
  }

  get bytes(): number {
    return this.#used;
  }

  /** Asks for a key, and stores it where it was not held, as a cache in front of a source would. */
  access(hash: number, bytes: number, weight: number): boolean {
    const held = this.#slots.get(hash);
    if (held !== undefined) {
      if (bytes !== this.#bytes.get(held)) this.#resize(held, bytes, weight);
      this.policy.touch(held);
      return true;
    }
    if (bytes <= this.#maxBytes) this.#store(hash, bytes, weight);
    return false;
  }

  #store(hash: number, bytes: number, weight: number): void {
    const slot = this.#free.pop() ?? this.#slots.size;
    this.#slots.set(hash, slot);
    this.#hash.set(slot, hash);
    this.#bytes.set(slot, bytes);
    this.#used += bytes;
    this.policy.insert(slot, hash, bytes, weight);
    this.#evict();
  }

  #resize(slot: number, bytes: number, weight: number): void {
    this.#used += bytes - this.#bytes.get(slot);
    this.#bytes.set(slot, bytes);
    this.policy.update(slot, bytes, weight);
  }

  #evict(): void {
    while (this.#used > this.#maxBytes) {
      const slot = this.policy.evict();
      this.#slots.delete(this.#hash.get(slot));
      this.#used -= this.#bytes.get(slot);
      this.#free.push(slot);
    }
  }
}
