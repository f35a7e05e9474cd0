import type { DocSet } from './doc-set.ts';
import type { OrdinalColumn } from './ordinal-column.ts';

/** A range as the search wrote it; an open end is `undefined`. */
export interface WrittenRange {
  readonly lower: string | undefined;
  readonly upper: string | undefined;
  readonly includeLower: boolean;
  readonly includeUpper: boolean;
}

/** What can be asked of one field's index. Sets that are returned belong to the caller. */
export interface FieldIndex {
  /** Documents matching a term; `undefined` where the text has no words at all, so that the clause says nothing. */
  term(text: string, quoted: boolean): DocSet | undefined;
  wildcard(pattern: string): DocSet;
  range(range: WrittenRange): DocSet;
  exists(): DocSet;
  /** What counting and sorting read; absent for analysed text. */
  readonly values: FieldValues | undefined;
}

/** A field's values in order. */
export interface FieldValues {
  readonly column: OrdinalColumn;
  /** The value of an ordinal as a count tells it. */
  term(ordinal: number): string | number;
  /** The value of an ordinal as a cursor carries it. */
  cursor(ordinal: number): string;
  /** What a cursor carries where the record has no value. */
  missingCursor(descending: boolean): string;
  /** Where a cursor's value stands among the ordinals, or `undefined` for a record without a value. Throws `SearchError`. */
  locate(cursor: string): { readonly ordinal: number; readonly found: boolean } | undefined;
  /** The day of an ordinal in milliseconds, for fields that are dates. */
  dayMs?(ordinal: number): number;
}

/** Collects one field's values, document by document in ascending order. */
export interface FieldIndexBuilder {
  add(doc: number, values: readonly unknown[]): void;
  finish(): FieldIndex;
}
