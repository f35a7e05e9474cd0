import { Float64Column } from './column.ts';
import type { EvictionPolicy } from './eviction-policy.ts';
import { RememberedCredits } from './remembered-credits.ts';
import { RisingHeap } from './rising-heap.ts';

const MIN_ENTRIES = 100;
const REMEMBERED_PER_HELD = 2;

export interface LrfuOptions {
  readonly name: string;
  /** After how many uses for each entry held a use counts for half. */
  readonly halfLife: number;
}

/**
 * LRFU (Lee, Choi, Kim, Noh, Min, Cho, Kim: "LRFU: A Spectrum of Policies that Subsumes the Least Recently Used and Least Frequently Used
 * Policies", IEEE Transactions on Computers 2001), made aware of size and cost: what goes first has the least `rate x weight / bytes`, where the
 * rate is a count of uses that each fade by half over a half-life. What is given up is remembered, so a key that comes back
 * is taken for what it was.
 *
 * All counts fade alike, so their order only changes with a use. The clock runs in half-lives, and a credit is the logarithm (base 2)
 * of what the count would be had it not faded since the clock stood at 0: it is compared, stored and never has to be faded.
 */
export class LrfuPolicy implements EvictionPolicy {
  readonly name: string;
  readonly #halfLife: number;
  readonly #heap = new RisingHeap();
  readonly #remembered = new RememberedCredits();
  readonly #hash = new Float64Column();
  readonly #credit = new Float64Column();
  readonly #worth = new Float64Column();
  #count = 0;
  #clock = 0;

  constructor(options: LrfuOptions) {
    this.name = options.name;
    this.#halfLife = options.halfLife;
  }

  insert(slot: number, hash: number, bytes: number, weight: number): void {
    this.#count += 1;
    this.#remembered.fit(this.#count * REMEMBERED_PER_HELD);
    const worth = Math.log2(weight / bytes);
    const credit = this.#afterUse(this.#remembered.get(hash));
    this.#hash.set(slot, hash);
    this.#worth.set(slot, worth);
    this.#credit.set(slot, credit);
    this.#heap.add(slot, credit + worth);
  }

  touch(slot: number): void {
    const credit = this.#afterUse(this.#credit.get(slot));
    this.#credit.set(slot, credit);
    this.#heap.setPriority(slot, credit + this.#worth.get(slot));
  }

  update(slot: number, bytes: number, weight: number): void {
    const worth = Math.log2(weight / bytes);
    this.#worth.set(slot, worth);
    this.#heap.setPriority(slot, this.#credit.get(slot) + worth);
  }

  remove(slot: number): void {
    this.#heap.remove(slot);
    this.#leave(slot);
  }

  evict(): number {
    const slot = this.#heap.take();
    if (slot !== -1) this.#leave(slot);
    return slot;
  }

  #leave(slot: number): void {
    this.#count -= 1;
    this.#remembered.set(this.#hash.get(slot), this.#credit.get(slot));
  }

  /** The credit with a use more, made now. */
  #afterUse(credit: number): number {
    this.#clock += 1 / (this.#halfLife * Math.max(MIN_ENTRIES, this.#count));
    return this.#clock + Math.log2(1 + 2 ** (credit - this.#clock));
  }
}

/** LRFU that forgets within some tens of uses for each entry held: for popularity that moves. */
export function createLrfuPolicy(): EvictionPolicy {
  return new LrfuPolicy({ name: 'lrfu', halfLife: 8 });
}

/** LRFU that forgets four times as slowly: for popularity that lasts. */
export function createSlowLrfuPolicy(): EvictionPolicy {
  return new LrfuPolicy({ name: 'slow-lrfu', halfLife: 32 });
}
