import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Lets pages of the listed origins (or all, with `*`) call the gateway, without credentials.
 * Returns true for a preflight, which is answered here.
 */
export function applyCors(request: IncomingMessage, response: ServerResponse, origins: readonly string[]): boolean {
  const { origin } = request.headers;
  if (origins.length > 0) response.setHeader('vary', 'Origin');
  const allowed = origin !== undefined && (origins.includes('*') || origins.includes(origin));
  if (allowed) response.setHeader('access-control-allow-origin', origins.includes('*') ? '*' : origin);
  if (request.method !== 'OPTIONS' || request.headers['access-control-request-method'] === undefined) return false;
  if (allowed) {
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
