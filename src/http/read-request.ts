import type { IncomingMessage, ServerResponse } from 'node:http';
import { headerMap, type LongWayRequest } from './long-way.ts';
import { isPlainGet, isPlainPost, rawGet, rawPost } from './raw-form.ts';
import { BodyTooLargeError, type Received } from './read-body.ts';
import type { Safelist } from './safelist.ts';

/** Why a request is answered without Apollo Server. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly code: 'BAD_REQUEST' | 'QUERY_NOT_IN_SAFELIST';
}

/** A request as Apollo Server takes it, or why it may not have it. */
export function readRequest(
  request: IncomingMessage,
  search: string,
  received: Received,
  safelist: Safelist | undefined,
): LongWayRequest | Refusal {
  if ('error' in received) {
    const status = received.error instanceof BodyTooLargeError ? 413 : 400;
    return { status, message: received.error.message, code: 'BAD_REQUEST' };
  }
  const { bytes } = received;
  const isJson = bytes.byteLength > 0 && request.headers['content-type']?.includes('json') === true;
  let body: unknown;
  try {
    body = isJson ? JSON.parse(bytes.toString('utf8')) : undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { status: 400, message: `the body is not JSON: ${reason}`, code: 'BAD_REQUEST' };
  }
  const raw = isPlainPost(request) ? rawPost(bytes) : isPlainGet(request) ? rawGet(search) : undefined;
  const read = toApollo(request, search, body, raw);
  if (!safelist || isAdmitted(read, safelist)) return read;
  // Apollo's router has this code for it.
  const message = 'The operation is not in the list of operations that are served';
  return { status: 400, message, code: 'QUERY_NOT_IN_SAFELIST' };
}

export function toApollo(
  request: IncomingMessage,
  search: string,
  body: unknown,
  raw: string | undefined,
): LongWayRequest {
  const headers = headerMap(request);
  // What changes nothing and tells nothing needs no protection from other sites: health checks of old ask for it with no header.
  if (request.method === 'GET' && isHealthCheck(search)) headers.set('apollo-require-preflight', 'true');
  return { method: request.method ?? 'GET', headers, search, body, raw };
}

function isHealthCheck(search: string): boolean {
  const parameters = [...new URLSearchParams(search)];
  return (
    parameters.length === 1 && parameters[0]?.[0] === 'query' && /^\s*\{\s*__typename\s*\}\s*$/.test(parameters[0][1])
  );
}

/** Whether every text of an operation in the request is on the list; Apollo refuses what is no text. */
function isAdmitted({ method, search, body }: LongWayRequest, safelist: Safelist): boolean {
  const fromBody = (body as { query?: unknown } | null | undefined)?.query;
  const texts = method === 'GET' ? new URLSearchParams(search).getAll('query') : [fromBody];
  return texts.every((text) => typeof text !== 'string' || safelist.admits(text));
}

/** Answers in Apollo's place. A body that was not read to its end closes the connection. */
export function refuse(response: ServerResponse, { status, message, code }: Refusal): void {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  response.writeHead(status, code === 'BAD_REQUEST' ? { ...headers, connection: 'close' } : headers);
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}
