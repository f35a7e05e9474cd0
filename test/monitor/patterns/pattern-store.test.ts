import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { RedisConnection } from '../../../src/cache/redis/redis-connection.ts';
import { startTimer } from '../../../src/cache/start-timer.ts';
import {
  createFilePatternStore,
  createRedisPatternStore,
  nullPatternStore,
  type PatternStore,
} from '../../../src/monitor/patterns/pattern-store.ts';
import { createRedisServer, hasRedisServer, type RedisServer } from '../../support/redis-server.ts';

/** What holds for every place that keeps patterns. */
function patternStoreContract(open: (name: string) => PatternStore): void {
  it('has nothing at first', async () => {
    expect(await open('new').load()).toBeUndefined();
  });

  it('gives back what was saved last', async () => {
    const store = open('kept');
    await store.save(Buffer.from('first'));
    await store.save(Buffer.from([0, 255, 10, 13]));
    expect(Buffer.from((await open('kept').load()) ?? [])).toEqual(Buffer.from([0, 255, 10, 13]));
  });
}

describe('patterns in a file', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'patterns-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  patternStoreContract((name) => createFilePatternStore(join(folder, name), 'sample'));

  it('are those of one upstream, and of this format of the file', async () => {
    await createFilePatternStore(join(folder, 'kept'), 'one').save(Buffer.from('ones'));
    expect(await createFilePatternStore(join(folder, 'kept'), 'other').load()).toBeUndefined();
    await writeFile(join(folder, 'kept'), 'OFQP\x01 as it was before the upstream was named');
    expect(await createFilePatternStore(join(folder, 'kept'), 'one').load()).toBeUndefined();
  });

  it('leave no other file behind', async () => {
    expect(await readdir(folder)).toEqual(['kept']);
  });

  it('tell of a place that cannot be read', async () => {
    await expect(createFilePatternStore(folder, 'sample').load()).rejects.toThrow();
  });
});

describe.skipIf(!hasRedisServer())('patterns in Redis', () => {
  let server: RedisServer;
  let connection: RedisConnection;
  beforeAll(async () => {
    server = await createRedisServer();
    connection = new RedisConnection({ url: server.url, random: Math.random, startTimer, deadlineMs: 5000 });
    connection.open();
    await vi.waitFor(() => expect(connection.available).toBe(true));
  });
  afterAll(async () => {
    await connection.close();
    await server.dispose();
  });

  patternStoreContract((name) => createRedisPatternStore(connection, name));
});

describe('patterns that are not kept', () => {
  it('are nothing again', async () => {
    await nullPatternStore.save(Buffer.from('a'));
    expect(await nullPatternStore.load()).toBeUndefined();
  });
});
