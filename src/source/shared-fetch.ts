import type { StartTimer } from '../cache/start-timer.ts';
import type { VersionClock } from '../cache/version-clock.ts';
import { cancelled, GatewayError, isCancelled } from '../errors.ts';
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
import { type FlightControl, SingleFlight } from './single-flight.ts';

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
  /** Called when the request is sent, or another caller or gateway was found to ask the same. */
  readonly onUnderWay?: (() => void) | undefined;
}

/** Asks openFDA and keeps the answer. Rejects with CANCELLED for a caller whose signal aborts, and for nobody else before `close`. */
export interface SharedFetch {
  (order: FetchOrder): Promise<SourceAnswer>;
  /** Cancels all requests. */
  close(): void;
}

export interface SharedFetchOptions {
  readonly client: OpenFdaClient;
  readonly answers: AnswerCache;
  readonly versions: VersionClock;
  readonly book: EpochBook;
  readonly fleet: FleetFlight;
  readonly now: () => number;
  readonly startTimer: StartTimer;
  /** How long a request that was sent continues after the last caller left: its answer is paid for. @default 5000 */
  readonly abandonedMs?: number | undefined;
  readonly onFetched?: ((answer: SourceAnswer) => void) | undefined;
}

/** Equal requests in flight are one, here and in the fleet. A class is part of the name: no user inherits a refusal of a refresh. */
export function createSharedFetch(options: SharedFetchOptions): SharedFetch {
  const { client, answers, versions, book, fleet, now } = options;
  const flights = new SingleFlight<SourceAnswer>({
    startTimer: options.startTimer,
    graceMs: options.abandonedMs ?? 5000,
  });
  const failures = new FailureMemory(now);

  async function fetchAnswer(
    { request, path, spend, known }: FetchOrder,
    { signal, commit }: FlightControl,
    onSent: () => void,
  ): Promise<SourceAnswer> {
    const version = versions.next();
    const startedAt = now();
    const answer = await client.ask(request, signal, spend, { onStarted: commit, onSent });
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

  async function share(order: FetchOrder): Promise<SourceAnswer> {
    const { request, path, spend, signal, onUnderWay } = order;
    failures.check(path);
    const startedAt = now();
    const key = `${spend} ${path}`;
    let begun = false;
    let sent = false;
    const onSent = () => {
      sent = true;
      onUnderWay?.();
    };
    const work = async (control: FlightControl) => {
      begun = true;
      try {
        const answer = await fleet({
          // No user waits for a request that is sent last of all: at worst it is sent twice.
          name: spend === 'warming' ? `warming ${path}` : path,
          find: () => findFilled(order),
          work: () => fetchAnswer(order, control, onSent),
          onElsewhere: () => onUnderWay?.(),
          signal: control.signal,
        });
        failures.succeeded(path);
        return answer;
      } catch (error) {
        if (control.signal.aborted) throw cancelled(error);
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
      if (flights.has(key)) onUnderWay?.();
      const answer = await flights.run(key, work, signal);
      tell();
      return answer;
    } catch (error) {
      const told = signal?.aborted && !isCancelled(error) ? cancelled(error) : error;
      tell(told);
      throw told;
    }
  }

  return Object.assign(share, { close: () => flights.close(new Error('the gateway stops')) });
}

/** An answer that found nothing carries no date. */
function asEpochEntry({ lastUpdated }: OpenFdaAnswer): { lastUpdated: string | undefined; negative: boolean } {
  return { lastUpdated, negative: lastUpdated === undefined };
}
