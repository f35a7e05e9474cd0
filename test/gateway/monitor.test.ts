import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createRedisServer, hasRedisServer, patientMs, type RedisServer } from '../support/redis-server.ts';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';

interface Health {
  state: string;
  parts: { name: string; state: string; detail: string; since: string }[];
  features: { name: string; on: boolean }[];
}

interface Patterns {
  operations: { name: string | null; signature: string | null; share: number }[];
  datasets: { name: string }[];
  filters: { name: string }[];
  keys: { name: string }[];
  sequences: { fromName: string | null; toName: string | null; count: number }[];
}

const healthQuestion = '{ health { state parts { name state detail since } features { name on } } }';
const patternsQuestion = `{ queryPatterns { operations { name signature share } datasets { name } filters { name } keys { name }
  sequences { fromName toName count } } }`;
const first = 'query First { deviceClassification(productCode: "DQY") { deviceName } }';
const second = 'query Second { deviceClearances(where: {productCode: {eq: "DQY"}}, first: 2) { totalCount } }';

describe('what the gateway tells of itself', () => {
  let gateway: TestGateway;
  afterEach(() => gateway.close());

  const health = async () => (await gateway.ask<{ health: Health }>(healthQuestion)).data.health;
  const patterns = async () => (await gateway.ask<{ queryPatterns: Patterns }>(patternsQuestion)).data.queryPatterns;

  it('is well where all of it is, and names the part that is not, and since when', async () => {
    gateway = await startGateway({ environment: { DISABLE: 'record-index' } });
    const well = await health();
    expect(well.state).toBe('OK');
    const names = well.parts.map(({ name }) => name);
    expect(names).toEqual(['upstream', 'budget', 'breakers', 'memory cache', 'stored answers', 'compression', 'jobs']);
    expect(well.features.filter(({ on }) => !on)).toEqual([
      { name: 'record-index', on: false },
      { name: 'page-rounding', on: false },
    ]);
    gateway.advance(3_600_000);
    gateway.emulator.control.setFaults([{ kind: 'reset' }]);
    await gateway.ask('{ deviceRecalls(first: 1) { totalCount } }');
    const partly = await health();
    expect(partly.state).toBe('DEGRADED');
    expect(partly.parts[0]).toMatchObject({
      ...{ name: 'upstream', state: 'DEGRADED', detail: 'openFDA does not answer for device/recall' },
    });
    const ready = await fetch(`${gateway.url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([
      503,
      {
        ...{ status: 'not ready', upstream: 'unreachable', detail: 'openFDA cannot be reached (food/enforcement)' },
        failing: ['device/classification', 'device/recall', 'food/enforcement'],
      },
    ]);
    const ill = await health();
    // Readiness was known by a probe, which keeps nothing.
    expect(ill.state).toBe('DOWN');
    const upstream = ill.parts.find(({ name }) => name === 'upstream');
    expect(upstream).toMatchObject({ state: 'DOWN', detail: 'openFDA cannot be reached (food/enforcement)' });
    const [before] = well.parts;
    expect(Date.parse(upstream?.since ?? '')).toBe(Date.parse(before?.since ?? '') + 3_600_000);
    expect(ill.parts.find(({ name }) => name === 'budget')?.since).toBe(before?.since);
  });

  it('tells what is asked for, and what follows what on a connection', async () => {
    gateway = await startGateway();
    for (let time = 0; time < 4; time += 1) {
      await gateway.ask(first);
      await gateway.ask(second);
    }
    const told = await patterns();
    expect(told.operations).toEqual([
      { name: 'First', signature: expect.stringContaining('deviceClassification'), share: 0.5 },
      { name: 'Second', signature: expect.stringContaining('deviceClearances'), share: 0.5 },
    ]);
    expect(told.datasets.map(({ name }) => name).sort()).toEqual(['device/510k', 'device/classification']);
    expect(told.filters.map(({ name }) => name)).toContain('device/510k product_code');
    expect(told.keys.map(({ name }) => name)).toEqual(['device/classification product_code DQY']);
    // The client may spread its requests over several connections; on one they alternate.
    for (const { fromName, toName } of told.sequences) expect([fromName, toName].sort()).toEqual(['First', 'Second']);
  });

  it('learns no patterns where that is switched off', async () => {
    gateway = await startGateway({ environment: { DISABLE: 'query-patterns' } });
    await gateway.ask(first);
    expect(await patterns()).toBeNull();
  });

  it('shows texts and keys only to whoever sends the admin token, where there is one', async () => {
    gateway = await startGateway({ environment: { ADMIN_TOKEN: 'a-secret-token' } });
    await gateway.ask(first);
    const hidden = await patterns();
    expect(hidden.operations).toEqual([{ name: 'First', signature: null, share: 1 }]);
    expect(hidden.keys).toEqual([]);
    const { data } = await gateway.ask<{ operationStats: unknown[] }>('{ operationStats { name signature count } }');
    expect(data.operationStats[0]).toEqual({ name: 'First', signature: null, count: 1 });
  });

  it('remembers patterns over a restart, beside the file of the cache', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'monitor-'));
    const environment = { CACHE_URL: `file:${join(folder, 'cache.log')}` };
    gateway = await startGateway({ environment });
    await gateway.ask(first);
    await gateway.close();
    gateway = await startGateway({ environment });
    expect((await patterns()).operations).toMatchObject([{ name: 'First', share: 1 }]);
    await rm(folder, { recursive: true, force: true });
  });

  it('tells what other sizes of the cache would bring, once it was read enough', async () => {
    gateway = await startGateway({ environment: { DISABLE: 'answer-store' } });
    const question = '{ missRatioCurve(bytes: [0, 1000000000]) { bytes missRatio } }';
    expect((await gateway.ask(question)).data).toEqual({ missRatioCurve: null });
    const codes = 'query Codes { deviceClassifications(first: 60) { nodes { productCode } } }';
    type Codes = { deviceClassifications: { nodes: { productCode: string }[] } };
    const { nodes } = (await gateway.ask<Codes>(codes)).data.deviceClassifications;
    const many = nodes.map(({ productCode }, at) => {
      return `a${at}: deviceClearances(where: {productCode: {eq: "${productCode}"}}, first: 1) { totalCount }`;
    });
    for (let time = 0; time < 20; time += 1) await gateway.ask(`query Many { ${many.join(' ')} }`);
    const { data } = await gateway.ask<{ missRatioCurve: { bytes: number; missRatio: number }[] }>(question);
    expect(data.missRatioCurve).toEqual([
      { bytes: 0, missRatio: 1 },
      { bytes: 1e9, missRatio: expect.closeTo(61 / 1201, 2) },
    ]);
    const { errors } = await gateway.ask(`{ missRatioCurve(bytes: [${'1,'.repeat(101)}]) { bytes } }`);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe.skipIf(!hasRedisServer())('what a fleet tells of itself', { timeout: 60_000 }, () => {
  let redis: RedisServer;
  let members: TestGateway[] = [];
  /** The timers that are running, by what they wait for. */
  const timers: { readonly ms: number; readonly fire: () => void }[] = [];
  const startTimer = (ms: number, fire: () => void) => {
    const timer = { ms, fire };
    timers.push(timer);
    return () => void timers.splice(timers.indexOf(timer) >>> 0, 1);
  };
  beforeAll(async () => {
    redis = await createRedisServer();
    const environment = { REDIS_URL: redis.url, REDIS_DEADLINE_MS: patientMs };
    members = [await startGateway({ environment, startTimer }), await startGateway({ environment, startTimer })];
  }, 60_000);
  afterAll(async () => {
    for (const member of members) await member.close();
    await redis?.dispose();
  });

  it('is the sum over its processes', async () => {
    interface Told {
      cacheStats: { instances: number };
      operationStats: { name: string; count: number }[];
    }
    const question = `query Question { cacheStats(scope: FLEET) { instances }
      operationStats(scope: FLEET, window: LAST_HOUR) { name count } }`;
    const [a, b] = members;
    for (const member of [a, b, b]) await member?.ask(first);
    // On a machine that starves Redis past its deadline each process rightly speaks for itself: then it is told again.
    await vi.waitFor(
      async () => {
        for (const { fire } of timers.filter(({ ms }) => ms === 5000)) fire();
        const { data } = (await a?.ask<Told>(question)) ?? {};
        expect(data?.cacheStats.instances).toBe(2);
        expect(data?.operationStats.find(({ name }) => name === 'First')?.count).toBe(3);
      },
      { timeout: 30_000, interval: 200 },
    );
  });
});
