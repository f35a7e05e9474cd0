import { AsyncLocalStorage } from 'node:async_hooks';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { applyCors } from './cors.ts';
import { createExplorerPage } from './explorer-page.ts';
import type { GraphqlHandler } from './graphql-handler.ts';
import type { Health } from './health.ts';
import type { Received } from './read-body.ts';
import { type RequestIdOf, requestIdHeader } from './request-ids.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, url: URL, received?: Received) => Promise<void>;

/** A page of text, made when somebody asks for it. */
export interface TextPage {
  readonly contentType: string;
  readonly text: string;
}

export interface HttpServerOptions {
  readonly graphql: GraphqlHandler;
  readonly health: Health;
  /** Whether the gateway is about to stop: it is then not ready, so that load balancers send their requests elsewhere. */
  readonly isStopping?: () => boolean;
  /** Parts that cannot be used, or not wholly, though the gateway answers. @default none */
  readonly faults?: () => readonly { readonly part: string; readonly cause: string; readonly detail: string }[];
  /** Makes the page for Prometheus. Without it there is none. */
  readonly metrics?: () => Promise<TextPage>;
  /** Serves `/dashboard` and what lies below it. */
  readonly dashboard: Handler;
  readonly corsOrigins: readonly string[];
  readonly requestIdOf: RequestIdOf;
  /** Runs what may write to the log in the scope of the request's id. */
  readonly inScope: (requestId: string, work: () => void) => void;
  /** Runs the answering of a request within something of its own, such as a trace. */
  readonly surround?: ((request: IncomingMessage, response: ServerResponse, work: () => void) => void) | undefined;
  readonly onError: (error: unknown) => void;
}

/** The gateway's HTTP server: routes requests, and turns what nobody expected into a 500 that tells nothing. */
export function createHttpServer(options: HttpServerOptions): Server {
  const {
    graphql,
    health,
    isStopping = () => false,
    faults = () => [],
    metrics,
    dashboard,
    corsOrigins,
    requestIdOf,
    inScope,
    surround,
    onError,
  } = options;
  const routes: Readonly<Record<string, Handler>> = {
    '/': async (_, response) => redirect(response, '/graphql'),
    '/graphql': graphql.long,
    '/graphiql': createExplorerPage('/graphql'),
    '/dashboard': dashboard,
    '/health/live': async (_, response) => sendJson(response, 200, { status: 'live' }),
    '/health/ready': async (_, response) => {
      if (isStopping()) return sendJson(response, 503, { status: 'stopping' });
      const { ready, upstream, detail, failing } = await health.readiness();
      const found = faults();
      const body = { status: ready ? 'ready' : 'not ready', upstream, detail, failing };
      sendJson(response, ready ? 200 : 503, found.length > 0 ? { ...body, faults: found } : body);
    },
    ...(metrics && { '/metrics': async (_, response) => sendText(response, await metrics()) }),
  };

  function handlerOf(path: string): Handler | undefined {
    if (path.startsWith('/dashboard/')) return dashboard;
    return Object.hasOwn(routes, path) ? routes[path] : undefined;
  }

  function route(request: IncomingMessage, response: ServerResponse, received?: Received): void {
    const requestId = requestIdOf(request);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader(requestIdHeader, requestId);
    const url = urlOf(request);
    if (!url) {
      sendJson(response, 400, { error: 'expected a path' });
      return;
    }
    if (applyCors(request, response, corsOrigins)) return;
    const handler = handlerOf(url.pathname);
    if (!handler) {
      sendJson(response, 404, { error: `expected one of ${Object.keys(routes).join(', ')}` });
      return;
    }
    inScope(requestId, () => {
      handler(request, response, url, received).catch((error: unknown) => {
        onError(error);
        if (!response.headersSent) sendJson(response, 500, { error: 'internal error' });
        else response.destroy();
      });
    });
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const onward = (received: Received) => route(request, response, received);
    // The body arrives outside of what surrounds the request.
    const isTaken = graphql.short(request, response, surround ? AsyncLocalStorage.bind(onward) : onward);
    if (!isTaken) route(request, response);
  }

  const server = createServer((request, response) => {
    if (surround) surround(request, response, () => answer(request, response));
    else answer(request, response);
  });
  server.keepAliveTimeout = keepAliveMs;
  return server;
}

/** Longer than load balancers keep idle connections (60 s), so that none sends a request on one that is just being closed. */
const keepAliveMs = 65_000;

/** The address asked for; undefined for what is none, such as `//`. */
function urlOf(request: IncomingMessage): URL | undefined {
  return URL.parse(request.url ?? '/', 'http://gateway') ?? undefined;
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const text = `${JSON.stringify(body)}\n`;
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

function sendText(response: ServerResponse, { contentType, text }: TextPage): void {
  response.writeHead(200, {
    'content-type': contentType,
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location });
  response.end();
}
