import { DocSet } from './doc-set.ts';
import type { FieldIndex, FieldIndexBuilder, FieldValues, WrittenRange } from './field-index.ts';
import { IntBuffer } from './int-buffer.ts';
import { addOrdinals, buildOrdinalColumn, docsWithValue, lowerBound, type OrdinalColumn } from './ordinal-column.ts';
import { createDictionaryBuilder } from './sorted-dictionary.ts';
import { compileWildcard } from './wildcard.ts';

/** Builds the index of a field that is held whole and with its case: `keyword` fields and every `.exact`. */
export function createKeywordIndexBuilder(size: number): FieldIndexBuilder {
  const dictionary = createDictionaryBuilder();
  const docs = new IntBuffer();
  const provisional = new IntBuffer();
  return {
    add(doc, values) {
      for (const value of values) {
        docs.push(doc);
        provisional.push(dictionary.ordinal(String(value)));
      }
    },
    finish() {
      const { terms, rank } = dictionary.finish();
      return createKeywordIndex(terms, buildOrdinalColumn(size, terms.length, docs, provisional, rank));
    },
  };
}

function createKeywordIndex(terms: readonly string[], column: OrdinalColumn): FieldIndex {
  const place = (value: string): number => lowerBound(terms.length, (index) => (terms[index] ?? '') < value);
  const between = (first: number, end: number): DocSet => {
    const set = new DocSet(column.size);
    addOrdinals(column, first, end, set);
    return set;
  };
  const after = (value: string): number => place(value) + (terms[place(value)] === value ? 1 : 0);

  const values: FieldValues = {
    column,
    term: (ordinal) => terms[ordinal] ?? '',
    cursor: (ordinal) => terms[ordinal] ?? '',
    missingCursor: () => '',
    locate(cursor) {
      const ordinal = place(cursor);
      const found = terms[ordinal] === cursor;
      return cursor === '' && !found ? undefined : { ordinal, found };
    },
  };
  return {
    values,
    term: (text) => between(place(text), after(text)),
    exists: () => docsWithValue(column),
    range({ lower, upper, includeLower, includeUpper }: WrittenRange) {
      const first = lower === undefined ? 0 : includeLower ? place(lower) : after(lower);
      const end = upper === undefined ? terms.length : includeUpper ? after(upper) : place(upper);
      return between(first, end);
    },
    wildcard(pattern) {
      const { prefix, matches } = compileWildcard(pattern);
      const set = new DocSet(column.size);
      for (let o = place(prefix); o < terms.length && (terms[o] ?? '').startsWith(prefix); o += 1) {
        if (matches(terms[o] ?? '')) addOrdinals(column, o, o + 1, set);
      }
      return set;
    },
  };
}
