import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';

const page = 'https://page.example';
const json = { 'content-type': 'application/json' };
const typename = JSON.stringify({ query: '{ __typename }' });

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ environment: { CORS_ORIGINS: page } });
});
afterAll(() => gateway.close());

const get = (path: string, init: RequestInit = {}) => fetch(`${gateway.url}${path}`, { redirect: 'manual', ...init });
const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = json) =>
  get('/graphql', { method: 'POST', headers, body });

/** What comes back for bytes sent as they are. */
function exchange(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk) => {
      answer += String(chunk);
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
  });
}

describe('the HTTP server', () => {
  it('answers GraphQL by POST and by GET', async () => {
    const wanted = { data: { __typename: 'Query' } };
    expect(await (await post(typename)).json()).toEqual(wanted);
    expect(await (await post(typename, { 'content-type': 'application/json; charset=utf-8' })).json()).toEqual(wanted);
    const asked = await get('/graphql?query=%7B__typename%7D', { headers: { 'apollo-require-preflight': 'true' } });
    expect(await asked.json()).toEqual(wanted);
  });

  it('serves the explorers and health, and sends the root to GraphQL', async () => {
    const explorer = await get('/graphiql');
    expect([explorer.status, explorer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await explorer.text()).toContain('/graphql');
    const sandbox = await get('/graphql', { headers: { accept: 'text/html' } });
    expect(await sandbox.text()).toContain('href="/graphiql"');
    const root = await get('/');
    expect([root.status, root.headers.get('location')]).toEqual([302, '/graphql']);
    expect(await (await get('/health/live')).json()).toEqual({ status: 'live' });
    const ready = await get('/health/ready');
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', upstream: 'reachable', failing: [] }]);
  });

  it.each(['/nope', '/__proto__', '/constructor', '/graphql/x', '/%'])('knows no %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(((await response.json()) as { error: string }).error).toContain('/graphql, /graphiql');
  });

  it.each([
    ['GET // HTTP/1.1', '400'],
    ['GET http:// HTTP/1.1', '400'],
    ['GET //evil:99999/graphql HTTP/1.1', '400'],
    ['NONSENSE', '400'],
  ])('outlives a request line that is none: %s', async (line, status) => {
    expect(await exchange(`${line}\r\nhost: x\r\nconnection: close\r\n\r\n`)).toMatch(
      new RegExp(`^HTTP/1.1 ${status} `),
    );
    expect((await get('/health/live')).status).toBe(200);
  });

  it('refuses a body that is too long, telling so', async () => {
    for (const size of [1_048_577, 3_000_000]) {
      const response = await post(`{"query":"${'x'.repeat(size)}"}`);
      expect(response.status).toBe(413);
      expect(await response.json()).toEqual({
        errors: [{ message: 'expected a body of at most 1048576 bytes', extensions: { code: 'BAD_REQUEST' } }],
      });
    }
  });

  it.each(['{', '', 'null', '[]', '7', '{"query":7}', '{"query":"{__typename}","variables":7}', '\u0000'])(
    'refuses a body that is no request: %j',
    async (body) => {
      const response = await post(body);
      expect(response.status).toBe(400);
      const text = await response.text();
      expect(text).not.toContain('node_modules');
      expect(text).not.toContain('/src/');
    },
  );

  it('takes no request that a page could send without a preflight', async () => {
    const foreign = { 'sec-fetch-site': 'cross-site' };
    expect((await post(typename, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await get('/graphql?query=%7Babout%7Bdisclaimer%7D%7D', { headers: foreign })).status).toBe(400);
  });

  it('tells a health check of old that it is well', async () => {
    const response = await get('/graphql?query=%7B__typename%7D');
    expect([response.status, await response.json()]).toEqual([200, { data: { __typename: 'Query' } }]);
  });

  it('lets pages of the listed origins in, and no others', async () => {
    const from = async (origin: string) => {
      const response = await post(typename, { ...json, origin });
      return [response.headers.get('access-control-allow-origin'), response.headers.get('vary')];
    };
    expect(await from(page)).toEqual([page, 'Origin']);
    expect(await from('https://other.example')).toEqual([null, 'Origin']);
    expect(await from(`${page}.evil.example`)).toEqual([null, 'Origin']);
    expect((await post(typename)).headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('answers a preflight of a listed origin with what is allowed, of another with nothing', async () => {
    const preflight = async (origin: string) => {
      const headers = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-a' };
      const response = await get('/graphql', { method: 'OPTIONS', headers });
      const told = ['origin', 'methods', 'headers'].map((name) => response.headers.get(`access-control-allow-${name}`));
      return [response.status, ...told];
    };
    expect(await preflight(page)).toEqual([204, page, 'GET, POST', 'x-a']);
    expect(await preflight('https://other.example')).toEqual([204, null, null, null]);
  });

  it('tells browsers not to guess types', async () => {
    for (const path of ['/graphiql', '/health/live', '/nope'])
      expect((await get(path)).headers.get('x-content-type-options')).toBe('nosniff');
  });
});
