/**
 * The greatest version seen lately for each of many ids. Bounded: two maps, of which the older is let go when the younger is full, so the
 * last `capacity` ids at least are remembered.
 */
export class RecentVersions<Id> {
  readonly #capacity: number;
  #young = new Map<Id, number>();
  #old = new Map<Id, number>();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  raise(id: Id, version: number): void {
    if (version <= this.get(id)) return;
    this.#young.set(id, version);
    if (this.#young.size < this.#capacity) return;
    this.#old = this.#young;
    this.#young = new Map();
  }

  /** The greatest version seen; 0 where none is remembered. */
  get(id: Id): number {
    return Math.max(this.#young.get(id) ?? 0, this.#old.get(id) ?? 0);
  }
}
