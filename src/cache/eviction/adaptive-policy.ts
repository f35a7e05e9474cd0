import { Float64Column, Int32Column } from './column.ts';
import { createSinglePolicy } from './create-single-policy.ts';
import type { EvictionPolicy, PolicyOptions, SinglePolicyName } from './eviction-policy.ts';
import { PolicyContest } from './policy-contest.ts';

const CONTESTANTS = [
  'lrfu',
  'slow-lrfu',
  'gdsf',
  's3-fifo',
  'w-tinylfu',
  'lru',
] as const satisfies readonly SinglePolicyName[];
const SHADOW_ENTRIES = 320;
const MAX_RATE = 1;
const RECALIBRATE_AT = 4;
const LEAD_TO_SWITCH = 1.01;
const MOVED_PER_CALL = 16;
const REPLAYED_USES = 4;
const HASHES = 2 ** 32;

export interface AdaptiveOptions extends PolicyOptions {
  /** The policy followed until another has shown itself better. */
  readonly startWith?: (typeof CONTESTANTS)[number];
}

/**
 * The policy that measures which policy to follow. A sample of the keys (those whose hash, scrambled, lies below a limit: SHARDS,
 * Waldspurger, Park, Garthwaite, Ahmad: "Efficient MRC Construction with SHARDS", FAST 2015) is played on shadow caches as much smaller
 * as the sample is. When another policy has saved over 1 % more than the one followed, it takes over.
 *
 * Taking over costs no pause: with every call a few entries, coldest first by the old policy's reckoning, move to the new one, which
 * meanwhile does the evicting.
 */
export class AdaptivePolicy implements EvictionPolicy {
  readonly name = 'adaptive';
  readonly #maxBytes: number;
  readonly #hash = new Float64Column();
  readonly #bytes = new Float64Column();
  readonly #weight = new Float64Column();
  readonly #uses = new Int32Column();
  /** Which policy holds the slot: the number of the take-over that made it. */
  readonly #holder = new Int32Column();
  #live: EvictionPolicy;
  #liveName: SinglePolicyName;
  #leaving: EvictionPolicy | undefined;
  #reign = 0;
  #entries = 0;
  #contest: PolicyContest | undefined;
  #calibratedFor = 0;
  #sampleBelow = 0;

  constructor(options: AdaptiveOptions) {
    this.#maxBytes = options.maxBytes;
    this.#liveName = options.startWith ?? CONTESTANTS[0];
    this.#live = createSinglePolicy(this.#liveName, options);
  }

  /** The policy followed now. */
  get following(): SinglePolicyName {
    return this.#liveName;
  }

  insert(slot: number, hash: number, bytes: number, weight: number): void {
    this.#hash.set(slot, hash);
    this.#bytes.set(slot, bytes);
    this.#weight.set(slot, weight);
    this.#uses.set(slot, 1);
    this.#holder.set(slot, this.#reign);
    this.#entries += 1;
    this.#live.insert(slot, hash, bytes, weight);
    this.#observe(slot);
  }

  touch(slot: number): void {
    this.#uses.set(slot, this.#uses.get(slot) + 1);
    this.#holderOf(slot).touch(slot);
    this.#observe(slot);
  }

  update(slot: number, bytes: number, weight: number): void {
    this.#bytes.set(slot, bytes);
    this.#weight.set(slot, weight);
    this.#holderOf(slot).update(slot, bytes, weight);
  }

  remove(slot: number): void {
    this.#entries -= 1;
    this.#holderOf(slot).remove(slot);
  }

  evict(): number {
    // Which policy is followed matters only once the cache is full, and only then is it known how many entries fill it.
    const growth = this.#entries / this.#calibratedFor;
    if (!(growth < RECALIBRATE_AT && growth > 1 / RECALIBRATE_AT)) this.#calibrate();
    this.#moveSome();
    let slot = this.#live.evict();
    if (slot === -1) slot = this.#leaving?.evict() ?? -1;
    if (slot !== -1) this.#entries -= 1;
    return slot;
  }

  #holderOf(slot: number): EvictionPolicy {
    return this.#leaving !== undefined && this.#holder.get(slot) !== this.#reign ? this.#leaving : this.#live;
  }

  #observe(slot: number): void {
    if (this.#leaving !== undefined) this.#moveSome();
    const hash = this.#hash.get(slot);
    if (this.#contest === undefined || scramble(hash) >= this.#sampleBelow) return;
    if (this.#contest.play(hash, this.#bytes.get(slot), this.#weight.get(slot))) this.#judge(this.#contest);
  }

  #calibrate(): void {
    const rate = Math.min(MAX_RATE, SHADOW_ENTRIES / this.#entries);
    this.#calibratedFor = this.#entries;
    this.#sampleBelow = rate * HASHES;
    const entries = Math.ceil(this.#entries * rate);
    this.#contest = new PolicyContest({ names: CONTESTANTS, maxBytes: this.#maxBytes * rate, entries });
  }

  #judge(contest: PolicyContest): void {
    const leader = contest.leader();
    if (leader === undefined || leader === this.#liveName || this.#leaving !== undefined) return;
    if (contest.score(leader) < contest.score(this.#liveName) * LEAD_TO_SWITCH) return;
    this.#leaving = this.#live;
    this.#live = createSinglePolicy(leader, { maxBytes: this.#maxBytes });
    this.#liveName = leader;
    this.#reign += 1;
  }

  #moveSome(): void {
    if (this.#leaving === undefined) return;
    for (let moved = 0; moved < MOVED_PER_CALL; moved += 1) {
      const slot = this.#leaving.evict();
      if (slot === -1) {
        this.#leaving = undefined;
        return;
      }
      this.#holder.set(slot, this.#reign);
      this.#live.insert(slot, this.#hash.get(slot), this.#bytes.get(slot), this.#weight.get(slot));
      const replayed = Math.min(REPLAYED_USES, this.#uses.get(slot) - 1);
      for (let use = 0; use < replayed; use += 1) this.#live.touch(slot);
    }
  }
}

/** Spreads a hash anew, so that the sample does not depend on the bits that tables and sketches use. */
function scramble(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return (Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b) ^ (mixed >>> 16)) >>> 0;
}
