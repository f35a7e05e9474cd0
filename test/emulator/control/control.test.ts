import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawLatency, type Latency, parseLatency } from '../../../src/emulator/control/latency.ts';
import { createSeededRandom } from '../../../src/emulator/seeded-random.ts';
import { type Emulator, startEmulator } from '../../../src/emulator/start-emulator.ts';
import { fetchPlainly } from '../fetch-plainly.ts';
import type { Body } from '../serving.ts';
import { smallWorld } from '../small-world.ts';

const k = '/device/510k.json';
let emulator: Emulator;
let waits: number[];
const today = Date.UTC(2026, 2, 10, 12);
beforeEach(async () => {
  waits = [];
  emulator = await startEmulator({
    world: smallWorld({
      'device/510k': [{ k_number: 'K1' }, { k_number: 'K2' }],
      'food/enforcement': [{ recall_number: 'F1', product_type: 'Food' }],
      'device/enforcement': [{ recall_number: 'D1', product_type: 'Devices' }],
    }),
    clock: () => today,
    delay: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
    controlPath: true,
  });
});
afterEach(() => emulator.close());

const ask = async (path: string): Promise<Body> => (await fetchPlainly(emulator.url, path)).json() as Body;
const post = (action: string, body: unknown) =>
  fetchPlainly(emulator.url, `/_control/${action}`, { method: 'POST', body: JSON.stringify(body) });

describe('a reload', () => {
  it('replaces the records, gives them other ids and moves the date to today', async () => {
    const { link } = (await fetchPlainly(emulator.url, k)).headers;
    await emulator.control.reload('device/510k', [{ k_number: 'K9' }, { k_number: 'K8' }]);
    const body = await ask(`${k}?limit=9`);
    expect(body.meta.last_updated).toBe('2026-03-10');
    expect(body.results.map(({ k_number }) => k_number).sort()).toEqual(['K8', 'K9']);
    expect((await fetchPlainly(emulator.url, k)).headers.link).not.toBe(link);
    expect((await ask(`${k}?search=k_number:K1`)).error?.code).toBe('NOT_FOUND');
  });

  it('may change, drop or keep each record there is', async () => {
    await emulator.control.reload('device/510k', (record, place) =>
      place === 0 ? { ...record, state: 'MN' } : undefined,
    );
    expect((await ask(`${k}?limit=9`)).results).toEqual([{ k_number: 'K1', state: 'MN' }]);
    await emulator.control.reload('device/510k', (record) => record);
    expect((await ask(k)).meta.last_updated).toBe('2026-03-11');
  });

  it('of one enforcement dataset leaves the others their records and moves their common date', async () => {
    await emulator.control.reload('food/enforcement', [{ recall_number: 'F2', product_type: 'Food' }], '2026-03-05');
    const device = await ask('/device/enforcement.json');
    expect([device.results[0]?.recall_number, device.meta.last_updated]).toEqual(['D1', '2026-03-05']);
    expect((await ask('/food/enforcement.json')).results[0]?.recall_number).toBe('F2');
    await emulator.control.reload('device/enforcement', (record) => record);
    expect((await ask('/food/enforcement.json')).results[0]?.recall_number).toBe('F2');
    expect((await ask('/device/enforcement.json')).results[0]?.recall_number).toBe('D1');
  });

  it('of two datasets of one index at once leaves both reloaded', async () => {
    await Promise.all([
      emulator.control.reload('food/enforcement', [{ recall_number: 'F3', product_type: 'Food' }]),
      emulator.control.reload('device/enforcement', [{ recall_number: 'D3', product_type: 'Devices' }]),
    ]);
    expect((await ask('/food/enforcement.json')).results[0]?.recall_number).toBe('F3');
    expect((await ask('/device/enforcement.json')).results[0]?.recall_number).toBe('D3');
  });

  it('of a dataset that openFDA has not says what was expected', async () => {
    await expect(emulator.control.reload('device/none', [])).rejects.toThrow(
      'Expected the path of a dataset, such as device/510k, but got: device/none',
    );
  });
});

it('servers that disagree tell one or the other of their dates', async () => {
  emulator.control.setLastUpdated('device/510k', ['2026-03-02', '2026-03-09']);
  const dates = new Set<string>();
  for (let i = 0; i < 30; i += 1) dates.add((await ask(k)).meta.last_updated);
  expect([...dates].sort()).toEqual(['2026-03-02', '2026-03-09']);
});

describe('the log', () => {
  it('tells method, path, decoded parameters, whether a key came, and the status', async () => {
    await fetchPlainly(emulator.url, `${k}?search=k_number:%22K1%22+AND%20a&limit=5&api_key=secret`);
    await fetchPlainly(emulator.url, '/nothing?a=1&a=2', { method: 'HEAD' });
    expect(emulator.requests).toEqual([
      {
        atMs: today,
        method: 'GET',
        path: k,
        parameters: { search: 'k_number:"K1" AND a', limit: '5' },
        keyGiven: true,
        status: 404,
        fault: undefined,
      },
      {
        atMs: today,
        method: 'HEAD',
        path: '/nothing',
        parameters: { a: ['1', '2'] },
        keyGiven: false,
        status: 404,
        fault: undefined,
      },
    ]);
    emulator.requests.clear();
    expect(emulator.requests).toHaveLength(0);
  });

  it('lets go of the oldest beyond its bound', async () => {
    const small = await startEmulator({ world: smallWorld({}), maxLoggedRequests: 10 });
    for (let i = 0; i < 25; i += 1) await fetchPlainly(small.url, `/${i}`);
    await small.close();
    expect(small.requests.length).toBeLessThanOrEqual(10);
    expect(small.requests.at(-1)?.path).toBe('/24');
  });
});

describe('latency', () => {
  it('holds every answer back, as drawn', async () => {
    emulator.control.setLatency(120);
    await ask(k);
    emulator.control.setLatency('5-10');
    await ask(k);
    expect(waits[0]).toBe(120);
    expect(waits[1]).toBeGreaterThanOrEqual(5);
    expect(waits[1]).toBeLessThanOrEqual(10);
  });

  it.each<[Latency, number, number]>([
    [{ kind: 'uniform', minMs: 50, maxMs: 150 }, 100, 5],
    [{ kind: 'exponential', meanMs: 80 }, 80, 8],
    [{ kind: 'lognormal', medianMs: 100, sigma: 0.5 }, 100 * Math.exp(0.125), 8],
  ])('%j has its mean', (latency, mean, tolerance) => {
    const random = createSeededRandom(5);
    const draws = Array.from({ length: 5000 }, () => drawLatency(latency, random));
    expect(Math.abs(draws.reduce((sum, ms) => sum + ms, 0) / draws.length - mean)).toBeLessThan(tolerance);
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
  });

  it.each(['', '-5', '200-50', 'lognormal:1', 'fast'])('"%s" is none', (text) => {
    expect(() => parseLatency(text)).toThrow('Expected a latency such as 120');
  });
});

describe('the control path', () => {
  it('sets latency, faults and dates, reloads, and hands the log out', async () => {
    expect((await post('latency', { latency: '7' })).status).toBe(200);
    expect((await post('last-updated', { path: 'device/510k', lastUpdated: '2026-01-01' })).status).toBe(200);
    expect((await ask(k)).meta.last_updated).toBe('2026-01-01');
    expect(waits.at(-1)).toBe(7);
    expect(
      (await post('reload', { path: 'device/510k', records: [{ k_number: 'K7' }], lastUpdated: '2026-02-02' })).status,
    ).toBe(200);
    expect(await ask(k)).toMatchObject({ meta: { last_updated: '2026-02-02' }, results: [{ k_number: 'K7' }] });
    expect((await post('faults', { faults: [{ kind: '503', times: 1 }] })).status).toBe(200);
    expect((await fetchPlainly(emulator.url, k)).status).toBe(503);
    expect((await post('clear-limits', {})).status).toBe(200);
    const log = (await fetchPlainly(emulator.url, '/_control/requests')).json() as { status: number; fault?: string }[];
    expect(log.map(({ status }) => status)).toEqual([200, 200, 503]);
    await fetchPlainly(emulator.url, '/_control/requests', { method: 'DELETE' });
    expect(emulator.requests).toHaveLength(0);
  });

  it.each([
    ['nothing', {}],
    ['faults', { faults: 'all' }],
    ['faults', { faults: [{ kind: 'fire' }] }],
    ['reload', { path: 'device/none' }],
    ['latency', []],
  ])('answers a wrong request (%s) with 400 and what was expected', async (action, body) => {
    const answer = await post(action, body);
    expect(answer.status).toBe(400);
    expect(answer.json()).toEqual({
      error: expect.stringMatching(/.+/),
      expected: expect.stringContaining('/_control/faults'),
    });
  });

  it('is an unknown path where it is not enabled', async () => {
    const closed = await startEmulator({ world: smallWorld({}) });
    const answer = await fetchPlainly(closed.url, '/_control/requests');
    await closed.close();
    expect([answer.status, answer.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
  });
});
