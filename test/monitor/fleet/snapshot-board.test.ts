import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { RedisConnection } from '../../../src/cache/redis/redis-connection.ts';
import { startTimer } from '../../../src/cache/start-timer.ts';
import { createRedisBoard, loneBoard } from '../../../src/monitor/fleet/snapshot-board.ts';
import { createRedisServer, hasRedisServer, type RedisServer } from '../../support/redis-server.ts';

const bytes = (text: string) => Buffer.from(text);
const texts = (all: readonly Uint8Array[]) => all.map((held) => Buffer.from(held).toString()).sort();

describe('the board of a process that is alone', () => {
  it('has nothing of others', async () => {
    await loneBoard.put('a', bytes('own'), 1000);
    expect(await loneBoard.others('a')).toEqual([]);
    await loneBoard.remove('a');
  });
});

describe.skipIf(!hasRedisServer())('a board in Redis', () => {
  let server: RedisServer;
  let connection: RedisConnection;
  beforeAll(async () => {
    server = await createRedisServer();
    connection = new RedisConnection({ url: server.url, random: Math.random, startTimer, deadlineMs: 5000 });
    connection.open();
    await vi.waitFor(() => expect(connection.available).toBe(true));
  });
  afterEach(() => connection.client.flushAll());
  afterAll(async () => {
    await connection.close();
    await server.dispose();
  });

  it('shows each process what the others have left last', async () => {
    const board = createRedisBoard(connection, 'p');
    await board.put('a', bytes('a1'), 60_000);
    await board.put('b', bytes('b1'), 60_000);
    await board.put('b', bytes('b2'), 60_000);
    await board.put('c', bytes('\u0000\u00ff c'), 60_000);
    expect(texts(await board.others('a'))).toEqual(['\u0000\u00ff c', 'b2']);
    expect(await createRedisBoard(connection, 'another').others('a')).toEqual([]);
    await board.remove('b');
    expect(texts(await board.others('a'))).toEqual(['\u0000\u00ff c']);
  });

  it('forgets those that have gone without a word', async () => {
    const board = createRedisBoard(connection, 'p');
    await board.put('a', bytes('a'), 60_000);
    await board.put('gone', bytes('gone'), 60_000);
    await connection.client.del('p:monitor:gone');
    expect(await board.others('a')).toEqual([]);
    expect((await connection.client.sMembers('p:monitor')).map(String)).toEqual(['a']);
    expect(await connection.client.pTTL('p:monitor:a')).toBeGreaterThan(0);
  });
});
