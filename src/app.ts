import type { Server } from 'node:http';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { DocumentNode } from 'graphql';
import type { Logger } from 'pino';
import { createMemoryCache } from './cache/memory-cache.ts';
import { readCatalogue } from './catalogue/read-catalogue.ts';
import { readSdl } from './catalogue/read-sdl.ts';
import type { Config } from './config.ts';
import { createGraphqlHandler } from './http/graphql-handler.ts';
import { createHealth } from './http/health.ts';
import { landingPagePlugin } from './http/landing-page-plugin.ts';
import { createHttpServer } from './http/server.ts';
import { createJoinLoader } from './loaders/join-loader.ts';
import { createRecordLoader } from './loaders/record-loader.ts';
import { createMonitor } from './monitor/monitor.ts';
import { queryMonitorPlugin } from './monitor/query-monitor-plugin.ts';
import { createOpenFdaClient } from './openfda/client.ts';
import { createExecutableSchema } from './resolvers/executable-schema.ts';
import { formatError } from './resolvers/format-error.ts';
import type { GatewayContext } from './resolvers/gateway-context.ts';
import { createCachedSource } from './source/cached-source.ts';
import { RecordIndex } from './source/record-index.ts';

export const schemaDirectory = join(import.meta.dirname, '..', 'schema');

export interface AppOptions {
  readonly config: Config;
  readonly logger: Logger;
  /** The datasets as SDL. @default every file of `schemaDirectory` */
  readonly document?: DocumentNode;
  readonly fetch?: typeof fetch;
  readonly now?: () => number;
}

export interface App {
  readonly server: Server;
  readonly apollo: ApolloServer<GatewayContext>;
  createContext(signal?: AbortSignal): GatewayContext;
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
}: AppOptions): Promise<App> {
  const catalogue = readCatalogue(document);
  const index = new RecordIndex();
  const cache = createMemoryCache({ maxBytes: config.cacheMaxBytes, onRemove: (key) => index.forgetPage(key) });
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
  const source = createCachedSource({
    client,
    cache,
    now,
    onRead: (event) => monitor.onRead(event),
    onStored: (_key, _request, answer) => monitor.onSampleData(answer.sampleData),
    onRefreshFailed: (request, error) => logger.warn({ dataset: request.dataset, error }, 'refresh failed'),
  });

  function createContext(signal?: AbortSignal): GatewayContext {
    const tally = { hit: 0, miss: 0, stale: 0, error: 0 };
    const operation = source.for({ signal, tally });
    return {
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
  let apollo: ApolloServer<GatewayContext> | undefined;
  const server = createHttpServer({
    graphql: (request, response, url) => {
      if (!apollo) throw new Error('the server answers before it was started');
      return createGraphqlHandler({ apollo, createContext })(request, response, url);
    },
    health,
    corsOrigins: config.corsOrigins,
    onError: (error) => logger.error({ error }, 'request failed'),
  });
  apollo = new ApolloServer<GatewayContext>({
    schema: createExecutableSchema(catalogue, monitor),
    introspection: true,
    stopOnTerminationSignals: false,
    formatError: formatError((error) => logger.error({ error }, 'unexpected error')),
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
      health.readiness().catch((error: unknown) => logger.error({ error }, 'probe failed'));
      return addressOf(server, config.host);
    },
    close: () => started.stop(),
  };
}

function addressOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
