import { Float64Column, Int32Column } from './column.ts';
import type { EvictionPolicy, PolicyOptions } from './eviction-policy.ts';
import { GhostQueue } from './ghost-queue.ts';
import { SlotLinks, SlotList } from './slot-list.ts';

const SMALL_SHARE = 0.1;
const MAX_FREQUENCY = 3;
const SMALL = 0;
const MAIN = 1;

/**
 * S3-FIFO (Yang, Zhang, Qiu, Yue, Rashmi: "FIFO Queues are All You Need for Cache Eviction", SOSP 2023), its queues
 * measured in bytes. Newcomers enter a small queue; those asked for more than once by its end move to the main queue, the others
 * leave, and only their hash is remembered. A key that comes back while it is remembered enters the main queue at once.
 * In the main queue an entry goes round again as often as it was used, three times at most.
 */
export class S3FifoPolicy implements EvictionPolicy {
  readonly name = 's3-fifo';
  readonly #small: SlotList;
  readonly #main: SlotList;
  readonly #ghosts: GhostQueue;
  readonly #maxSmallBytes: number;
  readonly #hash = new Float64Column();
  readonly #bytes = new Float64Column();
  readonly #frequency = new Int32Column();
  readonly #queue = new Int32Column();

  constructor(options: PolicyOptions) {
    const links = new SlotLinks();
    this.#small = new SlotList(links);
    this.#main = new SlotList(links);
    this.#maxSmallBytes = options.maxBytes * SMALL_SHARE;
    this.#ghosts = new GhostQueue(options.maxBytes * (1 - SMALL_SHARE));
  }

  insert(slot: number, hash: number, bytes: number): void {
    this.#hash.set(slot, hash);
    this.#bytes.set(slot, bytes);
    this.#frequency.set(slot, 0);
    this.#enter(slot, this.#ghosts.take(hash) ? MAIN : SMALL);
  }

  touch(slot: number): void {
    const frequency = this.#frequency.get(slot);
    if (frequency < MAX_FREQUENCY) this.#frequency.set(slot, frequency + 1);
  }

  update(slot: number, bytes: number): void {
    this.#list(slot).bytes += bytes - this.#bytes.get(slot);
    this.#bytes.set(slot, bytes);
  }

  remove(slot: number): void {
    this.#list(slot).remove(slot, this.#bytes.get(slot));
  }

  evict(): number {
    while (this.#small.tail !== -1 && (this.#small.bytes > this.#maxSmallBytes || this.#main.tail === -1)) {
      const slot = this.#small.tail;
      this.remove(slot);
      if (this.#frequency.get(slot) <= 1) {
        this.#ghosts.add(this.#hash.get(slot), this.#bytes.get(slot));
        return slot;
      }
      this.#frequency.set(slot, 0);
      this.#enter(slot, MAIN);
    }
    return this.#evictFromMain();
  }

  #evictFromMain(): number {
    for (;;) {
      const slot = this.#main.tail;
      if (slot === -1) return -1;
      this.remove(slot);
      const frequency = this.#frequency.get(slot);
      if (frequency === 0) return slot;
      this.#frequency.set(slot, frequency - 1);
      this.#enter(slot, MAIN);
    }
  }

  #enter(slot: number, queue: number): void {
    this.#queue.set(slot, queue);
    this.#list(slot).pushHead(slot, this.#bytes.get(slot));
  }

  #list(slot: number): SlotList {
    return this.#queue.get(slot) === MAIN ? this.#main : this.#small;
  }
}
