import { Float64Column } from './column.ts';
import type { EvictionPolicy } from './eviction-policy.ts';
import { SlotLinks, SlotList } from './slot-list.ts';

/** Least recently used: what was not asked for longest goes first. Blind to size and cost; the yardstick of the others. */
export class LruPolicy implements EvictionPolicy {
  readonly name = 'lru';
  readonly #list = new SlotList(new SlotLinks());
  readonly #bytes = new Float64Column();

  insert(slot: number, _hash: number, bytes: number): void {
    this.#bytes.set(slot, bytes);
    this.#list.pushHead(slot, bytes);
  }

  touch(slot: number): void {
    this.#list.moveToHead(slot);
  }

  update(slot: number, bytes: number): void {
    this.#list.bytes += bytes - this.#bytes.get(slot);
    this.#bytes.set(slot, bytes);
  }

  remove(slot: number): void {
    this.#list.remove(slot, this.#bytes.get(slot));
  }

  evict(): number {
    const slot = this.#list.tail;
    if (slot !== -1) this.remove(slot);
    return slot;
  }
}
