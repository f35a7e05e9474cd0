import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const body = JSON.stringify({ query: '{ deviceClassification(productCode: "DQY") { deviceName } }' });
const post = async (headers: Record<string, string> = {}) =>
  fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
const idOf = (response: Response) => response.headers.get('x-request-id');

describe('the id of a request', () => {
  it('is the one its caller gave it, whichever way it is answered', async () => {
    const made = await post({ 'x-request-id': 'made-1' });
    const stored = await post({ 'x-request-id': 'stored-1' });
    expect(stored.headers.get('cache-status')).toContain('hit');
    expect([idOf(made), idOf(stored)]).toEqual(['made-1', 'stored-1']);
    const tag = stored.headers.get('etag') ?? '';
    const unchanged = await post({ 'x-request-id': 'same-1', 'if-none-match': tag, 'x-conditional-post': '1' });
    expect([unchanged.status, idOf(unchanged)]).toEqual([304, 'same-1']);
    for (const path of ['/health/live', '/metrics', '/nowhere']) {
      const response = await fetch(`${gateway.url}${path}`, { headers: { 'x-request-id': 'page-1' } });
      expect(idOf(response)).toBe('page-1');
    }
  });

  it('is made where the caller gave none, another one each time', async () => {
    const ids = [idOf(await post()), idOf(await post()), idOf(await fetch(`${gateway.url}/health/live`))];
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each(['two words', 'x'.repeat(129), '{"level":60}', 'ä', 'a,b'])('is made where %j was given', async (given) => {
    const id = idOf(await post({ 'x-request-id': Buffer.from(given).toString('latin1') }));
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
  });
});
