import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createRedisLeases } from '../../../src/cache/redis-lease.ts';
import { createRedisServer, hasRedisServer, patientMs, type RedisServer } from '../../support/redis-server.ts';
import { sampleEntry, textOf } from '../sample-entry.ts';
import { openRedisGateway, type RedisGateway } from './redis-gateway.ts';

describe.skipIf(!hasRedisServer())('two gateways with one Redis', () => {
  let server: RedisServer;
  let a: RedisGateway;
  let b: RedisGateway;
  const open = (origin: string) => openRedisGateway(server.url, origin, Date.now, Number(patientMs));
  beforeAll(async () => {
    server = await createRedisServer();
  });
  afterAll(() => server.dispose());
  beforeEach(async () => {
    [a, b] = [open('a'), open('b')];
    const subscribed = (gateway: RedisGateway): Promise<void> =>
      vi.waitFor(async () => {
        gateway.cache.announceEpoch('probe', gateway === a ? 'a' : 'b', 1);
        expect((gateway === a ? b : a).epochs.length).toBeGreaterThan(0);
      }, 5000);
    await subscribed(a);
    await subscribed(b);
    await a.connection.client.flushAll();
  });
  afterEach(async () => {
    await Promise.all([a.cache.close(), b.cache.close()]);
  });

  const store = async (gateway: RedisGateway, key: string, text: string): Promise<void> => {
    const version = gateway.versions.next();
    gateway.cache.set(key, sampleEntry({ keepUntil: Date.now() + 600_000, version, text }));
    await gateway.cache.settle();
  };
  const read = async (gateway: RedisGateway, key: string): Promise<string | undefined> =>
    textOf((await gateway.cache.get(key))?.entry);

  test('share what either has fetched', async () => {
    await store(a, 'k', 'one');
    expect(await read(b, 'k')).toBe('one');
    expect((await b.cache.get('k'))?.tier).toBe('memory');
  });

  test('do not keep an old copy of what the other has fetched anew', async () => {
    await store(a, 'k', 'one');
    await read(b, 'k');
    await store(a, 'k', 'two');
    await vi.waitFor(async () => expect(await read(b, 'k')).toBe('two'));
  });

  test.each([[{ key: 'k' }], [{ tag: 'device/510k' }], [{ pattern: 'k*' }], [{ all: true as const }]])(
    'void together what %j covers',
    async (scope) => {
      await store(a, 'k', 'one');
      await read(b, 'k');
      await a.cache.invalidate(scope);
      expect(await read(a, 'k')).toBeUndefined();
      await vi.waitFor(async () => expect(await read(b, 'k')).toBeUndefined());
      await store(b, 'k', 'two');
      expect(await read(a, 'k')).toBe('two');
    },
  );

  test('hear of an epoch the other has seen', async () => {
    a.cache.announceEpoch('device/510k', '2026-01-05', 123);
    await vi.waitFor(() => expect(b.epochs).toContain('device/510k 2026-01-05 123'));
    expect(a.epochs).not.toContain('device/510k 2026-01-05 123');
  });

  test('carry no values on the bus', async () => {
    const heard: string[] = [];
    const listening = a.connection.client.duplicate();
    listening.on('error', () => {});
    await listening.connect();
    await listening.subscribe('ofda:bus:0', (text) => heard.push(text));
    await store(a, 'k', 'SECRET-VALUE');
    await a.cache.invalidate({ key: 'k' });
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    expect(heard.map((text) => Object.keys(JSON.parse(text)).sort())).toEqual([
      ['format', 'news', 'origin', 'version'],
      ['format', 'news', 'origin', 'version'],
    ]);
    expect(heard.join()).not.toContain('SECRET-VALUE');
    listening.destroy();
  });

  test('never run a search of the key space', async () => {
    await store(a, 'k', 'one');
    for (const scope of [{ tag: 'device/510k' }, { pattern: '*' }, { all: true as const }])
      await a.cache.invalidate(scope);
    const info = String(await a.connection.client.info('commandstats'));
    expect(info).not.toMatch(/cmdstat_(scan|keys)/);
  });

  test('hold a lease one at a time; it is given back, or runs out', async () => {
    const leases = [a, b].map(({ connection }) =>
      createRedisLeases({ connection, createToken: randomUUID, now: Date.now }),
    );
    const [ofA, ofB] = leases;
    const first = await ofA?.acquire('fill k', 5000);
    expect(first?.fleetWide).toBe(true);
    expect(await ofB?.acquire('fill k', 5000)).toBeUndefined();
    await first?.release();
    const second = await ofB?.acquire('fill k', 50);
    expect(second?.fleetWide).toBe(true);
    await vi.waitFor(async () => expect(await ofA?.acquire('fill k', 5000)).toBeDefined());
    await second?.release();
    expect(await ofB?.acquire('fill k', 5000)).toBeUndefined();
  });

  test('lease within the process while Redis is away, and say so', async () => {
    const { connection } = openRedisGateway('redis://127.0.0.1:1', 'alone');
    const leases = createRedisLeases({ connection, createToken: randomUUID, now: Date.now });
    const lease = await leases.acquire('fill k', 5000);
    expect(lease?.fleetWide).toBe(false);
    expect(await leases.acquire('fill k', 5000)).toBeUndefined();
    await connection.close();
  });
});
