import { describe, expect, it } from 'vitest';
import { type Body, serving } from './serving.ts';
import { smallWorld } from './small-world.ts';

const clearances = Array.from({ length: 30 }, (_, i) => ({
  k_number: `K${String(i).padStart(2, '0')}`,
  product_code: i % 2 === 0 ? 'DQY' : 'LZG',
  device_name: `Pump ${i}`,
  decision_date: `2015-01-${String(30 - i).padStart(2, '0')}`,
}));
const { get, error, found } = serving(
  smallWorld({
    'device/510k': clearances,
    'device/enforcement': [
      { recall_number: 'D1', product_type: 'Devices', city: 'Rome', event_id: '7' },
      { recall_number: 'D2', product_type: 'Devices', city: 'Oslo', event_id: '8' },
    ],
    'food/enforcement': [{ recall_number: 'F1', product_type: 'Food', city: 'Rome', event_id: '9' }],
    'other/historicaldocument': [{ num_of_pages: 6, year: '1971', text: 'NEWS' }],
    'tobacco/problem': [{ report_id: 3 }, { report_id: 20 }],
    'drug/drugsfda': [{ application_number: 'NDA1', openfda: { generic_name: ['A', 'B'] } }],
  }),
);
const k = '/device/510k.json';
const LIMIT_MESSAGE =
  'Limit cannot exceed 1000 results for search requests. Use the skip or search_after param to get additional results.';

describe('the wording on the wire', () => {
  it.each([
    ['source', 'x=1', 'Invalid parameter: x'],
    ['source', 'fields=k_number', 'Invalid parameter: fields'],
    ['source', '%3Cb%3E=1', 'Invalid parameter: &lt;b&gt;'],
    ['source', 'limit=ten', 'Invalid limit parameter value.'],
    ['source', 'limit=-1', 'Invalid limit parameter value.'],
    ['source', 'skip=1.5', 'Invalid skip parameter value.'],
    ['source', 'skip=25001', 'Skip value must 25000 or less.'],
    ['source', 'limit=1001', LIMIT_MESSAGE],
    ['source', 'count=product_code&limit=1001', 'Limit cannot exceed 1000 results for count requests.'],
    ['source', 'count=product_code&skip=1', 'Should not use skip param when using count.'],
    ['source', 'search_after=0%3DA&skip=1', 'The skip parameter is not supported when using search_after.'],
    ['source', "search=a!'", 'Search not supported: a!&#39;'],
    ['source', 'sort=a~', 'Sort not supported: a~'],
    ['source', 'sort=device_name:asc', 'Sorting allowed by non-analyzed fields only: device_name'],
    ['recorded', 'sort=invalid_field:asc', 'Sorting allowed by non-analyzed fields only: invalid_field'],
  ])('%s: `%s` is answered with 400', async (_, query, message) => {
    expect(await error(`${k}?${query}`)).toEqual([400, 'BAD_REQUEST', message]);
  });

  it('recorded: nothing found, and a page past the end, are 404', async () => {
    expect(await error(`${k}?search=product_code:ZZZ`)).toEqual([404, 'NOT_FOUND', 'No matches found!']);
    expect(await error(`${k}?skip=30`)).toEqual([404, 'NOT_FOUND', 'No matches found!']);
  });

  it('source: a count of a field without values is 404, and so is one over no records', async () => {
    expect(await error(`${k}?count=no_such_field`)).toEqual([404, 'NOT_FOUND', 'Nothing to count']);
    expect(await error(`${k}?count=product_code&search=product_code:ZZZ`)).toEqual([
      404,
      'NOT_FOUND',
      'No matches found!',
    ]);
  });
});

describe('parameters', () => {
  it.each([';', '!', '?', '%23', '$', '^', '~', '|', '`', '%09', '%C3%A9'])(
    'source: %s is refused even inside quotes',
    async (refused) => {
      const [status, code, message] = await error(`${k}?search=device_name:"a${refused}b"`);
      expect([status, code]).toEqual([400, 'BAD_REQUEST']);
      expect(message).toContain('Search not supported: device_name:&quot;a');
    },
  );

  it('source: limit may be 1000, of a count too, and skip 25000', async () => {
    expect(await found(`${k}?limit=1000`, 'k_number')).toHaveLength(30);
    expect((await get(`${k}?count=product_code&limit=1000`)).status).toBe(200);
    expect(await error(`${k}?skip=25000`)).toEqual([404, 'NOT_FOUND', 'No matches found!']);
    expect((await get(`${k}?limit=5&skip=0&search_after=0%3D-`)).status).toBe(200);
  });

  it('source: 150 quoted keys fit in one search', async () => {
    const keys = Array.from({ length: 150 }, (_, i) => `"K${String(i).padStart(2, '0')}"`).join(' ');
    expect(await found(`${k}?search=k_number.exact:(${keys})&limit=1000`, 'k_number')).toHaveLength(30);
  });

  it('source: a repeated parameter is 400, its first value taken for a name', async () => {
    expect(await error(`${k}?search=a&search=b`)).toEqual([400, 'BAD_REQUEST', 'Invalid parameter: a']);
  });

  it('source: the default limit is 1, of a count 100', async () => {
    expect(await found(k, 'k_number')).toHaveLength(1);
    const { results } = (await get(`${k}?count=k_number.exact`)).json() as Body;
    expect(results).toHaveLength(30);
  });

  it('source: empty parameters are as good as none', async () => {
    expect(await found(`${k}?search=&limit=&skip=&sort=&count=`, 'k_number')).toHaveLength(1);
  });

  it('source: blanks around a value are taken away', async () => {
    expect(await found(`${k}?search=+k_number:K01+&limit= 5`, 'k_number')).toEqual(['K01']);
  });

  it('source: limit=0 gives the total alone, and 404 where it is 0', async () => {
    const body = (await get(`${k}?limit=0`)).json() as Body;
    expect(body.meta.results).toEqual({ skip: 0, limit: 0, total: 30 });
    expect(body.results).toEqual([]);
    expect(await error(`${k}?limit=0&search=product_code:ZZZ`)).toEqual([404, 'NOT_FOUND', 'No matches found!']);
  });

  it('source: a count with limit=0 has no rows', async () => {
    expect(((await get(`${k}?count=product_code&limit=0`)).json() as Body).results).toEqual([]);
  });

  it('source: blanks travel as %20 or +, a literal + as %2B', async () => {
    expect(await found(`${k}?search=product_code:LZG+AND+k_number:K01&limit=5`, 'k_number')).toEqual(['K01']);
    expect(await found(`${k}?search=%2Bproduct_code:LZG%20%2Bk_number:K01&limit=5`, 'k_number')).toEqual(['K01']);
  });

  it('source: generic names may be counted without bound', async () => {
    const { results } = (await get('/drug/drugsfda.json?count=openfda.generic_name.exact&limit=200000')).json() as Body;
    expect(results).toEqual([
      { term: 'A', count: 1 },
      { term: 'B', count: 1 },
    ]);
  });
});

describe('counting', () => {
  it('source: values by count, equals in order of value', async () => {
    const { meta, results } = (await get(`${k}?search=k_number:(K00 K01 K02)&count=product_code`)).json() as Body;
    expect(results).toEqual([
      { term: 'DQY', count: 2 },
      { term: 'LZG', count: 1 },
    ]);
    expect(meta).not.toHaveProperty('results');
    const exact = (await get(`${k}?count=k_number.exact&limit=2`)).json() as Body;
    expect(exact.results.map(({ term }) => term)).toEqual(['K00', 'K01']);
  });

  it('source: date fields count by day, in the order of time and without bound', async () => {
    const answer = await get(`${k}?count=decision_date&limit=1`);
    const { results } = answer.json() as Body;
    expect(results).toHaveLength(30);
    expect(results[0]).toEqual({ time: '20150101', count: 1 });
    expect(answer.headers.link).toBeUndefined();
  });

  it('source: analysed text needs .exact to be counted', async () => {
    const [status, code, , details] = await error(`${k}?count=device_name`);
    expect([status, code]).toEqual([500, 'SERVER_ERROR']);
    expect(details).toMatch(/^\[illegal_argument_exception\] Text fields are not optimised/);
  });

  it('source: keyword fields have no .exact', async () => {
    expect(await error(`${k}?count=product_code.exact`)).toEqual([404, 'NOT_FOUND', 'Nothing to count']);
    expect(await found(`${k}?search=product_code.exact:DQY`, 'k_number')).toEqual([]);
  });

  it('assumed: numbers are counted as numbers', async () => {
    const { results } = (await get('/other/historicaldocument.json?count=year')).json() as Body;
    expect(results).toEqual([{ term: 1971, count: 1 }]);
  });
});

describe('sorting and paging', () => {
  const order = async (query: string): Promise<unknown[]> => {
    const { results } = (await get(`${k}?${query}`)).json() as Body;
    return results.map(({ k_number }) => k_number);
  };

  it('source: keyword, date and .exact fields sort, up and down', async () => {
    expect(await order('sort=decision_date:asc&limit=2')).toEqual(['K29', 'K28']);
    expect(await order('sort=decision_date:desc&limit=2')).toEqual(['K00', 'K01']);
    expect(await order('sort=k_number.exact&limit=2')).toEqual(['K00', 'K01']);
    expect(await order('sort=product_code:desc,k_number.exact:desc&limit=2')).toEqual(['K29', 'K27']);
  });

  it('source: integers, shorts and bytes sort', async () => {
    const { results } = (await get('/tobacco/problem.json?sort=report_id:desc&limit=2')).json() as Body;
    expect(results.map(({ report_id }) => report_id)).toEqual([20, 3]);
  });

  it('source: of several sorts only the first is checked; the index refuses the others', async () => {
    const [status, code, , details] = await error(`${k}?sort=decision_date:asc,device_name:asc`);
    expect([status, code]).toEqual([500, 'SERVER_ERROR']);
    expect(details).toMatch(/^\[illegal_argument_exception\]/);
    expect((await error(`${k}?sort=nothing.exact:asc`))[3]).toMatch(
      /^\[query_shard_exception\] No mapping found for \[nothing.exact\]/,
    );
  });

  it('source: the direction is not validated', async () => {
    expect((await get(`${k}?sort=decision_date:up`)).status).toBe(200);
  });

  it('source: numbers of 64 bits cannot be sorted by', async () => {
    expect(await error('/device/enforcement.json?sort=event_id:asc')).toEqual([
      ...[400, 'BAD_REQUEST', 'Sorting allowed by non-analyzed fields only: event_id'],
    ]);
  });

  it('source: equals stand in the order of _id, which is the order without any sort', async () => {
    const unsorted = await order('limit=30');
    const even = (number: unknown): boolean => Number(String(number).slice(1)) % 2 === 0;
    expect(await order('sort=product_code:asc&limit=30')).toEqual([
      ...unsorted.filter(even),
      ...unsorted.filter((n) => !even(n)),
    ]);
  });

  it('source: a Link carries the sort value and the _id of the last record', async () => {
    const link = (await get(`${k}?sort=product_code:asc&limit=2`)).headers.link;
    expect(link).toMatch(
      /^<http:\/\/127\.0\.0\.1:\d+\/device\/510k\.json\?sort=product_code%3Aasc&limit=2&skip=0&search_after=0%3DDQY%3B1%3D[-\w]{20}>; rel="next"$/,
    );
  });

  it('source: a Link can stand where no next page exists, and leads to 404', async () => {
    const links: string[] = [];
    let path: string | undefined = `${k}?limit=15`;
    while (path !== undefined) {
      const answer = await get(path);
      links.push(`${answer.status} ${answer.headers.link === undefined ? 'end' : 'next'}`);
      path = /<http:\/\/[^/]+(.*)>/.exec(String(answer.headers.link ?? ''))?.[1];
    }
    expect(links).toEqual(['200 next', '200 next', '404 end']);
  });

  it('source: a page that holds everything has no Link, and one with skip leads on by skip', async () => {
    expect((await get(`${k}?limit=30`)).headers.link).toBeUndefined();
    expect((await get(`${k}?limit=10&skip=10`)).headers.link).toMatch(/limit=10&skip=20>; rel="next"$/);
    expect((await get(`${k}?limit=10&skip=20`)).headers.link).toBeUndefined();
  });

  it('assumed: a cursor that is no record goes on from where it would stand', async () => {
    // Between the days of K20 (the 10th) and K19 (the 11th).
    const between = Date.UTC(2015, 0, 10, 12);
    expect(await order(`sort=decision_date:asc&limit=2&search_after=0%3D${between}%3B1%3Dx`)).toEqual(['K19', 'K18']);
    expect(await order(`sort=decision_date:desc&limit=2&search_after=0%3D${between}%3B1%3Dx`)).toEqual(['K20', 'K21']);
    expect(await order('sort=product_code:asc&limit=30&search_after=0%3DDQZ%3B1%3Dx')).toHaveLength(15);
    expect(await order('sort=product_code:desc&limit=30&search_after=0%3DLZG%3B1%3D-')).toHaveLength(30);
  });

  it('assumed: a cursor of another sort is refused by the index', async () => {
    expect((await error(`${k}?search_after=0%3Da%3B1%3Db`))[3]).toBe(
      '[illegal_argument_exception] search_after has 2 value(s) but sort has 1.',
    );
  });
});

describe('the enforcement endpoints', () => {
  const recalls = (path: string, search = ''): Promise<unknown[]> =>
    found(`/${path}/enforcement.json?limit=100${search === '' ? '' : `&search=${search}`}`, 'recall_number');

  it('source: they are one index, told apart by a filter', async () => {
    expect(await recalls('device')).toEqual(['D1', 'D2']);
    expect(await recalls('food')).toEqual(['F1']);
    expect(await recalls('drug')).toEqual([]);
  });

  it('source: the filter is appended without parentheses, so that an OR loses its meaning', async () => {
    expect(await recalls('device', 'city:oslo OR city:rome')).toEqual(['D1']);
    expect(await recalls('device', '(city:oslo OR city:rome)')).toEqual(['D1', 'D2']);
  });

  it('source: a refused search is told with the filter behind it', async () => {
    expect(await error('/device/enforcement.json?search=city:a!')).toEqual([
      ...[400, 'BAD_REQUEST', 'Search not supported: city:a! AND product_type:devices'],
    ]);
  });

  it('source: event_id is a number that takes lists, quoted or not', async () => {
    expect(await recalls('device', '(event_id:(7 8 9))')).toEqual(['D1', 'D2']);
    expect(await recalls('device', '(event_id:("7" "9"))')).toEqual(['D1']);
  });
});
