import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CacheEntry } from '../../../src/cache/cache-entry.ts';
import { createRedisServer, hasRedisServer, type RedisServer } from '../../support/redis-server.ts';
import { sampleEntry, textOf } from '../sample-entry.ts';
import { openRedisGateway, type RedisGateway } from './redis-gateway.ts';

const MAX_WAIT_MS = 100;
// What the test's own machine may add while it is busy with other tests.
const GRACE_MS = 50;

describe.skipIf(!hasRedisServer())('a gateway whose Redis', () => {
  let server: RedisServer;
  const gateways: RedisGateway[] = [];
  beforeEach(async () => {
    server = await createRedisServer(['--maxmemory', '6mb', '--maxmemory-policy', 'noeviction']);
  });
  afterEach(async () => {
    server.resume();
    for (const gateway of gateways.splice(0)) await gateway.cache.close();
    await server.dispose();
  });

  const open = (origin: string): RedisGateway => {
    const gateway = openRedisGateway(server.url, origin);
    gateways.push(gateway);
    return gateway;
  };
  const openConnected = async (origin: string): Promise<RedisGateway> => {
    const gateway = open(origin);
    await usable(gateway);
    return gateway;
  };
  const usable = (gateway: RedisGateway): Promise<void> =>
    vi.waitFor(() => expect(gateway.connection.available).toBe(true), { timeout: 10_000, interval: 10 });
  const fresh = (gateway: RedisGateway, given: Partial<CacheEntry> & { text?: string } = {}): CacheEntry =>
    sampleEntry({ keepUntil: Date.now() + 600_000, version: gateway.versions.next(), ...given });

  /** Uses the cache as requests do, and tells the longest that any waited. */
  const longestWait = async (gateway: RedisGateway, times: number): Promise<number> => {
    let longest = 0;
    for (let n = 0; n < times; n += 1) {
      const began = performance.now();
      await gateway.cache.get(`unknown ${n}`);
      gateway.cache.set(`new ${n}`, fresh(gateway));
      await gateway.cache.get(`new ${n}`);
      longest = Math.max(longest, performance.now() - began);
    }
    return longest;
  };

  /** Redis is used again when another gateway finds there what this one stores. */
  const usedAgain = async (gateway: RedisGateway): Promise<void> => {
    await usable(gateway);
    const other = await openConnected('witness');
    // Where the machine is busy either may find Redis late once more, and leave it alone for a moment.
    await vi.waitFor(
      async () => {
        gateway.cache.set('after', fresh(gateway, { text: 'back' }));
        await gateway.cache.settle();
        expect(textOf((await other.cache.get('after'))?.entry)).toBe('back');
      },
      { timeout: 10_000, interval: 10 },
    );
  };

  test('is absent at start: serves from memory, and uses Redis once it comes', async () => {
    await server.stop();
    const gateway = open('a');
    expect(await longestWait(gateway, 20)).toBeLessThan(MAX_WAIT_MS + GRACE_MS);
    expect(gateway.cache.stats()[1]?.available).toBe(false);
    await server.start();
    await usedAgain(gateway);
  });

  test('is killed: serves from memory, tells so once, and uses it once it is back', async () => {
    const gateway = await openConnected('a');
    gateway.cache.set('known', fresh(gateway, { text: 'kept' }));
    await gateway.cache.settle();
    await server.kill();
    expect(await longestWait(gateway, 20)).toBeLessThan(MAX_WAIT_MS + GRACE_MS);
    expect(textOf((await gateway.cache.get('known'))?.entry)).toBe('kept');
    expect(gateway.events.filter((event) => event.type === 'tier-lost')).toHaveLength(1);
    await server.start();
    await usedAgain(gateway);
    expect(gateway.events.filter((event) => event.type === 'tier-recovered')).toHaveLength(2);
  });

  test('hangs: nobody waits longer than the deadline, after three nobody waits at all, and it is used once it answers', async () => {
    const gateway = await openConnected('a');
    server.pause();
    expect(await longestWait(gateway, 6)).toBeLessThan(MAX_WAIT_MS + GRACE_MS);
    expect(gateway.connection.available).toBe(false);
    const began = performance.now();
    await longestWait(gateway, 50);
    // Had each waited for the deadline it would be fifty times 75 ms; the machine may be busy with other tests.
    expect(performance.now() - began).toBeLessThan(10 * 75);
    server.resume();
    await usedAgain(gateway);
  });

  test('hangs for longer than the socket lives: is found again on a new connection', async () => {
    const gateway = await openConnected('a');
    server.pause();
    await vi.waitFor(() => expect(gateway.connection.client.isReady).toBe(false), { timeout: 10_000, interval: 20 });
    expect(await longestWait(gateway, 10)).toBeLessThan(MAX_WAIT_MS + GRACE_MS);
    server.resume();
    await usedAgain(gateway);
  });

  test('is slow: nobody waits longer than the deadline', async () => {
    const gateway = await openConnected('a');
    await gateway.connection.client.sendCommand(['CLIENT', 'PAUSE', '400', 'ALL']);
    expect(await longestWait(gateway, 6)).toBeLessThan(MAX_WAIT_MS + GRACE_MS);
    await usedAgain(gateway);
  });

  test('is full: writes are refused, reads go on, and the breaker stays closed', async () => {
    const gateway = await openConnected('a');
    gateway.cache.set('known', fresh(gateway, { text: 'kept' }));
    await gateway.cache.settle();
    for (let n = 0; n < 40; n += 1) {
      gateway.cache.set(`big ${n}`, fresh(gateway, { bytes: Buffer.alloc(300_000) }));
      await gateway.cache.settle();
    }
    expect(gateway.events).toContainEqual(
      expect.objectContaining({ type: 'refused', tier: 'redis', outcome: 'unavailable' }),
    );
    expect(gateway.events.filter(({ type }) => type === 'tier-lost')).toEqual([]);
    await usable(gateway);
    gateway.memory.delete('known');
    expect(textOf((await gateway.cache.get('known'))?.entry)).toBe('kept');
  });

  test('is flushed: what memory has is served, and new entries reach it again', async () => {
    const gateway = await openConnected('a');
    gateway.cache.set('known', fresh(gateway, { text: 'kept' }));
    await gateway.cache.settle();
    await gateway.connection.client.flushAll();
    expect(textOf((await gateway.cache.get('known'))?.entry)).toBe('kept');
    await usedAgain(gateway);
  });

  test('was away while something was invalidated: hears of it when it is back, and tells the others', async () => {
    const [here, there] = [await openConnected('here'), await openConnected('there')];
    here.cache.set('a', fresh(here));
    await here.cache.settle();
    expect(await there.cache.get('a')).toBeDefined();
    server.pause();
    await vi.waitFor(() => expect(here.connection.client.isReady).toBe(false), { timeout: 10_000, interval: 20 });
    await here.cache.invalidate({ tag: 'device/510k' });
    expect(await here.cache.get('a')).toBeUndefined();
    server.resume();
    await vi.waitFor(async () => expect(await there.cache.get('a')).toBeUndefined(), { timeout: 10_000, interval: 20 });
  });

  test('lost messages: what memory holds is held against Redis once before it counts as confirmed', async () => {
    const [here, there] = [await openConnected('here'), await openConnected('there')];
    here.cache.set('a', fresh(here, { text: 'old' }));
    await here.cache.settle();
    await there.cache.get('a');
    there.memory.softExpire();
    const newer = fresh(here, { text: 'new' });
    await here.shared.set('a', newer);
    expect(await there.cache.get('a')).toMatchObject({
      tier: 'redis',
      confirmed: true,
      entry: { version: newer.version },
    });
    expect(await there.cache.get('a')).toMatchObject({ tier: 'memory', confirmed: true });
  });
});
