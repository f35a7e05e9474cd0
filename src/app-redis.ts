import { randomUUID } from 'node:crypto';
import type { CacheListener } from './cache/cache-event.ts';
import type { CacheTier } from './cache/cache-tier.ts';
import type { InvalidationBus } from './cache/invalidation-bus.ts';
import type { InvalidationMarks } from './cache/invalidation-marks.ts';
import type { Leases } from './cache/lease.ts';
import { busChannel, RedisBus } from './cache/redis/redis-bus.ts';
import { RedisConnection } from './cache/redis/redis-connection.ts';
import { requireCommands } from './cache/redis/redis-requirements.ts';
import { createRedisSharedTexts } from './cache/redis/redis-shared-texts.ts';
import { RedisTier } from './cache/redis/redis-tier.ts';
import { createScriptRunner } from './cache/redis/script-runner.ts';
import { createRedisLeases } from './cache/redis-lease.ts';
import type { SharedTexts } from './cache/shared-texts.ts';
import { startTimer } from './cache/start-timer.ts';
import type { VersionClock } from './cache/version-clock.ts';
import { createRedisUsageStore, type UsageStore } from './jobs/ports/usage-store.ts';
import { createRedisBoard, type SnapshotBoard } from './monitor/fleet/snapshot-board.ts';
import type { Evaluate } from './openfda/budget/redis-budget-store.ts';
import { redisDatabaseOf } from './redis-url.ts';

/** What the fleet shares through Redis. */
export interface AppRedis {
  readonly tier: CacheTier;
  readonly bus: InvalidationBus;
  readonly leases: Leases;
  readonly texts: SharedTexts;
  readonly connection: RedisConnection;
  /** Runs a Lua script within the connection's deadline. */
  readonly evaluate: Evaluate;
  /** Where what was learnt of use survives a restart. */
  readonly usage: UsageStore;
  /** Where each process tells the others what it was asked. */
  readonly usageBoard: SnapshotBoard;
  /** Connects, once everything that listens is there. Resolves after the first attempt, whatever came of it. */
  open(): Promise<void>;
  close(): Promise<void>;
}

export interface AppRedisOptions {
  readonly url: string;
  readonly prefix: string;
  /** How long a command may take. */
  readonly deadlineMs: number;
  readonly marks: InvalidationMarks;
  readonly versions: VersionClock;
  readonly now: () => number;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
  readonly listener: CacheListener;
  /** Receives what one of those who wait for Redis throws. */
  readonly onWatcherFailed: (error: unknown) => void;
}

/** So long a start waits for Redis: whoever asks a gateway that has just started is to profit from what the fleet knows. */
const firstAttemptMs = 2000;

/** Puts the parts together that need Redis; imported only where there is one, since its client is half of all modules. */
export function createAppRedis(options: AppRedisOptions): AppRedis {
  const { url, prefix, deadlineMs, marks, versions, now, random, listener, onWatcherFailed } = options;
  const database = redisDatabaseOf(url);
  const connection = new RedisConnection({ url, deadlineMs, random, startTimer, onWatcherFailed });
  connection.require((client) => requireCommands(client, prefix, busChannel(prefix, database)));
  const tier = new RedisTier({ connection, prefix, marks, versions, now, listener });
  const bus = new RedisBus({ connection, origin: randomUUID(), prefix, database, listener });
  const leases = createRedisLeases({ connection, createToken: randomUUID, now, prefix, listener });
  const texts = createRedisSharedTexts({ connection, prefix, listener });
  const usage = createRedisUsageStore(
    {
      get: (key) => connection.run((client) => client.get(key)),
      set: (key, bytes, ttlMs) => connection.run((client) => client.set(key, bytes, { PX: ttlMs })),
      rename: (from, to) => connection.run((client) => client.rename(from, to)),
    },
    `${prefix}:usage`,
  );
  return {
    ...{ tier, bus, leases, texts, usage, connection },
    usageBoard: createRedisBoard(connection, prefix, 'usage-of'),
    evaluate: createScriptRunner(connection),
    open() {
      connection.open();
      bus.open();
      return connection.firstAttempt(firstAttemptMs);
    },
    close: () => connection.close(),
  };
}
