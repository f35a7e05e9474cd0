import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/start-emulator.ts';
import { fetchPlainly } from './fetch-plainly.ts';
import { smallWorld } from './small-world.ts';

const k = '/device/510k.json';
let nowMs = Date.UTC(2026, 2, 2, 12);
let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({
    world: smallWorld({ 'device/510k': [{ k_number: 'K1' }] }, true),
    clock: () => nowMs,
    apiKeys: ['good', 'better'],
    limits: { perDay: 300, perDayWithKey: 600 },
  });
});
afterAll(() => emulator.close());
beforeEach(() => emulator.control.clearLimits());

const get = (path: string, headers: Record<string, string> = {}) => fetchPlainly(emulator.url, path, { headers });
async function spend(count: number, headers: Record<string, string> = {}): Promise<void> {
  for (let i = 0; i < count; i += 1) await get(`${k}?limit=0`, headers);
}

describe('limits', () => {
  it('recorded: 240 a minute, of which each answer tells what is left', async () => {
    const { headers } = await get(k);
    expect([headers['x-ratelimit-limit'], headers['x-ratelimit-remaining']]).toEqual(['240', '239']);
  });

  it('source: the 241st of a minute is refused, and the next minute begins anew', async () => {
    await spend(240);
    const refused = await get(k);
    expect([refused.status, refused.headers['x-ratelimit-remaining']]).toEqual([429, '0']);
    expect(refused.json()).toMatchObject({ error: { code: 'OVER_RATE_LIMIT' } });
    nowMs += 60_000;
    expect((await get(k)).status).toBe(200);
  });

  it('source: the day binds beside the minute, by address without a key and by key with one', async () => {
    await spend(200);
    nowMs += 60_000;
    await spend(100);
    expect((await get(k)).status).toBe(429);
    expect((await get(k, { 'x-api-key': 'good' })).status).toBe(200);
    nowMs += 86_400_000;
    expect((await get(k)).status).toBe(200);
  });

  it('assumed: every key has an allowance of its own', async () => {
    await spend(240, { 'x-api-key': 'good' });
    expect((await get(k, { 'x-api-key': 'good' })).status).toBe(429);
    expect((await get(k, { 'x-api-key': 'better' })).status).toBe(200);
  });

  it('assumed: a refusal of the request counts too, the status page as well', async () => {
    await get(`${k}?x=1`);
    await get('/status');
    expect((await get(k)).headers['x-ratelimit-remaining']).toBe('237');
  });
});

describe('keys', () => {
  const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;

  it('source: a key is taken from the query, from X-Api-Key and as a Basic user name', async () => {
    expect((await get(`${k}?api_key=good`)).status).toBe(200);
    expect((await get(k, { 'x-api-key': 'good' })).status).toBe(200);
    expect((await get(k, { authorization: basic('good:') })).status).toBe(200);
    expect(emulator.requests.slice(-3).map(({ keyGiven, parameters }) => [keyGiven, parameters])).toEqual([
      [true, {}],
      [true, {}],
      [true, {}],
    ]);
  });

  it('recorded: a key that is none is refused, however it comes', async () => {
    for (const answer of [
      await get(`${k}?api_key=bad`),
      await get(k, { 'x-api-key': 'bad' }),
      await get(k, { authorization: basic('bad:') }),
    ]) {
      expect(answer.status).toBe(403);
      expect(answer.json()).toEqual({
        error: {
          code: 'API_KEY_INVALID',
          message: 'An invalid api_key was supplied. Get one at https://api.fda.gov:443',
        },
      });
    }
  });

  it('every answer of generated data says so, refusals too', async () => {
    expect((await get(`${k}?api_key=bad`)).headers['x-openfda-sample-data']).toBe('generated');
    expect((await get(k)).headers['x-openfda-sample-data']).toBe('generated');
  });
});
