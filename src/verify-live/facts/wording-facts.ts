import type { Fact } from '../fact.ts';
import { isError } from '../read-answer.ts';

const clearances = '/device/510k.json';
const badRequest = (query: string, message: string): Fact => ({
  label: 'source',
  sentence: `${query} is refused: ${message}`,
  request: { path: `${clearances}?${query}` },
  check: isError(400, 'BAD_REQUEST', message),
});
const parseError = (sentence: string, search: string, details: RegExp): Fact => ({
  label: 'source',
  sentence,
  request: { path: `${clearances}?search=${search}` },
  check: isError(500, 'SERVER_ERROR', 'Check your request and try again', details),
});

/** What openFDA says when it refuses, word for word: clients match on it. */
export const wordingFacts: readonly Fact[] = [
  badRequest('x=1', 'Invalid parameter: x'),
  badRequest('limit=ten', 'Invalid limit parameter value.'),
  badRequest('skip=ten', 'Invalid skip parameter value.'),
  badRequest('skip=25001', 'Skip value must 25000 or less.'),
  badRequest(
    'limit=1001',
    'Limit cannot exceed 1000 results for search requests. Use the skip or search_after param to get additional results.',
  ),
  badRequest('count=product_code&limit=1001', 'Limit cannot exceed 1000 results for count requests.'),
  badRequest('count=product_code&skip=1', 'Should not use skip param when using count.'),
  badRequest('search_after=0%3DA&skip=1', 'The skip parameter is not supported when using search_after.'),
  badRequest('search=device_name:"a!b"', 'Search not supported: device_name:&quot;a!b&quot;'),
  badRequest('sort=a~', 'Sort not supported: a~'),
  badRequest('sort=device_name:asc', 'Sorting allowed by non-analyzed fields only: device_name'),
  {
    label: 'recorded',
    sentence: 'a search without matches is 404: No matches found!',
    request: { path: `${clearances}?search=product_code:ZZZZZ` },
    check: isError(404, 'NOT_FOUND', 'No matches found!'),
  },
  {
    label: 'source',
    sentence: 'a count of a field without values is 404: Nothing to count',
    request: { path: `${clearances}?count=no_such_field` },
    check: isError(404, 'NOT_FOUND', 'Nothing to count'),
  },
  parseError('a search with an open bracket is 500 and the caller’s fault', 'device_name:(a', /^\[parse_exception\]/),
  parseError(
    'a search with an open quote is 500 and the caller’s fault',
    'device_name:"a',
    /^\[(token_mgr_error|parse_exception)\]/,
  ),
  parseError(
    'an unquoted / opens a regular expression: 500',
    'device_name:a/b',
    /^\[(token_mgr_error|parse_exception)\]/,
  ),
  {
    label: 'recorded',
    sentence: 'a key that is none is 403 API_KEY_INVALID',
    request: { path: `${clearances}?limit=1`, headers: { 'x-api-key': 'no-such-key' } },
    check: isError(403, 'API_KEY_INVALID', 'An invalid api_key was supplied. Get one at https://api.fda.gov:443'),
  },
  {
    label: 'source',
    sentence: 'a repeated parameter is 400, its first value taken for a name',
    request: { path: `${clearances}?search=a&search=b` },
    check: isError(400, 'BAD_REQUEST', 'Invalid parameter: a'),
  },
];
