import { Float64Column, Int32Column } from './column.ts';
import type { EvictionPolicy } from './eviction-policy.ts';
import { SlotLinks, SlotList } from './slot-list.ts';

/**
 * SIEVE (Zhang, Yang, Yue, Vigfusson, Rashmi: "SIEVE is Simpler than LRU", NSDI 2024). One queue in order of arrival; a hit
 * only sets a mark. A hand walks from the oldest to the newest, clears the marks it meets and evicts the first unmarked
 * entry; survivors keep their place, so newcomers that nobody asks for again are sifted out soon after they arrive.
 */
export class SievePolicy implements EvictionPolicy {
  readonly name = 'sieve';
  readonly #queue = new SlotList(new SlotLinks());
  readonly #bytes = new Float64Column();
  readonly #visited = new Int32Column();
  #hand = -1;

  insert(slot: number, _hash: number, bytes: number): void {
    this.#bytes.set(slot, bytes);
    this.#visited.set(slot, 0);
    this.#queue.pushHead(slot, bytes);
  }

  touch(slot: number): void {
    this.#visited.set(slot, 1);
  }

  update(slot: number, bytes: number): void {
    this.#queue.bytes += bytes - this.#bytes.get(slot);
    this.#bytes.set(slot, bytes);
  }

  remove(slot: number): void {
    if (this.#hand === slot) this.#hand = this.#queue.next(slot);
    this.#queue.remove(slot, this.#bytes.get(slot));
  }

  evict(): number {
    let slot = this.#hand === -1 ? this.#queue.tail : this.#hand;
    while (slot !== -1 && this.#visited.get(slot) === 1) {
      this.#visited.set(slot, 0);
      const next = this.#queue.next(slot);
      slot = next === -1 ? this.#queue.tail : next;
    }
    if (slot === -1) return -1;
    this.#hand = slot;
    this.remove(slot);
    return slot;
  }
}
