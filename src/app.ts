import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { createAppAlerts } from './app-alerts.ts';
import { openAppCache } from './app-cache.ts';
import { createAppCompression } from './app-compression.ts';
import { type AppContext, type CreateContext, createContextFactory } from './app-context.ts';
import { createAppEvidence } from './app-evidence.ts';
import { createTierLog, lookAtParts, partFaults } from './app-health.ts';
import { type AppJobs, createAppJobs } from './app-jobs.ts';
import { createAppMetrics } from './app-metrics.ts';
import { createAppMonitor } from './app-monitor.ts';
import { createAppRecommendations } from './app-recommendations.ts';
import { forgetRemoved } from './app-side-tables.ts';
import { createAppSource } from './app-source.ts';
import { createAppUpstream } from './app-upstream.ts';
import type { RedisConnection } from './cache/redis/redis-connection.ts';
import { readCatalogue } from './catalogue/read-catalogue.ts';
import { readSdl } from './catalogue/read-sdl.ts';
import { createWireEncodings } from './compression/wire-encodings.ts';
import type { Config } from './config.ts';
import { createDashboardPage } from './dashboard/dashboard-page.ts';
import { createSteadyClock } from './freshness/steady-clock.ts';
import { UsageTable } from './freshness/usage-table.ts';
import { withLevels } from './freshness/with-levels.ts';
import type { AnswerStore } from './http/answer-store.ts';
import { createCacheReport } from './http/cache-report.ts';
import { createDocumentStore } from './http/document-store.ts';
import { drainPlugin } from './http/drain-plugin.ts';
import { createGraphqlService, type GraphqlService } from './http/graphql-service.ts';
import { createHealth } from './http/health.ts';
import { landingPagePlugin } from './http/landing-page-plugin.ts';
import { createPersistedQueries } from './http/persisted-queries.ts';
import { createPolicyJudge } from './http/policy-judge.ts';
import { createRequestIds } from './http/request-ids.ts';
import { createAllowance } from './http/revalidation-allowance.ts';
import { createSafelist, readManifest } from './http/safelist.ts';
import { createHttpServer } from './http/server.ts';
import { type JobClock, systemClock } from './jobs/job-clock.ts';
import { createLookUpAnew } from './jobs/ports/look-up-anew.ts';
import { createIndexPage } from './loaders/index-page.ts';
import { createAccessLog } from './logging/access-log.ts';
import { createRepeatedLines } from './logging/repeated-lines.ts';
import { createRequestScope, type RequestScope } from './logging/request-scope.ts';
import { memoryShares } from './memory-shares.ts';
import { errorCodesPlugin } from './metrics/error-codes-plugin.ts';
import { createExchangeTally } from './metrics/exchange-tally.ts';
import { createJobTally } from './metrics/job-tally.ts';
import { createHealthBook } from './monitor/health-book.ts';
import { queryMonitorPlugin } from './monitor/query-monitor-plugin.ts';
import type { StatsWindow } from './monitor/time-windows.ts';
import type { OpenFdaClient } from './openfda/client.ts';
import { changingFields } from './resolvers/changing-fields.ts';
import { createExecutableSchema } from './resolvers/executable-schema.ts';
import { formatError } from './resolvers/format-error.ts';
import { plannedGateway } from './resolvers/planned-gateway.ts';
import { RecordIndex } from './source/record-index.ts';
import { tracedGateway } from './tracing/traced-parts.ts';
import { tracedRequests } from './tracing/traced-requests.ts';
import type { Tracing } from './tracing/tracing.ts';

/** What share of the day's requests callers may force at once, and over the day beyond these. */
const burstShare = 0.12;
const revalidationShare = 0.2;
const dayMs = 86_400_000;

export const schemaDirectory = join(import.meta.dirname, '..', 'schema');

export interface AppOptions {
  readonly config: Config;
  readonly logger: Logger;
  /** The datasets as SDL. @default every file of `schemaDirectory` */
  readonly document?: DocumentNode;
  readonly fetch?: typeof fetch;
  /** The time of day, in ms since 1970. */
  readonly now?: () => number;
  /** A clock that is never set, in ms. */
  readonly monotonic?: () => number;
  /** What the log knows requests by. */
  readonly requests?: RequestScope;
  /** @default no traces */
  readonly tracing?: Tracing | undefined;
  /** How the jobs wait. @default by the process's timers */
  readonly startTimer?: JobClock['startTimer'];
  /** Resolves after so many ms; rejects when the signal aborts. @default by the process's timers */
  readonly wait?: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 up to but not including 1. */
  readonly random?: () => number;
}

export interface App {
  readonly server: Server;
  readonly apollo: ApolloServer<AppContext>;
  /** The schema with its resolvers. */
  readonly schema: GraphQLSchema;
  /** The connection to Redis, where there is one. */
  readonly redis: RedisConnection | undefined;
  perform: GraphqlService['perform'];
  createContext: CreateContext;
  /** Listens, and resolves to the address. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

/** Something that is open, and how it is closed. */
type Opened = (close: () => Promise<void> | void) => void;

/** Puts the parts of the gateway together. Where one cannot be made, those before it are closed again. */
export async function createApp(options: AppOptions): Promise<App> {
  const closings: (() => Promise<void> | void)[] = [];
  try {
    return await constructApp(options, (close) => closings.unshift(close));
  } catch (error) {
    // What went wrong first is what the operator must know.
    for (const close of closings) await (async () => close())().catch(() => {});
    throw error;
  }
}

/** The only place that constructs the parts. */
async function constructApp(
  {
    config,
    logger,
    document = readSdl(schemaDirectory),
    fetch = globalThis.fetch,
    now = Date.now,
    monotonic = () => performance.now(),
    requests = createRequestScope(),
    tracing,
    startTimer = systemClock.startTimer,
    wait = (ms, signal) => setTimeout(ms, undefined, { signal }),
    random = Math.random,
  }: AppOptions,
  opened: Opened,
): Promise<App> {
  const catalogue = withLevels(readCatalogue(document), config.freshness);
  const clock = createSteadyClock({ wall: now, monotonic });
  const { features } = config;
  const isHeld = (path: string) => appCache.cache.isHeld(path);
  const index = new RecordIndex({ maxBytes: Math.floor(config.cacheMaxBytes * memoryShares.recordIndex), isHeld });
  const usages = new UsageTable({ isHeld });
  const quietly = createRepeatedLines({ now: clock.now });
  let answers: AnswerStore | undefined;
  let jobs: AppJobs | undefined;
  const { monitor, ...watching } = createAppMonitor({
    ...{ config, catalogue, logger, quietly, now: clock.now, startTimer },
    appCache: () => appCache,
    onUsed: (paths, times, at) => {
      for (const { path } of paths) usages.note(path, at, times);
    },
  });
  const forget = forgetRemoved({
    ...{ index, usages },
    decoded: { forget: (path, version) => compression.decoded.forget(path, version) },
    parts: { forget: (path) => jobs?.onRemoved(path) },
  });
  const traffic = createExchangeTally();
  const evidence = createAppEvidence(catalogue);
  const jobTally = createJobTally();
  const logTier = createTierLog(logger, quietly);
  const appCache = await openAppCache({
    config,
    maxBytes: Math.floor(config.cacheMaxBytes * memoryShares.cachedAnswers),
    now: clock.now,
    random,
    listener: (event) => {
      forget(event);
      if (event.type === 'stored' && event.tier === 'memory') monitor.onStored(event.key, event.bytes);
      if (event.type === 'invalidated') {
        jobs?.onInvalidated();
        if ('tag' in event.scope) answers?.dropDatasets([event.scope.tag]);
        else answers?.clear();
        if ('all' in event.scope) compression.forgetShelf();
      }
      if (event.type === 'gap') answers?.clear();
      if (event.type === 'tier-recovered') compression.forgetShelf();
      logTier(event);
    },
    onEpoch: (dataset, epoch, knownAt) => parts.book.accept(dataset, epoch, knownAt),
    onWatcherFailed: (error) => logger.error({ err: error }, 'a part of the gateway failed when Redis came or went'),
  });
  opened(appCache.close);
  const compression = createAppCompression({
    ...{ config, appCache, logger, now: clock.now, monotonic, random },
    decodedMaxBytes: Math.floor(config.cacheMaxBytes * memoryShares.decodedRecords),
  });
  const health = createHealth({
    probe: () => probeOpenFda(upstream.client),
    hasAnswers: () => (appCache.cache.stats()[0]?.entries ?? 0) > 0,
    now: clock.now,
    onChange: (readiness) => {
      if (readiness.upstream === 'reachable') logger.info(`openFDA is reachable at ${config.openFdaUrl}`);
      else {
        logger.warn(
          `${readiness.detail} at ${config.openFdaUrl}. Without a network, "npm run demo" serves sample data`,
        );
      }
    },
  });
  const upstream = createAppUpstream({
    config,
    redis: appCache.redis,
    fetch,
    now: clock.now,
    monitor,
    logger,
    onExchange: (event) => {
      if (!event.waiting) health.observe(event.dataset, event.error);
      traffic.onExchange(event);
      evidence.onExchange(event);
    },
    ...{ wait, random, tracing },
  });
  const alerts = createAppAlerts({
    ...{ config, logger, fetch, now: clock.now, startTimer, random, monitor, upstream },
    jobs: async () => (await jobs?.desk.jobs()) ?? [],
  });
  opened(alerts.close);
  const parts = createAppSource({
    config,
    catalogue,
    clock,
    appCache,
    upstream,
    compression,
    monitor,
    logger,
    usages,
    ...{ startTimer, wait, random },
    onReloaded: (move) => {
      answers?.dropDatasets(move.datasets);
      alerts.onReloaded(move);
    },
    onRecords: features.has('record-index')
      ? createIndexPage({
          ...{ catalogue, index },
          onRepeated: (repeated) => logger.warn(repeated, 'several records hold a key that should be unique'),
        })
      : undefined,
    onFetched: evidence.onFetched,
    onRefetched: evidence.onRefetched,
  });

  opened(parts.close);
  const judge = createPolicyJudge({ policy: parts.policy, usages, changedAt: parts.changedAt });

  const createContext = createContextFactory({
    ...{ config, source: parts.source, index, judge, evidence, now: clock.now, monotonic, tracing },
  });

  const book = createHealthBook({
    look: lookAtParts({
      ...{ readiness: health.known, upstream, now: clock.now },
      tiers: () => appCache.cache.stats(),
      answers: () => answers?.stats(),
      codecs: () => compression.codecHealth.failures(),
      jobs: async () => jobs?.desk.jobs(),
      jobsFault: () => jobs?.fault(),
    }),
    now: clock.now,
  });
  const told = {
    ...{ monitor, health: book, features, hidesTexts: config.adminToken !== undefined, alerts: alerts.watch },
    recommendations: createAppRecommendations({
      ...{
        config,
        catalogue,
        monitor,
        budget: upstream.budget,
        compression,
        evidence,
        cacheShare: memoryShares.cachedAnswers,
      },
      settle: () => jobs?.settle(),
      missRatioCurve: (bytes) => monitor.missRatioCurve(bytes),
    }),
    memory: appCache.cache,
    answers: () => answers?.stats(),
    fleetStats: (window: StatsWindow) => watching.fleet.stats(window),
    patterns: watching.patterns,
  };
  const appJobs = createAppJobs({
    ...{ config, catalogue, clock: { now: clock.now, startTimer }, random, appCache, upstream, source: parts },
    ...{ compression, health, book, patterns: watching.patterns, onServed: evidence.onServed },
    perform: (operation, purpose, signal) => graphql.perform(operation, purpose, signal),
    lookUpAnew: createLookUpAnew({ source: parts.source, catalogue, index, features }),
    ...{ logger: logger.child({ part: 'jobs' }), quietly },
    onEvent: jobTally.onEvent,
  });
  jobs = appJobs;
  const ports = { catalogue, upstream, cache: appCache.cache, parts, jobs: appJobs.desk, compression, ...told };
  const subgraph = config.federation ? await import('./resolvers/federated-schema.ts') : undefined;
  const schema = createExecutableSchema({ ...ports, ...(subgraph ? { derive: subgraph.deriveSubgraphSchema } : {}) });
  const manifest = config.persistedQueryManifest;
  const safelist = manifest === undefined ? undefined : createSafelist(readManifest(readFileSync(manifest, 'utf8')));
  const requestIdOf = createRequestIds();
  const requestsPerDay = config.openFdaMaxPerDay / config.openFdaInstances;
  let apollo: ApolloServer<AppContext> | undefined;
  const graphql = createGraphqlService<AppContext>({
    apollo: () => {
      if (!apollo) throw new Error('the server answers before it was started');
      return apollo;
    },
    maxBytes: features.has('answer-store') ? Math.floor(config.cacheMaxBytes * memoryShares.storedAnswers) : 0,
    corsOrigins: config.corsOrigins,
    report: createCacheReport({
      judge,
      schema: () => schema,
      datasetOf: (typeName) => catalogue.byType.get(typeName)?.path,
    }),
    encodings: createWireEncodings({
      ...{ codecs: compression.codecHealth.codecs, isResting: compression.codecHealth.isResting },
      onFailure: (coding, error) => logger.error({ coding, err: error }, 'encoding failed'),
    }),
    onServed: (answer, durationMs, connection, at) => {
      appJobs.onServed(answer, at);
      monitor.onServed(answer, durationMs, connection, at);
    },
    onMade: ({ trace, tally, footprint }, bytes, exchange) => {
      appJobs.onMade(exchange);
      const { key, isVolatile, wishes } = exchange;
      const isLearnt = key !== undefined && !isVolatile && !footprint.isPrivate;
      const asked = isLearnt ? { key, used: footprint.used, connection: wishes.connection } : undefined;
      monitor.onMade({ trace, tally, bytes, asked });
      evidence.onMade(trace, exchange);
    },
    onCancelled: traffic.onCancelled,
    onError: (error) => logger.error({ err: error }, 'answering failed'),
    allowance: createAllowance({
      ...{ now: clock.now, perClient: config.revalidationsPerClient },
      together: Math.ceil(Math.min(2 * config.revalidationsPerClient, requestsPerDay * burstShare)),
      togetherRefillMs: dayMs / Math.max(1, requestsPerDay * revalidationShare),
    }),
    ...{ createContext, judge, now: clock.now, volatileFields: changingFields, safelist, requestIdOf },
  });
  answers = graphql.store;
  opened(graphql.close);
  const faults = () => partFaults(appCache.cache.stats(), appJobs.fault());
  const lifecycle = { isStopping: false };
  const server = createHttpServer({
    graphql: graphql.handler,
    dashboard: createDashboardPage('/dashboard'),
    ...{ health, faults },
    isStopping: () => lifecycle.isStopping,
    metrics: createAppMetrics({
      ...{ catalogue, monitor, traffic, upstream, answers: graphql.store, book: parts.book, alerts: alerts.watch },
      codecs: () => compression.codecHealth.all(),
      ...{ jobs: () => appJobs.desk.jobs(), jobTally, faults },
    }),
    corsOrigins: config.corsOrigins,
    requestIdOf,
    inScope: (requestId, work) => requests.run({ requestId }, work),
    surround: tracing && tracedRequests(tracing, requestIdOf),
    onError: (error) => logger.error({ err: error }, 'request failed'),
  });
  if (logger.isLevelEnabled('debug')) {
    server.prependListener('request', createAccessLog({ logger, requestIdOf, now: clock.now }));
  }
  apollo = new ApolloServer<AppContext>({
    gateway: tracing ? tracedGateway(plannedGateway(schema), tracing) : plannedGateway(schema),
    introspection: true,
    documentStore: createDocumentStore({ maxBytes: config.cacheMaxBytes * memoryShares.documents }),
    persistedQueries: {
      cache:
        safelist?.cache ??
        createPersistedQueries({
          texts: appCache.texts,
          maxBytes: Math.floor(config.cacheMaxBytes * memoryShares.persistedQueries),
        }),
    },
    stopOnTerminationSignals: false,
    formatError: formatError((error) => logger.error({ err: error }, 'unexpected error')),
    logger: logger.child({ part: 'apollo' }),
    plugins: [
      // Its hooks would wrap every resolver; the answer's own headers tell what it would.
      ApolloServerPluginCacheControlDisabled(),
      graphql.plugin,
      landingPagePlugin({ explorerPath: '/graphiql', dashboardPath: '/dashboard' }),
      queryMonitorPlugin(),
      errorCodesPlugin((code) => traffic.onError(code)),
      drainPlugin({ server, graceMs: config.stopGraceMs, startTimer }),
    ],
  });
  opened(watching.close);
  // Redis comes last: whoever learns that it has come is there by now.
  await Promise.all([apollo.start(), watching.start(), appCache.connect()]);
  const started = apollo;

  async function close(): Promise<void> {
    lifecycle.isStopping = true;
    if (config.stopDelayMs > 0 && server.listening) {
      await new Promise<void>((resolve) => startTimer(config.stopDelayMs, resolve));
    }
    graphql.close();
    alerts.close();
    parts.close();
    // Jobs work through the cache and the client, so they end before these.
    await Promise.all([started.stop(), appJobs.stop()]);
    await appJobs.save();
    parts.source.close();
    await watching.close();
    await appCache.close();
  }

  return {
    server,
    apollo: started,
    schema,
    redis: appCache.redis?.connection,
    perform: graphql.perform,
    createContext,
    async listen() {
      try {
        await appJobs.restore();
        await new Promise<void>((resolve, reject) => {
          server.once('error', reject);
          server.listen(config.port, config.host, resolve);
        });
      } catch (error) {
        await close();
        throw error;
      }
      appJobs.start();
      health.readiness().catch((error: unknown) => logger.error({ err: error }, 'probe failed'));
      return addressOf(server, config.host);
    },
    close,
  };
}

/** Datasets of different indexes: that one of them fails does not mean that openFDA cannot be reached. */
const probedDatasets = ['device/classification', 'food/enforcement'] as const;

/** Resolves when one of them answers; rejects with the failure of the last. */
async function probeOpenFda(client: Pick<OpenFdaClient, 'ask'>): Promise<void> {
  let failure: unknown;
  for (const dataset of probedDatasets) {
    try {
      await client.ask({ dataset, limit: 1 }, undefined, 'validate');
      return;
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

function addressOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
