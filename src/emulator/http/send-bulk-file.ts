import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { BulkFile } from './bulk-file.ts';

/** Sends a bulk file as fast as the caller takes it, holding no more than a piece of it. */
export async function sendBulkFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: BulkFile,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  response.writeHead(200, {
    ...headers,
    'access-control-allow-origin': '*',
    'content-type': 'application/json',
    'content-length': file.bytes,
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  try {
    await pipeline(Readable.from(file.pieces(), { objectMode: false }), response);
  } catch (error) {
    // Whoever asked has gone away; any other fault is ours.
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE')) throw error;
  }
}
