import { untilAborted } from '../source/single-flight.ts';
import type { JudgeAnswer } from './answer-judge.ts';
import type { AnswerStore } from './answer-store.ts';
import { isForcing } from './cache-demands.ts';
import { decideStored } from './decide-stored.ts';
import type { Exchange } from './exchange.ts';
import type { StoredAnswer } from './stored-answer.ts';

/** Gives stored answers to operations, and takes in what was made for them. */
export interface AnswerDesk {
  /**
   * Finds the answer to an exchange whose key is known. Where another exchange is making it, waits for that one, which then continues
   * even if its own caller leaves. Resolves to whether there is an answer; otherwise it is to be made. Resolves to false when the caller
   * leaves.
   */
  take(exchange: Exchange): Promise<boolean>;
  /** Stores what was made, where it may be kept. Ends the wait of others in any case. */
  keep(exchange: Exchange, content: Uint8Array | undefined): StoredAnswer | undefined;
}

/** An answer that one exchange makes while others wait for it. */
interface Flight {
  readonly landed: Promise<void>;
  waiting: number;
  /** Ends the operation where neither its own caller nor another waits for it. */
  readonly abandonIfUnwanted: () => void;
}

export interface AnswerDeskOptions {
  readonly store: AnswerStore;
  readonly judge: JudgeAnswer;
  readonly now: () => number;
}

/** How many keys are remembered of answers that may not be kept: nobody waits for those. */
const maxUnkept = 10_000;

export function createAnswerDesk({ store, judge, now }: AnswerDeskOptions): AnswerDesk {
  const flights = new Map<string, Flight>();
  const unkept = new Set<string>();

  function takeStored(exchange: Exchange, key: string, collapsed: boolean): boolean {
    const answer = store.find(key);
    if (!answer) return false;
    const verdict = answer.verdict(judge, now(), true);
    const { demands, mayForce } = exchange.wishes;
    const decision = decideStored(verdict, demands, mayForce);
    if (!decision.serve) {
      exchange.because = decision.because;
      return false;
    }
    const { refreshBehind, ignored } = decision;
    exchange.taken = { answer, verdict, refreshBehind, ignored, collapsed };
    store.served(answer);
    if (exchange.raw !== undefined) store.remember(exchange.raw, answer);
    return true;
  }

  function depart(exchange: Exchange, key: string): void {
    const { promise, resolve } = Promise.withResolvers<void>();
    const end = () => {
      if (flights.get(key) === flight) flights.delete(key);
      resolve();
    };
    const flight: Flight = {
      landed: promise,
      waiting: 0,
      // A caller who comes after the operation was cancelled executes it again.
      abandonIfUnwanted() {
        if (flight.waiting > 0 || !exchange.caller.aborted) return;
        end();
        exchange.abandon();
      },
    };
    flights.set(key, flight);
    exchange.onLeft = flight.abandonIfUnwanted;
    exchange.land = end;
  }

  /** Waits until the flight lands or the caller leaves. */
  async function board(flight: Flight, { caller }: Exchange): Promise<void> {
    flight.waiting += 1;
    await untilAborted(flight.landed, caller).catch(() => {});
    flight.waiting -= 1;
    flight.abandonIfUnwanted();
  }

  /** Looks in the store, and again once the same operation has been answered for another caller. */
  async function takeOrWait(exchange: Exchange, key: string): Promise<boolean> {
    const { wishes } = exchange;
    if (takeStored(exchange, key, false)) return true;
    // Users do not wait for what is paid out of the smallest share: they would wait their turn behind each other.
    if (wishes.purpose === 'warming') return false;
    if (isForcing(wishes.demands) || wishes.demands.onlyIfCached || unkept.has(key)) return false;
    const flight = flights.get(key);
    if (!flight) {
      depart(exchange, key);
      return false;
    }
    await board(flight, exchange);
    return !exchange.caller.aborted && takeStored(exchange, key, true);
  }

  return {
    async take(exchange) {
      const { key, wishes } = exchange;
      if (key === undefined || exchange.hasExtensions || exchange.isVolatile || wishes.purpose === 'refresh')
        return false;
      const isTaken = await takeOrWait(exchange, key);
      if (!isTaken) store.missed();
      return isTaken;
    },
    keep(exchange, content) {
      const { key, footprint } = exchange;
      const isKept = key !== undefined && content !== undefined && footprint !== undefined && isKeepable(exchange);
      const answer =
        isKept && judge(footprint.used).action === 'serve'
          ? store.put(
              {
                key,
                content,
                used: footprint.used,
                operationName: exchange.operationName,
                signature: exchange.signature(),
              },
              exchange.mark,
            )
          : undefined;
      if (answer && exchange.raw !== undefined) store.remember(exchange.raw, answer);
      if (key !== undefined) {
        if (unkept.size >= maxUnkept) unkept.clear();
        if (answer) unkept.delete(key);
        else unkept.add(key);
      }
      exchange.land();
      return answer;
    },
  };
}

/** Whether the answer is whole, public, and made from parts that stand. */
export function isKeepable(exchange: Exchange): boolean {
  return isPublic(exchange) && !exchange.wishes.demands.noStore;
}

/** Whether others may be given the answer: what is not whole, not public, or stale may not be passed on. */
export function isPublic({ isWhole, hasExtensions, isVolatile, footprint }: Exchange): boolean {
  if (!isWhole || hasExtensions || isVolatile || !footprint || footprint.isPrivate || footprint.used.length === 0)
    return false;
  return !footprint.used.some(({ stale }) => stale);
}
