import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RedisConnection } from '../../../src/cache/redis/redis-connection.ts';
import { startTimer } from '../../../src/cache/start-timer.ts';
import { createRedisServer, hasRedisServer, type RedisServer } from '../../support/redis-server.ts';

describe.skipIf(!hasRedisServer())('a connection to Redis', () => {
  let server: RedisServer;
  let connection: RedisConnection;
  let deadlines: number[];
  let answerMs: number;

  beforeEach(async () => {
    server = await createRedisServer();
    deadlines = [];
    answerMs = 1;
    let time = 0;
    connection = new RedisConnection({
      url: server.url,
      random: () => 0.5,
      // Deadlines are noted; they pass only where a test says so.
      startTimer: (ms, fire) => {
        deadlines.push(ms);
        return startTimer(ms * 20, fire);
      },
      // Each command reads the clock twice: so long it seems to have taken.
      monotonic: () => {
        time += answerMs;
        return time;
      },
    });
    const up = new Promise<void>((resolve) => connection.watch({ onUp: resolve, onDown: () => {} }));
    connection.open();
    await up;
    deadlines.length = 0;
  });
  afterEach(async () => {
    server.resume();
    await connection.close();
    await server.dispose();
  });

  const ping = () => connection.run((client) => client.ping());

  it('waits for a command up to the deadline, and shortly after a slow answer', async () => {
    await ping();
    answerMs = 40;
    await ping();
    answerMs = 1;
    await ping();
    await ping();
    expect(deadlines).toEqual([75, 75, 12, 75]);
  });

  it('lets no command through after one without an answer until a probe is answered', async () => {
    server.pause();
    await expect(ping()).rejects.toMatchObject({ reason: 'deadline' });
    for (let time = 0; time < 5; time += 1) await expect(ping()).rejects.toMatchObject({ reason: 'breaker-open' });
    expect(connection.counts).toMatchObject({ late: 1, refused: 5 });
    server.resume();
    await expect.poll(() => connection.available, { timeout: 10_000 }).toBe(true);
    await ping();
  });
});
