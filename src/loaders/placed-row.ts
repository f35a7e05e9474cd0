import type { Row } from '../source/answer.ts';
import type { Cursor } from './cursor.ts';

/** A record at its place in a list. Its cursor is written when somebody asks for it: most pages are read without. */
export class PlacedRow {
  readonly row: Row;
  readonly #at: Cursor;
  readonly #write: (cursor: Cursor) => string;

  constructor(row: Row, at: Cursor, write: (cursor: Cursor) => string) {
    this.row = row;
    this.#at = at;
    this.#write = write;
  }

  get cursor(): string {
    return this.#write(this.#at);
  }
}
