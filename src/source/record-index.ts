/** Where the records that hold a key stand: the cached page and the places in it. No places: it is known that none holds it. */
export interface RecordPlace {
  readonly page: string;
  readonly slots: readonly number[];
}

export interface RecordIndexOptions {
  /** Most keys remembered; beyond it the pages remembered first are forgotten. @default 1,000,000 */
  readonly maxKeys?: number;
}

/**
 * Which cached page holds the records of a key, so that a record in any page is not asked for again. Holds places, never
 * records; a page that leaves the cache takes its places along. Pages that never got into the cache leave by the bound.
 */
export class RecordIndex {
  readonly #maxKeys: number;
  readonly #places = new Map<string, RecordPlace>();
  readonly #keysByPage = new Map<string, Set<string>>();

  constructor({ maxKeys = 1_000_000 }: RecordIndexOptions = {}) {
    this.#maxKeys = maxKeys;
  }

  find(key: string): RecordPlace | undefined {
    return this.#places.get(key);
  }

  put(key: string, place: RecordPlace): void {
    const before = this.#places.get(key)?.page;
    if (before !== undefined && before !== place.page) this.#leave(before, key);
    this.#places.set(key, place);
    const keys = this.#keysByPage.get(place.page);
    if (keys) keys.add(key);
    else this.#keysByPage.set(place.page, new Set([key]));
    for (const page of this.#keysByPage.keys()) {
      if (this.#places.size <= this.#maxKeys || page === place.page) break;
      this.forgetPage(page);
    }
  }

  forgetPage(page: string): void {
    for (const key of this.#keysByPage.get(page) ?? []) {
      if (this.#places.get(key)?.page === page) this.#places.delete(key);
    }
    this.#keysByPage.delete(page);
  }

  #leave(page: string, key: string): void {
    const keys = this.#keysByPage.get(page);
    keys?.delete(key);
    if (keys?.size === 0) this.#keysByPage.delete(page);
  }

  get size(): number {
    return this.#places.size;
  }
}
