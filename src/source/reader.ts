import { GatewayError } from '../errors.ts';
import type { RequestClass } from '../openfda/budget/request-class.ts';

export const readOutcomes = ['hit', 'miss', 'stale', 'error', 'cancelled'] as const;

/** `cancelled`: the caller left before there was an answer. */
export type ReadOutcome = (typeof readOutcomes)[number];

/** How one read of the source ended, told to whoever listens. */
export interface ReadEvent {
  readonly dataset: string;
  /** The request that was answered: path and query. */
  readonly path: string;
  readonly outcome: ReadOutcome;
  /** Whether the answer is that there is no such record. */
  readonly negative: boolean;
  /** Whether the answer is stale because of a reload, and is renewed behind the reader. */
  readonly superseded?: boolean;
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
export type ReadTally = Record<ReadOutcome, number>;

export function newTally(): ReadTally {
  return { hit: 0, miss: 0, stale: 0, error: 0, cancelled: 0 };
}

/** Paths that an operation has asked openFDA for, noted before they are sent; equal requests count once. */
export type Meter = Set<string>;

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
  /** Called when a request of a read is sent, or another caller or gateway was found to ask the same. */
  readonly onUnderWay?: () => void;
}

/** Notes a request of an operation before it is sent. Throws QUERY_TOO_EXPENSIVE beyond what the operation may lead to. */
export function charge({ maxRequests }: Reader, meter: Meter, path: string): void {
  meter.add(path);
  if (maxRequests === undefined || meter.size <= maxRequests) return;
  throw new GatewayError(
    'QUERY_TOO_EXPENSIVE',
    `The operation needs more than ${maxRequests} requests to openFDA; ask for less, or in several operations`,
    { maxRequests },
  );
}
