import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateWorld } from '../../src/emulator/data/generate-world.ts';
import { createRedisServer, hasRedisServer, patientMs, type RedisServer } from '../support/redis-server.ts';
import { untilRedisIsUsed } from '../support/redis-tier-of.ts';
import { startGateway, type TestGateway, testToday } from '../support/start-gateway.ts';

describe.skipIf(!hasRedisServer())('two gateways on one Redis', () => {
  let redis: RedisServer;
  let gateways: readonly TestGateway[] = [];

  beforeAll(async () => {
    redis = await createRedisServer();
    const world = generateWorld({ seed: 7, records: 300, today: testToday });
    const environment = { REDIS_URL: redis.url, REDIS_DEADLINE_MS: patientMs, DISABLE: 'answer-store' };
    gateways = await Promise.all([1, 2].map(() => startGateway({ world, environment })));
    for (const gateway of gateways) await untilRedisIsUsed(gateway);
  });
  afterAll(async () => {
    for (const gateway of gateways) await gateway.close();
    await redis?.dispose();
  });

  // On a machine that starves Redis for longer than its deadline each rightly reads for itself: then it is tried again.
  it('ask for the status page once a minute between them, and both know what it says', { retry: 4 }, async () => {
    const ask = (gateway: TestGateway) =>
      gateway.ask(`query @freshness(level: REAL_TIME) {
        deviceClearances(first: 1) { nodes { kNumber } } deviceRecalls(first: 1) { nodes { cfresId } } }`);
    // What is fetched on the day of a reload, or clear of it by less than the edge's ten minutes, cannot be proved.
    for (const gateway of gateways) expect((await ask(gateway)).errors).toBeUndefined();
    for (const gateway of gateways) {
      gateway.advance(2 * 60_000);
      gateway.takeRequests();
    }
    const answers = await Promise.all([...gateways, ...gateways].map(ask));
    expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined, undefined, undefined]);
    const sent = gateways.flatMap((gateway) => gateway.takeRequests());
    expect(sent.filter((request) => request.startsWith('/status'))).toHaveLength(1);
    expect(sent.filter((request) => !request.startsWith('/status'))).toEqual([]);
  });
});
