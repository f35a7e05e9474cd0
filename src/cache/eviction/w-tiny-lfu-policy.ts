import { Float64Column, Int32Column } from './column.ts';
import type { EvictionPolicy, PolicyOptions } from './eviction-policy.ts';
import { FrequencySketch } from './frequency-sketch.ts';
import { SlotLinks, SlotList } from './slot-list.ts';

const WINDOW_SHARE = 0.01;
const PROTECTED_SHARE = 0.8;
const VICTIMS_LOOKED_AT = 8;
const WINDOW = 0;
const PROBATION = 1;
const PROTECTED = 2;

/**
 * W-TinyLFU (Einziger, Friedman, Manes 2017), made aware of size and cost. Newcomers enter a small recency window; what falls out of it must
 * be worth more than what the main part would give up for it, where worth is estimated uses x weight / bytes and the
 * estimate remembers keys that are not held. The main part is a segmented LRU: used again in probation means promoted to the
 * protected part. Of the entries next to go in probation the one worth least is compared and goes.
 */
export class WTinyLfuPolicy implements EvictionPolicy {
  readonly name = 'w-tinylfu';
  readonly #sketch = new FrequencySketch();
  readonly #lists: readonly [SlotList, SlotList, SlotList];
  readonly #maxWindowBytes: number;
  readonly #maxMainBytes: number;
  readonly #maxProtectedBytes: number;
  readonly #hash = new Float64Column();
  readonly #bytes = new Float64Column();
  readonly #weight = new Float64Column();
  readonly #segment = new Int32Column();
  #count = 0;

  constructor(options: PolicyOptions) {
    const links = new SlotLinks();
    this.#lists = [new SlotList(links), new SlotList(links), new SlotList(links)];
    this.#maxWindowBytes = options.maxBytes * WINDOW_SHARE;
    this.#maxMainBytes = options.maxBytes - this.#maxWindowBytes;
    this.#maxProtectedBytes = this.#maxMainBytes * PROTECTED_SHARE;
  }

  insert(slot: number, hash: number, bytes: number, weight: number): void {
    this.#hash.set(slot, hash);
    this.#bytes.set(slot, bytes);
    this.#weight.set(slot, weight);
    this.#count += 1;
    this.#sketch.fit(this.#count * 4);
    this.#sketch.add(hash);
    this.#enter(slot, WINDOW);
    this.#fillMain();
  }

  touch(slot: number): void {
    this.#sketch.add(this.#hash.get(slot));
    const segment = this.#segment.get(slot);
    if (segment !== PROBATION) {
      this.#list(segment).moveToHead(slot);
      return;
    }
    this.#leave(slot);
    this.#enter(slot, PROTECTED);
    const protectedList = this.#lists[PROTECTED];
    while (protectedList.bytes > this.#maxProtectedBytes && protectedList.tail !== slot)
      this.#demote(protectedList.tail);
  }

  update(slot: number, bytes: number, weight: number): void {
    this.#list(this.#segment.get(slot)).bytes += bytes - this.#bytes.get(slot);
    this.#bytes.set(slot, bytes);
    this.#weight.set(slot, weight);
  }

  remove(slot: number): void {
    this.#leave(slot);
    this.#count -= 1;
  }

  evict(): number {
    const window = this.#lists[WINDOW];
    const victim = this.#leastOfProbation();
    if (victim === -1) return this.#give(window.tail);
    if (window.bytes <= this.#maxWindowBytes) return this.#give(victim);
    const candidate = window.tail;
    if (this.#worth(candidate) <= this.#worth(victim)) return this.#give(candidate);
    this.#demote(candidate);
    return this.#give(victim);
  }

  /** While the main part has room of its own, what falls out of the window need not compete for it. */
  #fillMain(): void {
    const [window, probation, protectedList] = this.#lists;
    while (window.bytes > this.#maxWindowBytes && window.tail !== -1) {
      const main = probation.bytes + protectedList.bytes;
      if (main + this.#bytes.get(window.tail) > this.#maxMainBytes) return;
      this.#demote(window.tail);
    }
  }

  #give(slot: number): number {
    if (slot !== -1) this.remove(slot);
    return slot;
  }

  #worth(slot: number): number {
    return (this.#sketch.estimate(this.#hash.get(slot)) * this.#weight.get(slot)) / this.#bytes.get(slot);
  }

  #leastOfProbation(): number {
    const probation = this.#lists[PROBATION];
    const start = probation.tail;
    if (start === -1) return this.#lists[PROTECTED].tail;
    let least = start;
    let leastWorth = this.#worth(start);
    let slot = start;
    for (let looked = 1; looked < VICTIMS_LOOKED_AT; looked += 1) {
      slot = probation.next(slot);
      if (slot === -1) break;
      const worth = this.#worth(slot);
      if (worth < leastWorth) {
        least = slot;
        leastWorth = worth;
      }
    }
    return least;
  }

  #demote(slot: number): void {
    this.#leave(slot);
    this.#enter(slot, PROBATION);
  }

  #enter(slot: number, segment: number): void {
    this.#segment.set(slot, segment);
    this.#list(segment).pushHead(slot, this.#bytes.get(slot));
  }

  #leave(slot: number): void {
    this.#list(this.#segment.get(slot)).remove(slot, this.#bytes.get(slot));
  }

  #list(segment: number): SlotList {
    return this.#lists[segment] ?? this.#lists[WINDOW];
  }
}
