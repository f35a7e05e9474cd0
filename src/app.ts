import type { Server } from 'node:http';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Logger } from 'pino';
import { createMemoryCache } from './cache/memory-cache.ts';
import { readCatalogue } from './catalogue/read-catalogue.ts';
import { readSdl } from './catalogue/read-sdl.ts';
import { createWireEncodings } from './compression/wire-encodings.ts';
import type { Config } from './config.ts';
import { createLevelJudge } from './http/answer-judge.ts';
import { createCacheReport } from './http/cache-report.ts';
import { createDemandingSource } from './http/demanding-source.ts';
import { createDocumentStore } from './http/document-store.ts';
import type { AnswerableContext } from './http/exchange.ts';
import { createGraphqlService } from './http/graphql-service.ts';
import { createHealth } from './http/health.ts';
import { landingPagePlugin } from './http/landing-page-plugin.ts';
import { noWishes, type ReadWishes } from './http/read-wishes.ts';
import { createSafelist, readManifest } from './http/safelist.ts';
import { createHttpServer } from './http/server.ts';
import { createJoinLoader } from './loaders/join-loader.ts';
import { createRecordLoader } from './loaders/record-loader.ts';
import { createMonitor } from './monitor/monitor.ts';
import { queryMonitorPlugin } from './monitor/query-monitor-plugin.ts';
import { createOpenFdaClient } from './openfda/client.ts';
import { requestPath } from './openfda/request.ts';
import { compiledGateway } from './resolvers/compiled-gateway.ts';
import { createExecutableSchema } from './resolvers/executable-schema.ts';
import { formatError } from './resolvers/format-error.ts';
import type { GatewayContext } from './resolvers/gateway-context.ts';
import { type CachedSourceOptions, createCachedSource } from './source/cached-source.ts';
import type { Footprint } from './source/footprint.ts';
import { RecordIndex } from './source/record-index.ts';

/** What share of the bytes for caches stored answers take; the rest is for what they are made from. */
const answerShare = 0.25;

/** Fields that change without any dataset changing. */
const volatileFields = [
  ...['AsOf.validatedAt', 'AsOf.ageSeconds', 'AsOf.stale', 'Query.about', 'Query.datasets'],
  ...['Query.cacheStats', 'Query.slowOperations'],
];

export const schemaDirectory = join(import.meta.dirname, '..', 'schema');

export interface AppOptions {
  readonly config: Config;
  readonly logger: Logger;
  readonly fetch?: typeof fetch;
  readonly now?: () => number;
  /** A manifest of persisted queries, as Apollo's tools write it. Where given, no other operations are served. */
  readonly persistedQueryManifest?: string | undefined;
}

type AppContext = GatewayContext & AnswerableContext;

export interface App {
  readonly server: Server;
  readonly apollo: ApolloServer<AppContext>;
  createContext(signal?: AbortSignal, wishes?: ReadWishes): AppContext;
  /** Listens, and resolves to the address. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

/** Puts the parts of the gateway together. The only place that constructs them. */
export async function createApp({
  config,
  logger,
  fetch = globalThis.fetch,
  now = Date.now,
  persistedQueryManifest,
}: AppOptions): Promise<App> {
  const catalogue = readCatalogue(readSdl(schemaDirectory));
  const index = new RecordIndex();
  const cache = createMemoryCache({
    maxBytes: Math.floor(config.cacheMaxBytes * (1 - answerShare)),
    onRemove: (key) => index.forgetPage(key),
  });
  const monitor = createMonitor({
    cache,
    slowMs: config.slowOperationMs,
    onSlow: (operation) => logger.warn({ operation }, 'slow operation'),
  });
  const client = createOpenFdaClient({
    url: config.openFdaUrl,
    apiKey: config.openFdaApiKey,
    timeoutMs: config.openFdaTimeoutMs,
    maxConcurrency: config.openFdaMaxConcurrency,
    fetch,
    now,
    onExchange: (event) => {
      monitor.onExchange(event);
      logger.debug({ upstream: event }, 'openFDA answered');
    },
  });
  const sourceOptions: Omit<CachedSourceOptions, 'cache'> = {
    client,
    now,
    onRead: (event) => monitor.onRead(event),
    onStored: (_key, _request, answer) => monitor.onSampleData(answer.sampleData),
    onRefreshFailed: (request, error) => logger.warn({ dataset: request.dataset, error }, 'refresh failed'),
  };
  const source = createCachedSource({ ...sourceOptions, cache });
  // Finds nothing in the cache and so always asks; what it is told is kept there for all.
  const forcedSource = createCachedSource({ ...sourceOptions, cache: { ...cache, get: () => undefined } });
  const judge = createLevelJudge(now);

  function createContext(signal?: AbortSignal, wishes = noWishes): AppContext {
    const tally = { hit: 0, miss: 0, stale: 0, error: 0 };
    const footprint: Footprint = { used: [], isPrivate: false };
    const operation = createDemandingSource({
      open: (own) => source.for({ signal, tally: own }),
      openForced: (own) => forcedSource.for({ signal, tally: own }),
      pathOf: requestPath,
      ...{ tally, footprint, wishes, judge },
    });
    return {
      footprint,
      source: operation,
      records: createRecordLoader({ source: operation, index }),
      joins: createJoinLoader(operation),
      now,
      tally,
    };
  }

  const health = createHealth({
    probe: () => source.for({}).read({ dataset: 'device/classification', limit: 1 }, 'FRESH'),
    now,
    onChange: ({ upstream, detail }) => {
      if (upstream === 'reachable') logger.info(`openFDA is reachable at ${config.openFdaUrl}`);
      else logger.warn(`${detail} at ${config.openFdaUrl}. Without a network, "npm run demo" serves sample data`);
    },
  });
  let apollo: ApolloServer<AppContext> | undefined;
  const schema = createExecutableSchema(catalogue, monitor, config.federation);
  const safelist =
    persistedQueryManifest === undefined ? undefined : createSafelist(readManifest(persistedQueryManifest));
  const graphql = createGraphqlService<AppContext>({
    apollo: () => {
      if (!apollo) throw new Error('the server answers before it was started');
      return apollo;
    },
    maxBytes: Math.floor(config.cacheMaxBytes * answerShare),
    corsOrigins: config.corsOrigins,
    report: createCacheReport({
      judge,
      schema: () => schema,
      datasetOf: (typeName) => catalogue.byType.get(typeName)?.path,
    }),
    encodings: createWireEncodings({
      onFailure: (coding, error) => logger.error({ coding, error }, 'encoding failed'),
    }),
    onOperation: (event) => monitor.onOperation(event),
    onError: (error) => logger.error({ error }, 'answering failed'),
    ...{ createContext, judge, now, volatileFields, safelist },
  });
  const server = createHttpServer({
    graphql: graphql.handler,
    health,
    corsOrigins: config.corsOrigins,
    onError: (error) => logger.error({ error }, 'request failed'),
  });
  apollo = new ApolloServer<AppContext>({
    gateway: compiledGateway(schema),
    introspection: true,
    documentStore: createDocumentStore(),
    ...(safelist ? { persistedQueries: { cache: safelist.cache } } : {}),
    stopOnTerminationSignals: false,
    formatError: formatError((error) => logger.error({ error }, 'unexpected error')),
    logger: logger.child({ part: 'apollo' }),
    plugins: [
      landingPagePlugin('/graphiql'),
      queryMonitorPlugin({ now, onOperation: (event) => monitor.onOperation(event) }),
      graphql.plugin,
      ApolloServerPluginDrainHttpServer({ httpServer: server }),
    ],
  });
  await apollo.start();
  const started = apollo;

  return {
    server,
    apollo: started,
    createContext,
    async listen() {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(config.port, config.host, resolve);
      });
      health.readiness().catch((error: unknown) => logger.error({ error }, 'probe failed'));
      return addressOf(server, config.host);
    },
    close: () => {
      graphql.close();
      return started.stop();
    },
  };
}

function addressOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
