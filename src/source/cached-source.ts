import type { AnswerCache, CacheEntry } from '../cache/answer-cache.ts';
import type { FreshnessLevel } from '../catalogue/catalogue.ts';
import { GatewayError } from '../errors.ts';
import { decideFreshness, levelRules } from '../freshness/level-rules.ts';
import type { OpenFdaAnswer } from '../openfda/answer.ts';
import type { OpenFdaClient } from '../openfda/client.ts';
import { type OpenFdaRequest, requestPath } from '../openfda/request.ts';
import type { SourceAnswer } from './answer.ts';
import { SingleFlight } from './single-flight.ts';

/** How one read of the source ended, told to whoever listens. */
export interface ReadEvent {
  readonly dataset: string;
  readonly outcome: 'hit' | 'miss' | 'stale' | 'error';
}

/** How the reads of one operation ended. */
export type ReadTally = Record<ReadEvent['outcome'], number>;

/** One operation that reads: it ends when its signal does, and its reads are tallied. */
export interface Reader {
  readonly signal?: AbortSignal | undefined;
  readonly tally?: ReadTally;
}

/** The source as one operation sees it. */
export interface OperationSource {
  /** The answer to a request, from the cache where the level allows, else from openFDA. */
  read(request: OpenFdaRequest, level: FreshnessLevel): Promise<SourceAnswer>;
  /** A cached answer that the level allows to serve at once; never asks openFDA. */
  peek(path: string, level: FreshnessLevel): SourceAnswer | undefined;
}

export interface CachedSource {
  for(reader: Reader): OperationSource;
}

export interface CachedSourceOptions {
  readonly client: OpenFdaClient;
  readonly cache: AnswerCache;
  readonly now: () => number;
  readonly onRead?: (event: ReadEvent) => void;
  /** Told of every answer that was stored, under its cache key. */
  readonly onStored?: (key: string, request: OpenFdaRequest, answer: OpenFdaAnswer) => void;
  readonly onRefreshFailed?: (request: OpenFdaRequest, error: unknown) => void;
}

/** openFDA behind a cache: decides by age and level, joins equal requests in flight, serves stale answers in an outage. */
export function createCachedSource(options: CachedSourceOptions): CachedSource {
  const { client, cache, now } = options;
  const flights = new SingleFlight<SourceAnswer>();

  async function fetchAnswer(request: OpenFdaRequest, key: string, signal: AbortSignal): Promise<SourceAnswer> {
    const answer = await client.ask(request, signal);
    const { fetchedAt, ...stored } = answer;
    cache.set(key, { bytes: Buffer.from(JSON.stringify(stored)), tag: request.dataset, fetchedAt });
    options.onStored?.(key, request, answer);
    return withProvenance(stored, key, fetchedAt, false);
  }

  function fetchShared(request: OpenFdaRequest, key: string, signal?: AbortSignal): Promise<SourceAnswer> {
    return flights.run(key, (shared) => fetchAnswer(request, key, shared), signal);
  }

  function tell(request: OpenFdaRequest, outcome: ReadEvent['outcome'], reader: Reader): void {
    if (reader.tally) reader.tally[outcome] += 1;
    options.onRead?.({ dataset: request.dataset, outcome });
  }

  async function fetchOrServeStale(
    request: OpenFdaRequest,
    level: FreshnessLevel,
    entry: CacheEntry | undefined,
    reader: Reader,
  ): Promise<SourceAnswer> {
    const key = requestPath(request);
    try {
      const answer = await fetchShared(request, key, reader.signal);
      tell(request, 'miss', reader);
      return answer;
    } catch (error) {
      const servable = entry && isOutage(error) && now() - entry.fetchedAt <= levelRules[level].staleMs;
      tell(request, servable ? 'stale' : 'error', reader);
      if (!servable) throw error;
      return readEntry(key, entry, true);
    }
  }

  async function read(request: OpenFdaRequest, level: FreshnessLevel, reader: Reader): Promise<SourceAnswer> {
    const key = requestPath(request);
    const entry = cache.get(key);
    const decision = entry ? decideFreshness(level, now() - entry.fetchedAt) : 'fetch';
    if (!entry || decision === 'fetch') return fetchOrServeStale(request, level, entry, reader);
    tell(request, 'hit', reader);
    if (decision === 'serve-and-refresh') {
      fetchShared(request, key).catch((error: unknown) => options.onRefreshFailed?.(request, error));
    }
    return readEntry(key, entry, false);
  }

  function peek(path: string, level: FreshnessLevel): SourceAnswer | undefined {
    const entry = cache.get(path);
    if (!entry || decideFreshness(level, now() - entry.fetchedAt) !== 'serve') return undefined;
    return readEntry(path, entry, false);
  }

  return {
    for: (reader) => ({ read: (request, level) => read(request, level, reader), peek }),
  };
}

/** Whether the failure says nothing about the request itself, so that an older answer may stand in. */
function isOutage(error: unknown): boolean {
  return error instanceof GatewayError && error.code.startsWith('UPSTREAM_');
}

function readEntry(key: string, entry: CacheEntry, stale: boolean): SourceAnswer {
  const stored = JSON.parse(Buffer.from(entry.bytes.buffer, entry.bytes.byteOffset, entry.bytes.byteLength).toString());
  return withProvenance(stored as Omit<OpenFdaAnswer, 'fetchedAt'>, key, entry.fetchedAt, stale);
}

function withProvenance(
  answer: Omit<OpenFdaAnswer, 'fetchedAt'>,
  path: string,
  fetchedAt: number,
  stale: boolean,
): SourceAnswer {
  const { lastUpdated, sampleData } = answer;
  return { ...answer, provenance: { path, lastUpdated, fetchedAt, validatedAt: fetchedAt, stale, sampleData } };
}
