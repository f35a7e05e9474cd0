import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Catalogue, ServedIndex } from '../catalogue.ts';
import type { FaultKind, FaultPlan } from '../control/fault.ts';
import { answerSearch } from './answer-search.ts';
import { ApiError, escapeHtml, keyInvalid, overRateLimit } from './api-error.ts';
import { checkParameters } from './check-parameters.ts';
import { faultReply } from './fault-reply.ts';
import { meta } from './meta.ts';
import { type ParameterValue, readQuery } from './query-parameters.ts';
import type { RateLimiter } from './rate-limiter.ts';
import { readKey } from './read-key.ts';
import { isNotModified, printJson, type Reply, weakEtag } from './reply.ts';
import type { LoggedRequest, RequestLogWriter } from './request-log.ts';
import { type SendOptions, sendReply } from './send-reply.ts';
import { downloadManifest, type IndexTraffic, statusPage } from './status-page.ts';
import { createRequestIds, gatewayHeaders, PREFLIGHT_HEADERS, serverHeaders } from './wire-headers.ts';

export interface HandlerOptions {
  readonly catalogue: Catalogue;
  readonly limiter: RateLimiter;
  readonly faults: FaultPlan;
  readonly log: RequestLogWriter;
  /** The keys that are valid; all are where absent. */
  readonly apiKeys: ReadonlySet<string> | undefined;
  /** Whether the records are generated, which every answer then says. */
  readonly sample: boolean;
  readonly random: () => number;
  readonly nowMs: () => number;
  /** How long this answer is held back. */
  readonly drawLatencyMs: () => number;
  readonly send: SendOptions;
}

interface Received {
  readonly method: string;
  readonly path: string;
  readonly parameters: Map<string, ParameterValue>;
  readonly key: string | undefined;
  readonly request: IncomingMessage;
}

const DAY_MS = 86_400_000;
const START_UP_DATE = '2015-01-01';

/** Answers requests as api.fda.gov does: the gateway's checks of key and allowance first, then openFDA's server. */
export function createHandler(
  options: HandlerOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { catalogue, limiter, faults, log, apiKeys, sample, random, nowMs, drawLatencyMs, send } = options;
  const traffic = new Map<string, IndexTraffic>();

  return async (request, response) => {
    const received = receive(request);
    const entry = log.add(toLog(received, nowMs()));
    const fault = faults.draw(received.path);
    await send.delay(drawLatencyMs());
    if (fault === 'hang') return entry.answered(0, fault);
    if (fault === 'reset') {
      entry.answered(0, fault);
      request.socket.resetAndDestroy();
      return;
    }
    const reply = conditional(received, pass(received, fault));
    const headers = sample ? { ...reply.headers, 'x-openfda-sample-data': 'generated' } : reply.headers;
    entry.answered(reply.status, fault);
    await sendReply(request, response, { ...reply, headers }, fault, send);
  };

  /** Through the gateway to the server. */
  function pass(received: Received, fault: FaultKind | undefined): Reply {
    const ids = createRequestIds(random);
    const faulty = fault === undefined ? undefined : faultReply(fault, ids);
    if (faulty) return faulty;
    const { method, key, path, request } = received;
    if (method === 'OPTIONS') return { status: 204, headers: PREFLIGHT_HEADERS, body: Buffer.alloc(0) };
    const refuse = (error: ApiError, headers = {}): Reply => ({
      status: error.status,
      headers: { ...gatewayHeaders(ids), ...headers },
      body: printJson(error.body()),
    });
    if (key !== undefined && apiKeys && !apiKeys.has(key)) return refuse(keyInvalid());
    const allowance = limiter.take({ address: request.socket.remoteAddress ?? '', key });
    if (!allowance.allowed) {
      const { limit, remaining } = allowance;
      return refuse(overRateLimit(), {
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(remaining),
      });
    }
    const headers = serverHeaders(ids, allowance);
    const made = method === 'GET' || method === 'HEAD' ? serve(received, path, fault) : undefined;
    return made ? asJson(made, headers) : notServed(method, path, headers);
  }

  /** openFDA's own server: `undefined` for a path that it has not. */
  function serve(received: Received, path: string, fault: FaultKind | undefined): Served | undefined {
    const dateOf = (served: ServedIndex): string => reportedDate(served, fault);
    if (path === '/status') return { status: 200, body: statusPage(catalogue, traffic, dateOf), link: undefined };
    if (path === '/download.json') {
      const newest =
        [...catalogue.endpoints.values()]
          .map((endpoint) => dateOf(catalogue.index(endpoint)))
          .sort()
          .at(-1) ?? '';
      return {
        status: 200,
        body: { meta: meta('', newest), results: downloadManifest(catalogue, dateOf) },
        link: undefined,
      };
    }
    const endpoint = catalogue.endpoints.get(path.replace(/^\//, '').replace(/\.json$/, ''));
    if (!endpoint || !path.endsWith('.json')) return undefined;
    try {
      const served = catalogue.index(endpoint);
      const parameters = checkParameters(received.parameters);
      const started = performance.now();
      const answer = answerSearch(endpoint, served, parameters, dateOf(served));
      const seen = traffic.get(served.name) ?? { requests: 0, totalMs: 0 };
      traffic.set(served.name, { requests: seen.requests + 1, totalMs: seen.totalMs + performance.now() - started });
      const next = answer.next && nextUrl(received, parameters, answer.next);
      return { status: 200, body: answer.body, link: next };
    } catch (error) {
      if (error instanceof ApiError) return { status: error.status, body: error.body(), link: undefined };
      throw error;
    }
  }

  /** Servers that disagree about a date answer in turn, by chance. */
  function reportedDate({ lastUpdated }: ServedIndex, fault: FaultKind | undefined): string {
    if (fault === 'placeholder') return START_UP_DATE;
    const date = lastUpdated[lastUpdated.length > 1 ? Math.floor(random() * lastUpdated.length) : 0] ?? START_UP_DATE;
    return fault === 'flap' ? new Date(Date.parse(date) - DAY_MS).toISOString().slice(0, 10) : date;
  }
}

interface Served {
  readonly status: number;
  readonly body: unknown;
  readonly link: string | undefined;
}

function receive(request: IncomingMessage): Received {
  const url = (request.url ?? '/').trim().replace(/%20$/, '');
  const mark = url.indexOf('?');
  const parameters = readQuery(mark < 0 ? '' : url.slice(mark + 1));
  const key = readKey(request.headers, parameters);
  parameters.delete('api_key');
  const path = mark < 0 ? url : url.slice(0, mark);
  return { method: request.method ?? 'GET', path, parameters, key, request };
}

function toLog({ method, path, parameters, key }: Received, atMs: number): LoggedRequest {
  const flat = [...parameters].map(
    ([name, value]) => [name, typeof value === 'object' && 'nested' in value ? '' : value] as const,
  );
  return {
    atMs,
    method,
    path,
    parameters: Object.fromEntries(flat),
    keyGiven: key !== undefined,
    status: 0,
    fault: undefined,
  };
}

function asJson({ status, body, link }: Served, headers: Reply['headers']): Reply {
  const bytes = printJson(body);
  const own = {
    'content-type': 'application/json; charset=utf-8',
    etag: weakEtag(bytes),
    ...(link === undefined ? {} : { link }),
  };
  return { status, headers: { ...headers, ...own }, body: bytes };
}

/** A path or method that the server does not know: a page, not JSON. */
function notServed(method: string, path: string, headers: Reply['headers']): Reply {
  const page = `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Error</title>\n</head>\n<body>\n<pre>Cannot ${escapeHtml(method)} ${escapeHtml(path)}</pre>\n</body>\n</html>\n`;
  return { status: 404, headers: { ...headers, 'content-type': 'text/html; charset=utf-8' }, body: Buffer.from(page) };
}

/** Leaves the body out where the caller still has it. */
function conditional({ request }: Received, reply: Reply): Reply {
  const { etag } = reply.headers;
  if (reply.status !== 200 || typeof etag !== 'string' || !isNotModified(request.headers, etag)) return reply;
  const { 'content-type': _type, ...headers } = reply.headers;
  return { status: 304, headers, body: Buffer.alloc(0) };
}

/** The request again, with what leads to the records after these. */
function nextUrl(
  { request, path, parameters }: Received,
  { limit }: { readonly limit: number },
  next: { readonly skip: number } | { readonly searchAfter: string },
): string {
  const query = new Map<string, string>();
  for (const [name, value] of parameters) if (typeof value === 'string') query.set(name, value.trim());
  query.set('limit', String(limit));
  // A name that stands already keeps its place, as in the addresses openFDA makes.
  query.set('skip', 'skip' in next ? String(next.skip) : '0');
  if ('searchAfter' in next) query.set('search_after', next.searchAfter);
  const text = [...query].map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
  return `<http://${request.headers.host ?? 'api.fda.gov'}${path}?${text}>; rel="next"`;
}
