import { randomUUID } from 'node:crypto';
import type { CacheListener } from './cache/cache-event.ts';
import type { CacheTier } from './cache/cache-tier.ts';
import { createInProcessLeases } from './cache/in-process-leases.ts';
import type { InvalidationBus } from './cache/invalidation-bus.ts';
import { InvalidationMarks } from './cache/invalidation-marks.ts';
import type { Leases } from './cache/lease.ts';
import { MemoryTier } from './cache/memory-tier.ts';
import { createNullBus } from './cache/null-bus.ts';
import { openSharedTier } from './cache/open-shared-tier.ts';
import { RedisBus } from './cache/redis/redis-bus.ts';
import { RedisConnection } from './cache/redis/redis-connection.ts';
import { createRedisSharedTexts } from './cache/redis/redis-shared-texts.ts';
import { RedisTier } from './cache/redis/redis-tier.ts';
import { createRedisLeases } from './cache/redis-lease.ts';
import { noSharedTexts, type SharedTexts } from './cache/shared-texts.ts';
import { startTimer } from './cache/start-timer.ts';
import { TieredCache } from './cache/tiered-cache.ts';
import { createVersionClock, type VersionClock } from './cache/version-clock.ts';
import type { Config } from './config.ts';

/** The cache's parts, put together as the settings say. */
export interface AppCache {
  readonly cache: TieredCache;
  /** The tier behind memory. */
  readonly shared: CacheTier;
  readonly versions: VersionClock;
  readonly leases: Leases;
  /** What the gateways of a fleet tell each other. */
  readonly texts: SharedTexts;
  readonly redis: RedisConnection | undefined;
  close(): Promise<void>;
}

export interface AppCacheOptions {
  readonly config: Config;
  /** Bound of the memory tier. */
  readonly maxBytes: number;
  readonly now: () => number;
  readonly listener: CacheListener;
  readonly onEpoch: (dataset: string, epoch: string) => void;
}

/** Opens memory before Redis where there is a REDIS_URL, else before the tier that CACHE_URL names. */
export async function openAppCache({ config, maxBytes, now, listener, onEpoch }: AppCacheOptions): Promise<AppCache> {
  const versions = createVersionClock(now);
  const marks = new InvalidationMarks();
  const policy = config.cachePolicy;
  const memory = new MemoryTier({ maxBytes, policy, marks, now, listener });
  const prefix = config.redisPrefix;
  const redis =
    config.redisUrl === undefined
      ? undefined
      : new RedisConnection({ url: config.redisUrl, random: Math.random, startTimer });
  let shared: CacheTier;
  let bus: InvalidationBus = createNullBus();
  let openBus = () => {};
  if (redis) {
    shared = new RedisTier({ connection: redis, prefix, marks, versions, now, listener });
    const redisBus = new RedisBus({ connection: redis, origin: randomUUID(), prefix, listener });
    openBus = () => redisBus.open();
    bus = redisBus;
  } else {
    const fileBytes = config.cacheFileMaxBytes;
    shared = await openSharedTier({ url: config.cacheUrl, maxBytes: fileBytes, marks, versions, now, listener });
  }
  const cache = new TieredCache({ memory, shared, bus, versions, listener, onEpoch });
  redis?.open();
  openBus();
  return {
    cache,
    shared,
    versions,
    leases: redis
      ? createRedisLeases({ connection: redis, createToken: randomUUID, now, prefix, listener })
      : createInProcessLeases(now),
    texts: redis ? createRedisSharedTexts({ connection: redis, prefix, listener }) : noSharedTexts,
    redis,
    async close() {
      await cache.close();
      await redis?.close();
    },
  };
}
