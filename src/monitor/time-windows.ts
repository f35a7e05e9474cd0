/** A stretch of time up to now. */
export const statsWindows = ['LAST_MINUTE', 'LAST_HOUR', 'LAST_DAY', 'SINCE_START'] as const;

export type StatsWindow = (typeof statsWindows)[number];

/** Something that can be summed. */
export interface Mergeable<T> {
  merge(other: T): void;
}

/** What was counted in one slot of time. */
export interface Slot<T> {
  readonly startMs: number;
  readonly lengthMs: number;
  readonly value: T;
}

interface Ring<T> {
  readonly slotMs: number;
  readonly slots: (Kept<T> | undefined)[];
}

interface Kept<T> {
  readonly index: number;
  readonly value: T;
}

/** The finest slot of time, in ms. What is counted goes into the open one of these. */
export const finestSlotMs = 6000;

/**
 * Counts by time in a bounded number of slots: a minute in 11 of 6 s, an hour in 13 of 5 minutes, a day in 25 of an hour, and all since the
 * start in one. The open slot is not over, so that a window is at least as long as it is called. Only slots in which something
 * happened take memory.
 */
export class TimeWindows<T extends Mergeable<T>> {
  readonly #create: () => T;
  readonly #rings: Readonly<Record<Exclude<StatsWindow, 'SINCE_START'>, Ring<T>>>;
  readonly #total: T;
  #startMs = 0;
  #open: Kept<T> | undefined;

  constructor(create: () => T) {
    this.#create = create;
    this.#rings = {
      LAST_MINUTE: { slotMs: finestSlotMs, slots: new Array(11) },
      LAST_HOUR: { slotMs: 300_000, slots: new Array(13) },
      LAST_DAY: { slotMs: 3_600_000, slots: new Array(25) },
    };
    this.#total = create();
  }

  /** What is counted in at a time. Times that lie before the open slot count as in it. */
  at(nowMs: number): T {
    const index = Math.floor(nowMs / finestSlotMs);
    if (this.#open === undefined || index > this.#open.index) {
      this.#fold();
      this.#open = { index, value: this.#create() };
      if (this.#startMs === 0) this.#startMs = nowMs;
    }
    return this.#open.value;
  }

  /** The sum of a window, as a new value. */
  read(window: StatsWindow, nowMs: number): T {
    const sum = this.#create();
    for (const { value } of this.slots(window, nowMs)) sum.merge(value);
    return sum;
  }

  /** The slots of a window that hold something, oldest first. */
  slots(window: StatsWindow, nowMs: number): Slot<T>[] {
    if (window === 'SINCE_START') {
      const all = this.#create();
      all.merge(this.#total);
      if (this.#open) all.merge(this.#open.value);
      return this.#startMs === 0
        ? []
        : [{ startMs: this.#startMs, lengthMs: Math.max(0, nowMs - this.#startMs), value: all }];
    }
    const { slotMs, slots } = this.#rings[window];
    const newest = Math.floor(nowMs / slotMs);
    const sums = new Map<number, T>();
    const add = (index: number, value: T) => {
      if (index <= newest - slots.length || index > newest) return;
      const sum = sums.get(index) ?? this.#create();
      sums.set(index, sum);
      sum.merge(value);
    };
    for (const slot of slots) if (slot) add(slot.index, slot.value);
    if (this.#open) add(Math.floor((this.#open.index * finestSlotMs) / slotMs), this.#open.value);
    return [...sums]
      .sort(([a], [b]) => a - b)
      .map(([index, value]) => ({ startMs: index * slotMs, lengthMs: slotMs, value }));
  }

  /** Takes in all that another counted. */
  merge(other: TimeWindows<T>): void {
    this.#total.merge(other.#total);
    for (const name of ['LAST_MINUTE', 'LAST_HOUR', 'LAST_DAY'] as const) {
      const ring = this.#rings[name];
      for (const slot of other.#rings[name].slots) if (slot) this.#put(ring, slot.index, slot.value);
    }
    if (other.#startMs > 0) this.#startMs = Math.min(this.#startMs || other.#startMs, other.#startMs);
    if (other.#open) this.at(other.#open.index * finestSlotMs).merge(other.#open.value);
  }

  #fold(): void {
    const open = this.#open;
    if (!open) return;
    this.#open = undefined;
    this.#total.merge(open.value);
    for (const ring of Object.values(this.#rings)) {
      this.#put(ring, Math.floor((open.index * finestSlotMs) / ring.slotMs), open.value);
    }
  }

  #put({ slots }: Ring<T>, index: number, value: T): void {
    const place = index % slots.length;
    let slot = slots[place];
    if (slot && slot.index > index) return;
    if (!slot || slot.index < index) {
      slot = { index, value: this.#create() };
      slots[place] = slot;
    }
    slot.value.merge(value);
  }
}
