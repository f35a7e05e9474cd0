import type { IncomingMessage } from 'node:http';

/** The request's body is longer than allowed. */
export class BodyTooLargeError extends Error {
  override readonly name = 'BodyTooLargeError';
}

/** A request's body, or why there is none. */
export type Received = { readonly bytes: Buffer } | { readonly error: Error };

/**
 * Reads a request's body as bytes and hands it on once. A body past the limit is a BodyTooLargeError, with the request left
 * open to be answered. Listens to events, since iterating over a request costs more than serving a stored answer.
 */
export function readBody(request: IncomingMessage, maxBytes: number, done: (received: Received) => void): void {
  let chunks: Buffer[] = [];
  let size = 0;

  function finish(received: Received): void {
    request.off('data', onData).off('end', onEnd).off('error', onError).off('close', onClose);
    done(received);
  }
  function onData(chunk: Buffer): void {
    size += chunk.byteLength;
    chunks.push(chunk);
    if (size <= maxBytes) return;
    chunks = [];
    request.pause();
    finish({ error: new BodyTooLargeError(`expected a body of at most ${maxBytes} bytes`) });
  }
  function onEnd(): void {
    const [only] = chunks;
    finish({ bytes: only && chunks.length === 1 ? only : Buffer.concat(chunks, size) });
  }
  function onError(error: Error): void {
    finish({ error });
  }
  function onClose(): void {
    finish({ error: new Error('the caller is gone') });
  }
  request.on('data', onData).on('end', onEnd).on('error', onError).on('close', onClose);
}
