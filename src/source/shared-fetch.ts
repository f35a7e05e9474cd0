import type { VersionClock } from '../cache/version-clock.ts';
import { GatewayError } from '../errors.ts';
import type { EpochBook } from '../freshness/epoch-book.ts';
import type { OpenFdaAnswer } from '../openfda/answer.ts';
import type { RequestClass } from '../openfda/budget/request-class.ts';
import type { OpenFdaClient } from '../openfda/client.ts';
import type { OpenFdaRequest } from '../openfda/request.ts';
import type { SourceAnswer } from './answer.ts';
import type { AnswerCache, Found } from './answer-cache.ts';
import { FailureMemory } from './failure-memory.ts';
import type { FleetFlight } from './fleet-flight.ts';
import type { ReadWait } from './reader.ts';
import { SingleFlight } from './single-flight.ts';

/** One request to be answered by openFDA. */
export interface FetchOrder {
  readonly request: OpenFdaRequest;
  readonly path: string;
  readonly spend: RequestClass;
  /** What is cached and not good enough: only what is newer will do. */
  readonly known: Found | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told of the wait for openFDA. */
  readonly onWait?: ((wait: ReadWait) => void) | undefined;
}

/** Asks openFDA and keeps the answer. */
export type SharedFetch = (order: FetchOrder) => Promise<SourceAnswer>;

export interface SharedFetchOptions {
  readonly client: OpenFdaClient;
  readonly answers: AnswerCache;
  readonly versions: VersionClock;
  readonly book: EpochBook;
  readonly fleet: FleetFlight;
  readonly now: () => number;
  readonly onFetched?: ((answer: SourceAnswer) => void) | undefined;
}

/** Equal requests in flight are one, here and in the fleet. A class is part of the name: no user inherits a refusal of a refresh. */
export function createSharedFetch(options: SharedFetchOptions): SharedFetch {
  const { client, answers, versions, book, fleet, now } = options;
  const flights = new SingleFlight<SourceAnswer>();
  const failures = new FailureMemory(now);

  async function fetchAnswer(
    { request, path, spend, known }: FetchOrder,
    signal: AbortSignal,
    onSent: () => void,
  ): Promise<SourceAnswer> {
    const version = versions.next();
    const startedAt = now();
    const answer = await client.ask(request, signal, spend, onSent);
    const fetchedAt = Math.min(answer.fetchedAt, startedAt);
    book.observe(request.dataset, answer.lastUpdated, fetchedAt);
    const stale = book.supersededAt({ dataset: request.dataset, fetchedAt, ...asEpochEntry(answer) }) !== undefined;
    const fetched = { version, fetchedAt, ms: now() - startedAt, before: known, stale };
    const kept = answers.keep(path, request.dataset, answer, fetched);
    options.onFetched?.(kept);
    return kept;
  }

  async function findFilled({ request, path, known }: FetchOrder): Promise<SourceAnswer | undefined> {
    const found = await answers.find(path, request.dataset);
    const isNew = found && found.entry.version > (known?.entry.version ?? Number.NEGATIVE_INFINITY);
    if (!isNew) return undefined;
    return answers.open(found, found.entry.fetchedAt, book.supersededAt(found.judged) !== undefined);
  }

  return async (order) => {
    const { request, path, spend, signal } = order;
    failures.check(path);
    const startedAt = now();
    let begun = false;
    let sent = false;
    const onSent = () => {
      sent = true;
    };
    const work = async (shared: AbortSignal) => {
      begun = true;
      try {
        // No user waits for a request that is sent last of all: at worst it is sent twice.
        const name = spend === 'warming' ? `warming ${path}` : path;
        const answer = await fleet(
          name,
          () => findFilled(order),
          () => fetchAnswer(order, shared, onSent),
        );
        failures.succeeded(path);
        return answer;
      } catch (error) {
        failures.failed(path, error);
        throw error;
      }
    };
    const tell = (error?: unknown) =>
      order.onWait?.({
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
  };
}

/** An answer that found nothing carries no date. */
function asEpochEntry({ lastUpdated }: OpenFdaAnswer): { lastUpdated: string | undefined; negative: boolean } {
  return { lastUpdated, negative: lastUpdated === undefined };
}
