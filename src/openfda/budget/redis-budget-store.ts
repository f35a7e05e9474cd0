import { CORRECT, longestRefusalMs, NOTE, REFUSE, TAKE, USAGE } from './budget-script.ts';
import type { BudgetOutcome, BudgetStore, WindowUsage } from './budget-store.ts';
import { type BudgetWindow, usedOf, windowOf } from './budget-windows.ts';
import { type RequestClass, requestClasses } from './request-class.ts';

/** Runs a Lua script in Redis as one step; rejects where Redis does not answer in time. */
export type Evaluate = (script: string, keys: readonly string[], args: readonly string[]) => Promise<unknown>;

export interface RedisBudgetStoreOptions {
  readonly evaluate: Evaluate;
  /** What all keys of this fleet begin with. */
  readonly prefix: string;
  readonly windows: readonly BudgetWindow[];
  /** Names this gateway among the others of the fleet. */
  readonly origin: string;
  /** Told how many gateways have asked for a place within the last ten minutes, this one included. */
  readonly onMembers?: (count: number) => void;
}

const memberMs = 600_000;

/** Counts the requests of a whole fleet in Redis: each step is one script, so that no two gateways take the same last place. */
export function createRedisBudgetStore(options: RedisBudgetStoreOptions): BudgetStore {
  const { evaluate, prefix, windows, origin, onMembers } = options;
  const [minute, day] = [windowOf(windows, 'minute'), windowOf(windows, 'day')];
  const keys = ['minute', 'day', 'refused', 'members'].map((name) => `${prefix}:budget:${name}`);
  const refusedKey = keys[2] ?? '';
  const spans = [minute.spanMs, minute.stepMs, day.spanMs, day.stepMs];

  const run = (script: string, at: number, ...args: readonly (string | number)[]) =>
    evaluate(script, keys, [at, ...spans, ...args].map(String));

  return {
    async take(requestClass, at) {
      const { own, ceiling } = minute.classes[requestClass];
      const ofDay = day.classes[requestClass];
      const shares = [own, ceiling, ofDay.own, ofDay.ceiling];
      const told = numbersOf(await run(TAKE, at, requestClass, ...shares, origin, memberMs));
      onMembers?.(told[3] ?? 1);
      return outcomeOf(told);
    },
    async note(requestClass, count, at) {
      await run(NOTE, at, requestClass, count);
    },
    async correct(granted, at) {
      await run(CORRECT, at, usedOf(minute, granted));
    },
    async refuseUntil(until) {
      await evaluate(REFUSE, [refusedKey], [String(until), String(longestRefusalMs)]);
    },
    async usage(at) {
      const [refused = 0, minuteUsed = 0, dayUsed = 0, ...byClass] = numbersOf(await run(USAGE, at, ...requestClasses));
      return {
        minute: usageOf(minute, minuteUsed, byClass, 0),
        day: usageOf(day, dayUsed, byClass, 1),
        refusedUntil: refused > at ? refused : undefined,
      };
    },
  };
}

function outcomeOf([ofMinute = 0, ofDay = 0, refused = 0]: readonly number[]): BudgetOutcome {
  if (refused > 0) return { granted: false, because: 'refused', retryAfterMs: refused };
  const retryAfterMs = Math.max(ofMinute, ofDay);
  if (retryAfterMs === 0) return { granted: true };
  return { granted: false, because: ofDay > 0 ? 'day' : 'minute', retryAfterMs };
}

/** Every second of the numbers by class is of this window. */
function usageOf({ limit }: BudgetWindow, used: number, byClass: readonly number[], place: 0 | 1): WindowUsage {
  const usedBy = Object.fromEntries(requestClasses.map((name, index) => [name, byClass[index * 2 + place] ?? 0]));
  return { limit, used, usedBy: usedBy as Record<RequestClass, number> };
}

/** Redis answers with numbers, and with bytes for what it keeps as text. */
function numbersOf(reply: unknown): number[] {
  const numbers = Array.isArray(reply) ? reply.map((item: unknown) => Number(String(item))) : [];
  if (numbers.length < 3 || numbers.some(Number.isNaN)) {
    throw new TypeError(`expected at least three numbers from Redis, but got ${JSON.stringify(reply)}`);
  }
  return numbers;
}
