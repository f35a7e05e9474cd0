import { noDemands } from './cache-demands.ts';
import type { LongWay, LongWayRequest } from './long-way.ts';
import type { ReadWishes } from './read-wishes.ts';
import type { StoredAnswer } from './stored-answer.ts';

/** Makes stored answers anew behind the callers that were served them. */
export interface Refresher {
  /** Starts to make the answer anew by a request for it, unless that is under way or was tried just now. */
  refresh(answer: StoredAnswer, request: LongWayRequest): void;
  /** Ends what is under way. */
  close(): void;
}

export interface RefresherOptions {
  readonly longWay: LongWay;
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
  /** Receives an answer whose request is not understood any more. */
  readonly onUnknown: (answer: StoredAnswer) => void;
  /** How many answers are made anew at once; further ones wait for the next request. @default 4 */
  readonly maxAtOnce?: number;
  /** How long after an attempt the answer is left alone. @default 5 s */
  readonly pauseMs?: number;
}

/** Reads whose lifetime is over are made anew; nobody pays for them but the gateway's own share of the budget. */
const wishes: ReadWishes = {
  demands: { ...noDemands, minFreshMs: 0 },
  purpose: 'refresh',
  mayForce: () => true,
  payForced: () => true,
};

export function createRefresher(options: RefresherOptions): Refresher {
  const { longWay, now, onError, onUnknown, maxAtOnce = 4, pauseMs = 5000 } = options;
  const closing = new AbortController();
  let underWay = 0;

  return {
    refresh(answer, request) {
      if (underWay >= maxAtOnce || now() < answer.refreshNotBefore || closing.signal.aborted) return;
      answer.refreshNotBefore = Number.POSITIVE_INFINITY;
      underWay += 1;
      longWay(request, wishes, closing.signal)
        .then(({ exchange }) => {
          if (exchange.operation !== undefined) return;
          // The request asks for nothing that can be executed any more: its persisted query is forgotten. Whoever asks next is to hear of it.
          answer.refreshNotBefore = 0;
          onUnknown(answer);
        }, onError)
        .finally(() => {
          underWay -= 1;
          if (answer.refreshNotBefore !== 0) answer.refreshNotBefore = now() + pauseMs;
        });
    },
    close: () => closing.abort(new Error('the gateway stops')),
  };
}
