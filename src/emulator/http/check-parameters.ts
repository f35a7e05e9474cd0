import { badRequest, escapeHtml } from './api-error.ts';
import type { ParameterValue } from './query-parameters.ts';

/** A request's parameters, checked and with their defaults. */
export interface Parameters {
  readonly search: string | undefined;
  readonly count: string | undefined;
  readonly sort: string | undefined;
  readonly searchAfter: string | undefined;
  readonly limit: number;
  readonly skip: number;
}

const KNOWN = new Set(['search', 'count', 'limit', 'skip', 'sort', 'search_after']);
const MAX_SKIP = 25_000;
const MAX_LIMIT = 1000;
/** Whatever a count may be bounded by, the server asks its index for a thousand more than that. */
const MAX_UNBOUNDED_COUNT = 2 ** 31 - 1 - 1000;
const UNBOUNDED_COUNTS = new Set([
  'openfda.generic_name',
  'openfda.brand_name',
  'openfda.substance_name',
  'drug.product_ndc',
]);

/** Checks parameters in openFDA's order. Throws `ApiError`. */
export function checkParameters(received: ReadonlyMap<string, ParameterValue>): Parameters {
  const given = onePerName(received);
  for (const name of given.keys()) if (!KNOWN.has(name)) throw badRequest(`Invalid parameter: ${escapeHtml(name)}`);
  const text = (name: string): string | undefined => given.get(name) || undefined;
  const count = text('count');
  const limit = readNumber(text('limit'), 'limit');
  const skip = readNumber(text('skip'), 'skip') ?? 0;
  if (skip > MAX_SKIP) throw badRequest(`Skip value must ${MAX_SKIP} or less.`);
  if (count === undefined && (limit ?? 0) > MAX_LIMIT) {
    throw badRequest(
      `Limit cannot exceed ${MAX_LIMIT} results for search requests. Use the skip or search_after param to get additional results.`,
    );
  }
  if (
    count !== undefined &&
    (limit ?? 0) > (UNBOUNDED_COUNTS.has(count.replace(/\.exact$/, '')) ? MAX_UNBOUNDED_COUNT : MAX_LIMIT)
  ) {
    throw badRequest(`Limit cannot exceed ${MAX_LIMIT} results for count requests.`);
  }
  if (count !== undefined && skip > 0) throw badRequest('Should not use skip param when using count.');
  const searchAfter = text('search_after');
  if (searchAfter !== undefined && skip > 0) {
    throw badRequest('The skip parameter is not supported when using search_after.');
  }
  return {
    search: text('search'),
    count,
    sort: text('sort'),
    searchAfter,
    skip,
    limit: limit ?? (count === undefined ? 1 : 100),
  };
}

/**
 * One text for each name. The server takes a parameter that came several times for a pair of name and value, so that its first value is
 * refused as a name; one with brackets for a nameless pair.
 */
function onePerName(received: ReadonlyMap<string, ParameterValue>): Map<string, string> {
  const given = new Map<string, string>();
  for (const [name, value] of received) {
    if (typeof value === 'string') given.set(name, value.trim().replace(/%20$/, ''));
    else if ('nested' in value) given.set('undefined', '');
    else given.set(value[0] ?? '', value[1] ?? '');
  }
  return given;
}

function readNumber(text: string | undefined, name: 'limit' | 'skip'): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text.trim())) throw badRequest(`Invalid ${name} parameter value.`);
  return Number(text);
}
