import type { CacheEvent } from '../../../src/cache/cache-event.ts';
import { InvalidationMarks } from '../../../src/cache/invalidation-marks.ts';
import { MemoryTier } from '../../../src/cache/memory-tier.ts';
import { RedisBus } from '../../../src/cache/redis/redis-bus.ts';
import { RedisConnection } from '../../../src/cache/redis/redis-connection.ts';
import { RedisTier } from '../../../src/cache/redis/redis-tier.ts';
import { startTimer } from '../../../src/cache/start-timer.ts';
import { TieredCache } from '../../../src/cache/tiered-cache.ts';
import { createVersionClock } from '../../../src/cache/version-clock.ts';

/** The cache of one gateway of a fleet, on a Redis of a test's own. */
export function openRedisGateway(url: string, origin: string, now: () => number = Date.now, deadlineMs = 75) {
  const events: CacheEvent[] = [];
  const epochs: string[] = [];
  const listener = (event: CacheEvent): void => void events.push(event);
  const connection = new RedisConnection({
    url,
    random: () => 0.5,
    startTimer,
    deadlineMs,
    retryAfterMs: 100,
    pingIntervalMs: 200,
    socketTimeoutMs: 1000,
  });
  const marks = new InvalidationMarks();
  const versions = createVersionClock(now);
  const memory = new MemoryTier({ maxBytes: 10_000_000, policy: 'adaptive', marks, now, listener });
  const shared = new RedisTier({ connection, marks, versions, now, listener });
  const bus = new RedisBus({ connection, origin, listener });
  const onEpoch = (dataset: string, epoch: string, knownAt: number): void =>
    void epochs.push(`${dataset} ${epoch} ${knownAt}`);
  const cache = new TieredCache({ memory, shared, bus, versions, listener, onEpoch });
  connection.open();
  bus.open();
  return { cache, memory, shared, bus, connection, versions, events, epochs };
}

export type RedisGateway = ReturnType<typeof openRedisGateway>;
