import type { LeafField } from '../catalogue/catalogue.ts';
import { readDay, scalarReader } from '../catalogue/read-value.ts';
import { valuesAt } from '../catalogue/wire-path.ts';
import type { Provenance, Row } from '../source/answer.ts';
import { createCursorWriter, decodeCursor } from './cursor.ts';
import { PlacedRow } from './placed-row.ts';
import type { ListPage, RecordList, Window } from './record-list.ts';

export interface LocalListOptions {
  /** Every record of the list, in its order. */
  readonly rows: readonly Row[];
  /** Name of the same list where it is asked of openFDA: cursors fit both. */
  readonly name: string;
  /** Tells how old the knowledge is that these are all. */
  readonly provenance: Provenance;
  /** The list asked of openFDA, for cursors that only openFDA understands. */
  readonly upstream: Pick<RecordList, 'page'>;
}

/** A list whose records are all at hand: nothing of it is asked of openFDA. */
export function createLocalList({ rows, name, provenance, upstream }: LocalListOptions): RecordList {
  const writeCursor = createCursorWriter(name);
  return {
    async page(window: Window): Promise<ListPage> {
      const cursor = window.after === undefined ? undefined : decodeCursor(name, window.after);
      if (cursor?.anchor !== undefined || (cursor && window.offset > 0)) return upstream.page(window);
      const start = cursor ? cursor.position + 1 : window.offset;
      const { lastUpdated } = provenance;
      const shown = rows.slice(start, start + window.first).map((row, place) => {
        return new PlacedRow(row, { position: start + place, anchor: undefined, base: 0, lastUpdated }, writeCursor);
      });
      return {
        rows: shown,
        total: rows.length,
        hasNextPage: start + shown.length < rows.length,
        reloaded: cursor?.lastUpdated !== undefined && lastUpdated !== undefined && cursor.lastUpdated !== lastUpdated,
        provenance,
      };
    },
    total: async () => ({ value: rows.length, provenance }),
    async terms(field, first) {
      const counts = countRecords(rows, field, termReader(field));
      const terms = [...counts].map(([term, count]) => ({ term, count }));
      terms.sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1));
      return { value: terms.slice(0, first), provenance };
    },
    async days(field) {
      const counts = countRecords(rows, field, (value) => readDay(value) ?? undefined);
      const days = [...counts].map(([day, count]) => ({ day, count }));
      return { value: days.sort((a, b) => (a.day < b.day ? -1 : 1)), provenance };
    },
  };
}

/** What openFDA counts a value as: numbers as numbers, whatever their writing; undefined for what its index does not hold. */
function termReader({ index, scalar }: LeafField): (value: unknown) => string | undefined {
  const isNumber = index === 'NUMBER' || index === 'LONG';
  if (!isNumber && index !== 'BOOLEAN') return (value) => (typeof value === 'object' ? undefined : String(value));
  const read = scalarReader(isNumber ? (scalar === 'Int' ? 'Int' : 'Float') : 'Boolean');
  return (value) => {
    const term = read(value);
    return term === null ? undefined : String(term);
  };
}

/** How many records hold each value; a record that holds one twice counts once, as openFDA counts. */
function countRecords(
  rows: readonly Row[],
  field: LeafField,
  read: (value: unknown) => string | undefined,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { record } of rows) {
    const held = new Set(valuesAt(record, field.path).map(read));
    for (const value of held) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
