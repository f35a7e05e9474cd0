import { Float64Column } from './column.ts';
import type { EvictionPolicy } from './eviction-policy.ts';
import { FrequencySketch } from './frequency-sketch.ts';
import { RisingHeap } from './rising-heap.ts';

const REMEMBERED_PER_HELD = 16;

export interface GreedyDualOptions {
  readonly name: string;
  /** What one use of an entry is worth. */
  readonly value: (bytes: number, weight: number) => number;
  /** Whether uses are counted beyond an entry's stay in the cache (by a sketch), or start at one each time it enters. */
  readonly remembers: boolean;
}

/**
 * The greedy-dual family: priority `H = L + uses x value`, least first, where the age `L` is the priority of what was last
 * evicted. Age lifts newcomers over entries that were popular once, so nothing stays for ever on old merit. The
 * value chosen gives GDSF or LFU with dynamic ageing.
 */
export class GreedyDualPolicy implements EvictionPolicy {
  readonly name: string;
  readonly #value: (bytes: number, weight: number) => number;
  readonly #sketch: FrequencySketch | undefined;
  readonly #heap = new RisingHeap();
  readonly #hash = new Float64Column();
  readonly #uses = new Float64Column();
  readonly #worth = new Float64Column();
  #count = 0;
  #age = 0;

  constructor(options: GreedyDualOptions) {
    this.name = options.name;
    this.#value = options.value;
    this.#sketch = options.remembers ? new FrequencySketch() : undefined;
  }

  insert(slot: number, hash: number, bytes: number, weight: number): void {
    const worth = this.#value(bytes, weight);
    this.#count += 1;
    this.#sketch?.fit(this.#count * REMEMBERED_PER_HELD);
    this.#hash.set(slot, hash);
    this.#worth.set(slot, worth);
    const uses = this.#countUse(slot, 0);
    this.#heap.add(slot, this.#age + uses * worth);
  }

  touch(slot: number): void {
    const uses = this.#countUse(slot, this.#uses.get(slot));
    this.#heap.setPriority(slot, this.#age + uses * this.#worth.get(slot));
  }

  update(slot: number, bytes: number, weight: number): void {
    const worth = this.#value(bytes, weight);
    const change = this.#uses.get(slot) * (worth - this.#worth.get(slot));
    this.#worth.set(slot, worth);
    this.#heap.setPriority(slot, this.#heap.priority(slot) + change);
  }

  remove(slot: number): void {
    this.#count -= 1;
    this.#heap.remove(slot);
  }

  evict(): number {
    const slot = this.#heap.take();
    if (slot === -1) return -1;
    this.#count -= 1;
    this.#age = Math.max(this.#age, this.#heap.priority(slot));
    return slot;
  }

  #countUse(slot: number, before: number): number {
    const uses = this.#sketch === undefined ? before + 1 : this.#sketch.add(this.#hash.get(slot));
    this.#uses.set(slot, uses);
    return uses;
  }
}

/**
 * Greedy-dual size frequency (Cherkasova: "Improving WWW Proxies Performance with Greedy-Dual-Size-Frequency Caching Policy", HP Labs
 * 1998): `H = L + uses x weight / bytes`.
 */
export function createGdsfPolicy(): EvictionPolicy {
  return new GreedyDualPolicy({ name: 'gdsf', value: (bytes, weight) => weight / bytes, remembers: false });
}

/** GDSF that counts uses with TinyLFU's sketch, so that a key that comes back is taken for what it was: scans cannot push it out for long. */
export function createTinyGdsfPolicy(): EvictionPolicy {
  return new GreedyDualPolicy({ name: 'tiny-gdsf', value: (bytes, weight) => weight / bytes, remembers: true });
}

/**
 * LFU with dynamic ageing (Arlitt, Cherkasova, Dilley, Friedrich, Jin: "Evaluating Content Management Techniques for Web
 * Proxy Caches", 1999): `H = L + uses`. Blind to size and cost.
 */
export function createLfuPolicy(): EvictionPolicy {
  return new GreedyDualPolicy({ name: 'lfu', value: () => 1, remembers: false });
}
