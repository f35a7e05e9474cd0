import type { LeafField } from '../catalogue/catalogue.ts';
import type { Provenance, Row } from '../source/answer.ts';

/** Which part of a list is asked for. */
export interface Window {
  readonly first: number;
  readonly after: string | undefined;
  readonly offset: number;
}

/** A stretch of a list's records. */
export interface ListPage {
  readonly rows: readonly { readonly row: Row; readonly cursor: string }[];
  readonly total: number;
  readonly hasNextPage: boolean;
  /** Whether the dataset was reloaded since the cursor was made that the page starts from. */
  readonly reloaded: boolean;
  /** Of every answer the page was made from; the oldest first. */
  readonly provenance: Provenance;
}

export interface Counted<T> {
  readonly value: T;
  readonly provenance: Provenance;
}

export interface Term {
  readonly term: string;
  readonly count: number;
}

/** A day as `YYYY-MM-DD` and the number of records on it. */
export interface Day {
  readonly day: string;
  readonly count: number;
}

/** Records that meet a search, and what can be told of all of them; what is not called costs nothing. */
export interface RecordList {
  page(window: Window): Promise<ListPage>;
  total(): Promise<Counted<number>>;
  /** The values of a field, the most frequent first. */
  terms(field: LeafField, first: number): Promise<Counted<readonly Term[]>>;
  /** The days of a date field that have records, the earliest first. */
  days(field: LeafField): Promise<Counted<readonly Day[]>>;
}

/** The provenance that tells most truly how old something made of several parts is. */
export function oldest(parts: readonly Provenance[]): Provenance {
  const [first, ...others] = parts;
  if (!first) throw new Error('expected at least one part');
  return others.reduce((old, part) => (rank(part) < rank(old) ? part : old), first);
}

/** Stale before fresh, then by age; the age of two fresh parts differs by little. */
function rank(provenance: Provenance): number {
  return provenance.validatedAt - (provenance.stale ? Number.MAX_SAFE_INTEGER / 2 : 0);
}
