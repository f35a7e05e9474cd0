import { describe, it } from 'vitest';
import { createRedisServer, hasRedisServer } from '../../support/redis-server.ts';
import { countTicks } from './count-ticks.ts';

describe.skipIf(!hasRedisServer())('a thousand ticks, with a Redis', () => {
  it('has three processes schedule and do each of them once', async () => {
    const redis = await createRedisServer();
    try {
      await countTicks(redis.url, 1000);
    } finally {
      await redis.dispose();
    }
  });
});
