import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@redis/client';
import { afterEach, describe, expect, it } from 'vitest';
import { createRedisServer, hasRedisServer, patientMs } from '../support/redis-server.ts';
import { startGateway, type TestGateway, worldOf } from '../support/start-gateway.ts';
import { operatorOf, operatorsToken } from './operator.ts';

const query = '{ deviceClearances { nodes { applicant } } }';
const worldWith = (applicant: string) =>
  worldOf({ 'device/510k': [{ k_number: 'K000001', applicant, decision_date: '2020-01-01' }] });

describe('what is stored', () => {
  const cleanUp: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const step of cleanUp.splice(0).reverse()) await step();
  });

  /** A gateway whose only record is by the applicant named. */
  async function gatewayOf(applicant: string, environment: Record<string, string>): Promise<TestGateway> {
    const given = { ADMIN_TOKEN: operatorsToken, ...environment };
    const gateway = await startGateway({ world: worldWith(applicant), environment: given, upstreamId: applicant });
    cleanUp.push(() => gateway.close());
    return gateway;
  }

  const applicantsBy = async (gateway: TestGateway) => {
    const { data } = await gateway.ask<{ deviceClearances: { nodes: { applicant: string }[] } }>(query);
    return data.deviceClearances.nodes.map(({ applicant }) => applicant);
  };

  const invalidateAll = (gateway: TestGateway) =>
    operatorOf(gateway).order('mutation { invalidateCache(all: true) { version } }');

  it('in a file is served by a gateway with the same upstream only', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'one-upstream-'));
    cleanUp.push(() => rm(folder, { recursive: true }));
    const environment = { CACHE_URL: `file:${folder}/cache.log`, SNAPSHOT_FILE: `${folder}/snapshot` };
    for (const applicant of ['SAMPLE', 'GENUINE', 'SAMPLE']) {
      const gateway = await gatewayOf(applicant, environment);
      expect(await applicantsBy(gateway)).toEqual([applicant]);
      await operatorOf(gateway).perform('snapshot');
      await cleanUp.pop()?.();
    }
  });

  describe.skipIf(!hasRedisServer())('in Redis', () => {
    async function redisUrl(): Promise<string> {
      const redis = await createRedisServer();
      cleanUp.push(() => redis.dispose());
      return redis.url;
    }

    it('is served, and made void, by gateways with the same upstream only; every key begins with the prefix', async () => {
      const url = await redisUrl();
      const environment = { REDIS_URL: url, REDIS_DEADLINE_MS: patientMs, REDIS_PREFIX: 'mine' };
      const one = await gatewayOf('SAMPLE', environment);
      const other = await gatewayOf('GENUINE', environment);
      expect(await applicantsBy(one)).toEqual(['SAMPLE']);
      expect(await applicantsBy(other)).toEqual(['GENUINE']);
      for (const gateway of [one, other]) await operatorOf(gateway).perform('snapshot');
      other.takeRequests();
      expect((await invalidateAll(one)).errors).toBeUndefined();
      await applicantsBy(one);
      expect(await applicantsBy(other)).toEqual(['GENUINE']);
      expect(other.takeRequests()).toEqual([]);
      const client = await createClient({ url }).connect();
      const keys = await client.keys('*');
      const channels = await client.sendCommand(['PUBSUB', 'CHANNELS']);
      client.destroy();
      expect(keys.length).toBeGreaterThan(10);
      for (const key of keys) expect(key).toMatch(/^mine:2:(SAMPLE|GENUINE):/);
      expect([...(channels as unknown as string[])].sort()).toEqual(['mine:2:GENUINE:bus:0', 'mine:2:SAMPLE:bus:0']);
    });

    it('in one database is not made void by an invalidation in another', async () => {
      const url = await redisUrl();
      const open = (database: number) =>
        gatewayOf('SAMPLE', { REDIS_URL: `${url}/${database}`, REDIS_DEADLINE_MS: patientMs, DISABLE: 'answer-store' });
      const [zero, one, alsoOne] = [await open(0), await open(1), await open(1)];
      for (const gateway of [zero, one, alsoOne]) await applicantsBy(gateway);
      for (const gateway of [zero, one, alsoOne]) gateway.takeRequests();
      await invalidateAll(zero);
      await applicantsBy(zero);
      expect(zero.takeRequests()).toHaveLength(1);
      await applicantsBy(one);
      expect(one.takeRequests()).toEqual([]);
      await invalidateAll(one);
      const asksAnew = async () => {
        await applicantsBy(alsoOne);
        return alsoOne.takeRequests().length;
      };
      // The message about database 0 came before the one about database 1.
      await expect.poll(asksAnew).toBe(1);
    });
  });
});
