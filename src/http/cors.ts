import type { IncomingMessage, ServerResponse } from 'node:http';

/** What pages may read of an answer besides its body. */
const exposed = 'age, cache-status, etag, ratelimit, ratelimit-policy, x-request-id';

/** The headers that let a page of a listed origin (or any, with `*`) read an answer, as a flat list of names and values. */
export function corsHeaders(origin: string | undefined, origins: readonly string[]): readonly string[] {
  if (origin === undefined || !(origins.includes('*') || origins.includes(origin))) return [];
  const allowed = origins.includes('*') ? '*' : origin;
  return ['access-control-allow-origin', allowed, 'access-control-expose-headers', exposed];
}

/**
 * Lets pages of the listed origins (or all, with `*`) call the gateway, without credentials.
 * Returns true for a preflight, which is answered here.
 */
export function applyCors(request: IncomingMessage, response: ServerResponse, origins: readonly string[]): boolean {
  if (origins.length > 0) response.setHeader('vary', 'Origin');
  const headers = corsHeaders(request.headers.origin, origins);
  for (let i = 0; i < headers.length; i += 2) response.setHeader(headers[i] ?? '', headers[i + 1] ?? '');
  if (request.method !== 'OPTIONS' || request.headers['access-control-request-method'] === undefined) return false;
  if (headers.length > 0) {
    response.setHeader('access-control-allow-methods', 'GET, POST');
    response.setHeader(
      'access-control-allow-headers',
      request.headers['access-control-request-headers'] ?? 'content-type',
    );
    response.setHeader('access-control-max-age', '86400');
  }
  response.writeHead(204);
  response.end();
  return true;
}
