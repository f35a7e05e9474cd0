import { errorCodes } from '../errors.ts';
import { DurationCounter, type DurationCounts } from './duration-counts.ts';

/** How an operation was answered. `stored`: with stored bytes, ahead of GraphQL. */
export type OperationOutcome = 'stored' | 'made' | 'failed';

/** How a request to openFDA ended. */
export type ExchangeOutcome = 'answered' | 'nothing-found' | 'refused' | 'failed';

export interface ExchangeCounts {
  readonly dataset: string;
  readonly outcomes: Readonly<Record<ExchangeOutcome, number>>;
  readonly bytes: number;
  readonly durations: DurationCounts;
}

/** What an operation leaves behind to be counted. */
export interface CountedOperation {
  readonly durationMs: number;
  readonly errors: number;
  readonly outcome?: 'stored';
}

/** What a request to openFDA leaves behind to be counted. */
export interface CountedExchange {
  readonly dataset: string;
  readonly status: number | undefined;
  readonly durationMs: number;
  readonly bytes: number;
  readonly error: string | undefined;
}

/** Counts operations, errors and requests to openFDA since the start, in a bounded number of kinds. */
export interface TrafficTally {
  onOperation(event: CountedOperation): void;
  onExchange(event: CountedExchange): void;
  /** An error in an answer, by its code. */
  onError(code: string): void;
  operations(): Readonly<Record<OperationOutcome, DurationCounts>>;
  exchanges(): readonly ExchangeCounts[];
  errors(): ReadonlyMap<string, number>;
}

/** Codes that are told apart. Callers cannot make up others. */
const knownCodes: ReadonlySet<string> = new Set([
  ...Object.keys(errorCodes),
  ...['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST', 'INTERNAL_SERVER_ERROR'],
  ...['OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED'],
]);

export function createTrafficTally(): TrafficTally {
  const operations: Readonly<Record<OperationOutcome, DurationCounter>> = {
    stored: new DurationCounter(),
    made: new DurationCounter(),
    failed: new DurationCounter(),
  };
  const exchanges = new Map<
    string,
    { outcomes: Record<ExchangeOutcome, number>; bytes: number; durations: DurationCounter }
  >();
  const errors = new Map<string, number>();

  return {
    onOperation({ durationMs, errors: failures, outcome }) {
      operations[failures > 0 ? 'failed' : (outcome ?? 'made')].add(durationMs);
    },
    onExchange(event) {
      const { dataset, durationMs, bytes } = event;
      const none = { answered: 0, 'nothing-found': 0, refused: 0, failed: 0 };
      const known = exchanges.get(dataset) ?? { outcomes: none, bytes: 0, durations: new DurationCounter() };
      exchanges.set(dataset, known);
      known.outcomes[outcomeOf(event)] += 1;
      known.bytes += bytes;
      known.durations.add(durationMs);
    },
    onError(code) {
      const told = knownCodes.has(code) ? code : 'OTHER';
      errors.set(told, (errors.get(told) ?? 0) + 1);
    },
    operations: () => ({
      stored: operations.stored.counts(),
      made: operations.made.counts(),
      failed: operations.failed.counts(),
    }),
    exchanges: () =>
      [...exchanges].map(([dataset, { outcomes, bytes, durations }]) => ({
        ...{ dataset, outcomes: { ...outcomes }, bytes, durations: durations.counts() },
      })),
    errors: () => errors,
  };
}

function outcomeOf({ status, error }: CountedExchange): ExchangeOutcome {
  if (error === undefined) return status === 404 ? 'nothing-found' : 'answered';
  return error === 'UPSTREAM_RATE_LIMITED' || error === 'BAD_USER_INPUT' ? 'refused' : 'failed';
}
