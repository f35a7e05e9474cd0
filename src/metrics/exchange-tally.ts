import { errorCodes } from '../errors.ts';
import { LatencyHistogram } from '../monitor/latency-histogram.ts';

/** How a request to openFDA ended. */
export type ExchangeOutcome = 'answered' | 'nothing-found' | 'refused' | 'failed' | 'cancelled';

export interface ExchangeCounts {
  readonly dataset: string;
  readonly outcomes: Readonly<Record<ExchangeOutcome, number>>;
  readonly bytes: number;
  readonly latency: LatencyHistogram;
}

/** What a request to openFDA leaves behind to be counted. */
export interface CountedExchange {
  readonly dataset: string;
  readonly status: number | undefined;
  readonly durationMs: number;
  readonly bytes: number;
  readonly error: string | undefined;
}

/** Counts requests to openFDA by dataset, and errors by code, since the start, in a bounded number of kinds. */
export interface ExchangeTally {
  onExchange(event: CountedExchange): void;
  /** An error in an answer, by its code. */
  onError(code: string): void;
  /** The caller of an operation left before it had an answer. */
  onCancelled(): void;
  cancelled(): number;
  exchanges(): readonly ExchangeCounts[];
  errors(): ReadonlyMap<string, number>;
}

/** Codes that are told apart. Callers cannot make up others. */
const knownCodes: ReadonlySet<string> = new Set([
  ...Object.keys(errorCodes),
  ...['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST', 'INTERNAL_SERVER_ERROR'],
  ...['OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED'],
]);

interface Held {
  readonly outcomes: Record<ExchangeOutcome, number>;
  bytes: number;
  readonly latency: LatencyHistogram;
}

export function createExchangeTally(): ExchangeTally {
  const exchanges = new Map<string, Held>();
  const errors = new Map<string, number>();
  let cancelled = 0;

  function heldOf(dataset: string): Held {
    const none = { answered: 0, 'nothing-found': 0, refused: 0, failed: 0, cancelled: 0 };
    const held = exchanges.get(dataset) ?? { outcomes: none, bytes: 0, latency: new LatencyHistogram() };
    exchanges.set(dataset, held);
    return held;
  }

  return {
    onExchange(event) {
      const held = heldOf(event.dataset);
      held.outcomes[outcomeOf(event)] += 1;
      held.bytes += event.bytes;
      if (event.error !== 'CANCELLED') held.latency.add(event.durationMs);
    },
    onError(code) {
      const told = knownCodes.has(code) ? code : 'OTHER';
      errors.set(told, (errors.get(told) ?? 0) + 1);
    },
    onCancelled() {
      cancelled += 1;
    },
    cancelled: () => cancelled,
    exchanges: () => [...exchanges].map(([dataset, held]) => ({ dataset, ...held })),
    errors: () => errors,
  };
}

function outcomeOf({ status, error }: CountedExchange): ExchangeOutcome {
  if (error === undefined) return status === 404 ? 'nothing-found' : 'answered';
  if (error === 'CANCELLED') return 'cancelled';
  return error === 'UPSTREAM_RATE_LIMITED' || error === 'BAD_USER_INPUT' ? 'refused' : 'failed';
}
