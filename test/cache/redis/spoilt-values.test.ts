import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeTombstone } from '../../../src/cache/entry-envelope.ts';
import { createRedisLeases } from '../../../src/cache/redis-lease.ts';
import { createRedisBoard } from '../../../src/monitor/fleet/snapshot-board.ts';
import { createRedisServer, hasRedisServer, patientMs, type RedisServer } from '../../support/redis-server.ts';
import { sampleEntry, textOf } from '../sample-entry.ts';
import { openRedisGateway, type RedisGateway } from './redis-gateway.ts';

const future = 2 ** 60;

describe.skipIf(!hasRedisServer())('what another program or a later version left in Redis', () => {
  let server: RedisServer;
  let gateway: RedisGateway;
  beforeAll(async () => {
    server = await createRedisServer();
    gateway = openRedisGateway(server.url, 'a', Date.now, Number(patientMs));
    await vi.waitFor(() => expect(gateway.connection.available).toBe(true), { timeout: 10_000 });
  });
  beforeEach(() => gateway.connection.client.flushAll());
  afterAll(async () => {
    await gateway.cache.close();
    await server.dispose();
  });

  const given = (...words: string[]) => gateway.connection.client.sendCommand(words);

  /** Whether an entry is stored, and found again by way of Redis. */
  async function stores(key = 'k'): Promise<boolean> {
    const entry = sampleEntry({ keepUntil: Date.now() + 600_000, version: gateway.versions.next(), text: 'new' });
    gateway.cache.set(key, entry);
    await gateway.cache.settle();
    gateway.memory.delete(key);
    return textOf((await gateway.cache.get(key))?.entry) === 'new';
  }

  test.each([
    ['text', ['SET', 'ofda:e:k', 'garbage']],
    ['a list', ['LPUSH', 'ofda:e:k', 'garbage']],
    ['an envelope of a later format', ['SET', 'ofda:e:k', `OFGE\x02${'\x7f'.repeat(60)}`]],
  ])('in the place of an entry is a miss, and written over: %s', async (_, command) => {
    await given(...command);
    expect(await gateway.shared.get('k')).toBeUndefined();
    expect(await stores()).toBe(true);
  });

  test('with a version in the future is a miss, and written over', async () => {
    await gateway.connection.client.set('ofda:e:k', encodeTombstone(future));
    expect(await gateway.shared.get('k')).toBeUndefined();
    expect(await stores()).toBe(true);
    expect(await stores('other')).toBe(true);
  });

  test.each([
    ['a version in the future', [['HSET', 'ofda:marks', 'tag device/510k', String(future)]]],
    ['no number', [['HSET', 'ofda:marks', 'tag device/510k', 'garbage', 'all', '9'.repeat(400)]]],
    ['text', [['SET', 'ofda:marks', 'garbage']]],
    ['a newest version in the future', [['SET', 'ofda:newest', String(future)]]],
    [
      'a newest version of another type',
      [
        ['DEL', 'ofda:newest'],
        ['LPUSH', 'ofda:newest', '1'],
      ],
    ],
  ])('among the invalidations voids what stands, and bars nothing for good: %s', async (_, commands) => {
    expect(await stores()).toBe(true);
    for (const command of commands) await given(...command);
    await gateway.shared.synchronise();
    expect(await stores()).toBe(true);
    await gateway.cache.invalidate({ tag: 'device/510k' });
    expect(await gateway.cache.get('k')).toBeUndefined();
    expect(await stores()).toBe(true);
    // Whoever connects next finds marks that can be believed.
    const other = openRedisGateway(server.url, 'b', Date.now, Number(patientMs));
    await expect.poll(() => other.connection.available, { timeout: 10_000 }).toBe(true);
    await other.shared.synchronise();
    expect(textOf(await other.shared.get('k'))).toBe('new');
    await other.cache.close();
  });

  test('on the bus with a version in the future voids what stands, and bars nothing for good', async () => {
    expect(await stores()).toBe(true);
    const news = { type: 'invalidated', scope: { all: true } };
    const voided = () => gateway.events.filter(({ type }) => type === 'invalidated').length;
    const before = voided();
    await given('PUBLISH', 'ofda:bus:0', JSON.stringify({ format: 1, origin: 'x', version: 1e300, news }));
    await expect.poll(voided, { timeout: 10_000 }).toBe(before + 1);
    expect(await stores()).toBe(true);
  });

  test('in the place of a lease is nobody’s lease', async () => {
    const { connection } = gateway;
    const leases = createRedisLeases({ connection, createToken: () => 'mine', now: Date.now });
    await given('SET', 'ofda:lease:fill', 'garbage');
    const lease = await leases.acquire('fill', 5000);
    expect(lease?.fleetWide).toBe(true);
    expect(await leases.acquire('fill', 5000)).toBeUndefined();
    await lease?.release();
    await given('LPUSH', 'ofda:lease:fill', 'garbage');
    expect(await leases.acquire('fill', 5000)).toBeDefined();
  });

  test('in the place of a board is replaced', async () => {
    const board = createRedisBoard(gateway.connection, 'ofda');
    await given('SET', 'ofda:monitor', 'garbage');
    await board.put('one', Buffer.from('figures'), 5000);
    expect((await board.others('other')).map(String)).toEqual(['figures']);
  });
});
