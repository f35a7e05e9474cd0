import { afterAll, beforeAll, describe, it } from 'vitest';
import { createRedisServer, hasRedisServer, type RedisServer } from '../../support/redis-server.ts';
import { countTicks } from './count-ticks.ts';
import { killHolder, steps } from './kill-holder.ts';

describe.skipIf(!hasRedisServer())('a fleet of three processes on one Redis, at length', () => {
  let redis: RedisServer;

  beforeAll(async () => {
    redis = await createRedisServer();
  });
  afterAll(() => redis.dispose());

  it('schedules and does each of a thousand ticks once', () => countTicks(redis.url, 1000));

  for (const step of steps) {
    it(`finishes a run whose process was killed in step ${step}`, () => killHolder(redis.url, step, 'begun'));
    // After the last step the run may have been over: then there is nothing to take over.
    if (step === steps.at(-1)) continue;
    it(`finishes a run whose process was killed right after step ${step}`, () => killHolder(redis.url, step, 'ended'));
  }
});
