import type { DocSet } from '../index/doc-set.ts';
import type { FieldValues } from '../index/field-index.ts';
import type { RecordIndex } from '../index/record-index.ts';
import { type SortKey, sortValues } from './sort-keys.ts';

/** All documents of an index in the order of a request: its sorts, and `_id` between equals. */
export interface DocOrder {
  readonly keys: readonly { readonly key: SortKey; readonly values: FieldValues }[];
  /** Documents in order. */
  readonly docs: Uint32Array;
  /** The place of each document in `docs`. */
  readonly places: Uint32Array;
}

/** The order for some sorts, worked out once for as long as the records stand. Throws `SearchError` for what cannot be sorted. */
export function docOrder(index: RecordIndex, sorts: readonly SortKey[]): DocOrder {
  return index.memo(`order ${JSON.stringify(sorts)}`, () => {
    const keys = sorts.map((key) => ({ key, values: sortValues(index, key) }));
    const ranks = keys.map(({ key, values }) => sortRanks(values, key.descending));
    const docs = ranks.length === 1 && ranks[0] ? orderByOne(ranks[0]) : orderByAll(index.size, ranks);
    const places = new Uint32Array(docs.length);
    for (const [place, doc] of docs.entries()) places[doc] = place;
    return { keys, docs, places };
  });
}

/** Where a document stands by one sort: by its least value going up and its greatest going down; last where it has none. */
export function sortRanks({ column }: FieldValues, descending: boolean): Uint32Array {
  const { docStarts, docOrdinals, cardinality, size } = column;
  const ranks = new Uint32Array(size);
  for (let doc = 0; doc < size; doc += 1) {
    const start = docStarts[doc] ?? 0;
    const end = docStarts[doc + 1] ?? 0;
    if (start === end) ranks[doc] = cardinality;
    else ranks[doc] = descending ? cardinality - 1 - (docOrdinals[end - 1] ?? 0) : (docOrdinals[start] ?? 0);
  }
  return ranks;
}

/** Rank and document travel in one number, so that sorting needs no comparator. */
function orderByOne(ranks: Uint32Array): Uint32Array {
  const size = ranks.length;
  const packed = Float64Array.from(ranks, (rank, doc) => rank * size + doc).sort();
  return Uint32Array.from(packed, (key) => key % size);
}

function orderByAll(size: number, ranks: readonly Uint32Array[]): Uint32Array {
  const docs = Uint32Array.from({ length: size }, (_, doc) => doc);
  if (ranks.length === 0) return docs;
  return docs.sort((a, b) => {
    for (const rank of ranks) {
      const difference = (rank[a] ?? 0) - (rank[b] ?? 0);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
}

/** The members of a set from place `from` of an order on, leaving `skip` out, at most `limit`. */
export function pageOf(order: DocOrder, members: DocSet, from: number, skip: number, limit: number): number[] {
  const page: number[] = [];
  let left = skip;
  for (let place = from; place < order.docs.length && page.length < limit; place += 1) {
    const doc = order.docs[place] ?? 0;
    if (!members.has(doc)) continue;
    if (left > 0) left -= 1;
    else page.push(doc);
  }
  return page;
}
