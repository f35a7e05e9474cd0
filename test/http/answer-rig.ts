import { type IncomingHttpHeaders, type RequestOptions, request } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { buildSchema, GraphQLError, type GraphQLSchema } from 'graphql';
import type { FreshnessLevel } from '../../src/catalogue/catalogue.ts';
import { createDashboardPage } from '../../src/dashboard/dashboard-page.ts';
import { GatewayError } from '../../src/errors.ts';
import { type AnswerEncodings, noEncodings } from '../../src/http/answer-variants.ts';
import { createCacheReport } from '../../src/http/cache-report.ts';
import { createDemandingSource } from '../../src/http/demanding-source.ts';
import type { AnswerableContext } from '../../src/http/exchange.ts';
import { createGraphqlService } from '../../src/http/graphql-service.ts';
import { createRequestIds } from '../../src/http/request-ids.ts';
import { createAllowance } from '../../src/http/revalidation-allowance.ts';
import type { Safelist } from '../../src/http/safelist.ts';
import { createHttpServer } from '../../src/http/server.ts';
import type { OpenFdaAnswer } from '../../src/openfda/answer.ts';
import { type OpenFdaRequest, requestPath } from '../../src/openfda/request.ts';
import type { OperationSource } from '../../src/source/cached-source.ts';
import type { Footprint } from '../../src/source/footprint.ts';
import { createLevelJudge } from './level-judge.ts';
import { createLevelSource } from './level-source.ts';

interface RigContext extends AnswerableContext {
  readonly source: OperationSource;
}

const sdl = `
  enum Level { REAL_TIME FRESH RECENT STALE }
  type Query {
    record(dataset: String!, id: String!, level: Level! = RECENT): Record
    two(a: String = "x", b: String = "y"): String
    sum(of: [Int!]): Int
    fails: String
    secret: String
    clock: Float
  }
  type Mutation { record: Record }
  type Record { id: String! version: Int! text(length: Int!): String! }
`;

type Read = { readonly dataset: string; readonly id: string; readonly level: FreshnessLevel };

/** A schema of one look-up, over the gateway's own source and cache. */
function rigSchema(now: () => number): GraphQLSchema {
  const schema = buildSchema(sdl);
  const fields = schema.getQueryType()?.getFields() ?? {};
  const set = (name: string, resolve: (arguments_: never, context: RigContext) => unknown) => {
    const field = fields[name];
    if (!field) throw new Error(`expected a field ${name}`);
    field.resolve = (_: unknown, arguments_: object, context: RigContext) => resolve(arguments_ as never, context);
  };
  set('record', async ({ dataset, id, level }: Read, { source }) => {
    const answer = await source.read({ dataset, search: id, limit: 1 }, level);
    return answer.results[0] ?? null;
  });
  set('two', async ({ a, b }: { a: string; b: string }, { source }) => {
    await source.read({ dataset: 'device/510k', search: a, limit: 1 }, 'RECENT');
    return `${a}, ${b}`;
  });
  set('sum', async ({ of }: { of: number[] | null }, { source }) => {
    await source.read({ dataset: 'device/510k', limit: 1 }, 'RECENT');
    return (of ?? []).reduce((total, value) => total + value, 0);
  });
  set('fails', () => {
    throw new GraphQLError('it fails');
  });
  set('secret', (_, { footprint }) => {
    footprint.isPrivate = true;
    return 'for one alone';
  });
  set('clock', () => now());
  const record = schema.getType('Record');
  if (!record || !('getFields' in record)) throw new Error('expected a type Record');
  const text = record.getFields().text;
  if (text && 'resolve' in text)
    text.resolve = (_: unknown, { length }: { length: number }) => 'text '.repeat(length / 5);
  return schema;
}

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly text: string;
  readonly json: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; extensions: { code: string } }[];
    extensions?: unknown;
  };
}

/** A stored answer that was served, as the monitor is told. */
export interface ServedOperation {
  readonly signature: string;
  readonly reads: number;
  readonly durationMs: number;
}

export interface RigOptions {
  readonly maxBytes?: number;
  readonly encodings?: AnswerEncodings;
  readonly corsOrigins?: readonly string[];
  readonly perClient?: number;
  readonly safelist?: Safelist;
  readonly plugins?: readonly ApolloServerPlugin<AnswerableContext>[];
  readonly allowBatchedHttpRequests?: boolean;
  /** Told of every stored answer that was served. */
  readonly onServed?: (served: ServedOperation) => void;
}

/** The HTTP way with stored answers over a made-up openFDA, whose datasets have a version that can be raised. */
export async function startAnswerRig({
  maxBytes = 1e7,
  encodings = noEncodings,
  corsOrigins = [],
  ...options
}: RigOptions = {}) {
  let time = Date.parse('2026-03-02T12:00:00Z');
  let isDown = false;
  let gate: Promise<void> | undefined;
  const asked: string[] = [];
  /** What openFDA gave, and when. */
  const given: { readonly dataset: string; readonly version: number; readonly at: number }[] = [];
  const versions = new Map<string, number>();
  const told: ServedOperation[] = [];
  const now = () => time;
  const client = {
    async ask(request_: OpenFdaRequest): Promise<OpenFdaAnswer> {
      asked.push(requestPath(request_));
      await gate;
      if (isDown) throw new GatewayError('UPSTREAM_UNAVAILABLE', 'openFDA cannot be reached');
      given.push({ dataset: request_.dataset, version: versions.get(request_.dataset) ?? 1, at: time });
      const isKnown = request_.search !== 'none';
      const record = { id: request_.search ?? '', version: versions.get(request_.dataset) ?? 1 };
      return {
        results: isKnown ? [record] : [],
        total: isKnown ? 1 : 0,
        lastUpdated: isKnown ? '2026-02-01' : undefined,
        next: undefined,
        sampleData: false,
        fetchedAt: time,
      };
    },
  };
  const source = createLevelSource(client.ask, now);
  const judge = createLevelJudge(now);
  const schema = rigSchema(now);
  const errors: unknown[] = [];
  const requestIdOf = createRequestIds();
  const service = createGraphqlService<RigContext>({
    requestIdOf,
    apollo: (): ApolloServer<RigContext> => apollo,
    createContext(signal, wishes) {
      const footprint: Footprint = { used: [], isPrivate: false };
      return {
        footprint,
        source: createDemandingSource({
          open: (tally) => source.for({ signal, tally }),
          openForced: (tally) => source.for({ signal, tally, force: true }),
          pathOf: requestPath,
          tally: { hit: 0, miss: 0, stale: 0, error: 0, cancelled: 0 },
          ...{ footprint, wishes, judge },
        }),
      };
    },
    report: createCacheReport({
      judge,
      schema: () => schema,
      datasetOf: (name) => (name === 'Record' ? 'device/510k' : undefined),
    }),
    volatileFields: ['Query.clock'],
    onServed({ signature, used }, durationMs) {
      const served = { signature, reads: used.length, durationMs };
      told.push(served);
      options.onServed?.(served);
    },
    onError: (error) => errors.push(error),
    allowance: createAllowance({ now, ...(options.perClient === undefined ? {} : { perClient: options.perClient }) }),
    safelist: options.safelist,
    ...{ judge, now, maxBytes, encodings, corsOrigins },
  });
  const apollo: ApolloServer<RigContext> = new ApolloServer<RigContext>({
    schema,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [service.plugin, ...(options.plugins ?? [])],
    allowBatchedHttpRequests: options.allowBatchedHttpRequests === true,
    ...(options.safelist ? { persistedQueries: { cache: options.safelist.cache } } : {}),
  });
  await apollo.start();
  const isWell = { ready: true, upstream: 'reachable' as const, detail: undefined, failing: [] };
  const health = {
    readiness: async () => isWell,
    known: () => isWell,
    observe: () => {},
  };
  const server = createHttpServer({
    graphql: service.handler,
    health,
    dashboard: createDashboardPage('/dashboard'),
    corsOrigins,
    requestIdOf,
    inScope: (_, work) => work(),
    onError: (error) => errors.push(error),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;

  function send(options_: RequestOptions, body?: string | Buffer): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const outgoing = request({ host: '127.0.0.1', port, path: '/graphql', ...options_ }, async (incoming) => {
        const chunks: Buffer[] = [];
        for await (const chunk of incoming) chunks.push(chunk as Buffer);
        const bytes = Buffer.concat(chunks);
        const text = bytes.toString('utf8');
        const isJson = incoming.headers['content-type']?.includes('json') === true;
        const isPlain = incoming.headers['content-encoding'] === undefined && isJson && text !== '';
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          body: bytes,
          text,
          json: isPlain ? JSON.parse(text) : {},
        });
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  }

  return {
    service,
    told,
    errors,
    versions,
    given,
    port,
    now,
    send,
    /** Asks by POST, with the body as JSON or as it is. */
    post: (body: string | object, headers: Record<string, string> = {}) =>
      send(
        { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
        typeof body === 'string' ? body : JSON.stringify(body),
      ),
    /** Asks by GET. */
    get: (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
      send({
        path: `/graphql?${new URLSearchParams(parameters)}`,
        headers: { 'apollo-require-preflight': 'true', ...headers },
      }),
    /** Requests that reached openFDA since the last call. */
    takeAsked: () => asked.splice(0),
    advance(ms: number) {
      time += ms;
    },
    setDown(down: boolean) {
      isDown = down;
    },
    /** Holds openFDA's answers back until the returned function is called. */
    hold(): () => void {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = promise;
      return () => {
        gate = undefined;
        resolve();
      };
    },
    async close() {
      service.close();
      await apollo.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type AnswerRig = Awaited<ReturnType<typeof startAnswerRig>>;
