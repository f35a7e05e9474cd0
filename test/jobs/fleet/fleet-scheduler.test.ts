import { afterAll, beforeAll, describe } from 'vitest';
import { FleetScheduler } from '../../../src/jobs/fleet/fleet-scheduler.ts';
import { systemClock } from '../../../src/jobs/job-clock.ts';
import { createRedisServer, hasRedisServer, type RedisServer } from '../../support/redis-server.ts';
import { schedulerContract } from '../scheduler-contract.ts';

describe.skipIf(!hasRedisServer())('with a Redis', () => {
  let redis: RedisServer;
  let fleets = 0;

  beforeAll(async () => {
    redis = await createRedisServer();
  });
  afterAll(() => redis.dispose());

  schedulerContract('fleet', async () => {
    fleets += 1;
    const prefix = `fleet-${fleets}`;
    return {
      create: (definitions, { listener }, concurrency) =>
        new FleetScheduler({
          ...{ url: redis.url, definitions, concurrency, listener, prefix, clock: systemClock, random: Math.random },
          ...{ lockMs: 2000, orphanCheckMs: 500, syncMs: 500 },
        }),
      until: (log, holds) => log.until(holds),
      dispose: async () => {},
    };
  });
});
