import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AnswerRig, startAnswerRig } from './answer-rig.ts';

const query = '{ record(dataset: "device/510k", id: "a", level: FRESH) { id version } }';
const cached = (reply: { headers: Record<string, unknown> }) => String(reply.headers['cache-status']);
const directives = (header: string | undefined) =>
  new Map((header ?? '').split(', ').map((item) => item.split('=') as [string, string]));

let rig: AnswerRig;
beforeEach(async () => {
  rig = await startAnswerRig();
});
afterEach(async () => {
  expect(rig.errors).toEqual([]);
  await rig.close();
});

describe('the headers of an answer', () => {
  it('tell age, lifetime, datasets, and what the answer varies by', async () => {
    await rig.get({ query });
    rig.advance(90_000);
    const { headers } = await rig.get({ query });
    expect(headers).toMatchObject({
      age: '90',
      'cache-control': 'public, max-age=600, stale-if-error=85800',
      'cdn-cache-control': 'public, max-age=600, stale-if-error=85800',
      'surrogate-key': 'device/510k',
      vary: 'Accept, Accept-Encoding',
      'cache-status': 'openfda-gateway; hit; ttl=510; detail="answer"',
    });
  });

  it('allow stale answers as the level does', async () => {
    const recent = directives((await rig.get({ query: '{ two }' })).headers['cache-control']);
    expect([recent.get('max-age'), recent.get('stale-while-revalidate'), recent.get('stale-if-error')]).toEqual(
      [6 * 3600, 18 * 3600, 7 * 86_400 - 6 * 3600].map(String),
    );
    const real = '{ record(dataset: "device/510k", id: "a", level: REAL_TIME) { id } }';
    expect((await rig.get({ query: real })).headers['cache-control']).toBe('public, max-age=60');
  });

  it('are those of the weakest part', async () => {
    await rig.get({ query: '{ old: record(dataset: "drug/ndc", id: "b", level: RECENT) { id } }' });
    rig.advance(3_600_000);
    const mixed =
      '{ old: record(dataset: "drug/ndc", id: "b", level: RECENT) { id } young: record(dataset: "device/510k", id: "a", level: FRESH) { id } }';
    for (const detail of ['"records: hit=1 stale=0 miss=1"', '"answer"']) {
      const { headers } = await rig.get({ query: mixed });
      expect(headers.age).toBe('3600');
      expect(directives(headers['cache-control']).get('max-age')).toBe('4200');
      expect(headers['surrogate-key']).toBe('device/510k drug/ndc');
      expect(headers['cache-status']).toContain(`ttl=600`);
      expect(headers['cache-status']).toContain(detail);
    }
  });

  it('say so where a fault is answered', async () => {
    rig.setDown(true);
    const { headers, json } = await rig.get({ query });
    expect(json.errors).toHaveLength(1);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers.etag).toBeUndefined();
  });
});

describe('a conditional request', () => {
  it('is answered 304 by GET, on the long way and on the short, with the headers that a 200 would have', async () => {
    const first = await rig.get({ query });
    const etag = first.headers.etag ?? '';
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    for (const condition of [etag, `W/${etag}`, `"x", W/${etag} , "y,z"`, '*']) {
      const reply = await rig.get({ query }, { 'if-none-match': condition });
      expect([reply.status, reply.text]).toEqual([304, '']);
      for (const name of ['etag', 'cache-control', 'vary', 'surrogate-key', 'age'])
        expect(reply.headers[name]).toBe(first.headers[name]);
      expect(reply.headers['content-type']).toBeUndefined();
    }
    const again = `${query} # in other words`;
    expect((await rig.get({ query: again }, { 'if-none-match': etag })).status).toBe(304);
    const uncached = { query: '{ __typename }' };
    const typename = (await rig.get(uncached)).headers.etag ?? '';
    expect((await rig.get(uncached, { 'if-none-match': typename })).status).toBe(304);
  });

  it.each(['"other"', 'W/"other"', 'unquoted', '"unfinished', ''])('is answered in full for %s', async (condition) => {
    await rig.get({ query });
    expect((await rig.get({ query }, { 'if-none-match': condition })).status).toBe(200);
  });

  it('keeps its tag while the content is the same, and only then', async () => {
    const first = await rig.get({ query });
    rig.advance(700_000);
    expect((await rig.get({ query })).headers.etag).toBe(first.headers.etag);
    rig.versions.set('device/510k', 2);
    rig.advance(700_000);
    const changed = await rig.get({ query }, { 'if-none-match': first.headers.etag ?? '' });
    expect(changed.status).toBe(200);
    expect(changed.headers.etag).not.toBe(first.headers.etag);
  });

  it('is a matter of GET, unless a POST asks for it', async () => {
    const { headers } = await rig.post({ query });
    const condition = { 'if-none-match': headers.etag ?? '' };
    expect((await rig.post({ query }, condition)).status).toBe(200);
    expect((await rig.post({ query }, { ...condition, 'x-conditional-post': '1' })).status).toBe(304);
  });
});

describe('request directives', () => {
  const forced = async (value: string, level = 'RECENT') => {
    const text = `{ record(dataset: "device/510k", id: "a", level: ${level}) { version } }`;
    const reply = await rig.post({ query: text }, { 'cache-control': value });
    return { version: (reply.json.data?.record as { version: number } | null)?.version, reply };
  };

  beforeEach(async () => {
    await forced('');
    rig.versions.set('device/510k', 2);
    rig.advance(100_000);
    rig.takeAsked();
  });

  it('no-cache asks openFDA, and keeps what it said for all', async () => {
    const { version, reply } = await forced('no-cache');
    expect(version).toBe(2);
    expect(cached(reply)).toMatch(/^openfda-gateway; fwd=request; ttl=21600; stored; /);
    expect((await forced('')).version).toBe(2);
    expect(rig.takeAsked()).toHaveLength(1);
  });

  it('max-age takes no older answer', async () => {
    expect((await forced('max-age=100')).version).toBe(1);
    expect((await forced('max-age=99')).version).toBe(2);
    expect((await forced('max-age=0')).version).toBe(2);
  });

  it('min-fresh takes no answer that ends sooner', async () => {
    expect((await forced(`min-fresh=${6 * 3600 - 100}`)).version).toBe(1);
    expect((await forced(`min-fresh=${6 * 3600 - 99}`)).version).toBe(2);
  });

  it('max-stale takes an answer past its lifetime, but not past what the level allows in an outage', async () => {
    await forced('no-cache', 'FRESH');
    await forced('', 'REAL_TIME');
    rig.versions.set('device/510k', 3);
    rig.advance(900_000);
    expect((await forced('max-stale=300', 'FRESH')).version).toBe(2);
    expect((await forced('max-stale', 'FRESH')).version).toBe(2);
    expect((await forced('max-stale', 'REAL_TIME')).version).toBe(3);
    rig.versions.set('device/510k', 4);
    rig.advance(901_000);
    expect((await forced('max-stale=300', 'FRESH')).version).toBe(4);
  });

  it('only-if-cached never asks openFDA, and tells with 504 where nothing is cached', async () => {
    expect((await forced('only-if-cached')).version).toBe(1);
    const missing = await rig.post({ query: '{ two(a: "unseen") }' }, { 'cache-control': 'only-if-cached' });
    expect(missing.status).toBe(504);
    expect(missing.json.errors?.[0]?.extensions.code).toBe('NOT_IN_CACHE');
    expect(missing.headers['cache-control']).toBe('no-store');
    expect((await forced('only-if-cached, no-cache')).reply.status).toBe(504);
    const made = '{ again: record(dataset: "device/510k", id: "a") { version } }';
    expect((await rig.post({ query: made }, { 'cache-control': 'only-if-cached' })).json.data).toEqual({
      again: { version: 1 },
    });
    rig.advance(3 * 86_400_000);
    expect((await forced('only-if-cached')).reply.status).toBe(504);
    expect(rig.takeAsked()).toEqual([]);
  });

  it('are limited for each client, and told so where they are ignored', async () => {
    const limits: (string | string[] | undefined)[] = [];
    for (let time = 0; time < 60; time += 1) {
      limits.push((await forced('no-cache')).reply.headers.ratelimit);
    }
    expect(limits.slice(0, 2)).toEqual(['"revalidation";r=59;t=10', '"revalidation";r=58;t=10']);
    expect(rig.takeAsked()).toHaveLength(60);
    const { reply, version } = await forced('no-cache');
    expect(version).toBe(2);
    expect(cached(reply)).toContain('the allowance of forced revalidations is spent: directive ignored');
    expect(reply.headers.ratelimit).toBe('"revalidation";r=0;t=10');
    expect(reply.headers['ratelimit-policy']).toBe('"revalidation";q=60;w=600');
    const other = await rig.post(
      { query: '{ other: record(dataset: "device/510k", id: "a") { version } }' },
      { 'cache-control': 'no-cache' },
    );
    expect(cached(other)).toContain('directive ignored');
    expect(rig.takeAsked()).toEqual([]);
    rig.advance(30_000);
    expect(cached((await forced('no-cache')).reply)).toContain('fwd=request');
  });

  it('cost nothing where nothing is forced', async () => {
    for (let time = 0; time < 30; time += 1) await forced('max-age=3600, only-if-cached');
    expect((await forced('no-cache')).reply.headers.ratelimit).toBe('"revalidation";r=59;t=10');
  });
});

describe('a report of the caches', () => {
  it('stands in extensions.cache on request, and is not kept', async () => {
    const text = '{ record(dataset: "device/510k", id: "a") { id } }';
    await rig.post({ query: text });
    rig.advance(60_000);
    const reply = await rig.post({ query: text, extensions: { cache: true } });
    expect(reply.json.data).toEqual({ record: { id: 'a' } });
    expect(reply.json.extensions).toEqual({
      cache: {
        version: 1,
        ageSeconds: 60,
        freshForSeconds: 21_540,
        parts: [
          {
            dataset: 'device/510k',
            request: '/device/510k.json?search=a&limit=1',
            level: 'RECENT',
            outcome: 'hit',
            stale: false,
            negative: false,
            lastUpdated: '2026-02-01',
            ageSeconds: 60,
            freshForSeconds: 21_540,
            fetchedAt: '2026-03-02T12:00:00.000Z',
          },
        ],
        fields: [{ path: 'record', dataset: 'device/510k', parts: [0] }],
      },
    });
    expect(reply.headers['cache-control']).toBe('no-store');
    expect((await rig.post({ query: text })).json.extensions).toBeUndefined();
  });
});
