import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The header that names a request, on its way in and out. */
export const requestIdHeader = 'x-request-id';

export type RequestIdOf = (request: IncomingMessage) => string;

/** What a caller may name a request: nothing that a log or a header would have to escape. */
const sane = /^[\w.:@-]{1,128}$/;

const known = Symbol('request id');

type NamedMessage = IncomingMessage & { [known]?: string };

/** Names requests: as their callers do where that is a sane name, else anew; always the same for the same request. */
export function createRequestIds(create: () => string = createUuids()): RequestIdOf {
  return (request: NamedMessage) => {
    const before = request[known];
    if (before !== undefined) return before;
    const given = request.headers[requestIdHeader];
    const id = typeof given === 'string' && sane.test(given) ? given : create();
    // A WeakMap would cost more than all else that a name takes.
    request[known] = id;
    return id;
  };
}

const perUuid = 65_536;
const bytesInHex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** UUIDs of which 65,536 share all but their end: they are names, not secrets, and drawing each anew took a twentieth of a stored answer's time. */
function createUuids(): () => string {
  let next = perUuid;
  let beginning = '';
  return () => {
    if (next === perUuid) {
      next = 0;
      beginning = randomUUID().slice(0, -4);
    }
    const id = `${beginning}${bytesInHex[next >>> 8]}${bytesInHex[next & 255]}`;
    next += 1;
    return id;
  };
}
