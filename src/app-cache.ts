import type { AppRedis } from './app-redis.ts';
import type { CacheListener } from './cache/cache-event.ts';
import type { CacheTier } from './cache/cache-tier.ts';
import { createInProcessLeases } from './cache/in-process-leases.ts';
import { InvalidationMarks } from './cache/invalidation-marks.ts';
import type { Leases } from './cache/lease.ts';
import { MemoryTier } from './cache/memory-tier.ts';
import { createNullBus } from './cache/null-bus.ts';
import { openSharedTier } from './cache/open-shared-tier.ts';
import { noSharedTexts, type SharedTexts } from './cache/shared-texts.ts';
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
  readonly redis: AppRedis | undefined;
  /** Connects to Redis, where there is one: to be called once everything that listens is there. Resolves after the first attempt. */
  connect(): Promise<void>;
  close(): Promise<void>;
}

export interface AppCacheOptions {
  readonly config: Config;
  /** Bound of the memory tier. */
  readonly maxBytes: number;
  readonly now: () => number;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
  readonly listener: CacheListener;
  readonly onEpoch: (dataset: string, epoch: string, knownAt: number) => void;
  /** Receives what one of those who wait for Redis throws. */
  readonly onWatcherFailed: (error: unknown) => void;
}

/** Opens memory before Redis where there is a REDIS_URL, else before the tier that CACHE_URL names. */
export async function openAppCache(options: AppCacheOptions): Promise<AppCache> {
  const { config, maxBytes, now, random, listener, onEpoch, onWatcherFailed } = options;
  const versions = createVersionClock(now);
  const marks = new InvalidationMarks();
  const policy = config.cachePolicy;
  const memory = new MemoryTier({ maxBytes, policy, marks, now, listener });
  const redis =
    config.redisUrl === undefined
      ? undefined
      : (await import('./app-redis.ts')).createAppRedis({
          ...{
            url: config.redisUrl,
            prefix: config.redisNamespace,
            deadlineMs: config.redisDeadlineMs,
            marks,
            versions,
            now,
            random,
            listener,
            onWatcherFailed,
          },
        });
  const shared =
    redis?.tier ??
    (await openSharedTier({
      ...{
        url: config.cacheUrl,
        origin: config.upstreamId,
        maxBytes: config.cacheFileMaxBytes,
        marks,
        versions,
        now,
        listener,
      },
    }));
  const cache = new TieredCache({ memory, shared, bus: redis?.bus ?? createNullBus(), versions, listener, onEpoch });
  return {
    cache,
    shared,
    versions,
    leases: redis?.leases ?? createInProcessLeases(now),
    texts: redis?.texts ?? noSharedTexts,
    redis,
    connect: async () => redis?.open(),
    async close() {
      await cache.close();
      await redis?.close();
    },
  };
}
