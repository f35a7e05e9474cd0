import { createClient } from '@redis/client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { generateWorld } from '../../src/emulator/data/generate-world.ts';
import { createRedisServer, hasRedisServer, type RedisServer } from '../support/redis-server.ts';
import { redisTierOf, untilRedisIsUsed } from '../support/redis-tier-of.ts';
import { startGateway, type TestGateway, testToday } from '../support/start-gateway.ts';

describe.skipIf(!hasRedisServer())('a gateway whose Redis', { timeout: 60_000 }, () => {
  const world = generateWorld({ seed: 7, records: 300, today: testToday });
  let redis: RedisServer;
  let gateway: TestGateway;
  let asked = 0;

  const open = () => startGateway({ world, environment: { REDIS_URL: redis.url, DISABLE: 'answer-store' } });
  beforeAll(async () => {
    redis = await createRedisServer();
    gateway = await open();
  });
  beforeEach(() => untilRedisIsUsed(gateway));
  afterEach(() => redis.resume());
  afterAll(async () => {
    await gateway?.close();
    await redis?.dispose();
  });

  /** Gives Redis a command over a connection of the test's own. */
  async function command(...words: string[]): Promise<void> {
    const client = createClient({ url: redis.url });
    client.on('error', () => {});
    await client.connect();
    await client.sendCommand(words);
    client.destroy();
  }

  const anew = () => {
    asked += 1;
    return `{ deviceClearances(search: "n${asked}") { totalCount } deviceRecalls(search: "n${asked}") { totalCount } }`;
  };

  /** Asks what is new and what is known, one after the other. None may fail. */
  async function goesOn(on: TestGateway, known: string, times = 4): Promise<void> {
    for (let time = 0; time < times; time += 1) {
      for (const query of [anew(), known]) expect((await on.ask(query)).errors).toBeUndefined();
    }
  }

  /** The same of a Redis that gives no answer. Of all that is asked, the first two look-ups, sent at once, are waited for in vain. */
  async function goesOnWithoutAnswers(on: TestGateway, known: string): Promise<void> {
    const { late = 0 } = on.app.redis?.counts ?? {};
    await goesOn(on, known);
    expect((on.app.redis?.counts.late ?? 0) - late).toBeLessThanOrEqual(2);
  }

  /** Redis is used by itself: what is asked anew is stored there. */
  async function usesItAgain(on: TestGateway): Promise<void> {
    await untilRedisIsUsed(on);
    const { stored } = await redisTierOf(on);
    await expect
      .poll(
        async () => {
          await on.ask(anew());
          return (await redisTierOf(on)).stored;
        },
        { timeout: 20_000, interval: 100 },
      )
      .toBeGreaterThan(stored);
  }

  async function askKnown(on = gateway): Promise<string> {
    const known = anew();
    expect((await on.ask(known)).errors).toBeUndefined();
    await expect.poll(() => on.app.redis?.counts.underWay).toBe(0);
    return known;
  }

  it('hangs', async () => {
    const known = await askKnown();
    redis.pause();
    await goesOnWithoutAnswers(gateway, known);
    // Once it is known to hang nobody waits at all.
    await expect.poll(() => gateway.app.redis?.available, { timeout: 10_000 }).toBe(false);
    const { late = 0, refused = 0 } = gateway.app.redis?.counts ?? {};
    await goesOn(gateway, known);
    expect(gateway.app.redis?.counts.late).toBe(late);
    expect(gateway.app.redis?.counts.refused).toBeGreaterThan(refused);
    redis.resume();
    await usesItAgain(gateway);
  });

  it('is slow', async () => {
    const known = await askKnown();
    await command('CLIENT', 'PAUSE', '2000', 'ALL');
    await goesOnWithoutAnswers(gateway, known);
    await usesItAgain(gateway);
  });

  it('is full', async () => {
    const known = await askKnown();
    await command('CONFIG', 'SET', 'maxmemory', '1');
    const { failures } = await redisTierOf(gateway);
    await goesOn(gateway, known);
    await expect.poll(async () => (await redisTierOf(gateway)).failures).toBeGreaterThan(failures);
    await command('CONFIG', 'SET', 'maxmemory', '0');
    await usesItAgain(gateway);
  });

  it('is flushed', async () => {
    const known = await askKnown();
    gateway.takeRequests();
    await command('FLUSHALL');
    expect((await gateway.ask(known)).errors).toBeUndefined();
    expect(gateway.takeRequests()).toEqual([]);
    await goesOn(gateway, known);
    await usesItAgain(gateway);
  });

  it('is killed and comes back empty', async () => {
    const known = await askKnown();
    gateway.takeRequests();
    await redis.kill();
    expect((await gateway.ask(known)).errors).toBeUndefined();
    expect(gateway.takeRequests()).toEqual([]);
    await goesOn(gateway, known);
    await redis.start();
    await usesItAgain(gateway);
  });

  it('is absent at start', async () => {
    await redis.stop();
    const late = await open();
    try {
      await goesOn(late, await askKnown(late));
      expect((await redisTierOf(late)).available).toBe(false);
      await redis.start();
      await usesItAgain(late);
    } finally {
      await late.close();
    }
  });
});
