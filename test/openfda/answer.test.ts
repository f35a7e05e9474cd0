import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GatewayError } from '../../src/errors.ts';
import { type OpenFdaAnswer, readAnswer } from '../../src/openfda/answer.ts';

const now = Date.parse('2026-11-22T12:00:00Z');
const request = { dataset: 'device/510k' };
const json = { 'content-type': 'application/json; charset=utf-8' };

interface Sent {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body: unknown;
}

function read({ status = 200, headers = {}, body }: Sent): OpenFdaAnswer {
  const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  return readAnswer(request, new Response(null, { status, headers: { ...json, ...headers } }), bytes, now);
}

function faultOf(sent: Sent): GatewayError {
  try {
    read(sent);
  } catch (error) {
    if (error instanceof GatewayError) return error;
    throw error;
  }
  throw new Error('expected a fault, but it was read');
}

const page = (results: unknown[], total: unknown = results.length) => ({
  meta: { last_updated: '2026-11-15', results: { skip: 0, limit: 1, total } },
  results,
});
const fault = (code: string, message: string, details?: string) => ({ error: { code, message, details } });

describe('an answer of openFDA', () => {
  it('gives the records, their exact total and the day of the last reload', () => {
    expect(read({ body: page([{ k_number: 'K1' }], 7) })).toEqual({
      results: [{ k_number: 'K1' }],
      total: 7,
      lastUpdated: '2026-11-15',
      next: undefined,
      sampleData: false,
      fetchedAt: now,
    });
  });

  it('gives the rows of a count, which has no total of its own', () => {
    const { results, total } = read({ body: { meta: {}, results: [{ term: 'a', count: 2 }] } });
    expect({ results, total }).toEqual({ results: [{ term: 'a', count: 2 }], total: 1 });
  });

  it.each(['No matches found!', 'Nothing to count'])('is empty, not a fault, for "%s"', (message) => {
    const answer = read({ status: 404, body: fault('NOT_FOUND', message), headers: { link: '<x>; rel="next"' } });
    expect(answer).toEqual({
      results: [],
      total: 0,
      lastUpdated: undefined,
      next: undefined,
      sampleData: false,
      fetchedAt: now,
    });
  });

  it('is as old as the caches on the way say', () => {
    const ageOf = (age: string) => now - read({ body: page([]), headers: { age } }).fetchedAt;
    expect(ageOf('600')).toBe(600_000);
    expect(['-5', 'x', '', '1e9', '0x10'].map(ageOf)).toEqual([0, 0, 0, 0, 0]);
    expect(ageOf('9'.repeat(400))).toBe(2 ** 31 * 1000);
  });

  it('says whether its records were made up', () => {
    expect(read({ body: page([]), headers: { 'x-openfda-sample-data': 'true' } }).sampleData).toBe(true);
  });

  it('knows no day of reload where openFDA gives none that is one', () => {
    const lastUpdatedOf = (last_updated: unknown) =>
      read({ body: { meta: { last_updated }, results: [] } }).lastUpdated;
    expect([undefined, null, 20261115, 'soon', {}, '2026-11-15'].map(lastUpdatedOf)).toEqual([
      ...Array(5).fill(undefined),
      '2026-11-15',
    ]);
    expect(read({ body: { meta: null, results: [] } }).total).toBe(0);
  });

  it.each([
    ['<https://api.fda.gov/x.json?limit=1&skip=0&search_after=0%3Da%3B1%3Db>; rel="next"', '0=a;1=b'],
    ['<https://h/x?search_after=p>; rel="prev", <https://h/x?search_after=n>; rel="next"', 'n'],
    ['<https://h/x?search_after=n>; rel=next', 'n'],
    ['<https://h/x?search_after=n>;rel="next"', 'n'],
    ['<https://h/x?skip=100>; rel="next"', undefined],
    ['<https://h/x?search_after=n>; rel="prev"', undefined],
    ['<not a url>; rel="next"', undefined],
    ['<https://h/x?search_after=n>; rel="nextish"', undefined],
    ['', undefined],
  ])('finds the next page in the Link %s', (link, next) => {
    expect(read({ body: page([]), headers: { link } }).next).toBe(next);
  });
});

describe('what openFDA refuses', () => {
  it.each([
    'Invalid parameter: x',
    'Invalid limit parameter value.',
    'Invalid skip parameter value.',
    'Skip value must 25000 or less.',
    'Limit cannot exceed 1000 results for search requests. Use the skip or search_after param to get additional results.',
    'Limit cannot exceed 1000 results for count requests.',
    'Should not use skip param when using count.',
    'The skip parameter is not supported when using search_after.',
    'Sorting allowed by non-analyzed fields only: field',
  ])('is the caller’s to mend: %s', (message) => {
    const error = faultOf({ status: 400, body: fault('BAD_REQUEST', message) });
    expect([error.code, error.message]).toEqual(['BAD_USER_INPUT', `openFDA refuses the request: ${message}`]);
    expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', dataset: 'device/510k' });
  });

  it('is told without the escapes for HTML', () => {
    const message = 'Search not supported: a&lt;b&gt;&quot;&#39;&amp;&#x2F;&unknown;';
    expect(faultOf({ status: 400, body: fault('BAD_REQUEST', message) }).message).toContain('a<b>"\'&/&unknown;');
  });

  it('takes a count by analysed text for a mistake of the caller', () => {
    const details =
      '[illegal_argument_exception] Text fields are not optimised for operations that require aggregations';
    const body = Buffer.from(JSON.stringify(fault('SERVER_ERROR', 'Check your request and try again', details)));
    const asked = { ...request, count: 'applicant' };
    expect(() => readAnswer(asked, new Response(null, { status: 500, headers: json }), body, now)).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        message:
          'count: expected a field of device/510k that openFDA can count by (`.exact` where it has one), but got "applicant"',
        extensions: expect.objectContaining({ argument: 'count' }),
      }),
    );
    expect(
      faultOf({ status: 500, body: fault('SERVER_ERROR', 'x', '[illegal_argument_exception] something else') }),
    ).toMatchObject({ code: 'UPSTREAM_ERROR' });
  });

  it.each(['[token_mgr_error] Lexical error', '[parse_exception] Encountered ")"'])(
    'is the caller’s to mend where the search cannot be parsed: %s',
    (details) => {
      const body = fault('SERVER_ERROR', 'Check your request and try again', details);
      expect(faultOf({ status: 500, body })).toMatchObject({
        code: 'BAD_USER_INPUT',
        message: `search: openFDA cannot read it: ${details}`,
      });
    },
  );

  it('is openFDA’s own where it names no cause in the search', () => {
    const body = fault('SERVER_ERROR', 'Check your request and try again', '[illegal_state] parse_exception');
    expect(faultOf({ status: 500, body }).code).toBe('UPSTREAM_ERROR');
    expect(faultOf({ status: 500, body: fault('SERVER_ERROR', 'x') }).code).toBe('UPSTREAM_ERROR');
  });

  it('names the setting, not the key, where the key is refused', () => {
    const body = fault('API_KEY_INVALID', 'An invalid api_key was supplied.');
    expect(faultOf({ status: 403, body })).toMatchObject({
      code: 'UPSTREAM_ERROR',
      message: expect.stringContaining('OPENFDA_API_KEY'),
    });
  });

  it.each([
    [502, 'UPSTREAM_UNAVAILABLE'],
    [503, 'UPSTREAM_UNAVAILABLE'],
    [504, 'UPSTREAM_UNAVAILABLE'],
    [302, 'UPSTREAM_ERROR'],
    [401, 'UPSTREAM_ERROR'],
    [404, 'UPSTREAM_ERROR'],
    [414, 'UPSTREAM_ERROR'],
  ])('with a page of HTML and status %i is %s', (status, code) => {
    const sent = { status, headers: { 'content-type': 'text/html' }, body: '<html>secret</html>' };
    const error = faultOf(sent);
    expect([error.code, error.message]).toEqual([code, `openFDA answered with status ${status}`]);
  });

  it.each([
    ['17', 17],
    ['0', 1],
    ['Sun, 22 Nov 2026 12:02:00 GMT', 120],
    ['Sun, 22 Nov 2026 12:00:00 GMT', 1],
    ['Sat, 21 Nov 2026 12:00:00 GMT', 1],
    ['soon', 60],
    ['-3', 60],
    [undefined, 60],
  ])('for its rate says when to ask again: Retry-After %s is %i s', (value, seconds) => {
    const headers: Record<string, string> = value === undefined ? {} : { 'retry-after': value };
    const error = faultOf({
      status: 429,
      headers,
      body: fault('OVER_RATE_LIMIT', 'You have exceeded your rate limit.'),
    });
    expect(error.extensions).toEqual({
      code: 'UPSTREAM_RATE_LIMITED',
      dataset: 'device/510k',
      retryAfterSeconds: seconds,
    });
  });
});

describe('what is no answer', () => {
  it.each([
    ['a truncated body', '{"meta":{},"results":[{"a"', 'that is not JSON'],
    ['HTML with status 200', '<html></html>', 'that is not JSON'],
    ['an empty body', '', 'that is not JSON'],
    ['null', 'null', 'that is no object'],
    ['a text', '"ok"', 'that is no object'],
    ['an error with status 200', fault('SERVER_ERROR', 'x'), 'without a list of results'],
    ['results that are an object', { results: {} }, 'without a list of results'],
    ['a record that is null', page([{}, null]), 'with a result that is no object'],
    ['a record that is a text', page(['x']), 'with a result that is no object'],
    ['a record that is a list', page([[]]), 'with a result that is no object'],
    ['a total that is a text', page([], '7'), 'with a total that is no count'],
    ['a negative total', page([], -1), 'with a total that is no count'],
    ['half a record', page([], 0.5), 'with a total that is no count'],
  ])('is an error of openFDA: %s', (_name, body, how) => {
    const error = faultOf({ body });
    expect([error.code, error.message]).toEqual(['UPSTREAM_ERROR', `openFDA sent a body ${how} (device/510k)`]);
    expect(error.extensions.dataset).toBe('device/510k');
  });

  it.each([null, [], 'text', { error: null }, { error: 'x' }, { error: { message: 5, details: {} } }])(
    'is an error of openFDA where an error’s body is %j',
    (body) => {
      for (const status of [400, 404, 500])
        expect(faultOf({ status, body: JSON.stringify(body) }).code).toBe('UPSTREAM_ERROR');
    },
  );
});

const recordings = '../shared/openfda/responses';
const present = existsSync(recordings);
if (!present) console.warn(`skipped: recorded answers are not at ${recordings}`);

describe.skipIf(!present)('recorded answers', () => {
  const wanted: Readonly<Record<string, string>> = {
    '0069.error.json': 'BAD_USER_INPUT',
    '0070.error.json': 'UPSTREAM_ERROR',
    '0071.error.json': '0 of 0',
    '0072.error.json': '0 of 0',
    '0073.error.json': 'BAD_USER_INPUT',
  };

  it('are read as what they are', () => {
    const files = readdirSync(recordings);
    expect(files).toEqual(expect.arrayContaining(Object.keys(wanted)));
    for (const file of files) {
      const recorded = JSON.parse(readFileSync(join(recordings, file), 'utf8')) as {
        status?: number;
        headers?: Record<string, string | string[]>;
        body: { results?: unknown[]; meta?: { results?: { total: number }; last_updated: string } };
      };
      const headers = Object.fromEntries(
        Object.entries(recorded.headers ?? {}).map(([name, value]) => [name, String(value)]),
      );
      const sent = { status: recorded.status ?? 200, headers, body: recorded.body };
      if (wanted[file]?.includes('_')) {
        expect(faultOf(sent).code, file).toBe(wanted[file]);
        continue;
      }
      const { results, total, lastUpdated, next } = read(sent);
      const rows = recorded.body.results?.length ?? 0;
      expect(`${results.length} of ${total}`, file).toBe(
        wanted[file] ?? `${rows} of ${recorded.body.meta?.results?.total ?? rows}`,
      );
      expect(lastUpdated, file).toBe(recorded.body.meta?.last_updated);
      expect(next !== undefined, file).toBe(headers.link?.includes('search_after') ?? false);
    }
  });
});
