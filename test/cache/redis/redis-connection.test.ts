import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RedisBus } from '../../../src/cache/redis/redis-bus.ts';
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

  it('calls all of those back who wait for it, also where one of them throws', async () => {
    const called: string[] = [];
    const other = new RedisConnection({
      ...{ url: server.url, random: () => 0.5, startTimer },
      onWatcherFailed: (error) => called.push(String(error)),
    });
    other.watch({
      onUp: () => {
        throw new ReferenceError('too early');
      },
      onDown: () => {},
    });
    const up = new Promise<void>((resolve) => other.watch({ onUp: resolve, onDown: () => {} }));
    other.open();
    await up;
    expect(called).toEqual(['ReferenceError: too early']);
    // The client took the error for a lost connection, and connected anew without end.
    expect(other.client.socketEpoch).toBe(1);
    await other.close();
  });

  it('keeps a subscription whose listener throws', async () => {
    const failures: string[] = [];
    const other = new RedisConnection({
      ...{ url: server.url, random: () => 0.5, startTimer },
      onWatcherFailed: (error) => failures.push(String(error)),
    });
    const bus = new RedisBus({ connection: other, origin: 'one' });
    bus.subscribe({
      onMessage: () => {
        throw new Error('no message is welcome');
      },
      onGap: () => {},
    });
    other.open();
    bus.open();
    await other.firstAttempt(10_000);
    const sender = new RedisBus({ connection, origin: 'other' });
    for (const count of [1, 2]) {
      sender.publish(1, { type: 'stored', key: 'k' });
      await expect.poll(() => failures.length, { timeout: 10_000 }).toBe(count);
    }
    expect(other.available).toBe(true);
    await bus.close();
    await other.close();
  });

  it('is in use only once all requirements are met, and no longer once one is in doubt', async () => {
    let permits = false;
    const other = new RedisConnection({ url: server.url, random: () => 0.5, startTimer, retryAfterMs: 10 });
    const faults: string[] = [];
    other.watch({ onUp: () => faults.push('up'), onDown: ({ cause }) => faults.push(cause) });
    other.require(async (client) => {
      if (!permits) await client.sendCommand(['NOSUCHCOMMAND']);
    });
    other.open();
    await other.firstAttempt(10_000);
    await expect(other.run((client) => client.ping())).rejects.toMatchObject({ reason: 'refused' });
    expect(other.fault?.cause).toBe('unknown-command');
    permits = true;
    await expect.poll(() => other.available, { timeout: 10_000 }).toBe(true);
    permits = false;
    await other.run((client) => client.sendCommand(['NOSUCHCOMMAND'])).catch(() => {});
    expect(other.available).toBe(false);
    expect(faults).toEqual(['unknown-command', 'up', 'unknown-command']);
    await other.close();
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
