import { readFileSync } from 'node:fs';
import { createClient } from '@redis/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRedisServer, hasRedisServer, patientMs, type RedisServer } from '../support/redis-server.ts';
import { startGateway } from '../support/start-gateway.ts';

const token = 'operators-token';

describe.skipIf(!hasRedisServer())('what a gateway keeps in Redis', () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await createRedisServer();
  });
  afterAll(() => redis.dispose());

  it('has an end, and so may be evicted, but for jobs and for what invalidations go by', async () => {
    const environment = { REDIS_URL: redis.url, REDIS_DEADLINE_MS: patientMs, ADMIN_TOKEN: token };
    const gateway = await startGateway({ environment });
    const order = (query: string) =>
      fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query }),
      });
    await gateway.ask('{ deviceClearances(first: 2) { totalCount nodes { classification { deviceName } } } }');
    await order('mutation { invalidateCache(dataset: "device/510k") { version } }');
    await order('mutation { pauseJob(name: "warm") { name } }');
    await order('mutation { runJob(name: "probe-epochs") { runId } }');
    const client = await createClient({ url: redis.url }).connect();
    const endless: string[] = [];
    let ending = 0;
    for (const key of await client.keys('*')) {
      if ((await client.ttl(key)) === -1) endless.push(key);
      else ending += 1;
    }
    client.destroy();
    await gateway.close();
    const others = endless.filter((key) => !key.startsWith('ofda:2:emulated:jobs:'));
    expect(others.sort()).toEqual(['ofda:2:emulated:marks', 'ofda:2:emulated:newest']);
    expect(endless.length).toBeGreaterThan(2);
    expect(ending).toBeGreaterThan(0);
  });

  it('is evicted by a policy that leaves alone what has no end', () => {
    expect(readFileSync('docker-compose.yml', 'utf8')).toMatch(/"--maxmemory-policy", "volatile-lfu"/);
  });
});
