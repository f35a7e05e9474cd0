import { basicDate } from '../analysis/parse-date.ts';
import type { DocSet } from '../index/doc-set.ts';
import type { FieldValues } from '../index/field-index.ts';
import type { RecordIndex } from '../index/record-index.ts';
import { illegalArgument } from '../lucene/search-error.ts';
import { COUNTED_BY_DAY } from './date-fields.ts';

/** One row of a count: a day, or a value. */
export type CountRow =
  | { readonly time: string; readonly count: number }
  | { readonly term: string | number; readonly count: number };

/**
 * How many of the documents have each value of a field: by day in time order and without bound for the fields counted as dates, else
 * the `limit` commonest, equals in the order of their values. A document counts once for each of its values.
 */
export function countValues(index: RecordIndex, name: string, docs: DocSet, limit: number): CountRow[] {
  const field = index.field(name);
  if (!field) return [];
  const { values } = field;
  if (!values) {
    throw illegalArgument(
      `Text fields are not optimised for operations that require per-document field data like aggregations and sorting, so these operations are disabled by default. Please use a keyword field instead. Alternatively, set fielddata=true on [${name}] in order to load field data by uninverting the inverted index. Note that this can use significant memory.`,
    );
  }
  if (!COUNTED_BY_DAY.has(name)) return commonest(values, tally(values, docs), limit);
  const { dayMs } = values;
  if (!dayMs)
    throw illegalArgument(`Field [${name}] of type [keyword] is not supported for aggregation [date_histogram]`);
  return byDay(values, docs, dayMs);
}

/** How many documents have each ordinal. */
function tally({ column }: FieldValues, docs: DocSet): Uint32Array {
  const { docStarts, docOrdinals } = column;
  const counts = new Uint32Array(column.cardinality);
  docs.visit((doc) => {
    const end = docStarts[doc + 1] ?? 0;
    for (let i = docStarts[doc] ?? 0; i < end; i += 1) {
      const ordinal = docOrdinals[i] ?? 0;
      counts[ordinal] = (counts[ordinal] ?? 0) + 1;
    }
  });
  return counts;
}

function commonest(values: FieldValues, counts: Uint32Array, limit: number): CountRow[] {
  // Count and ordinal travel in one number, so that sorting needs no comparator: both stay below 2^26.
  const span = 2 ** 26;
  const keys: number[] = [];
  for (const [ordinal, count] of counts.entries()) if (count > 0) keys.push((span - count) * span + ordinal);
  return Float64Array.from(keys)
    .sort()
    .subarray(0, limit)
    .reduce<CountRow[]>((rows, key) => {
      rows.push({ term: values.term(key % span), count: span - Math.floor(key / span) });
      return rows;
    }, []);
}

/** Times of one day are one: a document that has several of them still counts once. */
function byDay({ column }: FieldValues, docs: DocSet, dayMs: (ordinal: number) => number): CountRow[] {
  const { docStarts, docOrdinals, cardinality } = column;
  // Ordinals are in the order of time, so the times of one day stand together: each day goes by its first.
  const firstOfDay = new Uint32Array(cardinality);
  for (let ordinal = 1; ordinal < cardinality; ordinal += 1) {
    firstOfDay[ordinal] = dayMs(ordinal) === dayMs(ordinal - 1) ? (firstOfDay[ordinal - 1] ?? 0) : ordinal;
  }
  const counts = new Uint32Array(cardinality);
  docs.visit((doc) => {
    const end = docStarts[doc + 1] ?? 0;
    let last = -1;
    for (let i = docStarts[doc] ?? 0; i < end; i += 1) {
      const day = firstOfDay[docOrdinals[i] ?? 0] ?? 0;
      if (day !== last) counts[day] = (counts[day] ?? 0) + 1;
      last = day;
    }
  });
  const rows: CountRow[] = [];
  for (const [day, count] of counts.entries()) if (count > 0) rows.push({ time: basicDate(dayMs(day)), count });
  return rows;
}
