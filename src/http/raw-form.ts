import type { IncomingMessage } from 'node:http';

/** Whether it is a content type that browsers send only after a preflight, and that says nothing but JSON. */
function isJson(type: string | undefined): boolean {
  return (
    type === 'application/json' ||
    type === 'application/json; charset=utf-8' ||
    type === 'application/json;charset=utf-8'
  );
}

/** Whether it is a POST whose body alone says what is asked for, and that no page can send without a preflight. */
export function isPlainPost({ method, headers }: IncomingMessage): boolean {
  return method === 'POST' && isJson(headers['content-type']) && headers['content-encoding'] === undefined;
}

/**
 * Whether it is a GET whose address alone says what is asked for, and that no page of a foreign site can make a browser send unasked.
 *
 * A GET changes nothing and carries no credentials of its own, but it can spend quota: so a page of another site needs a header that makes its
 * browser ask first, or an origin that CORS_ORIGINS lists. Browsers say where a request comes from in `Sec-Fetch-Site` (Fetch Metadata, W3C), but
 * only to addresses with https and on this machine; elsewhere they are known by `User-Agent`, which a page cannot change without asking first.
 */
export function isPlainGet({ method, headers }: IncomingMessage, corsOrigins: readonly string[]): boolean {
  if (method !== 'GET' || headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined)
    return false;
  const site = headers['sec-fetch-site'];
  if (site === 'same-origin' || site === 'none') return true;
  if (site === undefined && !isBrowser(headers['user-agent'])) return true;
  const { origin } = headers;
  if (origin !== undefined && (corsOrigins.includes('*') || corsOrigins.includes(origin))) return true;
  const type = headers['content-type'];
  if (type !== undefined) return isJson(type);
  return isPresent(headers['x-apollo-operation-name']) || isPresent(headers['apollo-require-preflight']);
}

/** Every browser begins its name so, for reasons of history (RFC 9110, section 10.1.5). */
function isBrowser(userAgent: string | undefined): boolean {
  return userAgent?.includes('Mozilla/') === true;
}

function isPresent(header: string | string[] | undefined): boolean {
  return header !== undefined && header.length > 0;
}

/** The form of a POST: its body's bytes, one character each. What asks for anything is JSON, so it never is the form of a GET. */
export function rawPost(body: Buffer): string {
  return body.toString('latin1');
}

/** The form of a GET: its address from the question mark. */
export function rawGet(search: string): string {
  return search;
}

/** The query of an address below `/graphql`; undefined for another path. Other spellings of the path take the long way. */
export function graphqlSearch(url: string | undefined): string | undefined {
  if (url === undefined || !url.startsWith('/graphql')) return undefined;
  if (url.length === 8) return '';
  return url.charCodeAt(8) === 63 && !url.includes('#') ? url.slice(8) : undefined;
}
