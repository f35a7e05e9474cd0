import type { RecordIndex } from '../index/record-index.ts';
import { illegalArgument, SearchError } from '../lucene/search-error.ts';
import { COUNTED_BY_DAY } from './date-fields.ts';

/** One sort of a request. */
export interface SortKey {
  readonly name: string;
  readonly descending: boolean;
}

const SORTABLE_TYPES: ReadonlySet<string> = new Set(['keyword', 'short', 'integer', 'byte', 'date']);

/** The part of `sort` that the server checks: the first field, whatever follows it. */
export const checkedSortField = (sort: string): string => sort.split(':')[0] ?? '';

/** Whether the server lets a sort through to the index: by name for `.exact` and dates, by type for the rest. */
export function isSortAllowed(index: RecordIndex, sort: string): boolean {
  const name = checkedSortField(sort);
  if (sort.includes('exact') || [...COUNTED_BY_DAY].some((date) => name.endsWith(date))) return true;
  return SORTABLE_TYPES.has(index.describe(name)?.type ?? '');
}

/** The sorts of a `sort` parameter. One whose direction is neither `asc` nor `desc` is passed over, as the index does. */
export function parseSort(sort: string): SortKey[] {
  return sort.split(',').flatMap((part) => {
    const colon = part.lastIndexOf(':');
    if (colon < 0) return part === '_id' ? [] : [{ name: part, descending: false }];
    const direction = part.slice(colon + 1);
    return direction === 'asc' || direction === 'desc'
      ? [{ name: part.slice(0, colon), descending: direction === 'desc' }]
      : [];
  });
}

/** The values a sort reads. Throws where the index has none for it. */
export function sortValues(index: RecordIndex, { name }: SortKey) {
  const field = index.field(name);
  if (!field) throw new SearchError('query_shard_exception', `No mapping found for [${name}] in order to sort on`);
  if (!field.values) {
    throw illegalArgument(
      `Text fields are not optimised for operations that require per-document field data like aggregations and sorting, so these operations are disabled by default. Please use a keyword field instead. Alternatively, set fielddata=true on [${name}] in order to load field data by uninverting the inverted index. Note that this can use significant memory.`,
    );
  }
  return field.values;
}
