import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Catalogue } from '../catalogue.ts';
import type { FaultKind, FaultPlan } from '../control/fault.ts';
import { type ApiError, escapeHtml, keyInvalid, overRateLimit } from './api-error.ts';
import { findBulkFile } from './bulk-file.ts';
import { createOrigin, type Served } from './create-origin.ts';
import { faultReply } from './fault-reply.ts';
import type { RateLimiter } from './rate-limiter.ts';
import { type ReceivedRequest, receiveRequest, toLogged } from './received-request.ts';
import { isNotModified, printJson, type Reply, weakEtag } from './reply.ts';
import type { RequestLogWriter } from './request-log.ts';
import { sendBulkFile } from './send-bulk-file.ts';
import { type SendOptions, sendReply } from './send-reply.ts';
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
  /** What the time that answers take is measured by. */
  readonly monotonicMs: () => number;
  /** How long this answer is held back. */
  readonly drawLatencyMs: () => number;
  readonly send: SendOptions;
}

/**
 * Answers requests as api.fda.gov does: the gateway's checks of key and allowance first, then openFDA's server. Bulk files stand
 * beside both, as openFDA's do on a host of their own: no allowance, no faults.
 */
export function createHandler(
  options: HandlerOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { catalogue, limiter, faults, log, apiKeys, sample, random, nowMs, monotonicMs, drawLatencyMs, send } = options;
  const serve = createOrigin(catalogue, random, monotonicMs);
  const sampleHeaders: Record<string, string> = sample ? { 'x-openfda-sample-data': 'generated' } : {};

  return async (request, response) => {
    const received = receiveRequest(request);
    const entry = log.add(toLogged(received, nowMs()));
    const file =
      received.method === 'GET' || received.method === 'HEAD' ? findBulkFile(catalogue, received.path) : undefined;
    if (file) {
      await send.delay(drawLatencyMs());
      entry.answered(200, undefined);
      return sendBulkFile(request, response, file, sampleHeaders);
    }
    const fault = faults.draw(received.path);
    await send.delay(drawLatencyMs());
    if (fault === 'hang') return entry.answered(0, fault);
    if (fault === 'reset') {
      entry.answered(0, fault);
      request.socket.resetAndDestroy();
      return;
    }
    const reply = conditional(received, pass(received, fault));
    const headers = { ...reply.headers, ...sampleHeaders };
    entry.answered(reply.status, fault);
    await sendReply(request, response, { ...reply, headers }, fault, send);
  };

  /** Through the gateway to the server. */
  function pass(received: ReceivedRequest, fault: FaultKind | undefined): Reply {
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
    const made = method === 'GET' || method === 'HEAD' ? serve(received, fault) : undefined;
    return made ? asJson(made, headers) : notServed(method, path, headers);
  }
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
function conditional({ request }: ReceivedRequest, reply: Reply): Reply {
  const { etag } = reply.headers;
  if (reply.status !== 200 || typeof etag !== 'string' || !isNotModified(request.headers, etag)) return reply;
  const { 'content-type': _type, ...headers } = reply.headers;
  return { status: 304, headers, body: Buffer.alloc(0) };
}
