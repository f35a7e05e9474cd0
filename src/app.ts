import type { Server } from 'node:http';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { DocumentNode } from 'graphql';
import type { Logger } from 'pino';
import { openAppCache } from './app-cache.ts';
import { createAppSource } from './app-source.ts';
import { createAppUpstream } from './app-upstream.ts';
import { readCatalogue } from './catalogue/read-catalogue.ts';
import { readSdl } from './catalogue/read-sdl.ts';
import type { Config } from './config.ts';
import { createSteadyClock } from './freshness/steady-clock.ts';
import type { Usage } from './freshness/usage.ts';
import { withLevels } from './freshness/with-levels.ts';
import { createGraphqlHandler } from './http/graphql-handler.ts';
import { createHealth } from './http/health.ts';
import { landingPagePlugin } from './http/landing-page-plugin.ts';
import { createHttpServer } from './http/server.ts';
import { createJoinLoader } from './loaders/join-loader.ts';
import { createRecordLoader } from './loaders/record-loader.ts';
import { createMonitor } from './monitor/monitor.ts';
import { queryMonitorPlugin } from './monitor/query-monitor-plugin.ts';
import { holdsAdminToken } from './resolvers/cache-admin.ts';
import { compiledGateway } from './resolvers/compiled-gateway.ts';
import { createExecutableSchema } from './resolvers/executable-schema.ts';
import { formatError } from './resolvers/format-error.ts';
import type { GatewayContext } from './resolvers/gateway-context.ts';
import { RecordIndex } from './source/record-index.ts';

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
}

export interface App {
  readonly server: Server;
  readonly apollo: ApolloServer<GatewayContext>;
  createContext(signal?: AbortSignal, authorization?: string): GatewayContext;
  /** Listens, and resolves to the address. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

/** Puts the parts of the gateway together. The only place that constructs them. */
export async function createApp({
  config,
  logger,
  document = readSdl(schemaDirectory),
  fetch = globalThis.fetch,
  now = Date.now,
  monotonic = () => performance.now(),
}: AppOptions): Promise<App> {
  const catalogue = withLevels(readCatalogue(document), config.freshness);
  const clock = createSteadyClock({ wall: now, monotonic });
  const index = new RecordIndex();
  const usages = new Map<string, Usage>();
  const monitor = createMonitor({
    tiers: () => appCache.cache.stats(),
    slowMs: config.slowOperationMs,
    onSlow: (operation) => logger.warn({ operation }, 'slow operation'),
  });
  const appCache = await openAppCache({
    config,
    now: clock.now,
    listener: (event) => {
      if (event.type === 'evicted' && event.tier === 'memory') {
        index.forgetPage(event.key);
        usages.delete(event.key);
      }
      if (event.type === 'tier-lost') logger.warn({ tier: event.tier }, 'a cache tier was lost');
      if (event.type === 'tier-recovered') logger.info({ tier: event.tier }, 'a cache tier is back');
    },
    onEpoch: (dataset, epoch) => parts.book.observe(dataset, epoch, clock.now()),
  });
  const health = createHealth({
    probe: () => upstream.client.ask({ dataset: 'device/classification', limit: 1 }, undefined, 'validate'),
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
    fetch,
    now: clock.now,
    monitor,
    logger,
    onExchange: (event) => health.observe(event.error),
  });
  const parts = createAppSource({ config, catalogue, clock, appCache, upstream, monitor, logger, usages });

  function createContext(signal?: AbortSignal, authorization?: string): GatewayContext {
    const tally = { hit: 0, miss: 0, stale: 0, error: 0 };
    const footprint = { used: [], isPrivate: false };
    const maxRequests = config.operationMaxRequests;
    const operation = parts.source.for({ signal, tally, footprint, maxRequests });
    return {
      source: operation,
      records: createRecordLoader({ source: operation, index }),
      joins: createJoinLoader(operation),
      now: clock.now,
      isAdmin: holdsAdminToken(authorization, config.adminToken),
      tally,
      footprint,
    };
  }

  let apollo: ApolloServer<GatewayContext> | undefined;
  const server = createHttpServer({
    graphql: (request, response, url) => {
      if (!apollo) throw new Error('the server answers before it was started');
      return createGraphqlHandler({ apollo, createContext })(request, response, url);
    },
    health,
    corsOrigins: config.corsOrigins,
    onError: (error) => logger.error({ err: error }, 'request failed'),
  });
  apollo = new ApolloServer<GatewayContext>({
    gateway: compiledGateway(
      createExecutableSchema({
        catalogue,
        monitor,
        upstream,
        cache: appCache.cache,
        parts,
        federation: config.federation,
      }),
    ),
    introspection: true,
    stopOnTerminationSignals: false,
    formatError: formatError((error) => logger.error({ err: error }, 'unexpected error')),
    logger: logger.child({ part: 'apollo' }),
    plugins: [
      landingPagePlugin('/graphiql'),
      queryMonitorPlugin({ now, onOperation: (event) => monitor.onOperation(event) }),
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
      health.readiness().catch((error: unknown) => logger.error({ err: error }, 'probe failed'));
      return addressOf(server, config.host);
    },
    async close() {
      await started.stop();
      await appCache.close();
    },
  };
}

function addressOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
