import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The header that names a request, on its way in and out. */
export const requestIdHeader = 'x-request-id';

export type RequestIdOf = (request: IncomingMessage) => string;

/** What a caller may name a request: nothing that a log or a header would have to escape. */
const sane = /^[\w.:@-]{1,128}$/;

/** Names requests: as their callers do where that is a sane name, else anew; always the same for the same request. */
export function createRequestIds(create: () => string = randomUUID): RequestIdOf {
  const known = new WeakMap<IncomingMessage, string>();
  return (request) => {
    const before = known.get(request);
    if (before !== undefined) return before;
    const given = request.headers[requestIdHeader];
    const id = typeof given === 'string' && sane.test(given) ? given : create();
    known.set(request, id);
    return id;
  };
}
