import { describe, expect, it } from 'vitest';
import { ENDPOINTS } from '../../src/emulator/endpoints.ts';
import { fetchPlainly } from './fetch-plainly.ts';
import { type Body, serving } from './serving.ts';
import { smallWorld } from './small-world.ts';

const { get, error, emulator } = serving(
  smallWorld({
    'device/510k': [{ k_number: 'K1', '@epoch': 1.5, address_1: 'A & B' }],
    'device/event': [{ mdr_report_key: '1', device: [{ brand_name: 'X', baseline_brand_name: 'Y' }], '@id': 'x' }],
    'food/event': [{ report_number: 'R1' }],
    'device/enforcement': [{ recall_number: 'D1', product_type: 'Devices' }],
    'food/enforcement': [
      { recall_number: 'F1', product_type: 'Food' },
      { recall_number: 'F2', product_type: 'Food' },
    ],
  }),
);
const k = '/device/510k.json';

describe('an answer', () => {
  it('recorded: is an envelope of meta and results, indented by two', async () => {
    const { text } = await get(k);
    const body = JSON.parse(text) as Body;
    expect(text).toBe(JSON.stringify(body, undefined, 2));
    expect(Object.keys(body)).toEqual(['meta', 'results']);
    expect(Object.keys(body.meta)).toEqual(['disclaimer', 'terms', 'license', 'last_updated', 'results']);
    expect(body.meta).toMatchObject({
      terms: 'https://open.fda.gov/terms/',
      license: 'https://open.fda.gov/license/',
      last_updated: '2026-03-02',
      results: { skip: 0, limit: 1, total: 1 },
    });
  });

  it('source: food/event has a longer disclaimer', async () => {
    const own = (await get('/food/event.json')).json() as { meta: { disclaimer: string } };
    const other = (await get(k)).json() as { meta: { disclaimer: string } };
    expect(own.meta.disclaimer.startsWith(`${other.meta.disclaimer} Submission of an adverse event report`)).toBe(true);
  });

  it('recorded: records are sent as they are held, internal fields included, so that a mirror loses nothing', async () => {
    expect(((await get(k)).json() as Body).results).toEqual([{ k_number: 'K1', '@epoch': 1.5, address_1: 'A & B' }]);
  });
  it('recorded: has a weak ETag of its length and digest, and is spared whoever has it', async () => {
    const { etag } = (await get(k)).headers;
    expect(etag).toMatch(/^W\/"[0-9a-f]+-[A-Za-z0-9+/]{27}"$/);
    const known = await get(k, { 'if-none-match': `"other", ${etag}` });
    expect([known.status, known.text, known.headers.etag]).toEqual([304, '', etag]);
    expect(known.headers['content-type']).toBeUndefined();
    expect((await get(k, { 'if-none-match': '*' })).status).toBe(304);
    expect((await get(k, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('source: a request that says no-cache is sent the body for all its If-None-Match', async () => {
    const { etag = '' } = (await get(k)).headers;
    expect((await get(k, { 'if-none-match': etag, 'cache-control': 'no-cache' })).status).toBe(200);
  });

  it('recorded: carries the headers of the server and of what stands before it', async () => {
    const { headers } = await get(k);
    expect(headers).toMatchObject({
      age: '0',
      'cache-control': 'no-cache, no-store, must-revalidate',
      'content-security-policy': "default-src 'none'",
      'content-type': 'application/json; charset=utf-8',
      vary: 'Accept-Encoding',
      via: expect.stringContaining('api-umbrella'),
      'x-api-umbrella-request-id': expect.stringMatching(/^[0-9a-v]{20}$/),
      'x-cache': 'MISS',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'deny',
      'x-vcap-request-id': expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      'x-xss-protection': '1; mode=block',
    });
  });

  it('recorded: an error is an object of code and message, with an ETag of its own and, but for 404, not gzipped', async () => {
    const refused = await get(`${k}?x=1`, { 'accept-encoding': 'gzip' });
    expect(refused.text).toBe(
      JSON.stringify({ error: { code: 'BAD_REQUEST', message: 'Invalid parameter: x' } }, undefined, 2),
    );
    expect([refused.headers['content-encoding'], refused.headers['content-length']]).toEqual([
      undefined,
      String(refused.text.length),
    ]);
    const empty = await get(`${k}?skip=9`, { 'accept-encoding': 'gzip' });
    // The tag that the live server gave to this very body.
    expect([empty.headers['content-encoding'], empty.headers.etag]).toEqual([
      'gzip',
      'W/"50-Gov3eVBQAYPDbwMSq8YtHKLjrHw"',
    ]);
  });

  it('recorded: is gzipped for whoever accepts it', async () => {
    const packed = await get(k, { 'accept-encoding': 'br, gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.headers['content-length']).toBeUndefined();
    const plain = await get(k);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.headers['content-length']).toBe(String(plain.text.length));
    expect(packed.json()).toEqual(plain.json());
  });

  it('recorded: is open to every origin', async () => {
    const { headers } = await get(k);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['access-control-allow-credentials']).toBe('true');
  });

  it('source: a preflight is answered with 204 and the methods GET and HEAD', async () => {
    const answer = await fetchPlainly(emulator().url, k, { method: 'OPTIONS' });
    expect(answer.status).toBe(204);
    expect(answer.headers['access-control-allow-methods']).toBe('GET,HEAD');
    expect(answer.headers['access-control-allow-headers']).toContain('Authorization');
  });

  it('source: HEAD is GET without the body; other methods are unknown', async () => {
    const head = await fetchPlainly(emulator().url, k, { method: 'HEAD' });
    const whole = await get(k);
    expect([head.status, head.text]).toEqual([200, '']);
    expect(head.headers.etag).toBe(whole.headers.etag);
    expect(head.headers['content-length']).toBe(whole.headers['content-length']);
    const post = await fetchPlainly(emulator().url, k, { method: 'POST', body: 'x' });
    expect([post.status, post.text.includes('Cannot POST /device/510k.json')]).toEqual([404, true]);
  });

  it.each(['/', '/nothing.json', '/device/510k', '/device', '/device/<b>.json'])(
    'source: %s is unknown, a 404 that is not JSON',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(answer.text).toContain(`Cannot GET ${path.replace(/[<>]/g, encodeURIComponent)}`);
    },
  );

  it('source: all 29 endpoints answer, those without records as an empty index does', async () => {
    expect(ENDPOINTS).toHaveLength(29);
    for (const { path } of ENDPOINTS) {
      const answer = await get(`/${path}.json`);
      if (answer.status === 200) continue;
      expect([path, ...(await error(`/${path}.json`))]).toEqual([path, 404, 'NOT_FOUND', 'No matches found!']);
    }
  });
});

describe('the status page', () => {
  interface Entry {
    readonly endpoint: string;
  }

  it('source: lists each index by its own name, with its date and its documents', async () => {
    await get(k);
    const entries = (await get('/status')).json() as Entry[];
    expect(entries).toHaveLength(27);
    expect(entries.find(({ endpoint }) => endpoint === 'deviceclearance')).toEqual({
      endpoint: 'deviceclearance',
      status: 'GREEN',
      last_updated: '2026-03-02',
      documents: 1,
      requests: expect.any(Number),
      latency: expect.any(Number),
    });
    expect(entries.map(({ endpoint }) => endpoint)).not.toContain('drugorangebook');
  });

  it('source: the enforcement entries share a date and have documents of their own', async () => {
    const entries = (await get('/status')).json() as (Entry & { documents: number; last_updated: string })[];
    const documents = (name: string) =>
      entries
        .filter(({ endpoint }) => endpoint === name)
        .map(({ documents, last_updated }) => [documents, last_updated]);
    expect(documents('deviceenforcement')).toEqual([[1, '2026-03-02']]);
    expect(documents('foodenforcement')).toEqual([[2, '2026-03-02']]);
    expect(documents('drugenforcement')).toEqual([[0, '2026-03-02']]);
  });

  it('source: an index whose date was never read tells the date of the start-up placeholder', async () => {
    const entries = (await get('/status')).json() as (Entry & { last_updated: string })[];
    expect(entries.find(({ endpoint }) => endpoint === 'ndc')?.last_updated).toBe('2015-01-01');
  });
});

it('source: the results of /download.json are an object, by domain and endpoint', async () => {
  const { results } = (await get('/download.json')).json() as { results: Record<string, Record<string, unknown>> };
  expect(results.device?.['510k']).toMatchObject({ total_records: 1, export_date: '2026-03-02' });
  expect(results.food?.enforcement).toMatchObject({ total_records: 2 });
});

it('answers of generated data, and only these, carry a header that says so', async () => {
  expect((await get(k)).headers).not.toHaveProperty('x-openfda-sample-data');
});
