import type { IncomingMessage } from 'node:http';
import { type ParameterValue, readQuery } from './query-parameters.ts';
import { readKey } from './read-key.ts';
import type { LoggedRequest } from './request-log.ts';

/** A request as the gateway in front of openFDA passes it on: the key is taken out of the parameters. */
export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly parameters: ReadonlyMap<string, ParameterValue>;
  readonly key: string | undefined;
  readonly request: IncomingMessage;
}

export function receiveRequest(request: IncomingMessage): ReceivedRequest {
  const url = (request.url ?? '/').trim().replace(/%20$/, '');
  const mark = url.indexOf('?');
  const parameters = readQuery(mark < 0 ? '' : url.slice(mark + 1));
  const key = readKey(request.headers, parameters);
  parameters.delete('api_key');
  return { method: request.method ?? 'GET', path: mark < 0 ? url : url.slice(0, mark), parameters, key, request };
}

/** How the log tells it, before it is answered. */
export function toLogged({ method, path, parameters, key }: ReceivedRequest, atMs: number): LoggedRequest {
  const flat = [...parameters].map(
    ([name, value]) => [name, typeof value === 'object' && 'nested' in value ? '' : value] as const,
  );
  return {
    atMs,
    method,
    path,
    parameters: Object.fromEntries(flat),
    keyGiven: key !== undefined,
    status: 0,
    fault: undefined,
  };
}

/** Where the caller reached this server. */
export const baseUrlOf = ({ request }: ReceivedRequest): string => `http://${request.headers.host ?? 'api.fda.gov'}`;

/** The `Link` to what follows an answer: the request again, with what leads to the records after these. */
export function linkToNext(
  received: ReceivedRequest,
  limit: number,
  next: { readonly skip: number } | { readonly searchAfter: string },
): string {
  const { path, parameters } = received;
  const query = new Map<string, string>();
  for (const [name, value] of parameters) if (typeof value === 'string') query.set(name, value.trim());
  query.set('limit', String(limit));
  // A name that stands already keeps its place, as in the addresses openFDA makes.
  query.set('skip', 'skip' in next ? String(next.skip) : '0');
  if ('searchAfter' in next) query.set('search_after', next.searchAfter);
  const text = [...query].map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
  return `<${baseUrlOf(received)}${path}?${text}>; rel="next"`;
}
