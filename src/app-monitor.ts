import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { AppCache } from './app-cache.ts';
import { answerFootprint } from './cache/entry-footprint.ts';
import { cacheFilePath } from './cache/open-shared-tier.ts';
import type { StartTimer } from './cache/start-timer.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { Config } from './config.ts';
import type { RepeatedLines } from './logging/repeated-lines.ts';
import { createFleetStats, type FleetStats } from './monitor/fleet/fleet-stats.ts';
import { createRedisBoard, loneBoard } from './monitor/fleet/snapshot-board.ts';
import { createMissRatioWatch } from './monitor/miss-ratio/miss-ratio-watch.ts';
import { createMonitor, type Monitor, type OnUsed } from './monitor/monitor.ts';
import {
  createFilePatternStore,
  createRedisPatternStore,
  nullPatternStore,
  type PatternStore,
} from './monitor/patterns/pattern-store.ts';
import { createQueryPatterns, type QueryPatterns } from './monitor/patterns/query-patterns.ts';

/** The monitor and what it learns, put together as the settings say. */
export interface AppMonitor {
  readonly monitor: Monitor;
  readonly fleet: FleetStats;
  /** Undefined where it is switched off. */
  readonly patterns: QueryPatterns | undefined;
  /** Takes in what an earlier process knew, and begins to share and save what is known. */
  start(): Promise<void>;
  close(): Promise<void>;
}

export interface AppMonitorOptions {
  readonly config: Config;
  readonly catalogue: Catalogue;
  readonly now: () => number;
  readonly startTimer: StartTimer;
  readonly logger: Logger;
  readonly quietly: RepeatedLines;
  /** Known by the time the monitor is asked or closed, since the cache tells the monitor of its events. */
  readonly appCache: () => AppCache;
  readonly onUsed: OnUsed;
}

const publishEveryMs = 5000;
const saveEveryMs = 300_000;

export function createAppMonitor({
  config,
  catalogue,
  now,
  startTimer,
  logger,
  quietly,
  appCache,
  onUsed,
}: AppMonitorOptions): AppMonitor {
  const keyFields = new Map(
    [...catalogue.datasets.values()].map(({ path, key, alternateKeys }) => {
      return [path, new Set([...key, ...alternateKeys].map((field) => field.path))];
    }),
  );
  const noFields: ReadonlySet<string> = new Set();
  const patterns = config.features.has('query-patterns')
    ? createQueryPatterns({
        now,
        keyFieldsOf: (dataset) => keyFields.get(dataset) ?? noFields,
        store: {
          load: () => patternStore(config, appCache()).load(),
          save: (bytes) => patternStore(config, appCache()).save(bytes),
        },
      })
    : undefined;
  const monitor = createMonitor({
    tiers: () => appCache().cache.stats(),
    ...{ now, slowMs: config.slowOperationMs, slowFactor: config.slowOperationFactor, patterns, onUsed },
    missRatio: createMissRatioWatch({ footprintOf: answerFootprint }),
    onSlow: ({ upstream: waits, ...operation }) =>
      logger.warn({ operation, datasets: [...new Set(waits.map(({ dataset }) => dataset))] }, 'slow operation'),
  });
  const fleet = createFleetStats({
    statsOf: (window) => monitor.stats(window),
    board: {
      put: (...args) => board(config, appCache()).put(...args),
      others: (instance) => board(config, appCache()).others(instance),
      remove: (instance) => board(config, appCache()).remove(instance),
    },
    instance: randomUUID(),
    onFailed: (error) => logger.debug({ err: error }, 'figures cannot be shared with the fleet'),
  });

  const warn = (error: unknown) =>
    quietly('patterns', (more) => logger.warn({ err: error, ...more }, 'patterns cannot be kept'));
  // What an earlier process saved is not overwritten before it was read.
  let isLoaded = false;

  async function load(): Promise<void> {
    if (isLoaded) return;
    isLoaded = true;
    await patterns?.load().catch((error: unknown) => {
      isLoaded = false;
      warn(error);
    });
  }

  async function save(): Promise<void> {
    monitor.settle();
    if (isLoaded) await patterns?.save().catch(warn);
  }

  let stop = () => {};

  return {
    monitor,
    fleet,
    patterns,
    async start() {
      const { redis } = appCache();
      if (redis) redis.connection.watch({ onUp: () => void load(), onDown: () => {} });
      else await load();
      const stopPublishing = redis ? repeat(startTimer, publishEveryMs, () => fleet.publish()) : () => {};
      const stopSaving = repeat(startTimer, saveEveryMs, save);
      stop = () => {
        stopPublishing();
        stopSaving();
      };
    },
    async close() {
      stop();
      await Promise.all([fleet.leave(), save()]);
    },
  };
}

function patternStore({ redisNamespace, cacheUrl, upstreamId }: Config, { redis }: AppCache): PatternStore {
  if (redis) return createRedisPatternStore(redis.connection, redisNamespace);
  const path = cacheFilePath(cacheUrl);
  return path === undefined ? nullPatternStore : createFilePatternStore(`${path}.patterns`, upstreamId);
}

function board({ redisNamespace }: Config, { redis }: AppCache) {
  return redis ? createRedisBoard(redis.connection, redisNamespace) : loneBoard;
}

/** Does work again and again, so long after the last time was done. Returns a function that ends it. */
function repeat(startTimer: StartTimer, everyMs: number, work: () => Promise<void>): () => void {
  let cancel = () => {};
  let ended = false;
  const wait = () => {
    if (!ended) cancel = startTimer(everyMs, () => void work().finally(wait));
  };
  wait();
  return () => {
    ended = true;
    cancel();
  };
}
