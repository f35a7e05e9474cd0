import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWireEncodings } from '../../src/compression/wire-encodings.ts';
import { type AnswerRig, startAnswerRig } from './answer-rig.ts';

const query = '{ record(dataset: "device/510k", id: "a") { id version } }';
const cached = (reply: { headers: Record<string, unknown> }) => String(reply.headers['cache-status']);

let rig: AnswerRig;
beforeEach(async () => {
  rig = await startAnswerRig();
});
afterEach(async () => {
  expect(rig.errors).toEqual([]);
  await rig.close();
});

describe('a repeated operation', () => {
  it('is answered with the stored bytes, ahead of GraphQL, and told to the monitor', async () => {
    const first = await rig.post({ query });
    expect(cached(first)).toMatch(/^openfda-gateway; fwd=miss; ttl=21600; stored; detail=/);
    const second = await rig.post({ query });
    expect(cached(second)).toBe('openfda-gateway; hit; ttl=21600; detail="answer"');
    expect(second.body).toEqual(first.body);
    expect(second.json).toEqual({ data: { record: { id: 'a', version: 1 } } });
    expect(rig.told).toMatchObject([{ reads: 1, durationMs: 0 }]);
    expect(rig.told[0]?.signature).toContain('record(dataset:"",id:"")');
    expect(rig.takeAsked()).toHaveLength(1);
  });

  it('is recognised by GET and by POST, in any white space and order of arguments and variables', async () => {
    const forms = [
      { query: 'query Q($x: String, $y: String) { two(a: $x, b: $y) }', variables: { x: '1', y: '2' } },
      { query: 'query Q($x: String, $y: String) { two(a: $x, b: $y) }', variables: { y: '2', x: '1' } },
      { query: 'query Q($y:String $x:String){two(b:$y,a:$x)} # the same', variables: { y: '2', x: '1', z: 3 } },
    ];
    await rig.post(forms[0] ?? {});
    for (const form of forms) expect(cached(await rig.post(form))).toContain('; hit; ');
    const { query: text = '', variables } = forms[2] ?? {};
    expect(cached(await rig.get({ query: text, variables: JSON.stringify(variables) }))).toContain('; hit; ');
    expect(rig.takeAsked()).toHaveLength(1);
    expect(rig.service.store.stats().entries).toBe(1);
  });

  it.each([
    ['the values of variables', { query: 'query Q($a: String) { two(a: $a) }', variables: { a: 'other' } }],
    ['a variable that is null and not absent', { query: 'query Q($a: String) { two(a: $a) }', variables: { a: null } }],
    ['the operation', { query: 'query Q($a: String) { two(a: $a) } query R { two }', operationName: 'R' }],
    ['an alias', { query: 'query Q($a: String) { other: two(a: $a) }' }],
    ['the order of fields', { query: 'query Q($a: String) { __typename two(a: $a) }' }],
  ])('is another where it differs in %s', async (_, other) => {
    await rig.post({ query: 'query Q($a: String) { two(a: $a) __typename }' });
    await rig.post({ query: 'query Q($a: String) { two(a: $a) }' });
    const reply = await rig.post(other);
    expect(cached(reply)).not.toContain('detail="answer"');
    expect(reply.json.errors).toBeUndefined();
  });

  it('is kept as two answers where a document has two operations', async () => {
    const both = 'query A { two(a: "1") } query B { two(a: "2") }';
    for (const operationName of ['A', 'B', 'A', 'B']) {
      const { json } = await rig.post({ query: both, operationName });
      expect(json.data).toEqual({ two: `${operationName === 'A' ? 1 : 2}, y` });
    }
    expect((await rig.post({ query: both })).json.errors).toHaveLength(1);
    expect((await rig.post({ query: both, operationName: 'C' })).json.errors).toHaveLength(1);
  });
});

describe('what may not be stored', () => {
  it.each([
    ['errors', '{ fails two }'],
    ['answers that are private', '{ secret two }'],
    ['answers of no dataset', '{ __typename }'],
    ['answers that change with time', '{ clock two }'],
    ['answers that change with time, by a fragment', '{ ...F two } fragment F on Query { at: clock }'],
    ['mutations', 'mutation { record { id } }'],
  ])('%s', async (_, text) => {
    for (let time = 0; time < 3; time += 1) {
      const reply = await rig.post({ query: text });
      expect(reply.headers['cache-control']).toBe('no-store');
      expect(reply.headers['cdn-cache-control']).toBe('no-store');
      expect(cached(reply)).not.toContain('detail="answer"');
    }
    expect(rig.service.store.stats().entries).toBe(0);
    expect(rig.told).toEqual([]);
  });

  it('stale answers', async () => {
    await rig.post({ query });
    rig.advance(2 * 86_400_000);
    rig.setDown(true);
    const reply = await rig.post({ query });
    expect(reply.json.data).toEqual({ record: { id: 'a', version: 1 } });
    expect(reply.headers['cache-control']).toBe('no-store');
    expect(cached(reply)).toContain('stale=1');
    rig.setDown(false);
    expect(cached(await rig.post({ query }))).toContain('fwd=stale');
  });

  it('answers that a request wants forgotten', async () => {
    const reply = await rig.post({ query }, { 'cache-control': 'no-store' });
    expect(reply.headers['cache-control']).toBe('no-store');
    expect(rig.service.store.stats().entries).toBe(0);
  });
});

describe('a stored answer', () => {
  it('is dropped when one of its datasets is, also where it was being made meanwhile', async () => {
    await rig.post({ query });
    rig.service.store.dropDatasets(['drug/ndc']);
    expect(rig.service.store.stats().entries).toBe(1);
    rig.service.store.dropDatasets(['device/510k']);
    expect(rig.service.store.stats()).toMatchObject({ entries: 0, bytes: 0 });
    rig.takeAsked();
    const release = rig.hold();
    const underWay = rig.post({ query: '{ two(a: "slow") }' });
    await expect.poll(() => rig.takeAsked().length).toBeGreaterThan(0);
    rig.service.store.dropDatasets(['device/510k']);
    release();
    expect((await underWay).json.data).toEqual({ two: 'slow, y' });
    expect(rig.service.store.stats().entries).toBe(0);
  });

  it('is served and made anew behind, once its lifetime is over', async () => {
    await rig.post({ query });
    rig.takeAsked();
    rig.versions.set('device/510k', 2);
    rig.advance(7 * 3_600_000);
    const behind = await rig.post({ query });
    expect(behind.json.data).toEqual({ record: { id: 'a', version: 1 } });
    expect(cached(behind)).toBe('openfda-gateway; hit; ttl=-3600; detail="answer"');
    expect(behind.headers.age).toBe('25200');
    await expect.poll(async () => (await rig.post({ query })).json.data).toEqual({ record: { id: 'a', version: 2 } });
    expect(rig.takeAsked()).toHaveLength(1);
  });

  it('is not served past what its level allows', async () => {
    const real = '{ record(dataset: "device/510k", id: "a", level: REAL_TIME) { version } }';
    await rig.post({ query: real });
    rig.versions.set('device/510k', 2);
    rig.advance(60_000);
    expect((await rig.post({ query: real })).json.data).toEqual({ record: { version: 1 } });
    rig.advance(1);
    const reply = await rig.post({ query: real });
    expect(reply.json.data).toEqual({ record: { version: 2 } });
    expect(cached(reply)).toContain('fwd=stale');
  });

  it('is made once for all who ask at the same time', async () => {
    const release = rig.hold();
    const replies = Promise.all([1, 2, 3, 4].map((n) => rig.post({ query: `${' '.repeat(n)}${query}` })));
    await expect.poll(() => rig.takeAsked().length).toBe(1);
    release();
    const all = await replies;
    expect(new Set(all.map(({ text }) => text)).size).toBe(1);
    // Who came while it was made waited for it; who came after found it stored.
    expect(all.map(cached).filter((text) => text.includes('; stored; '))).toHaveLength(1);
    for (const text of all.map(cached)) expect(text).toMatch(/; stored; |; collapsed; |; hit; /);
    expect(rig.takeAsked()).toEqual([]);
  });

  it('does not make others wait for an answer that may not be kept', async () => {
    await rig.post({ query: '{ secret two }' });
    const release = rig.hold();
    const slow = [rig.post({ query: '{ secret two(a: "1") }' }), rig.post({ query: '{ secret two(a: "1") }' })];
    await expect.poll(() => rig.takeAsked().length).toBe(1);
    release();
    for (const reply of await Promise.all(slow))
      expect(reply.json.data).toEqual({ secret: 'for one alone', two: '1, y' });
  });
});

describe('the short way', () => {
  it('takes no request that the long way refuses', async () => {
    await rig.post({ query });
    await rig.get({ query });
    const path = `/graphql?${new URLSearchParams({ query })}`;
    const body = JSON.stringify({ query });
    const foreign = { 'sec-fetch-site': 'cross-site' };
    const refused = [
      await rig.send({ path, headers: foreign }),
      await rig.send({ path, headers: { ...foreign, 'apollo-require-preflight': '' } }),
      await rig.send({ path, headers: { ...foreign, 'content-type': 'text/plain' } }),
      await rig.send({ method: 'POST', headers: { 'content-type': 'text/plain' } }, body),
      await rig.send({ method: 'POST', headers: { 'content-type': 'text/plain; is=json' } }, body),
      await rig.send({ method: 'PUT', headers: { 'content-type': 'application/json' } }, body),
      await rig.send({ method: 'POST', headers: { 'content-type': 'application/json', accept: 'image/png' } }, body),
    ];
    expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 415, 415, 405, 406]);
    for (const reply of refused) expect(reply.text).not.toContain('version":1');
  });

  it('answers in the media type that the caller prefers, with a page for browsers', async () => {
    await rig.post({ query });
    const typeFor = async (accept: string) => (await rig.post({ query }, { accept })).headers['content-type'];
    expect(await typeFor('application/graphql-response+json, application/json;q=0.9')).toBe(
      'application/graphql-response+json; charset=utf-8',
    );
    expect(await typeFor('application/json')).toBe('application/json; charset=utf-8');
    expect(await typeFor('*/*')).toBe('application/json; charset=utf-8');
  });

  it('lets pages of listed origins in, and no others, and tells browsers not to guess types', async () => {
    const open = await startAnswerRig({ corsOrigins: ['https://page.example'] });
    for (let time = 0; time < 2; time += 1) {
      const listed = await open.post({ query }, { origin: 'https://page.example' });
      expect(listed.headers).toMatchObject({
        'access-control-allow-origin': 'https://page.example',
        'x-content-type-options': 'nosniff',
        vary: 'Accept, Accept-Encoding, Origin',
      });
      expect(listed.headers['access-control-expose-headers']).toContain('cache-status');
      const other = await open.post({ query }, { origin: 'https://page.example.evil' });
      expect(other.headers['access-control-allow-origin']).toBeUndefined();
      expect(other.headers.vary).toContain('Origin');
    }
    await open.close();
  });

  it('sends each coding from bytes that were made once', async () => {
    const encoding = await startAnswerRig({ encodings: createWireEncodings() });
    const long = '{ record(dataset: "device/510k", id: "a") { text(length: 5000) } }';
    const plain = await encoding.post({ query: long });
    const gzipped = { 'accept-encoding': 'gzip' };
    const [first, ...others] = await Promise.all([1, 2, 3].map(() => encoding.post({ query: long }, gzipped)));
    expect(first?.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(first?.body ?? '')).toEqual(plain.body);
    expect(first?.headers.etag).not.toBe(plain.headers.etag);
    for (const other of others) expect(other.body).toEqual(first?.body);
    expect((await encoding.post({ query: long })).body).toEqual(plain.body);
    expect((await encoding.post({ query }, gzipped)).headers['content-encoding']).toBeUndefined();
    const condition = { 'if-none-match': first?.headers.etag ?? '' };
    await encoding.get({ query: long });
    expect((await encoding.get({ query: long }, { ...gzipped, ...condition })).status).toBe(304);
    expect((await encoding.get({ query: long }, condition)).status).toBe(200);
    await encoding.close();
  });

  it('outlives a listener that throws, and tells of it', async () => {
    const onServed = () => {
      throw new Error('the monitor is broken');
    };
    const listening = await startAnswerRig({ onServed });
    const first = await listening.post({ query });
    await listening.get({ query });
    for (const reply of [await listening.post({ query }), await listening.get({ query })]) {
      expect([reply.status, reply.text]).toEqual([200, first.text]);
    }
    expect(listening.told).toHaveLength(3);
    expect(listening.errors).toHaveLength(3);
    await listening.close();
  });

  it('compresses what is not stored, too', async () => {
    const encoding = await startAnswerRig({ encodings: createWireEncodings() });
    const long = '{ record(dataset: "device/510k", id: "a") { text(length: 5000) } clock }';
    const reply = await encoding.post({ query: long }, { 'accept-encoding': 'gzip' });
    expect(reply.headers['content-encoding']).toBe('gzip');
    expect(JSON.parse(String(gunzipSync(reply.body))).data.clock).toBe(encoding.now());
    await encoding.close();
  });
});
