import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip as gzipWithCallback } from 'node:zlib';
import type { FaultKind } from '../control/fault.ts';
import type { Reply } from './reply.ts';

/** What the sending of an answer needs of the world. */
export interface SendOptions {
  readonly delay: (ms: number) => Promise<void>;
  /** How large a huge answer is. */
  readonly hugeBytes: number;
  readonly slowMs: number;
}

const gzip = promisify(gzipWithCallback);
const SLOW_PIECES = 20;
const HUGE_PIECE = Buffer.alloc(64 * 1024, ' ');
/** Answers of these kinds are compressed for whoever accepts it; errors of the request are not. */
const COMPRESSED_STATUSES = new Set([200, 403, 404, 429]);

/** Puts an answer on the wire, whole or in the broken way that a fault asks for. */
export async function sendReply(
  request: IncomingMessage,
  response: ServerResponse,
  reply: Reply,
  fault: FaultKind | undefined,
  options: SendOptions,
): Promise<void> {
  const compress =
    COMPRESSED_STATUSES.has(reply.status) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const bodiless = request.method === 'HEAD' || reply.status === 204 || reply.status === 304;
  const body = bodiless ? Buffer.alloc(0) : compress ? await gzip(reply.body) : reply.body;
  for (const [name, value] of Object.entries(reply.headers)) response.setHeader(name, value);
  if (reply.status !== 204 && reply.status !== 304) {
    response.setHeader('vary', compress ? ['Accept-Encoding', 'Accept-Encoding'] : 'Accept-Encoding');
    if (compress) response.setHeader('content-encoding', 'gzip');
    else if (fault !== 'huge' && fault !== 'malformed') response.setHeader('content-length', reply.body.length);
  }
  response.writeHead(reply.status);
  if (fault === 'slow') await sendSlowly(response, body, options);
  else if (fault === 'truncated') {
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.socket?.destroy());
  } else if (fault === 'malformed') response.end(compress ? await gzip(halfOf(reply.body)) : halfOf(body));
  else if (fault === 'huge') await sendHuge(response, body, compress, options.hugeBytes);
  else response.end(body);
}

const halfOf = (body: Buffer): Buffer => body.subarray(0, Math.floor(body.length / 2));

async function sendSlowly(response: ServerResponse, body: Buffer, { delay, slowMs }: SendOptions): Promise<void> {
  const size = Math.max(1, Math.ceil(body.length / SLOW_PIECES));
  for (let at = 0; at < body.length && !response.destroyed; at += size) {
    response.write(body.subarray(at, at + size));
    await delay(slowMs / SLOW_PIECES);
  }
  response.end();
}

/** A valid answer and blanks behind it without end, or nearly. */
async function sendHuge(response: ServerResponse, body: Buffer, compressed: boolean, hugeBytes: number): Promise<void> {
  response.write(body);
  // A gzip file may have several members: their contents follow one another.
  const piece = compressed ? await gzip(HUGE_PIECE) : HUGE_PIECE;
  for (let sent = 0; sent < hugeBytes && !response.destroyed; sent += HUGE_PIECE.length) {
    if (!response.write(piece)) {
      await new Promise<void>((resolve) => {
        const go = (): void => {
          response.off('drain', go).off('close', go);
          resolve();
        };
        response.on('drain', go).on('close', go);
      });
    }
  }
  response.end();
}
