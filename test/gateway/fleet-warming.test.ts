import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRedisServer, hasRedisServer, patientMs, type RedisServer } from '../support/redis-server.ts';
import { startGateway, type TestGateway, testToday } from '../support/start-gateway.ts';
import { operatorOf, operatorsToken, startTimer } from './operator.ts';

/** Jobs run when they are asked to, and not since time has passed. */
const JOBS = JSON.stringify(
  Object.fromEntries(
    ['warm', 'refresh', 'probe-epochs', 'analyse-patterns', 'snapshot'].map((name) => [name, { schedule: null }]),
  ),
);
const list = (offset: number) => `{ deviceClearances(first: 1, offset: ${offset}) { nodes { kNumber } } }`;
const [onlyAtOne, onlyAtOther, atBoth, seldom] = [list(1), list(2), list(3), list(4)];

describe.skipIf(!hasRedisServer())('warming in a fleet on one Redis', { timeout: 60_000 }, () => {
  let redis: RedisServer;
  let one: TestGateway;
  let other: TestGateway;
  beforeAll(async () => {
    redis = await createRedisServer();
    const environment = { ADMIN_TOKEN: operatorsToken, JOBS, REDIS_URL: redis.url, REDIS_DEADLINE_MS: patientMs };
    one = await startGateway({ environment, startTimer });
    other = await startGateway({ environment: { ...environment, OPENFDA_URL: one.emulator.url }, startTimer });
  }, 60_000);
  afterAll(async () => {
    await other?.close();
    await one?.close();
    await redis?.dispose();
  });

  async function ask(gateway: TestGateway, query: string, times = 1): Promise<void> {
    for (let asked = 0; asked < times; asked += 1) expect((await gateway.ask(query)).errors).toBeUndefined();
  }

  it('goes by what all of its processes are asked, whichever runs the job', async () => {
    // Reloaded today: no epoch can prove that what was fetched today still stands.
    one.emulator.control.setLastUpdated('device/510k', testToday);
    await ask(one, onlyAtOne, 6);
    await ask(other, onlyAtOther, 6);
    // Too seldom for a request by what either was asked alone.
    await ask(one, atBoth, 3);
    await ask(other, atBoth, 3);
    await ask(one, seldom);
    for (const gateway of [one, other]) await operatorOf(gateway).perform('analyse-patterns');
    for (const gateway of [one, other]) gateway.advance(25 * 3_600_000);
    one.takeRequests();
    const run = await operatorOf(one).perform('warm');
    expect(run).toMatchObject({ state: 'SUCCEEDED', numbers: { popular: 4, warmed: 3, fresh: 1, requests: 3 } });
    const skipped = one.takeRequests().map((request) => /skip=(\d)/.exec(request)?.[1]);
    expect(skipped.toSorted()).toEqual(['1', '2', '3']);
    for (const gateway of [one, other]) for (const query of [onlyAtOne, onlyAtOther, atBoth]) await ask(gateway, query);
    expect(one.takeRequests()).toEqual([]);
  });

  it('renews what only the other process uses, once', async () => {
    const fresh = 'query @freshness(level: FRESH) { deviceRecalls(first: 1) { nodes { cfresId } } }';
    one.emulator.control.setLastUpdated('device/recall', '2026-11-23');
    // The run may be done by either; what one alone uses, one of two knows from the other.
    await ask(one, fresh, 8);
    for (const gateway of [one, other]) await operatorOf(gateway).perform('analyse-patterns');
    for (const gateway of [one, other]) gateway.advance(9.5 * 60_000);
    one.takeRequests();
    const { numbers } = await operatorOf(other).perform('refresh');
    expect(numbers).toMatchObject({ chosen: 1, requests: 1 });
    expect(one.takeRequests().filter((request) => request.includes('device/recall'))).toHaveLength(1);
    for (const gateway of [one, other]) gateway.advance(60_000);
    for (const gateway of [one, other]) await ask(gateway, fresh);
    expect(one.takeRequests()).toEqual([]);
    expect((await operatorOf(one).perform('refresh')).numbers).toMatchObject({ chosen: 0 });
  });
});
