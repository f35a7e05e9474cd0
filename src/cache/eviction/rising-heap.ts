import { Float64Column, Int32Column } from './column.ts';

const ARITY = 4;

/**
 * A heap of slots, least priority on top, for priorities that rise often and fall rarely. A rise is only written down (O(1), which
 * is what a cache hit costs); the heap is put right when a slot comes to the top with an outdated priority. Since
 * an outdated priority is never too high, what is taken is exactly the least.
 */
export class RisingHeap {
  readonly #slots = new Int32Column();
  readonly #position = new Int32Column();
  readonly #placedBy = new Float64Column();
  readonly #priority = new Float64Column();
  #size = 0;

  add(slot: number, priority: number): void {
    this.#priority.set(slot, priority);
    this.#placedBy.set(slot, priority);
    this.#size += 1;
    this.#siftUp(slot, this.#size - 1);
  }

  priority(slot: number): number {
    return this.#priority.get(slot);
  }

  setPriority(slot: number, priority: number): void {
    this.#priority.set(slot, priority);
    if (priority >= this.#placedBy.get(slot)) return;
    this.#placedBy.set(slot, priority);
    this.#siftUp(slot, this.#position.get(slot));
  }

  remove(slot: number): void {
    const position = this.#position.get(slot);
    this.#size -= 1;
    if (position === this.#size) return;
    const last = this.#slots.get(this.#size);
    this.#siftDown(last, position);
    this.#siftUp(last, this.#position.get(last));
  }

  /** Takes the slot of least priority off the heap; -1 where it is empty. */
  take(): number {
    for (;;) {
      if (this.#size === 0) return -1;
      const slot = this.#slots.get(0);
      const priority = this.#priority.get(slot);
      if (priority <= this.#placedBy.get(slot)) {
        this.remove(slot);
        return slot;
      }
      this.#placedBy.set(slot, priority);
      this.#siftDown(slot, 0);
    }
  }

  #place(slot: number, position: number): void {
    this.#slots.set(position, slot);
    this.#position.set(slot, position);
  }

  #siftUp(slot: number, start: number): void {
    const priority = this.#placedBy.get(slot);
    let position = start;
    while (position > 0) {
      const above = Math.floor((position - 1) / ARITY);
      const other = this.#slots.get(above);
      if (this.#placedBy.get(other) <= priority) break;
      this.#place(other, position);
      position = above;
    }
    this.#place(slot, position);
  }

  #siftDown(slot: number, start: number): void {
    const priority = this.#placedBy.get(slot);
    let position = start;
    for (;;) {
      const below = this.#leastBelow(position);
      if (below === -1) break;
      const other = this.#slots.get(below);
      if (this.#placedBy.get(other) >= priority) break;
      this.#place(other, position);
      position = below;
    }
    this.#place(slot, position);
  }

  #leastBelow(position: number): number {
    const first = position * ARITY + 1;
    if (first >= this.#size) return -1;
    const end = Math.min(first + ARITY, this.#size);
    let least = first;
    let leastPriority = this.#placedBy.get(this.#slots.get(first));
    for (let child = first + 1; child < end; child += 1) {
      const priority = this.#placedBy.get(this.#slots.get(child));
      if (priority < leastPriority) {
        least = child;
        leastPriority = priority;
      }
    }
    return least;
  }
}
