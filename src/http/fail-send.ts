import type { ServerResponse } from 'node:http';

/** Ends a response whose sending failed: with status 500 where nothing was sent yet, else by closing the connection, so that no caller waits for the rest. */
export function failSend(response: ServerResponse, error: unknown, onError: (error: unknown) => void): void {
  onError(error);
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  for (const name of response.getHeaderNames()) if (name !== 'x-request-id') response.removeHeader(name);
  const body = JSON.stringify({
    errors: [{ message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
  });
  response.writeHead(500, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(body);
}
