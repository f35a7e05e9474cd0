import { hash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { decodeBody } from './decode-body.ts';
import { headerMap, type LongWayRequest } from './long-way.ts';
import { isPlainGet, isPlainPost, rawGet, rawPost } from './raw-form.ts';
import { BodyTooLargeError, type Received } from './read-body.ts';
import type { Refusal } from './refusal.ts';
import type { Safelist } from './safelist.ts';

export interface ReadRequestOptions {
  readonly safelist: Safelist | undefined;
  /** Longest body, decoded, in bytes. */
  readonly maxBodyBytes: number;
  readonly corsOrigins: readonly string[];
}

/** The parameters of a request, in the body of a POST or the address of a GET. */
interface Parameters {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

/** Parameters that stand empty in an address or a body are absent. */
const parameterNames = ['query', 'operationName', 'variables', 'extensions'] as const;

/** A request as Apollo Server takes it, or why it may not have it. */
export async function readRequest(
  request: IncomingMessage,
  search: string,
  received: Received,
  { safelist, maxBodyBytes, corsOrigins }: ReadRequestOptions,
): Promise<LongWayRequest | Refusal> {
  const { method } = request;
  if (method !== 'GET' && method !== 'POST') {
    const message = `expected GET or POST, but got ${method}`;
    return { status: 405, code: 'BAD_REQUEST', message, headers: { allow: 'GET, POST' } };
  }
  if ('error' in received) {
    return { status: received.error instanceof BodyTooLargeError ? 413 : 400, message: received.error.message, code };
  }
  if (method === 'GET') {
    const parameters = new URLSearchParams(search);
    const refused = refuseParameters(readAddress(parameters), safelist);
    const raw = isPlainGet(request, corsOrigins) ? rawGet(search) : undefined;
    return refused ?? toApollo(request, withoutEmpty(search, parameters), undefined, raw, corsOrigins);
  }
  const text = await decodeBody(request, received.bytes, maxBodyBytes);
  if (typeof text !== 'string') return text;
  const body = parseJson(text);
  if (body instanceof Error) return badRequest(`the body is not JSON: ${body.message}`);
  if (holdsInfinity(text, body)) return badRequest(tooLargeNumber);
  // A batch is a list of requests. Whether batches are allowed is for Apollo Server to decide.
  for (const one of Array.isArray(body) ? body : [body]) {
    const refused = isObject(one) ? refuseParameters(one, safelist) : undefined;
    if (refused) return refused;
  }
  const raw = isPlainPost(request) ? rawPost(received.bytes) : undefined;
  const parameters = Array.isArray(body) ? body.map(withoutEmptyTexts) : withoutEmptyTexts(body);
  return toApollo(request, search, parameters, raw, corsOrigins);
}

const code = 'BAD_REQUEST';
const badRequest = (message: string): Refusal => ({ status: 400, code, message });
const tooLargeNumber = 'variables: expected numbers that a double can hold, but got a larger one, such as 1e400';

/** A request of a form that was read before and found right, as Apollo Server takes it. `bytes`: the body of a POST. */
export function readAgain(
  request: IncomingMessage,
  search: string,
  bytes: Buffer | undefined,
  corsOrigins: readonly string[],
): LongWayRequest {
  if (!bytes) {
    const parameters = new URLSearchParams(search);
    return toApollo(request, withoutEmpty(search, parameters), undefined, rawGet(search), corsOrigins);
  }
  const body = JSON.parse(utf8.decode(bytes)) as unknown;
  return toApollo(request, search, isObject(body) ? withoutEmptyTexts(body) : body, rawPost(bytes), corsOrigins);
}

/** Reads text in UTF-8, with or without a byte order mark. */
const utf8 = new TextDecoder('utf-8');

function toApollo(
  request: IncomingMessage,
  search: string,
  body: unknown,
  raw: string | undefined,
  corsOrigins: readonly string[],
): LongWayRequest {
  const headers = headerMap(request);
  // Apollo lets no GET pass without such a header; which ones may is decided by where they come from.
  if (request.method === 'GET' && (isPlainGet(request, corsOrigins) || isHealthCheck(search)))
    headers.set('apollo-require-preflight', 'true');
  return { method: request.method ?? 'GET', headers, search, body, raw };
}

/** What load balancers of old ask for, some under a browser's name. It spends nothing. */
function isHealthCheck(search: string): boolean {
  const [parameter, ...others] = [...new URLSearchParams(search)];
  return others.length === 0 && parameter?.[0] === 'query' && /^\s*\{\s*__typename\s*\}\s*$/.test(parameter[1]);
}

/** Refuses what Apollo Server would answer with a fault of its own, and operations that are not on the list. */
function refuseParameters(parameters: Parameters, safelist: Safelist | undefined): Refusal | undefined {
  const { query } = parameters;
  const extensions = readJson(parameters.extensions);
  for (const [name, value] of Object.entries({ variables: readJson(parameters.variables), extensions })) {
    const text = parameters[name as keyof Parameters];
    if (typeof text === 'string' && holdsInfinity(text, value)) return badRequest(tooLargeNumber);
    if (isNestedTooDeep(value)) return badRequest(`${name}: expected at most ${maxLevels} levels, but got more`);
  }
  const persisted = isObject(extensions) ? extensions.persistedQuery : undefined;
  const refused = persisted === undefined || persisted === null ? undefined : refusePersisted(persisted, query);
  if (refused) return refused;
  if (!safelist || typeof query !== 'string' || query === '' || safelist.admits(query)) return undefined;
  // Apollo's router has this code for it.
  const message = 'The operation is not in the list of operations that are served';
  return { status: 400, message, code: 'QUERY_NOT_IN_SAFELIST' };
}

/** A persisted query is named by the SHA-256 of its text, in hex (Apollo's automatic persisted queries, version 1). */
function refusePersisted(persisted: unknown, query: unknown): Refusal | undefined {
  const { version, sha256Hash } = isObject(persisted) ? persisted : {};
  if (version !== 1)
    return badRequest(`extensions.persistedQuery.version: expected 1, but got ${JSON.stringify(version)}`);
  if (typeof sha256Hash !== 'string') {
    const got = JSON.stringify(sha256Hash) ?? 'none';
    return badRequest(`extensions.persistedQuery.sha256Hash: expected a text, but got ${got}`);
  }
  if (typeof query !== 'string' || query === '' || hash('sha256', query) === sha256Hash) return undefined;
  return badRequest(
    'extensions.persistedQuery.sha256Hash: expected the SHA-256 of `query` in hex, but got that of another text',
  );
}

function readAddress(parameters: URLSearchParams): Parameters {
  return Object.fromEntries(parameterNames.map((name) => [name, parameters.get(name) ?? undefined]));
}

/** The address without the parameters that are empty; as it was where none is. */
function withoutEmpty(search: string, parameters: URLSearchParams): string {
  const empty = parameterNames.filter((name) => parameters.get(name) === '');
  if (empty.length === 0) return search;
  const left = new URLSearchParams([...parameters].filter(([name, value]) => value !== '' || !isParameter(name)));
  return `?${left}`;
}

function isParameter(name: string): boolean {
  return parameterNames.some((known) => known === name);
}

/** The body without an empty query or name; other empty texts are faults, and Apollo names them. */
function withoutEmptyTexts(body: unknown): unknown {
  if (!isObject(body)) return body;
  if (body.operationName !== '' && body.query !== '') return body;
  return Object.fromEntries(
    Object.entries(body).filter(([name, value]) => value !== '' || (name !== 'operationName' && name !== 'query')),
  );
}

/** A parameter that an address holds as JSON text, and a body as it is. */
function readJson(parameter: unknown): unknown {
  return typeof parameter === 'string' && parameter !== '' ? parseJson(parameter) : parameter;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** What may be a number beyond the doubles: an exponent of three digits, or 309 digits. */
const largeNumber = /\d[eE]\+?\d{3}|\d{309}/;

/** Whether the value holds a number that no double holds. JavaScript reads it as Infinity and writes that as null, so that both would have one key. */
function holdsInfinity(text: string, value: unknown): boolean {
  if (!largeNumber.test(text)) return false;
  const left = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (next === Infinity || next === -Infinity) return true;
    if (typeof next === 'object' && next !== null) for (const inner of Object.values(next)) left.push(inner);
  }
  return false;
}

/** Levels of lists and objects in `variables` and in `extensions`. Functions that call themselves for each level overflow the stack at some thousands. */
const maxLevels = 64;

function isNestedTooDeep(value: unknown): boolean {
  let level = [value].filter(isNested);
  for (let levels = 1; level.length > 0; levels += 1) {
    if (levels > maxLevels) return true;
    level = level.flatMap((outer) => Object.values(outer).filter(isNested));
  }
  return false;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
