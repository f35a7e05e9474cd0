import { illegalArgument } from '../lucene/search-error.ts';
import { DocSet } from './doc-set.ts';
import type { FieldIndex, FieldIndexBuilder, FieldValues } from './field-index.ts';
import { IntBuffer } from './int-buffer.ts';
import type { NumberReader } from './number-readers.ts';
import { addOrdinals, buildOrdinalColumn, docsWithValue, lowerBound, type OrdinalColumn } from './ordinal-column.ts';

/** What the index sends for a record without a value: the ends of the 64-bit integers, as rounded on their way through JSON. */
const MISSING = { ascending: '9223372036854776000', descending: '-9223372036854776000' };

/** Builds the index of a field of numbers, dates (as milliseconds) or booleans (as 1 and 0). Values that cannot be read are not indexed. */
export function createNumberIndexBuilder(size: number, reader: NumberReader): FieldIndexBuilder {
  const ordinals = new Map<number, number>();
  const docs = new IntBuffer();
  const provisional = new IntBuffer();
  return {
    add(doc, values) {
      for (const value of values) {
        const number = reader.value(value);
        if (number === undefined) continue;
        let ordinal = ordinals.get(number);
        if (ordinal === undefined) {
          ordinal = ordinals.size;
          ordinals.set(number, ordinal);
        }
        docs.push(doc);
        provisional.push(ordinal);
      }
    },
    finish() {
      const numbers = Float64Array.from(ordinals.keys()).sort();
      const rank = new Uint32Array(numbers.length);
      for (const [place, number] of numbers.entries()) rank[ordinals.get(number) ?? 0] = place;
      return createNumberIndex(reader, numbers, buildOrdinalColumn(size, numbers.length, docs, provisional, rank));
    },
  };
}

function createNumberIndex(reader: NumberReader, numbers: Float64Array, column: OrdinalColumn): FieldIndex {
  const from = (least: number): number => lowerBound(numbers.length, (index) => (numbers[index] ?? 0) < least);
  const past = (most: number): number => lowerBound(numbers.length, (index) => (numbers[index] ?? 0) <= most);
  const between = (least: number, most: number): DocSet => {
    const set = new DocSet(column.size);
    addOrdinals(column, from(least), past(most), set);
    return set;
  };
  const nothing = (): DocSet => new DocSet(column.size);

  const values: FieldValues = {
    column,
    term: (ordinal) => numbers[ordinal] ?? 0,
    cursor: (ordinal) => String(numbers[ordinal]),
    missingCursor: (descending) => (descending ? MISSING.descending : MISSING.ascending),
    locate(cursor) {
      if (cursor === MISSING.ascending || cursor === MISSING.descending) return undefined;
      const number = reader.cursor(cursor);
      if (number === undefined) throw illegalArgument(`Failed to parse search_after value for field: [${cursor}]`);
      const ordinal = from(number);
      return { ordinal, found: numbers[ordinal] === number };
    },
    ...(reader.kind === 'date'
      ? { dayMs: (ordinal: number) => Math.floor((numbers[ordinal] ?? 0) / 86_400_000) * 86_400_000 }
      : {}),
  };
  return {
    values,
    exists: () => docsWithValue(column),
    wildcard: nothing,
    term(text) {
      const asked = reader.asked(text);
      return asked === undefined ? nothing() : between(asked.least, asked.most);
    },
    range({ lower, upper, includeLower, includeUpper }) {
      const low = lower === undefined ? undefined : reader.asked(lower);
      const high = upper === undefined ? undefined : reader.asked(upper);
      if ((lower !== undefined && !low) || (upper !== undefined && !high)) return nothing();
      const first = low === undefined ? 0 : includeLower ? from(low.least) : past(low.most);
      const end = high === undefined ? numbers.length : includeUpper ? past(high.most) : from(high.least);
      const set = nothing();
      addOrdinals(column, first, Math.max(first, end), set);
      return set;
    },
  };
}
