import type { IncomingMessage } from 'node:http';

/** The request's body is longer than allowed. */
export class BodyTooLargeError extends Error {
  override readonly name = 'BodyTooLargeError';
}

/** A request's body, or why there is none. */
export type Received = { readonly bytes: Buffer } | { readonly error: Error };

/**
 * Reads a request's body as bytes and hands it on once; not at all where the caller leaves before its end, since there is nobody
 * to answer. A body past the limit is a BodyTooLargeError, with the request left open to be answered. Listens to events, since
 * iterating over a request costs more than serving a stored answer.
 */
export function readBody(request: IncomingMessage, maxBytes: number, done: (received: Received) => void): void {
  let first: Buffer | undefined;
  let more: Buffer[] | undefined;
  let size = 0;

  request.on('data', (chunk: Buffer) => {
    if (size > maxBytes) return;
    size += chunk.byteLength;
    if (size > maxBytes) {
      request.pause();
      done({ error: new BodyTooLargeError(`expected a body of at most ${maxBytes} bytes`) });
    } else if (first === undefined) first = chunk;
    else if (more === undefined) more = [first, chunk];
    else more.push(chunk);
  });
  request.on('end', () => {
    if (size <= maxBytes) done({ bytes: more ? Buffer.concat(more, size) : (first ?? Buffer.alloc(0)) });
  });
}
