import { hash } from 'node:crypto';
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSafelist } from '../../src/http/safelist.ts';
import { type AnswerRig, type Reply, startAnswerRig } from './answer-rig.ts';

const query = 'query A($a: String) { two(a: $a) }';
const json = { 'content-type': 'application/json' };
const fault = ({ status, json: { errors } }: Reply) => [status, errors?.[0]?.extensions.code, errors?.[0]?.message];

describe('a request', () => {
  let rig: AnswerRig;
  beforeEach(async () => {
    rig = await startAnswerRig();
  });
  afterEach(() => rig.close());
  const send = (body: string | Buffer, headers: Record<string, string>) => rig.send({ method: 'POST', headers }, body);

  it('with a number that no double holds is refused, and does not meet the answer for null', async () => {
    const sum = 'query S($of: [Int!]) { sum(of: $of) }';
    expect((await rig.post({ query: sum, variables: { of: null } })).json.data).toEqual({ sum: 0 });
    const refused = await rig.post(`{"query":${JSON.stringify(sum)},"variables":{"of":1e400}}`);
    expect(fault(refused)).toEqual([400, 'BAD_REQUEST', expect.stringContaining('such as 1e400')]);
    const nested = await rig.post(`{"query":${JSON.stringify(sum)},"variables":{"of":[[-1e999]]}}`);
    expect(nested.status).toBe(400);
    const digits = await rig.post(`{"query":${JSON.stringify(sum)},"variables":{"of":1${'0'.repeat(400)}}}`);
    expect(digits.status).toBe(400);
    expect(fault(await rig.get({ query: sum, variables: '{"of":1e400}' }))).toEqual(fault(refused));
    expect((await rig.post({ query, variables: { a: 'model 1e400' } })).json.data).toEqual({ two: 'model 1e400, y' });
  });

  it.each(['variables', 'extensions'])(
    'with %s of more than 64 levels is refused, by POST and by GET',
    async (name) => {
      const nested = (levels: number) => `{"b":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;
      const post = (levels: number) => rig.post(`{"query":"{ two }","${name}":${nested(levels)}}`);
      const get = (levels: number) => rig.get({ query: '{ two }', [name]: nested(levels) });
      const refused = [400, 'BAD_REQUEST', `${name}: expected at most 64 levels, but got more`];
      for (const ask of [post, get]) {
        expect((await ask(64)).json.data).toEqual({ two: 'x, y' });
        expect(fault(await ask(65))).toEqual(refused);
      }
      // So deep that a function which calls itself for each level overflows the stack.
      const deep = nested(100_000).replace('b', 'a');
      expect(fault(await rig.post(`{"query":${JSON.stringify(query)},"${name}":${deep}}`))).toEqual(refused);
    },
  );

  it('with empty parameters is as one without them', async () => {
    const plain = await rig.get({ query: '{ two }' });
    const empty = await rig.get({ query: '{ two }', operationName: '', variables: '', extensions: '' });
    expect([empty.status, empty.text]).toEqual([200, plain.text]);
    const named = await rig.post({ query: 'query A { two }', operationName: '' });
    expect(named.json.data).toEqual({ two: 'x, y' });
    const sha256Hash = hash('sha256', '{ two }');
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
    await rig.get({ query: '{ two }', extensions });
    expect((await rig.get({ query: '', extensions })).json.data).toEqual({ two: 'x, y' });
  });

  it("with a persisted query that is not what its hash says is refused as the caller's fault", async () => {
    const ask = (persistedQuery: unknown) => rig.post({ query: '{ two }', extensions: { persistedQuery } });
    const faults = [
      await ask({ version: 1, sha256Hash: hash('sha256', '{ other }') }),
      await ask({ version: 2, sha256Hash: hash('sha256', '{ two }') }),
      await ask({ version: 1, sha256Hash: 7 }),
      await ask({ version: 1 }),
      await ask('one'),
      await rig.post({ extensions: { persistedQuery: { version: 1, sha256Hash: 7 } } }),
    ];
    expect(faults.map((reply) => fault(reply).slice(0, 2))).toEqual(faults.map(() => [400, 'BAD_REQUEST']));
    expect(fault(faults[2] as Reply)[2]).toBe('extensions.persistedQuery.sha256Hash: expected a text, but got 7');
  });

  it('may have a compressed body, which is bounded once it is decoded', async () => {
    const body = JSON.stringify({ query, variables: { a: 'packed' } });
    const coded = {
      gzip: gzipSync(body),
      deflate: deflateSync(body),
      br: brotliCompressSync(body),
      zstd: zstdCompressSync(body),
      identity: Buffer.from(body),
    };
    for (const [coding, bytes] of Object.entries(coded)) {
      const reply = await send(bytes, { ...json, 'content-encoding': coding });
      expect([coding, reply.json.data]).toEqual([coding, { two: 'packed, y' }]);
    }
    // The same bytes without the header are no JSON, and must not meet the answer.
    expect((await send(coded.gzip, json)).status).toBe(400);
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, 32));
    expect(fault(await send(bomb, { ...json, 'content-encoding': 'gzip' }))).toEqual([
      ...[413, 'BAD_REQUEST', 'expected a body of at most 1048576 bytes once it is decoded'],
    ]);
    expect((await send('no gzip', { ...json, 'content-encoding': 'gzip' })).status).toBe(400);
    const unknown = await send(body, { ...json, 'content-encoding': 'compress' });
    expect([unknown.status, unknown.headers['accept-encoding']]).toEqual([415, 'gzip, deflate, br, zstd']);
    expect((await send(body, { ...json, 'content-encoding': 'gzip, gzip' })).status).toBe(415);
  });

  it.each(['&variables=', '&operationName=', '&extensions='])(
    'with %s is refreshed behind its caller',
    async (tail) => {
      const path = `/graphql?${new URLSearchParams({ query: '{ record(dataset: "device/510k", id: "1") { version } }' })}${tail}`;
      const record = async () => (await rig.send({ path })).json.data?.record;
      await record();
      await record();
      rig.versions.set('device/510k', 2);
      rig.advance(7 * 3_600_000);
      expect(await record()).toEqual({ version: 1 });
      await vi.waitFor(async () => expect(await record()).toEqual({ version: 2 }));
    },
  );

  it('must be JSON in UTF-8', async () => {
    const body = JSON.stringify({ query, variables: { a: 'ü' } });
    const statusOf = async (type: string, bytes: string | Buffer = body) =>
      (await send(bytes, { 'content-type': type })).status;
    expect(await statusOf('application/json; charset=utf-8')).toBe(200);
    expect(await statusOf('application/json; charset="UTF-8"')).toBe(200);
    expect(await statusOf('application/json; charset=iso-8859-1', Buffer.from(body, 'latin1'))).toBe(415);
    expect(await statusOf('application/json; charset=utf-16')).toBe(415);
    expect(await statusOf('application/x-www-form-urlencoded')).toBe(415);
    expect(await statusOf('json')).toBe(415);
    expect(await statusOf('application/json', Buffer.from(body, 'latin1'))).toBe(400);
    const none = await rig.send({ method: 'POST' }, body);
    expect([none.status, none.headers['accept-post']]).toEqual([415, 'application/json']);
  });

  it('of another method is refused by its method, whatever its headers', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'TRACE', 'QUERY']) {
      const reply = await rig.send({ method });
      expect([method, reply.status, reply.headers.allow]).toEqual([method, 405, 'GET, POST']);
    }
  });

  it('by GET needs no header, unless a page of another site sends it', async () => {
    const path = `/graphql?${new URLSearchParams({ query: '{ two }' })}`;
    const from = async (headers: Record<string, string>) => (await rig.send({ path, headers })).status;
    for (let time = 0; time < 2; time += 1) {
      expect(await from({})).toBe(200);
      expect(await from({ 'sec-fetch-site': 'same-origin' })).toBe(200);
      expect(await from({ 'sec-fetch-site': 'none' })).toBe(200);
      expect(await from({ 'sec-fetch-site': 'cross-site' })).toBe(400);
      expect(await from({ 'sec-fetch-site': 'same-site' })).toBe(400);
      expect(await from({ 'sec-fetch-site': 'cross-site', origin: 'https://page.example' })).toBe(400);
      expect(await from({ 'sec-fetch-site': 'cross-site', 'apollo-require-preflight': 'true' })).toBe(200);
    }
    // To an address without https a browser does not say where the request comes from.
    const browser = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0' };
    expect(await from(browser)).toBe(400);
    expect(await from({ ...browser, 'apollo-require-preflight': 'true' })).toBe(200);
    expect(await from({ ...browser, 'sec-fetch-site': 'same-origin' })).toBe(200);
    const refused = await rig.send({ path, headers: { 'sec-fetch-site': 'cross-site' } });
    expect(refused.text).toContain('apollo-require-preflight');
    const listed = await startAnswerRig({ corsOrigins: ['https://page.example'] });
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://page.example' };
    expect((await listed.send({ path, headers })).status).toBe(200);
    await listed.close();
  });
});

describe('an answer with extensions that were made for its request', () => {
  it('is neither stored nor given to others', async () => {
    let requests = 0;
    const rig = await startAnswerRig({
      plugins: [
        {
          requestDidStart: async ({ request }) => ({
            async willSendResponse({ response: { body } }) {
              if (body.kind !== 'single' || request.http?.headers.get('x-trace') !== 'on') return;
              requests += 1;
              body.singleResult.extensions = { trace: requests };
            },
          }),
        },
      ],
    });
    const traced = await rig.post({ query: '{ two }' }, { 'x-trace': 'on' });
    expect(traced.json.extensions).toEqual({ trace: 1 });
    expect(traced.headers['cache-control']).toBe('no-store');
    expect((await rig.post({ query: '{ two }' })).json.extensions).toBeUndefined();
    await rig.close();
  });
});

describe('a batch, where it is switched on', () => {
  it('is answered one by one: no answer is mixed up, and equal operations do not wait for each other', async () => {
    const rig = await startAnswerRig({ allowBatchedHttpRequests: true });
    const operations = ['1', '2', '1'].map((a) => ({ query, variables: { a } }));
    for (let time = 0; time < 2; time += 1) {
      const reply = await rig.post(operations);
      expect(JSON.parse(reply.text)).toEqual(['1', '2', '1'].map((a) => ({ data: { two: `${a}, y` } })));
      expect(reply.headers['cache-control']).toBe('no-store');
    }
    expect((await rig.post({ query, variables: { a: '2' } })).json.data).toEqual({ two: '2, y' });
    await rig.close();
  });

  it('is refused where one of its operations would be refused by itself', async () => {
    const safelist = createSafelist(new Map([['known', '{ two }']]));
    const rig = await startAnswerRig({ allowBatchedHttpRequests: true, safelist });
    const listed = { query: '{ two }' };
    const [unlisted, deep, persisted] = [
      await rig.post([listed, { query: '{ clock }' }]),
      await rig.post([listed, { ...listed, extensions: { a: JSON.parse(`${'['.repeat(64)}${']'.repeat(64)}`) } }]),
      await rig.post([{ ...listed, extensions: { persistedQuery: { version: 1, sha256Hash: hash('sha256', 'x') } } }]),
    ];
    expect([unlisted, deep, persisted].map((reply) => fault(reply).slice(0, 2))).toEqual([
      [400, 'QUERY_NOT_IN_SAFELIST'],
      [400, 'BAD_REQUEST'],
      [400, 'BAD_REQUEST'],
    ]);
    const answered = await rig.post([listed, { ...listed, operationName: '' }]);
    expect(JSON.parse(answered.text)).toEqual([{ data: { two: 'x, y' } }, { data: { two: 'x, y' } }]);
    await rig.close();
  });

  it('is refused where it is not switched on', async () => {
    const rig = await startAnswerRig();
    expect((await rig.post([{ query: '{ two }' }])).status).toBe(400);
    await rig.close();
  });
});

describe('an answer whose sending fails', () => {
  it('ends with status 500, and is logged', async () => {
    const broken = {
      createEncodedVariants: () => ({
        bytes: 0,
        select: () => Promise.reject(new Error('the codec failed')),
      }),
    };
    const rig = await startAnswerRig({ encodings: broken });
    for (const query of ['{ fails }', '{ two }', '{ two }']) {
      const reply = await rig.post({ query }, { 'accept-encoding': 'gzip' });
      expect(fault(reply).slice(0, 2)).toEqual([500, 'INTERNAL_SERVER_ERROR']);
      expect(reply.headers['cache-control']).toBe('no-store');
    }
    expect(rig.errors).toHaveLength(3);
    await rig.close();
  });
});
