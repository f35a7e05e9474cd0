import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { AppRedis } from './app-redis.ts';
import type { Config } from './config.ts';
import type { Monitor } from './monitor/monitor.ts';
import type { Breaker } from './openfda/breaker/breaker.ts';
import { createDatasetBreaker } from './openfda/breaker/dataset-breaker.ts';
import { budgetWindows } from './openfda/budget/budget-windows.ts';
import { createFairShareStore } from './openfda/budget/fair-share-store.ts';
import { createMemoryBudgetStore } from './openfda/budget/memory-budget-store.ts';
import { createRedisBudgetStore } from './openfda/budget/redis-budget-store.ts';
import { createRequestBudget, type RequestBudget } from './openfda/budget/request-budget.ts';
import { createOpenFdaClient, type OpenFdaClient, type UpstreamEvent } from './openfda/client.ts';
import { tracedClient, tracedFetch } from './tracing/traced-parts.ts';
import type { Tracing } from './tracing/tracing.ts';

/** The way to openFDA: client, budget and breaker. */
export interface AppUpstream {
  readonly client: OpenFdaClient;
  readonly budget: RequestBudget;
  readonly breaker: Breaker;
  /** How much of the day's requests is used, 0 to 1, as last known. */
  quotaUsed(): number;
}

export interface AppUpstreamOptions {
  readonly config: Config;
  /** Where a fleet counts its requests together. */
  readonly redis: Pick<AppRedis, 'evaluate'> | undefined;
  readonly fetch: typeof fetch;
  readonly now: () => number;
  readonly monitor: Monitor;
  readonly logger: Logger;
  readonly onExchange: (event: UpstreamEvent) => void;
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
  readonly tracing: Tracing | undefined;
}

export function createAppUpstream({
  config,
  redis,
  fetch,
  now,
  monitor,
  logger,
  onExchange,
  wait,
  random,
  tracing,
}: AppUpstreamOptions): AppUpstream {
  const budget = createBudget({ config, redis, now, logger });
  const breaker = createDatasetBreaker({
    now,
    onChange: (dataset, state) => logger.warn({ dataset, state }, 'the breaker of a dataset changed'),
  });
  let quotaUsed = 0;
  const client = createOpenFdaClient({
    url: config.openFdaUrl,
    apiKey: config.openFdaApiKey,
    timeoutMs: config.openFdaTimeoutMs,
    maxConcurrency: config.openFdaMaxConcurrency,
    budget,
    breaker,
    fetch: tracing ? tracedFetch(fetch, tracing) : fetch,
    now,
    retry: { wait, random },
    onExchange: (event) => {
      monitor.onExchange(event);
      onExchange(event);
      logger.debug({ upstream: event }, 'openFDA answered');
      budget.usage().then(
        ({ day }) => {
          quotaUsed = day.used / day.limit;
        },
        (error: unknown) => logger.warn({ err: error }, 'the budget cannot be read'),
      );
    },
  });
  return { client: tracing ? tracedClient(client, tracing) : client, budget, breaker, quotaUsed: () => quotaUsed };
}

type BudgetOptions = Pick<AppUpstreamOptions, 'config' | 'redis' | 'now' | 'logger'>;

/** One budget for the fleet where it has a Redis, with this gateway's part of it while that is away; else this gateway's part alone. */
function createBudget({ config, redis, now, logger }: BudgetOptions): RequestBudget {
  const limits = { perMinute: config.openFdaMaxPerMinute, perDay: config.openFdaMaxPerDay };
  const instances = config.openFdaInstances;
  if (!redis) {
    return createRequestBudget({ store: createMemoryBudgetStore(budgetWindows({ ...limits, instances })), now });
  }
  let seen = instances;
  const store = createRedisBudgetStore({
    evaluate: redis.evaluate,
    prefix: config.redisNamespace,
    windows: budgetWindows(limits),
    origin: randomUUID(),
    onMembers: (count) => {
      seen = Math.max(instances, count);
    },
  });
  return createRequestBudget({
    store,
    fallback: createFairShareStore({ limits, members: () => seen }),
    now,
    onStoreFailed: (error) => logger.debug({ err: error }, 'the budget of the fleet cannot be asked'),
  });
}
