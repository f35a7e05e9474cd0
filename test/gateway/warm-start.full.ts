import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createRedisServer, hasRedisServer, patientMs, type RedisServer } from '../support/redis-server.ts';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';
import { operatorOf, operatorsToken, startTimer } from './operator.ts';

const operation =
  '{ deviceClassification(productCode: "DQY") { deviceName clearances(first: 5) { totalCount nodes { kNumber } asOf { fetchedAt stale ageSeconds lastUpdated } } } }';

interface Asked {
  readonly deviceClassification: {
    readonly deviceName: string;
    readonly clearances: {
      readonly asOf: { fetchedAt: string; stale: boolean; ageSeconds: number; lastUpdated: string };
    };
  };
}

let folder: string;
let first: TestGateway;
const started: TestGateway[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'warm-start-'));
});
afterEach(async () => {
  for (const gateway of started.splice(0).reverse()) await gateway.close();
  await rm(folder, { recursive: true });
});

async function start(environment: Record<string, string>, lines: string[] = []): Promise<TestGateway> {
  const gateway = await startGateway({
    ...{ startTimer, logger: pino({ level: 'warn' }, { write: (line) => void lines.push(line) }) },
    environment: { ADMIN_TOKEN: operatorsToken, SNAPSHOT_FILE: join(folder, 'snapshot'), ...environment },
  });
  started.push(gateway);
  return gateway;
}

/** A gateway that has answered the operation and saved a snapshot; openFDA goes on with it. */
async function snapshotOf(environment: Record<string, string> = {}) {
  first = await start(environment);
  const { data } = await first.ask<Asked>(operation);
  first.advance(1000);
  await first.ask(operation);
  const run = await operatorOf(first).perform('snapshot');
  first.takeRequests();
  return { data, run };
}

/** A gateway in the place of the first, which ended without a word, five minutes later. */
async function restart(environment: Record<string, string> = {}, lines: string[] = []): Promise<TestGateway> {
  const next = await start({ OPENFDA_URL: first.emulator.url, ...environment }, lines);
  next.advance(300_000);
  first.takeRequests();
  return next;
}

describe('a gateway that was started again', () => {
  it('answers what was asked before without a request, and says how old it is', async () => {
    const { data: before, run } = await snapshotOf();
    expect(run).toMatchObject({ state: 'SUCCEEDED', progress: 1, numbers: { entries: expect.any(Number) } });
    const next = await restart();
    const { data, errors } = await next.ask<Asked>(operation);
    expect(errors).toBeUndefined();
    expect(first.takeRequests()).toEqual([]);
    const { asOf, ...clearances } = data.deviceClassification.clearances;
    const { asOf: asOfBefore, ...clearancesBefore } = before.deviceClassification.clearances;
    expect(clearances).toEqual(clearancesBefore);
    expect(asOf).toEqual({ ...asOfBefore, ageSeconds: 300 });
  });

  it('reads what was written with a dictionary', async () => {
    first = await start({ COMPRESSION_TRAIN_AFTER: '0' });
    const events = (offset: number) => `{ deviceEvents(first: 100, offset: ${offset}) { nodes { mdrReportKey } } }`;
    for (let offset = 0; offset < 8; offset += 1) await first.ask(events(offset));
    await operatorOf(first).order('mutation { trainCompression(dataset: "device/event") { id } }');
    await first.ask(events(20));
    await operatorOf(first).perform('snapshot');
    const next = await restart();
    expect((await next.ask(events(20))).errors).toBeUndefined();
    expect(first.takeRequests()).toEqual([]);
    const told = '{ compressionStats { dictionaries { dataset } codecs { dataset refused } } }';
    expect((await next.ask(told)).data).toMatchObject({
      compressionStats: { dictionaries: [{ dataset: 'device/event' }], codecs: [{ refused: 0 }] },
    });
  });

  it('does not serve what was invalidated after the snapshot', async () => {
    await snapshotOf();
    const { errors } = await operatorOf(first).order('mutation { invalidateCache(all: true) { version } }');
    expect(errors).toBeUndefined();
    const next = await restart();
    await next.ask(operation);
    expect(first.takeRequests()).not.toEqual([]);
  });

  it('asks again for what has grown too old meanwhile', async () => {
    await snapshotOf();
    const next = await restart();
    next.advance(25 * 3_600_000);
    await next.ask(operation);
    expect(first.takeRequests()).not.toEqual([]);
  });

  it('begins anew where the snapshot is damaged, and says so once', async () => {
    await snapshotOf();
    const path = join(folder, 'snapshot.entries');
    const bytes = await readFile(path);
    await writeFile(path, bytes.fill(0, 200, 210));
    const lines: string[] = [];
    const next = await restart({}, lines);
    expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
      'what was kept of answers before cannot be read; it begins anew',
    ]);
    expect((await next.ask<Asked>(operation)).data.deviceClassification.deviceName).toBeTruthy();
    expect(first.takeRequests()).not.toEqual([]);
  });
});

describe.skipIf(!hasRedisServer())('a gateway with Redis that was started again', () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await createRedisServer();
  });
  afterAll(() => redis.dispose());

  it('has what was used most in memory before it is asked for', async () => {
    const shared = { REDIS_URL: redis.url, REDIS_DEADLINE_MS: patientMs, STOP_GRACE_MS: '500' };
    await snapshotOf(shared);
    const next = await restart(shared);
    const held = async () => {
      const { data } = await next.ask<{ cacheStats: { tiers: { tier: string; entries: number | null }[] } }>(
        '{ cacheStats { tiers { tier entries } } }',
      );
      return data.cacheStats.tiers.find(({ tier }) => tier === 'memory')?.entries ?? 0;
    };
    while ((await held()) < 2);
    await redis.stop();
    expect((await next.ask(operation)).errors).toBeUndefined();
    expect(first.takeRequests()).toEqual([]);
  });
});
