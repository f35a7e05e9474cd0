import type { IncomingMessage } from 'node:http';
import { MIMEType, promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, zstdDecompress } from 'node:zlib';
import type { Refusal } from './refusal.ts';

type Decode = (bytes: Buffer, options: { readonly maxOutputLength: number }) => Promise<Buffer>;

/** Codings of request bodies, by their names in `Content-Encoding` (RFC 9110, section 8.4.1). */
const decoders: ReadonlyMap<string, Decode> = new Map<string, Decode>([
  ['gzip', promisify(gunzip)],
  ['x-gzip', promisify(gunzip)],
  ['deflate', promisify(inflate)],
  ['br', promisify(brotliDecompress)],
  ['zstd', promisify(zstdDecompress)],
  ['identity', async (bytes) => bytes],
]);
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of a POST's body: JSON in UTF-8, in one content coding at most, and of at most `maxBytes` bytes once it is decoded. Otherwise why it
 * is refused: 415 for another media type, charset or coding, 413 for a text that is too long, 400 for bytes that are not what they are said to be.
 */
export async function decodeBody(
  { headers }: IncomingMessage,
  bytes: Buffer,
  maxBytes: number,
): Promise<string | Refusal> {
  const refused = refuseType(headers['content-type']);
  if (refused) return refused;
  const coding = headers['content-encoding']?.trim().toLowerCase() || 'identity';
  const decode = decoders.get(coding);
  if (!decode) {
    const known = [...decoders.keys()].filter((name) => name !== 'x-gzip' && name !== 'identity').join(', ');
    const message = `Content-Encoding: expected one of ${known}, but got ${JSON.stringify(coding)}`;
    return { status: 415, code: 'BAD_REQUEST', message, headers: { 'accept-encoding': known } };
  }
  try {
    return utf8.decode(await decode(bytes, { maxOutputLength: maxBytes }));
  } catch (error) {
    return refuseBytes(error, coding, maxBytes);
  }
}

function refuseType(contentType: string | undefined): Refusal | undefined {
  const expected = 'application/json in UTF-8';
  const refusal = (got: string): Refusal => ({
    ...({ status: 415, code: 'BAD_REQUEST' } as const),
    message: `Content-Type: expected ${expected}, but got ${got}`,
    headers: { 'accept-post': 'application/json' },
  });
  if (contentType === undefined) return refusal('none');
  try {
    const { essence, params } = new MIMEType(contentType);
    const isJson = essence === 'application/json' || /^application\/[\w.-]+\+json$/.test(essence);
    const charset = params.get('charset') ?? 'utf-8';
    if (isJson && /^utf-?8$/i.test(charset)) return undefined;
  } catch {
    // Not a media type at all.
  }
  return refusal(JSON.stringify(contentType));
}

function refuseBytes(error: unknown, coding: string, maxBytes: number): Refusal {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ERR_BUFFER_TOO_LARGE') {
    return {
      status: 413,
      code: 'BAD_REQUEST',
      message: `expected a body of at most ${maxBytes} bytes once it is decoded`,
    };
  }
  const expected = code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'text in UTF-8' : `bytes in the coding ${coding}`;
  return { status: 400, code: 'BAD_REQUEST', message: `the body: expected ${expected}, but got other bytes` };
}
