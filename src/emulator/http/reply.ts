import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** An answer before it is put on the wire. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
}

/** JSON as openFDA prints it, indented by two. */
export const printJson = (value: unknown): Buffer => Buffer.from(JSON.stringify(value, undefined, 2));

/** The weak validator of a body: its length in hexadecimal and the head of its SHA-1. */
export function weakEtag(body: Buffer): string {
  const hash = createHash('sha1').update(body).digest('base64').slice(0, 27);
  return `W/"${body.length.toString(16)}-${hash}"`;
}

/** Whether the caller still has what would be sent, by `If-None-Match`; a request that says `no-cache` is always sent the body. */
export function isNotModified(request: IncomingHttpHeaders, etag: string): boolean {
  const known = request['if-none-match'];
  if (known === undefined || /(?:^|,)\s*no-cache\s*(?:,|$)/.test(request['cache-control'] ?? '')) return false;
  if (known.trim() === '*') return true;
  const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');
  return known.split(',').some((tag) => opaque(tag) === opaque(etag));
}
