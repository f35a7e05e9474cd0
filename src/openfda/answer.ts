import { badInput, GatewayError } from '../errors.ts';
import type { OpenFdaRequest } from './request.ts';

/** One record as it stands on the wire. */
export type WireRecord = Readonly<Record<string, unknown>>;

/** A row of a `count`: a term, or a day as `yyyymmdd`, and the number of records that hold it. */
export type CountRow =
  | { readonly term: string | number; readonly count: number }
  | { readonly time: string; readonly count: number };

/** What openFDA says of a request: records or count rows, and how they came about. */
export interface OpenFdaAnswer {
  readonly results: readonly WireRecord[];
  /** Records that meet the search; for a count, the number of its rows. Exact. */
  readonly total: number;
  /** `meta.last_updated`: the day the dataset was last reloaded. Undefined for an answer that found nothing. */
  readonly lastUpdated: string | undefined;
  /** The value of `search_after` that asks for the next page. */
  readonly next: string | undefined;
  /** Whether an embedded openFDA made the records up. */
  readonly sampleData: boolean;
  /** When the answer was read, in ms since 1970, less the age that caches on the way told. */
  readonly fetchedAt: number;
}

const sampleHeader = 'x-openfda-sample-data';

/** Reads an answer by its status: "nothing found" is an empty answer; every other fault is thrown as a GatewayError. */
export function readAnswer(request: OpenFdaRequest, response: Response, body: Buffer, now: number): OpenFdaAnswer {
  const common = {
    next: nextPage(response.headers.get('link')),
    sampleData: response.headers.has(sampleHeader),
    fetchedAt: now - deltaSeconds(response.headers.get('age')) * 1000,
  };
  if (response.status === 404 && isJson(response)) {
    if (errorOf(parse(request, body)).code === 'NOT_FOUND')
      return { ...common, results: [], total: 0, lastUpdated: undefined, next: undefined };
  }
  if (response.status !== 200) throw faultOf(request, response, body, now);
  const answer = parse(request, body) as { meta?: Meta | null; results?: unknown };
  if (!Array.isArray(answer.results)) throw notAnAnswer(request, 'without a list of results');
  if (!answer.results.every(isObject)) throw notAnAnswer(request, 'with a result that is no object');
  const results = answer.results as readonly WireRecord[];
  const total = answer.meta?.results?.total ?? results.length;
  if (!isCount(total)) throw notAnAnswer(request, 'with a total that is no count');
  return { ...common, results, total, lastUpdated: dateOf(answer.meta?.last_updated) };
}

/** The parts of `meta` that are read; what openFDA puts there is not trusted to be of the type it should be. */
interface Meta {
  readonly last_updated?: unknown;
  readonly results?: { readonly total?: unknown } | null;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function dateOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}

function parse(request: OpenFdaRequest, body: Buffer): unknown {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    if (typeof value === 'object' && value !== null) return value;
  } catch (error) {
    throw notAnAnswer(request, 'that is not JSON', error);
  }
  throw notAnAnswer(request, 'that is no object');
}

function notAnAnswer({ dataset }: OpenFdaRequest, how: string, cause?: unknown): GatewayError {
  return new GatewayError('UPSTREAM_ERROR', `openFDA sent a body ${how} (${dataset})`, { dataset }, cause);
}

interface OpenFdaError {
  readonly code?: string;
  readonly message?: string;
  readonly details?: string;
}

/** The texts of an error's body; empty where it has none. */
function errorOf(body: unknown): OpenFdaError {
  const error = (body as { error?: Readonly<Record<string, unknown>> | null } | null | undefined)?.error;
  const textOf = (name: string) => (typeof error?.[name] === 'string' ? { [name]: error[name] } : {});
  return { ...textOf('code'), ...textOf('message'), ...textOf('details') };
}

function faultOf(request: OpenFdaRequest, response: Response, body: Buffer, now: number): GatewayError {
  const { status } = response;
  const { dataset } = request;
  if (status === 429) {
    const retryAfterSeconds = retryAfter(response.headers.get('retry-after'), now) ?? 60;
    return new GatewayError('UPSTREAM_RATE_LIMITED', 'openFDA refuses further requests for now', {
      dataset,
      retryAfterSeconds,
    });
  }
  const error = isJson(response) ? errorOf(safeParse(body)) : {};
  const details = error.details ?? '';
  if (status === 500 && /^\[(token_mgr_error|parse_exception)\]/.test(details)) {
    return new GatewayError('BAD_USER_INPUT', `search: openFDA cannot read it: ${details}`, { dataset });
  }
  if (status === 500 && /^\[illegal_argument_exception\] Text fields are not optimi[sz]ed/.test(details)) {
    const [argument, field] = request.count === undefined ? ['sort', request.sort] : ['count', request.count];
    const expected = `a field of ${dataset} that openFDA can ${argument} by (\`.exact\` where it has one)`;
    return badInput(argument, expected, JSON.stringify(field ?? ''));
  }
  if (status === 400 && error.message !== undefined) {
    return new GatewayError('BAD_USER_INPUT', `openFDA refuses the request: ${unescapeHtml(error.message)}`, {
      dataset,
    });
  }
  if (status === 403) {
    return new GatewayError('UPSTREAM_ERROR', "openFDA refuses the gateway's API key (OPENFDA_API_KEY)", { dataset });
  }
  if (status >= 502)
    return new GatewayError('UPSTREAM_UNAVAILABLE', `openFDA answered with status ${status}`, { dataset });
  return new GatewayError('UPSTREAM_ERROR', `openFDA answered with status ${status}`, { dataset });
}

function safeParse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

function isJson(response: Response): boolean {
  return response.headers.get('content-type')?.includes('json') === true;
}

/** `Link: <...&search_after=0%3Dabc>; rel="next"`, as openFDA sends it. */
function nextPage(link: string | null): string | undefined {
  const url = /<([^>]*)>;\s*rel=(?:"next"|next\b)/.exec(link ?? '')?.[1];
  if (url === undefined || !URL.canParse(url)) return undefined;
  return new URL(url).searchParams.get('search_after') ?? undefined;
}

/** The longest delay that is told; RFC 9111 (section 1.2.2) takes greater ones for this one. */
const maxDeltaSeconds = 2 ** 31;

/** A number of seconds as HTTP writes it; 0 for anything else. */
function deltaSeconds(value: string | null): number {
  return /^\d+$/.test(value ?? '') ? Math.min(Number(value), maxDeltaSeconds) : 0;
}

/** What `Retry-After` says, a number of seconds or a date (RFC 9110, section 10.2.3), as whole seconds of at least 1. */
function retryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  const at = value.endsWith(' GMT') ? Date.parse(value) : Number.NaN;
  const wait = /^\d+$/.test(value) ? deltaSeconds(value) : Math.ceil((at - now) / 1000);
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(1, wait), maxDeltaSeconds);
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  '#x2F': '/',
};

/** openFDA escapes its messages for HTML. */
function unescapeHtml(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
