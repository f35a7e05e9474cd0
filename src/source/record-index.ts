/** Where the records that hold a key stand: the cached page and the places in it. No places: it is known that none holds it. */
export interface RecordPlace {
  readonly page: string;
  readonly slots: readonly number[];
}

/**
 * Which cached page holds the records of a key, so that a record in any page is not asked for again. Holds places, never
 * records; a page that leaves the cache takes its places along.
 */
export class RecordIndex {
  readonly #places = new Map<string, RecordPlace>();
  readonly #keysByPage = new Map<string, string[]>();

  find(key: string): RecordPlace | undefined {
    return this.#places.get(key);
  }

  put(key: string, place: RecordPlace): void {
    this.#places.set(key, place);
    const keys = this.#keysByPage.get(place.page);
    if (keys) keys.push(key);
    else this.#keysByPage.set(place.page, [key]);
  }

  forgetPage(page: string): void {
    for (const key of this.#keysByPage.get(page) ?? []) {
      if (this.#places.get(key)?.page === page) this.#places.delete(key);
    }
    this.#keysByPage.delete(page);
  }

  get size(): number {
    return this.#places.size;
  }
}
