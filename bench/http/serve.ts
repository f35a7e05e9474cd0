import { createServer, type IncomingMessage, type Server } from 'node:http';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControl } from '@apollo/server/plugin/cacheControl';
import responseCachePlugin from '@apollo/server-plugin-response-cache';
import { useResponseCache } from '@graphql-yoga/plugin-response-cache';
import fastify from 'fastify';
import { buildSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import mercurius from 'mercurius';
import { pino } from 'pino';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { generateWorld } from '../../src/emulator/data/generate-world.ts';
import { startEmulator } from '../../src/emulator/start-emulator.ts';
import { resident } from './resident.ts';
import { type Served, typeDefs } from './scenarios.ts';

/** Starts a server that, but for the gateway and openFDA, is told what to answer with. Resolves to its port. */
type Start = (served: readonly Served[], openFda: OpenFda) => Promise<number>;

/** Where the gateway finds openFDA, and how much it may keep of it. */
interface OpenFda {
  readonly openFdaPort: number;
  readonly maxBytes?: number;
}

function resolversOf(served: readonly Served[]) {
  const answers = new Map(
    served.map(({ size, plainBody }) => [size, (JSON.parse(plainBody) as { data: { deviceClearances: object } }).data]),
  );
  return {
    Query: {
      deviceClearances: (_: unknown, { first }: { first: number }) => answers.get(first)?.deviceClearances ?? null,
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

function bodyOf(request: IncomingMessage, done: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => done(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
}

const servers: Readonly<Record<string, Start>> = {
  async emulator() {
    const emulator = await startEmulator({
      world: generateWorld({ seed: 1, records: 5000, today: '2026-11-01' }),
      limits: { perMinute: 1e9, perDay: 1e9 },
    });
    return Number(new URL(emulator.url).port);
  },
  async gateway(_, { openFdaPort, maxBytes = 268_435_456 }) {
    const url = `http://127.0.0.1:${openFdaPort}`;
    const config = readConfig({
      ...{ PORT: '0', OPENFDA_URL: url, LOG_LEVEL: 'silent', CACHE_MAX_BYTES: `${maxBytes}` },
      ...{ OPENFDA_MAX_PER_MINUTE: '1000000', OPENFDA_MAX_PER_DAY: '100000000' },
    });
    const app = await createApp({ config, logger: pino({ level: 'silent' }) });
    return Number(new URL(await app.listen()).port);
  },
  /** It reads requests, is told the case in a header, and sends the gateway's bytes. */
  async bare(served) {
    const answers = served.map(({ headers, body }) => ({ headers: [...headers], body: Buffer.from(body, 'base64') }));
    const server = createServer((request, response) => {
      const answer = answers[Number(request.headers['x-case'] ?? 0)];
      const send = () => {
        response.writeHead(200, answer?.headers);
        response.end(answer?.body);
      };
      if (request.method === 'GET') send();
      else bodyOf(request, send);
    });
    return listen(server);
  },
  async apollo(served) {
    const apollo = new ApolloServer({
      typeDefs,
      resolvers: resolversOf(served),
      plugins: [ApolloServerPluginCacheControl({ defaultMaxAge: 3600 }), responseCachePlugin()],
    });
    await apollo.start();
    const server = createServer((request, response) => {
      bodyOf(request, async (body) => {
        const headers = new HeaderMap();
        for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
        const answer = await apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: { method: 'POST', headers, search: '', body: JSON.parse(body.toString()) },
          context: async () => ({}),
        });
        for (const [name, value] of answer.headers) response.setHeader(name, value);
        response.end(answer.body.kind === 'complete' ? answer.body.string : '');
      });
    });
    return listen(server);
  },
  async yoga(served) {
    const schema = buildSchema(typeDefs);
    const field = schema.getQueryType()?.getFields().deviceClearances;
    if (field) field.resolve = resolversOf(served).Query.deviceClearances;
    const plugins = [useResponseCache({ session: () => null, ttl: 3_600_000 })];
    return listen(createServer(createYoga({ schema, plugins, logging: false })));
  },
  /** With its caches of parsed and compiled documents: for whole answers it has none. */
  async mercurius(served) {
    const app = fastify();
    await app.register(mercurius, { schema: typeDefs, resolvers: resolversOf(served), jit: 1, cache: true });
    return Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port);
  },
};

interface Order extends OpenFda {
  readonly name: string;
  readonly served: readonly Served[];
}

// The first message says which server to be, with the port in reply; each further one asks for what it took so far.
process.once('message', async ({ name, served, ...openFda }: Order) => {
  const port = await servers[name]?.(served, openFda);
  process.on('message', async ({ collect }: { collect?: boolean }) => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuMicros: user + system, residentBytes: collect ? await resident() : 0 });
  });
  process.send?.({ port });
});
process.once('disconnect', () => process.exit(0));
