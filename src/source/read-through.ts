import type { FreshnessLevel } from '../catalogue/catalogue.ts';
import { GatewayError } from '../errors.ts';
import type { EpochBook } from '../freshness/epoch-book.ts';
import type { EpochWatch } from '../freshness/epoch-watch.ts';
import type { FreshnessPolicy } from '../freshness/freshness-policy.ts';
import type { Breaker } from '../openfda/breaker/breaker.ts';
import type { RequestClass } from '../openfda/budget/request-class.ts';
import type { OpenFdaRequest } from '../openfda/request.ts';
import type { SourceAnswer } from './answer.ts';
import type { AnswerCache, Found } from './answer-cache.ts';
import { charge, type Meter, type Reader } from './reader.ts';
import type { SharedFetch } from './shared-fetch.ts';

/** An answer, how it came about, and how many bytes were not asked of openFDA for it. */
export interface Served {
  readonly answer: SourceAnswer;
  readonly outcome: 'hit' | 'miss' | 'stale';
  readonly bytesSaved: number;
  /** Whether it is stale because of a reload, and is renewed behind the reader. */
  readonly superseded?: boolean;
}

/** The answer to a request for one reader, as the freshness policy decides: served, validated, refreshed or fetched. */
export type ReadThrough = (
  request: OpenFdaRequest,
  path: string,
  level: FreshnessLevel,
  reader: Reader,
  meter: Meter,
) => Promise<Served>;

export interface ReadThroughOptions {
  readonly answers: AnswerCache;
  readonly fetch: SharedFetch;
  readonly policy: FreshnessPolicy;
  readonly book: EpochBook;
  readonly watch: EpochWatch;
  readonly breaker: Breaker;
  readonly onRefreshFailed?: ((request: OpenFdaRequest, error: unknown) => void) | undefined;
}

export function createReadThrough(options: ReadThroughOptions): ReadThrough {
  const { answers, fetch, policy, book, watch, breaker } = options;

  async function refresh(
    request: OpenFdaRequest,
    found: Found,
    level: FreshnessLevel,
    withinMs: number,
    spend: RequestClass,
  ) {
    const { judged, path } = found;
    const confirmed = book.couldProve(judged) && (await watch.ensure(judged.dataset, withinMs));
    if (confirmed && policy.decide(judged, level).action === 'serve') return;
    await fetch({ request, path, spend, known: found });
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

  return async (request, path, level, reader, meter) => {
    const { dataset } = request;
    const found = await answers.find(path, dataset);
    const fetchNow = async (spend: RequestClass): Promise<Served> => {
      charge(reader, meter, path);
      const { signal, onWait, onUnderWay } = reader;
      const order = { request, path, spend: reader.spend ?? spend, known: found, signal, onWait, onUnderWay };
      return { answer: await fetch(order), outcome: 'miss', bytesSaved: 0 };
    };
    if (!found || reader.force) return fetchNow('user');
    const { judged, textBytes: bytesSaved } = found;
    const unreachable = breaker.state(dataset) !== 'closed';
    let decision = policy.decide(judged, level, unreachable);
    try {
      if (decision.action === 'validate' && (await isConfirmed(dataset, decision.withinMs, level))) {
        decision = policy.decide(judged, level, unreachable);
      }
      if (decision.action === 'validate' || decision.action === 'fetch') return await fetchNow(decision.spend);
    } catch (error) {
      const standIn = isOutage(error) ? policy.standIn(judged, level) : undefined;
      const answer = standIn && (await answers.open(found, standIn.validatedAt, true));
      if (!answer) throw error;
      return { answer, outcome: 'stale', bytesSaved };
    }
    const answer = await answers.open(found, decision.validatedAt, decision.stale);
    // What cannot be read was never there.
    if (!answer) return fetchNow('user');
    if (decision.action === 'serve-and-refresh') {
      const spend = reader.spend === 'warming' ? 'warming' : 'refresh';
      refresh(request, found, level, decision.withinMs, spend).catch((error: unknown) =>
        options.onRefreshFailed?.(request, error),
      );
    }
    const superseded = decision.supersededForMs !== undefined;
    return { answer, outcome: decision.stale ? 'stale' : 'hit', bytesSaved, superseded };
  };
}

/** Whether the failure says nothing about the request itself, so that an older answer may stand in. */
function isOutage(error: unknown): boolean {
  return error instanceof GatewayError && error.code.startsWith('UPSTREAM_');
}
