import { Int32Column } from './column.ts';

/** The links of the slots of one policy. A slot stands in at most one list at a time, so all lists share them. */
export class SlotLinks {
  readonly towardsHead = new Int32Column();
  readonly towardsTail = new Int32Column();
}

/** A doubly linked list of slots that knows how many bytes its members hold. Empty ends read -1. */
export class SlotList {
  head = -1;
  tail = -1;
  bytes = 0;
  readonly #links: SlotLinks;

  constructor(links: SlotLinks) {
    this.#links = links;
  }

  pushHead(slot: number, bytes: number): void {
    const { towardsHead, towardsTail } = this.#links;
    towardsHead.set(slot, -1);
    towardsTail.set(slot, this.head);
    if (this.head === -1) this.tail = slot;
    else towardsHead.set(this.head, slot);
    this.head = slot;
    this.bytes += bytes;
  }

  remove(slot: number, bytes: number): void {
    const { towardsHead, towardsTail } = this.#links;
    const before = towardsHead.get(slot);
    const after = towardsTail.get(slot);
    if (before === -1) this.head = after;
    else towardsTail.set(before, after);
    if (after === -1) this.tail = before;
    else towardsHead.set(after, before);
    this.bytes -= bytes;
  }

  moveToHead(slot: number): void {
    if (this.head === slot) return;
    this.remove(slot, 0);
    this.pushHead(slot, 0);
  }

  /** The neighbour of a member in the direction of the head; -1 at the head. */
  next(slot: number): number {
    return this.#links.towardsHead.get(slot);
  }
}
