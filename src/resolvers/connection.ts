import type { LeafField } from '../catalogue/catalogue.ts';
import { badInput } from '../errors.ts';
import {
  type Counted,
  type Day,
  type ListPage,
  oldest,
  type RecordList,
  type Term,
  type Window,
} from '../loaders/record-list.ts';
import type { Provenance } from '../source/answer.ts';

/** What of a list is selected: records or only what is told of all of them, and which stretch is shown where one is. */
export interface ListNeeds {
  readonly records: boolean;
  readonly window: Window | undefined;
}

/** How a connection gets its list, once it is known what is needed of it. */
export type ListOpener = (needs: ListNeeds) => Promise<RecordList>;

/**
 * A list as a GraphQL object whose parts are asked for only where they are selected.
 *
 * GraphQL starts all fields of an object before it waits for any, so one microtask after the first field was started it is
 * known which parts this operation needs: total and records then share one request.
 */
export class Connection {
  readonly #open: ListOpener;
  readonly #window: Window;
  readonly #onStart: (() => () => void) | undefined;
  readonly #parts: Promise<Provenance>[] = [];
  #needsPage = false;
  #needsRecords = false;
  #list: Promise<RecordList> | undefined;
  #page: Promise<ListPage> | undefined;

  /** `onStart` is told when a part is asked for; what it gives is called when that is there. */
  constructor(open: ListOpener, window: Window, onStart?: () => () => void) {
    this.#open = open;
    this.#window = window;
    this.#onStart = onStart;
  }

  page(): Promise<ListPage> {
    this.#needsPage = true;
    this.#needsRecords = true;
    this.#page ??= this.#from((list) => list.page(this.#window));
    return this.#page;
  }

  total(): Promise<number> {
    return this.#from(async (list) => {
      if (!this.#needsPage) return list.total();
      const page = await this.page();
      return { value: page.total, provenance: page.provenance };
    }).then(({ value }) => value);
  }

  terms(field: LeafField, first: number): Promise<readonly Term[]> {
    this.#needsRecords = true;
    return this.#from((list) => list.terms(field, first)).then(({ value }) => value);
  }

  days(field: LeafField): Promise<readonly Day[]> {
    this.#needsRecords = true;
    return this.#from((list) => list.days(field)).then(({ value }) => value);
  }

  /** The oldest of the parts that were asked for; where there is none, of the total. */
  async asOf(): Promise<Provenance> {
    await Promise.resolve();
    if (this.#parts.length === 0) await this.total();
    const settled = await Promise.allSettled(this.#parts);
    const known = settled.flatMap((part) => (part.status === 'fulfilled' ? [part.value] : []));
    const failed = settled.find((part) => part.status === 'rejected');
    if (known.length === 0 && failed) throw failed.reason;
    return oldest(known);
  }

  #from<T extends ListPage | Counted<unknown>>(use: (list: RecordList) => Promise<T>): Promise<T> {
    const done = this.#onStart?.();
    const part = Promise.resolve().then(async () => {
      this.#list ??= this.#open({
        records: this.#needsRecords,
        window: this.#needsPage ? this.#window : undefined,
      });
      return use(await this.#list);
    });
    const provenance = part.then((value) => value.provenance);
    provenance.catch(() => {}).finally(done);
    this.#parts.push(provenance);
    return part;
  }
}

export interface WindowArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly offset?: number | null;
}

/** Most records that one page of a list may have. */
export const maxFirst = 10_000;

/** The stretch of a list that the arguments ask for. Throws BAD_USER_INPUT for values out of range. */
export function windowOf({ first, after, offset }: WindowArguments): Window {
  const window = { first: first ?? 20, after: after ?? undefined, offset: offset ?? 0 };
  if (window.first < 0 || window.first > maxFirst) throw badInput('first', `0 to ${maxFirst}`, String(window.first));
  if (window.offset < 0) throw badInput('offset', 'at least 0', String(window.offset));
  return window;
}
