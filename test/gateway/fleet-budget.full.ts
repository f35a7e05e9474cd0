import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generateWorld } from '../../src/emulator/data/generate-world.ts';
import { createRedisServer, hasRedisServer, patientMs, type RedisServer } from '../support/redis-server.ts';
import { untilRedisIsUsed } from '../support/redis-tier-of.ts';
import { startGateway, type TestGateway, testToday } from '../support/start-gateway.ts';

interface Upstream {
  readonly upstream: { readonly minute: { limit: number; used: number }; readonly day: { used: number } };
}

describe.skipIf(!hasRedisServer())('three gateways on one Redis, with one quota', () => {
  let redis: RedisServer;
  let gateways: readonly TestGateway[] = [];
  let asked = 0;
  let sent = 0;
  let atStart = 0;
  const countingFetch: typeof fetch = (...args) => {
    sent += 1;
    return fetch(...args);
  };
  const world = generateWorld({ seed: 7, records: 300, today: testToday });

  beforeEach(async () => {
    redis = await createRedisServer();
    sent = 0;
    const environment = {
      REDIS_URL: redis.url,
      REDIS_DEADLINE_MS: patientMs,
      OPENFDA_MAX_PER_MINUTE: '60',
      OPENFDA_MAX_PER_DAY: '1000',
    };
    gateways = await Promise.all([1, 2, 3].map(() => startGateway({ world, environment, fetch: countingFetch })));
    for (const gateway of gateways) await untilRedisIsUsed(gateway);
    // The second round lets each know of all the others, and tells Redis what was sent before it was there.
    for (const gateway of [...gateways, ...gateways]) expect(await askAnew(gateway)).toBe('answered');
    for (const gateway of gateways) await expect.poll(async () => (await usageOf(gateway)).minute.used).toBe(sent);
    atStart = sent;
  });
  afterEach(async () => {
    for (const gateway of gateways) await gateway.close();
    await redis.dispose();
  });

  /** Asks what nobody asked before. Tells the code of the error, or that it was answered. */
  async function askAnew(gateway: TestGateway): Promise<string> {
    asked += 1;
    const { errors } = await gateway.ask('query($search: String) { deviceRecalls(search: $search) { totalCount } }', {
      search: `n${asked}`,
    });
    return (errors?.[0]?.extensions.code as string | undefined) ?? 'answered';
  }
  const askMany = (from: readonly TestGateway[], times: number) =>
    Promise.all(from.flatMap((gateway) => Array.from({ length: times }, () => askAnew(gateway))));
  const usageOf = async (gateway: TestGateway) =>
    (await gateway.ask<Upstream>('{ upstream { minute { limit used } day { used } } }')).data.upstream;

  // On a machine that starves Redis for longer than its deadline each rightly counts for itself a while: then it is tried again.
  it('send the quota and not one request more', { retry: 4 }, async () => {
    const outcomes = await askMany(gateways, 30);
    expect(new Set(outcomes)).toEqual(new Set(['answered', 'UPSTREAM_RATE_LIMITED']));
    expect(sent).toBe(60);
    for (const gateway of gateways) expect((await usageOf(gateway)).minute).toEqual({ limit: 60, used: 60 });
    for (const gateway of gateways) gateway.advance(62_000);
    for (const gateway of gateways) expect(await askAnew(gateway)).toBe('answered');
  });

  it('send no more than a third each while Redis is away, and tell it when it is back', { retry: 4 }, async () => {
    await redis.kill();
    const outcomes = await askMany(gateways, 40);
    expect(new Set(outcomes)).toEqual(new Set(['answered', 'UPSTREAM_RATE_LIMITED']));
    expect(sent).toBeGreaterThan(40);
    expect(sent).toBeLessThanOrEqual(60);
    const own = sent - atStart;
    await redis.start();
    for (const gateway of gateways) await untilRedisIsUsed(gateway);
    for (const gateway of gateways) gateway.advance(62_000);
    for (const gateway of gateways) expect(await askAnew(gateway)).toBe('answered');
    // The server came back empty: what was sent without it is all that it can be told of.
    for (const gateway of gateways) {
      await expect.poll(async () => (await usageOf(gateway)).day.used).toBe(own + gateways.length);
    }
  });
});
