import type { CacheEntry } from '../cache/cache-entry.ts';
import type { TieredCache } from '../cache/tiered-cache.ts';
import type { VersionClock } from '../cache/version-clock.ts';
import type { FreshnessLevel } from '../catalogue/catalogue.ts';
import { GatewayError } from '../errors.ts';
import type { EpochBook } from '../freshness/epoch-book.ts';
import type { EpochWatch } from '../freshness/epoch-watch.ts';
import type { ExplainedStep } from '../freshness/explain-ttl.ts';
import type { FreshnessPolicy, JudgedEntry } from '../freshness/freshness-policy.ts';
import { recordRefresh } from '../freshness/refresh-history.ts';
import { recordUse, type Usage } from '../freshness/usage.ts';
import { waitsInMs } from '../freshness/waits-in.ts';
import type { Breaker } from '../openfda/breaker/breaker.ts';
import type { RequestClass } from '../openfda/budget/request-class.ts';
import type { OpenFdaClient } from '../openfda/client.ts';
import { type OpenFdaRequest, requestPath } from '../openfda/request.ts';
import type { SourceAnswer } from './answer.ts';
import { FailureMemory } from './failure-memory.ts';
import type { FleetFlight } from './fleet-flight.ts';
import { SingleFlight } from './single-flight.ts';
import { digestOf, encodeAnswer, encodeResults, historyOf, readHeader, readResults } from './stored-answer.ts';

/** How one read of the source ended, told to whoever listens. */
export interface ReadEvent {
  readonly dataset: string;
  /** The request that was answered: path and query. */
  readonly path: string;
  readonly outcome: 'hit' | 'miss' | 'stale' | 'error';
  /** Whether the answer is that there is no such record. */
  readonly negative: boolean;
  readonly durationMs: number;
  /** Bytes that were served without asking openFDA. */
  readonly bytesSaved: number;
}

/** One wait of a read for openFDA. */
export interface ReadWait {
  readonly dataset: string;
  /** Path and query of the request. */
  readonly path: string;
  readonly durationMs: number;
  /** Whether it sent the request. */
  readonly sent: boolean;
  /** Whether it waited for one that another read had sent. */
  readonly shared: boolean;
  /** The code of the error that it ended with. */
  readonly error: string | undefined;
}

/** How the reads of one operation ended. */
export type ReadTally = Record<ReadEvent['outcome'], number>;

/** One operation that reads: it ends when its signal does, and its reads are tallied. */
export interface Reader {
  readonly signal?: AbortSignal | undefined;
  readonly tally?: ReadTally;
  /** Whether openFDA is asked whatever is cached; what it says is kept for all. */
  readonly force?: boolean;
  /** Most requests to openFDA that the operation may lead to. */
  readonly maxRequests?: number;
  /** Counts them; one for all sources of an operation. */
  readonly meter?: Meter;
  /** Out of which share of the budget it is paid. @default user */
  readonly spend?: RequestClass;
  /** Told of each wait for openFDA. */
  readonly onWait?: (wait: ReadWait) => void;
}

/** The source as one operation sees it. */
export interface OperationSource {
  /** The answer to a request, from the cache where the level allows, else from openFDA. */
  read(request: OpenFdaRequest, level: FreshnessLevel): Promise<SourceAnswer>;
  /** A cached answer that the level allows to serve at once; never asks openFDA. */
  peek(path: string, dataset: string, level: FreshnessLevel): Promise<SourceAnswer | undefined>;
}

/** A cached answer that is to be renewed behind its users. */
export interface Renewal {
  readonly request: OpenFdaRequest;
  readonly level: FreshnessLevel;
  /** For how long no user is to wait for it; what holds that long already is left alone. */
  readonly aheadMs: number;
  readonly spend: RequestClass;
  readonly signal?: AbortSignal;
}

/** What a renewal took: nothing, a look at the dataset's epoch, or a request; `gone` where it is not cached any more. */
export type RenewalOutcome =
  | { readonly outcome: 'fresh' | 'confirmed' | 'gone' }
  | { readonly outcome: 'unchanged' | 'changed'; readonly answer: SourceAnswer };

export interface CachedSource {
  for(reader: Reader): OperationSource;
  /** Sees to it that a cached answer can be served for a while without anybody waiting. Rejects as a read does. */
  renew(renewal: Renewal): Promise<RenewalOutcome>;
  /** In how many ms a user begins to wait for the answer; 0 where it is not cached. */
  waitsIn(path: string, dataset: string, level: FreshnessLevel): Promise<number>;
  /** How the lifetime of a cached answer came about; undefined where it is not cached. */
  explain(path: string, dataset: string, level: FreshnessLevel): Promise<readonly ExplainedStep[] | undefined>;
}

export interface CachedSourceOptions {
  readonly client: OpenFdaClient;
  readonly cache: TieredCache;
  readonly versions: VersionClock;
  readonly policy: FreshnessPolicy;
  readonly book: EpochBook;
  readonly watch: EpochWatch;
  readonly breaker: Breaker;
  readonly fleet: FleetFlight;
  /** How each answer was used so far, by path. */
  readonly usages: Map<string, Usage>;
  readonly now: () => number;
  readonly onRead?: (event: ReadEvent) => void;
  /** Told of every answer of openFDA, and whether it differs from the one that was known; undefined where none was. */
  readonly onFetched?: (answer: SourceAnswer, dataset: string, changed: boolean | undefined) => void;
  readonly onRefreshFailed?: (request: OpenFdaRequest, error: unknown) => void;
}

/** How long an answer is kept at most: nothing older may be served, but by level STALE. */
const keepMs = 30 * 24 * 3_600_000;

/** A renewal takes the newest confirmation of an epoch that can be had: the status page is asked once a minute. */
const renewWithinMs = 60_000;

/** An answer, how it came about, and how many bytes were not asked of openFDA for it. */
interface Served {
  readonly answer: SourceAnswer;
  readonly outcome: 'hit' | 'miss' | 'stale';
  readonly bytesSaved: number;
}

interface Found {
  readonly entry: CacheEntry;
  readonly judged: JudgedEntry;
}

/** openFDA behind the cache: serves, validates, refreshes and fetches as the freshness policy decides. */
export function createCachedSource(options: CachedSourceOptions): CachedSource {
  const { client, cache, versions, policy, book, watch, breaker, fleet, usages, now } = options;
  const flights = new SingleFlight<SourceAnswer>();
  const failures = new FailureMemory(now);

  async function find(path: string, dataset: string): Promise<Found | undefined> {
    const lookup = await cache.get(path);
    if (!lookup) return undefined;
    const { entry } = lookup;
    const header = readHeader(entry);
    if (!header) return undefined;
    const { fetchedAt, negative } = entry;
    const { lastUpdated } = header;
    const judged = {
      dataset,
      fetchedAt,
      lastUpdated,
      negative,
      history: historyOf(entry, header),
      usage: usages.get(path),
    };
    return { entry, judged };
  }

  function answerOf(path: string, { entry, judged }: Found, validatedAt: number, stale: boolean): SourceAnswer {
    const header = readHeader(entry);
    if (!header) throw new Error('an answer that was just judged cannot be read');
    const { total, next, sampleData } = header;
    const { fetchedAt, lastUpdated } = judged;
    const provenance = { path, lastUpdated, fetchedAt, validatedAt, stale, sampleData };
    return { results: readResults(entry), total, lastUpdated, next, sampleData, provenance };
  }

  async function fetchAnswer(
    request: OpenFdaRequest,
    path: string,
    spend: RequestClass,
    signal: AbortSignal,
    onSent: () => void,
  ): Promise<SourceAnswer> {
    const version = versions.next();
    const startedAt = now();
    const answer = await client.ask(request, signal, spend, onSent);
    const fetchedAt = Math.min(answer.fetchedAt, startedAt);
    const { dataset } = request;
    book.observe(dataset, answer.lastUpdated, fetchedAt);
    const results = encodeResults(answer);
    const digest = digestOf(results);
    const ms = now() - startedAt;
    const known = await find(path, dataset);
    const history = recordRefresh(known?.judged.history, { contentHash: digest, costMs: ms });
    const negative = answer.lastUpdated === undefined;
    cache.set(path, {
      ...{ bytes: encodeAnswer(answer, results, history), encoding: 'identity', tags: [dataset], version, fetchedAt },
      ...{ cost: { requests: 1, ms }, negative, digest, keepUntil: fetchedAt + keepMs },
    });
    const { lastUpdated, sampleData } = answer;
    const provenance = { path, lastUpdated, fetchedAt, validatedAt: fetchedAt, stale: false, sampleData };
    const fetched = {
      results: answer.results,
      total: answer.total,
      lastUpdated,
      next: answer.next,
      sampleData,
      provenance,
    };
    options.onFetched?.(fetched, dataset, known && known.entry.digest !== digest);
    return fetched;
  }

  /** Equal requests in flight are one, here and in the fleet. A class is part of the name: no user inherits a refusal of a refresh. */
  async function fetchShared(
    request: OpenFdaRequest,
    path: string,
    spend: RequestClass,
    known: Found | undefined,
    { signal, onWait }: Reader = {},
  ): Promise<SourceAnswer> {
    failures.check(path);
    const startedAt = now();
    let begun = false;
    let sent = false;
    const findFilled = async () => {
      const found = await find(path, request.dataset);
      const isNew = found && found.entry.version > (known?.entry.version ?? Number.NEGATIVE_INFINITY);
      return isNew ? answerOf(path, found, found.entry.fetchedAt, false) : undefined;
    };
    const onSent = () => {
      sent = true;
    };
    const work = async (shared: AbortSignal) => {
      begun = true;
      try {
        // No user waits for a request that is sent last of all: at worst it is sent twice.
        const name = spend === 'warming' ? `warming ${path}` : path;
        const answer = await fleet(name, findFilled, () => fetchAnswer(request, path, spend, shared, onSent));
        failures.succeeded(path);
        return answer;
      } catch (error) {
        failures.failed(path, error);
        throw error;
      }
    };
    const tell = (error?: unknown) =>
      onWait?.({
        ...{ dataset: request.dataset, path, durationMs: now() - startedAt, sent },
        shared: !begun || (!sent && error === undefined),
        error: error === undefined ? undefined : error instanceof GatewayError ? error.code : 'INTERNAL_SERVER_ERROR',
      });
    try {
      const answer = await flights.run(`${spend} ${path}`, work, signal);
      tell();
      return answer;
    } catch (error) {
      tell(error);
      throw error;
    }
  }

  async function refresh(
    request: OpenFdaRequest,
    path: string,
    found: Found,
    level: FreshnessLevel,
    withinMs: number,
    spend: RequestClass,
  ) {
    const { judged } = found;
    const confirmed = book.couldProve(judged) && (await watch.ensure(judged.dataset, withinMs));
    if (confirmed && policy.decide(judged, level).action === 'serve') return;
    await fetchShared(request, path, spend, found);
  }

  async function renew({ request, level, aheadMs, spend, signal }: Renewal): Promise<RenewalOutcome> {
    const path = requestPath(request);
    const found = await find(path, request.dataset);
    if (!found) return { outcome: 'gone' };
    const { judged } = found;
    const holds = () => waitsInMs(policy, judged, level) >= aheadMs;
    if (holds()) return { outcome: 'fresh' };
    const confirmed = book.couldProve(judged) && (await watch.ensure(judged.dataset, renewWithinMs));
    if (confirmed && holds()) return { outcome: 'confirmed' };
    const answer = await fetchShared(request, path, spend, found, { signal });
    const digest = (await find(path, request.dataset))?.entry.digest;
    return { outcome: digest === found.entry.digest ? 'unchanged' : 'changed', answer };
  }

  /** Whether the epoch could be confirmed. A budget that refuses is told only where the level allows nothing else. */
  async function isConfirmed(dataset: string, withinMs: number, level: FreshnessLevel): Promise<boolean> {
    try {
      return await watch.ensure(dataset, withinMs);
    } catch (error) {
      if (level === 'REAL_TIME') throw error;
      return false;
    }
  }

  async function readThrough(
    request: OpenFdaRequest,
    path: string,
    level: FreshnessLevel,
    reader: Reader,
    meter: Meter,
  ): Promise<Served> {
    const { dataset } = request;
    const found = await find(path, dataset);
    const fetchNow = async (spend: RequestClass) => {
      charge(reader, meter, path);
      return {
        answer: await fetchShared(request, path, reader.spend ?? spend, found, reader),
        outcome: 'miss' as const,
        bytesSaved: 0,
      };
    };
    if (!found || reader.force) return fetchNow('user');
    usages.set(path, recordUse(usages.get(path), now()));
    const { judged } = found;
    const bytes = found.entry.bytes.byteLength;
    const unreachable = breaker.state(dataset) !== 'closed';
    let decision = policy.decide(judged, level, unreachable);
    try {
      if (decision.action === 'validate' && (await isConfirmed(dataset, decision.withinMs, level))) {
        decision = policy.decide(judged, level, unreachable);
      }
      if (decision.action === 'validate' || decision.action === 'fetch') return await fetchNow(decision.spend);
    } catch (error) {
      const standIn = isOutage(error) ? policy.standIn(judged, level) : undefined;
      if (!standIn) throw error;
      return { answer: answerOf(path, found, standIn.validatedAt, true), outcome: 'stale', bytesSaved: bytes };
    }
    if (decision.action === 'serve-and-refresh') {
      const spend = reader.spend === 'warming' ? 'warming' : 'refresh';
      refresh(request, path, found, level, decision.withinMs, spend).catch((error: unknown) =>
        options.onRefreshFailed?.(request, error),
      );
    }
    const outcome = decision.stale ? 'stale' : 'hit';
    return { answer: answerOf(path, found, decision.validatedAt, decision.stale), outcome, bytesSaved: bytes };
  }

  async function read(
    request: OpenFdaRequest,
    level: FreshnessLevel,
    reader: Reader,
    meter: Meter,
  ): Promise<SourceAnswer> {
    const startedAt = now();
    const { dataset } = request;
    const path = requestPath(request);
    const tell = (outcome: ReadEvent['outcome'], answer?: SourceAnswer, bytesSaved = 0) => {
      if (reader.tally) reader.tally[outcome] += 1;
      const negative = answer !== undefined && answer.lastUpdated === undefined;
      options.onRead?.({ dataset, path, outcome, negative, durationMs: now() - startedAt, bytesSaved });
    };
    try {
      const { answer, outcome, bytesSaved } = await readThrough(request, path, level, reader, meter);
      tell(outcome, answer, bytesSaved);
      return answer;
    } catch (error) {
      tell('error');
      throw error;
    }
  }

  async function peek(
    path: string,
    dataset: string,
    level: FreshnessLevel,
    reader: Reader,
  ): Promise<SourceAnswer | undefined> {
    const startedAt = now();
    const found = await find(path, dataset);
    const decision = found && policy.decide(found.judged, level);
    if (!found || decision?.action !== 'serve') return undefined;
    usages.set(path, recordUse(usages.get(path), now()));
    const answer = answerOf(path, found, decision.validatedAt, false);
    if (reader.tally) reader.tally.hit += 1;
    options.onRead?.({
      dataset,
      path,
      outcome: 'hit',
      negative: found.entry.negative,
      durationMs: now() - startedAt,
      bytesSaved: found.entry.bytes.byteLength,
    });
    return answer;
  }

  return {
    for(reader) {
      const meter = reader.meter ?? new Set();
      return {
        read: (request, level) => read(request, level, reader, meter),
        peek: (path, dataset, level) => peek(path, dataset, level, reader),
      };
    },
    renew,
    async waitsIn(path, dataset, level) {
      const found = await find(path, dataset);
      return found ? waitsInMs(policy, found.judged, level) : 0;
    },
    async explain(path, dataset, level) {
      const found = await find(path, dataset);
      return found && policy.explain(found.judged, level);
    },
  };
}

/** Paths that an operation has asked openFDA for, noted before they are sent; equal requests count once. */
export type Meter = Set<string>;

function charge({ maxRequests }: Reader, meter: Meter, path: string): void {
  meter.add(path);
  if (maxRequests === undefined || meter.size <= maxRequests) return;
  throw new GatewayError(
    'QUERY_TOO_EXPENSIVE',
    `The operation needs more than ${maxRequests} requests to openFDA; ask for less, or in several operations`,
    { maxRequests },
  );
}

/** Whether the failure says nothing about the request itself, so that an older answer may stand in. */
function isOutage(error: unknown): boolean {
  return error instanceof GatewayError && error.code.startsWith('UPSTREAM_');
}
