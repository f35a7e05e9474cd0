import type { Footprint } from '../source/footprint.ts';
import type { AnswerVerdict } from './answer-judge.ts';
import type { ReadWishes } from './read-wishes.ts';
import type { StoredAnswer } from './stored-answer.ts';

/** What of an operation's context the answer store needs. */
export interface AnswerableContext {
  readonly footprint: Footprint;
}

/** A stored answer that an operation is answered with. */
export interface TakenAnswer {
  readonly answer: StoredAnswer;
  readonly verdict: AnswerVerdict;
  readonly refreshBehind: boolean;
  readonly ignored: boolean;
  readonly collapsed: boolean;
}

/** An operation as it was asked, so that it can be asked again. */
export interface OperationText {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/** One request on the long way: what is known before Apollo Server has it, and what is learned while it does. */
export interface Exchange {
  readonly wishes: ReadWishes;
  /** The form of the request, to be remembered; undefined where it must not be. */
  raw: string | undefined;
  /** The store's mark when it began. */
  readonly mark: number;
  footprint: Footprint | undefined;
  /** The operation's key; undefined for what is no query. */
  key: string | undefined;
  taken: TakenAnswer | undefined;
  /** Why a stored answer was not taken. */
  because: 'stale' | 'request' | undefined;
  /** Whether the answer has data and no error. */
  isWhole: boolean;
  isMissingInCache: boolean;
  /** Whether the answer holds extensions, which are made for this request alone: a report of the caches, a trace. */
  hasExtensions: boolean;
  /** The result as it is sent, once it is known. Plugins add extensions to it until it is written. */
  result: { readonly extensions?: unknown } | undefined;
  /** Whether the answer holds fields that change without any dataset changing. */
  isVolatile: boolean;
  /** Whether a demand was not met since the caller's allowance is spent. */
  isIgnored: boolean;
  operationName: string | undefined;
  /** Undefined until it was found valid, and for what is no query. */
  operation: OperationText | undefined;
  signature: () => string;
  /** Aborts when the caller leaves. */
  readonly caller: AbortSignal;
  /** Called when the caller leaves. */
  onLeft: () => void;
  /** Ends the operation: nobody waits for its answer. */
  readonly abandon: () => void;
  /** Tells those who wait for the same answer that it is there, or will not be. */
  land: () => void;
}

export function createExchange(
  wishes: ReadWishes,
  raw: string | undefined,
  mark: number,
  caller: AbortSignal,
  abandon: () => void,
): Exchange {
  return {
    wishes,
    raw,
    mark,
    caller,
    onLeft: abandon,
    abandon,
    footprint: undefined,
    key: undefined,
    taken: undefined,
    because: undefined,
    isWhole: false,
    isMissingInCache: false,
    hasExtensions: false,
    result: undefined,
    isVolatile: false,
    isIgnored: false,
    operationName: undefined,
    operation: undefined,
    signature: () => '',
    land: () => {},
  };
}
