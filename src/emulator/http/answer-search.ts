import type { ServedIndex } from '../catalogue.ts';
import type { WireRecord } from '../data/world.ts';
import type { Endpoint } from '../endpoints.ts';
import { DocSet } from '../index/doc-set.ts';
import { parseSearch } from '../lucene/parse-search.ts';
import { SearchError } from '../lucene/search-error.ts';
import { countValues } from '../search/count-values.ts';
import { cursorOf, placeAfter } from '../search/cursor.ts';
import { docOrder, pageOf } from '../search/doc-order.ts';
import { evaluate } from '../search/evaluate.ts';
import { checkedSortField, isSortAllowed, parseSort } from '../search/sort-keys.ts';
import { badRequest, cannotSearch, escapeHtml, noMatches, nothingToCount } from './api-error.ts';
import type { Parameters } from './check-parameters.ts';
import { meta } from './meta.ts';

/** What a request is answered with: the body, and how the next page is asked for where there is one. */
export interface Answer {
  readonly body: unknown;
  readonly next?: { readonly skip: number } | { readonly searchAfter: string };
}

const SUPPORTED = /^[&0-9a-zA-Z@%/\\',._:()"[\]{}\-+><=* ]+$/;
/** How many records the index looks up beside a count; only whether there are any matters. */
const HITS_BESIDE_COUNT = 10;

/** Answers a search or count. Throws `ApiError`. */
export function answerSearch(
  endpoint: Endpoint,
  served: ServedIndex,
  parameters: Parameters,
  lastUpdated: string,
): Answer {
  try {
    return search(endpoint, served, parameters, lastUpdated);
  } catch (error) {
    throw error instanceof SearchError ? cannotSearch(error.message) : error;
  }
}

function search({ filter }: Endpoint, served: ServedIndex, parameters: Parameters, lastUpdated: string): Answer {
  const { records: index } = served;
  const text = withFilter(parameters.search, filter);
  if (text !== undefined && !SUPPORTED.test(text)) throw badRequest(`Search not supported: ${escapeHtml(text)}`);
  const sort = parameters.sort?.trim();
  if (sort && !SUPPORTED.test(sort)) throw badRequest(`Sort not supported: ${escapeHtml(sort)}`);
  if (sort && !isSortAllowed(index, sort)) {
    throw badRequest(`Sorting allowed by non-analyzed fields only: ${escapeHtml(checkedSortField(sort))}`);
  }

  const matches =
    text === undefined
      ? DocSet.all(index.size)
      : (evaluate(index, parseSearch(rewriteMissing(text))) ?? new DocSet(index.size));
  const order = docOrder(index, sort ? parseSort(sort) : []);
  const from = parameters.searchAfter === undefined ? 0 : placeAfter(index, order, parameters.searchAfter);
  const size = parameters.count === undefined ? parameters.limit : HITS_BESIDE_COUNT;
  const page = pageOf(order, matches, from, parameters.skip, size);
  const total = matches.count();
  if (page.length === 0 && !(parameters.limit === 0 && total > 0)) throw noMatches();

  const about = meta(served.name, lastUpdated);
  if (parameters.count !== undefined) {
    // With a limit of 0 it still matters whether there was anything to count.
    const rows = countValues(index, parameters.count, matches, Math.max(parameters.limit, 1));
    if (rows.length === 0) throw nothingToCount();
    const bounded = parameters.limit === 0 && rows[0] && 'term' in rows[0] ? [] : rows;
    return { body: { meta: about, results: bounded } };
  }
  const results: WireRecord[] = page.map((doc) => index.records.read(index.ids.ordinalOf(doc)));
  const { skip, limit } = parameters;
  const body = { meta: { ...about, results: { skip, limit, total } }, results };
  if (skip > 0) return total > skip + limit ? { body, next: { skip: skip + limit } } : { body };
  const last = page.at(-1);
  if (last === undefined || page.length < limit || total === page.length) return { body };
  return { body, next: { searchAfter: cursorOf(index, order, last) } };
}

/** The filter of a shared index stands behind the caller's search as it is, so that it binds to the last clause alone. */
function withFilter(search: string | undefined, filter: string | undefined): string | undefined {
  if (filter === undefined) return search;
  return search === undefined ? filter : `${search} AND ${filter}`;
}

const rewriteMissing = (search: string): string => search.replace(/_missing_:("?[\w.]+"?)/g, '(NOT (_exists_:$1))');
