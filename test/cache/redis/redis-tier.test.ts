import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { InvalidationMarks } from '../../../src/cache/invalidation-marks.ts';
import { RedisConnection } from '../../../src/cache/redis/redis-connection.ts';
import { RedisTier } from '../../../src/cache/redis/redis-tier.ts';
import { startTimer } from '../../../src/cache/start-timer.ts';
import { createVersionClock } from '../../../src/cache/version-clock.ts';
import { createRedisServer, hasRedisServer, type RedisServer } from '../../support/redis-server.ts';
import { describeTierContract, START } from '../cache-tier.contract.ts';
import { sampleEntry } from '../sample-entry.ts';

describe.skipIf(!hasRedisServer())('the Redis tier', () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await createRedisServer();
  });
  afterAll(() => server.dispose());

  async function open() {
    let now = START;
    const connection = new RedisConnection({ url: server.url, random: () => 0.5, startTimer, deadlineMs: 1000 });
    const up = new Promise<void>((resolve) => connection.watch({ onUp: resolve, onDown: () => {} }));
    connection.open();
    await up;
    await connection.client.flushAll();
    const versions = createVersionClock(() => now);
    const tier = new RedisTier({ connection, marks: new InvalidationMarks(), versions, now: () => now });
    const setNow = (ms: number): void => {
      now = ms;
    };
    return { tier, connection, versions, setNow, dispose: () => tier.close() };
  }

  describeTierContract('redis', open);

  describe('in particular', () => {
    let under: Awaited<ReturnType<typeof open>>;
    beforeEach(async () => {
      under = await open();
      return under.dispose;
    });
    const kept = { keepUntil: START + 600_000 };

    test('stores a value as its bytes and at most 150 more, without base64', async () => {
      const bytes = Buffer.alloc(10_000, 0xff);
      await under.tier.set('a', sampleEntry({ ...kept, bytes }));
      const length = await under.connection.client.strLen('ofda:e:a');
      expect(length).toBeGreaterThan(10_000);
      expect(length).toBeLessThan(10_150);
    });

    test('lets Redis drop an entry at its end', async () => {
      await under.tier.set('a', sampleEntry({ keepUntil: START + 5000 }));
      const ttl = await under.connection.client.pTTL('ofda:e:a');
      expect(ttl).toBeGreaterThan(3000);
      expect(ttl).toBeLessThanOrEqual(5000);
    });

    test.each([
      ['text of another program', Buffer.from('hello, this is no envelope at all')],
      ['a cut envelope', Buffer.from('OFGE\x01\x00')],
      ['an envelope of a format to come', Buffer.from(`OFGE\x63${'x'.repeat(60)}`)],
    ])('takes %s for a miss', async (_, bytes) => {
      await under.connection.client.set('ofda:e:a', bytes);
      expect(await under.tier.get('a')).toBeUndefined();
      expect(under.tier.stats().failures).toBe(0);
    });

    test('decides on a version for an invalidation that is not below any stored, though the clock here is behind', async () => {
      await under.tier.set('a', sampleEntry({ ...kept, version: 5_000_000 }));
      expect(await under.tier.invalidate({ tag: 'device/510k' }, 100)).toBe(5_000_000);
      expect(await under.tier.get('a')).toBeUndefined();
      expect(under.versions.next()).toBeGreaterThan(5_000_000);
    });

    test('tells a gateway that comes later of invalidations before its time', async () => {
      await under.tier.set('a', sampleEntry({ ...kept, version: 10 }));
      await under.tier.invalidate({ pattern: 'a*' }, 10);
      const marks = new InvalidationMarks();
      const { connection, versions } = under;
      const later = new RedisTier({ connection, marks, versions, now: () => START });
      expect(await later.synchronise()).toEqual([]);
      expect(await later.get('a')).toBeUndefined();
    });

    test('keeps a bounded number of marks, and voids everything rather than forget one', async () => {
      await under.tier.set('z', sampleEntry({ ...kept, version: 1, tags: [] }));
      for (let n = 0; n < 520; n += 1) await under.tier.invalidate({ pattern: `none ${n}` }, n + 2);
      expect(await under.connection.client.hLen('ofda:marks')).toBeLessThan(513);
      const marks = new InvalidationMarks();
      const { connection, versions } = under;
      const later = new RedisTier({ connection, marks, versions, now: () => START });
      await later.synchronise();
      expect(await later.get('z')).toBeUndefined();
    });
  });
});
