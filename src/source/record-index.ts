/** One version of a cached page. */
export interface PageVersion {
  /** The request that the page answers: path and query. */
  readonly path: string;
  readonly version: number;
}

/** A cached page that holds the records of a key, and their places in it. No slots: openFDA holds no record with the key. */
export interface RecordPlace {
  readonly page: PageVersion;
  readonly slots: readonly number[];
}

export interface RecordIndexOptions {
  /** Bound of the estimated bytes; beyond it the least recently used pages are forgotten. */
  readonly maxBytes: number;
  /** Whether the cache holds the page: only of such are places noted, since they leave with it. @default all are */
  readonly isHeld?: (path: string) => boolean;
}

/** Measured by `bench/source/index-cost.ts`: what a place, its key apart, and an indexed page, its path apart, take. */
const placeBytes = 130;
const pageBytes = 500;

/** Most pages remembered for a key. */
const maxPlaces = 4;

interface Place extends RecordPlace {
  readonly page: IndexedPage;
  slots: readonly number[];
  /** The same key in an older page. */
  older: Place | undefined;
}

interface IndexedPage extends PageVersion {
  /** The keys that have a place in the page, by group. */
  readonly keys: Map<string, string[]>;
  bytes: number;
}

/**
 * The cached pages that hold the records of a key, so that a record in any page is not asked for again. Holds places, never records.
 *
 * Keys are named within a group: a dataset and the fields of one of its keys. A place is valid for one version of its page only: the
 * page's records move when it is fetched again. A key in several pages has several places, so that it is still found when one of them
 * leaves the cache.
 */
export class RecordIndex {
  readonly #maxBytes: number;
  readonly #isHeld: (path: string) => boolean;
  readonly #groups = new Map<string, Map<string, Place>>();
  readonly #pages = new Map<string, IndexedPage>();
  readonly #repeated = new Set<string>();
  #bytes = 0;

  constructor({ maxBytes, isHeld = () => true }: RecordIndexOptions) {
    this.#maxBytes = maxBytes;
    this.#isHeld = isHeld;
  }

  /** The places of a key, newest page first. */
  find(group: string, key: string): RecordPlace[] {
    const places: RecordPlace[] = [];
    for (let place = this.#groups.get(group)?.get(key); place; place = place.older) places.push(place);
    const page = places[0]?.page;
    if (page) this.#use(page);
    return places;
  }

  /** Registers a page; false where this version of it, or a newer one, is registered already, or the cache does not hold it. */
  begin(page: PageVersion): boolean {
    const held = this.#pages.get(page.path);
    if (held ? held.version >= page.version : !this.#isHeld(page.path)) return false;
    this.#open(page);
    return true;
  }

  /** Notes the places of a key in a page. Ignored where a newer version of the page is registered. */
  put(page: PageVersion, group: string, key: string, slots: readonly number[]): void {
    const held = this.#pages.get(page.path);
    if (held ? held.version > page.version : !this.#isHeld(page.path)) return;
    const open = held?.version === page.version ? held : this.#open(page);
    const places = this.#groups.get(group) ?? new Map<string, Place>();
    this.#groups.set(group, places);
    const known = placeIn(places.get(key), open);
    if (known) {
      known.slots = slots;
      return;
    }
    places.set(key, withPlace(places.get(key), { page: open, slots, older: undefined }));
    const keys = open.keys.get(group);
    if (keys) keys.push(key);
    else open.keys.set(group, [key]);
    this.#grow(open, placeBytes + key.length);
  }

  forgetPage(path: string): void {
    const page = this.#pages.get(path);
    if (!page) return;
    for (const [group, keys] of page.keys) {
      const places = this.#groups.get(group);
      for (const key of keys) {
        const left = withoutPage(places?.get(key), page);
        if (left) places?.set(key, left);
        else places?.delete(key);
      }
    }
    this.#pages.delete(path);
    this.#bytes -= page.bytes;
  }

  /** Notes that several records hold one key of a group: a record in a page may not be the only one. Forgets the group's places. */
  markRepeated(group: string): void {
    this.#repeated.add(group);
    this.#groups.delete(group);
  }

  isRepeated(group: string): boolean {
    return this.#repeated.has(group);
  }

  /** Number of keys. */
  get size(): number {
    let size = 0;
    for (const places of this.#groups.values()) size += places.size;
    return size;
  }

  /** Estimated. */
  get bytes(): number {
    return this.#bytes;
  }

  #open({ path, version }: PageVersion): IndexedPage {
    this.forgetPage(path);
    const page: IndexedPage = { path, version, keys: new Map(), bytes: 0 };
    this.#pages.set(path, page);
    this.#grow(page, pageBytes + path.length);
    return page;
  }

  #use({ path }: PageVersion): void {
    const page = this.#pages.get(path);
    if (!page) return;
    this.#pages.delete(path);
    this.#pages.set(path, page);
  }

  /** Counts what a page takes more. A page that alone exceeds the bound stays until the next one comes. */
  #grow(page: IndexedPage, bytes: number): void {
    page.bytes += bytes;
    this.#bytes += bytes;
    if (this.#bytes <= this.#maxBytes) return;
    for (const [path, oldest] of this.#pages) {
      if (this.#bytes <= this.#maxBytes) break;
      if (oldest !== page) this.forgetPage(path);
    }
  }
}

function placeIn(first: Place | undefined, page: IndexedPage): Place | undefined {
  for (let place = first; place; place = place.older) if (place.page === page) return place;
  return undefined;
}

/** The chain with a further place, newest page first, without its oldest place where it gets too long. */
function withPlace(first: Place | undefined, added: Place): Place {
  const head = insert(first, added);
  let last = head;
  for (let length = 1; length < maxPlaces && last.older; length += 1) last = last.older;
  last.older = undefined;
  return head;
}

function insert(first: Place | undefined, added: Place): Place {
  if (!first || first.page.version <= added.page.version) {
    added.older = first;
    return added;
  }
  first.older = insert(first.older, added);
  return first;
}

function withoutPage(first: Place | undefined, page: IndexedPage): Place | undefined {
  if (!first || first.page === page) return first?.older;
  first.older = withoutPage(first.older, page);
  return first;
}
