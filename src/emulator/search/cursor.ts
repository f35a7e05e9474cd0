import type { RecordIndex } from '../index/record-index.ts';
import { illegalArgument } from '../lucene/search-error.ts';
import { type DocOrder, sortRanks } from './doc-order.ts';

/** What `search_after` says of a document: its value for each sort, then its `_id`, numbered: `0=<value>;1=<_id>`. */
export function cursorOf(index: RecordIndex, order: DocOrder, doc: number): string {
  return [...cursorValues(order, doc), index.ids.idOf(doc)]
    .map((value, place) => `${place}=${encodeURIComponent(value)}`)
    .join(';');
}

function cursorValues(order: DocOrder, doc: number): string[] {
  return order.keys.map(({ key, values }) => {
    const { docStarts, docOrdinals } = values.column;
    const start = docStarts[doc] ?? 0;
    const end = docStarts[doc + 1] ?? 0;
    if (start === end) return values.missingCursor(key.descending);
    return values.cursor(docOrdinals[key.descending ? end - 1 : start] ?? 0);
  });
}

/** The place in the order from which the records after a cursor begin. Throws `SearchError` for a cursor of another sort. */
export function placeAfter(index: RecordIndex, order: DocOrder, searchAfter: string): number {
  const parts = searchAfter.split(';').map(cursorPart);
  if (parts.length !== order.keys.length + 1) {
    throw illegalArgument(`search_after has ${parts.length} value(s) but sort has ${order.keys.length + 1}.`);
  }
  const id = parts.at(-1) ?? '';
  const doc = index.ids.firstNotBelow(id);
  const exact = doc < index.size && index.ids.idOf(doc) === id;
  // A record without the sorted value writes the same cursor as one whose value is empty: its id tells which it is.
  if (exact && cursorValues(order, doc).every((value, place) => value === parts[place]))
    return (order.places[doc] ?? 0) + 1;
  return placeOfValues(index, order, parts.slice(0, -1), exact ? doc + 1 : doc);
}

function cursorPart(part: string): string {
  const equals = part.indexOf('=');
  const value = (equals < 0 ? '' : part.slice(equals + 1)).replaceAll('+', ' ');
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** Where a cursor stands whose record is gone or was never there: by its values, then by where its id would be. */
function placeOfValues(index: RecordIndex, order: DocOrder, cursor: readonly string[], firstDoc: number): number {
  const wanted = order.keys.map(({ key, values }, place) => {
    const { cardinality } = values.column;
    const at = values.locate(cursor[place] ?? '');
    const ranks = sortRanks(values, key.descending);
    if (!at) return { ranks, rank: cardinality, found: true };
    // Between two values: half a step before the next one.
    const rank = at.ordinal - (at.found ? 0 : 0.5);
    return { ranks, rank: key.descending ? cardinality - 1 - rank : rank, found: at.found };
  });
  const isBeforeOrAt = (doc: number): boolean => {
    for (const { ranks, rank } of wanted) {
      const own = ranks[doc] ?? 0;
      if (own !== rank) return own < rank;
    }
    return doc < firstDoc;
  };
  let low = 0;
  let high = index.size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBeforeOrAt(order.docs[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
