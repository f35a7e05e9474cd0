import { DocSet } from './doc-set.ts';
import type { IntBuffer } from './int-buffer.ts';

/** Which of a sorted dictionary's values each document has, and which documents have each value. */
export interface OrdinalColumn {
  readonly size: number;
  /** How many distinct values there are; ordinals are below it and in the order of the values. */
  readonly cardinality: number;
  /** The ordinals of document `d` are `docOrdinals[docStarts[d]]` up to, not including, `docStarts[d + 1]`, ascending and distinct. */
  readonly docStarts: Uint32Array;
  readonly docOrdinals: Uint32Array;
  /** The documents of ordinal `o` are `ordinalDocs[ordinalStarts[o]]` up to, not including, `ordinalStarts[o + 1]`, ascending. */
  readonly ordinalStarts: Uint32Array;
  readonly ordinalDocs: Uint32Array;
}

/**
 * Builds a column from pairs of document (in ascending order) and provisional ordinal; `rank` gives each provisional ordinal its
 * place in the order of the values.
 */
export function buildOrdinalColumn(
  size: number,
  cardinality: number,
  docs: IntBuffer,
  provisional: IntBuffer,
  rank: Uint32Array,
): OrdinalColumn {
  const pairDocs = docs.view();
  const pairOrdinals = provisional.view();
  const docStarts = new Uint32Array(size + 1);
  const docOrdinals = new Uint32Array(pairDocs.length);
  let kept = 0;
  let at = 0;
  for (let doc = 0; doc < size; doc += 1) {
    docStarts[doc] = kept;
    const from = at;
    while (at < pairDocs.length && pairDocs[at] === doc) at += 1;
    if (at - from === 1) {
      docOrdinals[kept] = rank[pairOrdinals[from] ?? 0] ?? 0;
      kept += 1;
    } else if (at > from) {
      const own = Uint32Array.from(new Set(pairOrdinals.subarray(from, at)), (ordinal) => rank[ordinal] ?? 0).sort();
      docOrdinals.set(own, kept);
      kept += own.length;
    }
  }
  docStarts[size] = kept;
  return {
    size,
    cardinality,
    docStarts,
    docOrdinals: docOrdinals.slice(0, kept),
    ...invert(size, cardinality, docStarts, docOrdinals),
  };
}

function invert(size: number, cardinality: number, docStarts: Uint32Array, docOrdinals: Uint32Array) {
  const ordinalStarts = new Uint32Array(cardinality + 1);
  const total = docStarts[size] ?? 0;
  for (let i = 0; i < total; i += 1) {
    const next = (docOrdinals[i] ?? 0) + 1;
    ordinalStarts[next] = (ordinalStarts[next] ?? 0) + 1;
  }
  for (let o = 1; o <= cardinality; o += 1) ordinalStarts[o] = (ordinalStarts[o] ?? 0) + (ordinalStarts[o - 1] ?? 0);
  const fill = ordinalStarts.slice();
  const ordinalDocs = new Uint32Array(total);
  for (let doc = 0; doc < size; doc += 1) {
    for (let i = docStarts[doc] ?? 0; i < (docStarts[doc + 1] ?? 0); i += 1) {
      const ordinal = docOrdinals[i] ?? 0;
      const place = fill[ordinal] ?? 0;
      ordinalDocs[place] = doc;
      fill[ordinal] = place + 1;
    }
  }
  return { ordinalStarts, ordinalDocs };
}

/** Adds the documents of the ordinals from `first` up to, not including, `end`. */
export function addOrdinals(column: OrdinalColumn, first: number, end: number, into: DocSet): void {
  if (end <= first) return;
  const stop = column.ordinalStarts[end] ?? 0;
  for (let i = column.ordinalStarts[first] ?? 0; i < stop; i += 1) into.add(column.ordinalDocs[i] ?? 0);
}

/** The documents that have any value. */
export function docsWithValue(column: OrdinalColumn): DocSet {
  const set = new DocSet(column.size);
  for (let doc = 0; doc < column.size; doc += 1) {
    if ((column.docStarts[doc + 1] ?? 0) > (column.docStarts[doc] ?? 0)) set.add(doc);
  }
  return set;
}

/** The first place in `length` sorted values for which `isBefore` no longer holds. */
export function lowerBound(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
