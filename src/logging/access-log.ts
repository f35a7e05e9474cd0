import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';

export interface AccessLogOptions {
  readonly logger: Logger;
  readonly requestIdOf: (request: IncomingMessage) => string;
  readonly now: () => number;
}

/** Writes a line for every request that is over, without its query: what was asked for may be anybody's business. */
export function createAccessLog({ logger, requestIdOf, now }: AccessLogOptions) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const startedAt = now();
    const { method, url = '/' } = request;
    response.once('close', () => {
      const { statusCode: status, writableFinished } = response;
      const path = url.replace(/\?.*/s, '');
      const fields = { requestId: requestIdOf(request), method, path, status, durationMs: now() - startedAt };
      logger.debug({ ...fields, aborted: !writableFinished }, 'request answered');
    });
  };
}
