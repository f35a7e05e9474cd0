import type { RequestClass } from './request-class.ts';

/** The answer to a wish to send one request. */
export type BudgetOutcome =
  | { readonly granted: true }
  | {
      readonly granted: false;
      /** What stands in the way: a window's total, the class's share of it, or openFDA's own refusal. */
      readonly because: 'minute' | 'day' | 'refused';
      readonly retryAfterMs: number;
    };

/** What openFDA grants a key or an address in the present minute, and what is left of it. */
export interface GrantedMinute {
  readonly limit: number;
  readonly remaining: number;
}

/** How much of a window is used. */
export interface WindowUsage {
  readonly limit: number;
  readonly used: number;
  readonly usedBy: Readonly<Record<RequestClass, number>>;
}

export interface BudgetUsage {
  readonly minute: WindowUsage;
  readonly day: WindowUsage;
  /** Until when openFDA refuses, in ms since 1970. */
  readonly refusedUntil: number | undefined;
}

/**
 * Where the requests of the last minute and day are counted: in this process, or for a whole fleet. A wish is granted and
 * counted in one step, so that no two can take the same last place.
 */
export interface BudgetStore {
  take(requestClass: RequestClass, at: number): Promise<BudgetOutcome>;
  /** Counts requests of a class that were sent without asking, since the store could not be asked. */
  note(requestClass: RequestClass, count: number, at: number): Promise<void>;
  /** openFDA says what it grants: of the lesser of its limit and ours, what is not left and was not sent from here was sent elsewhere. */
  correct(granted: GrantedMinute, at: number): Promise<void>;
  /** openFDA refuses every request until then. */
  refuseUntil(until: number): Promise<void>;
  usage(at: number): Promise<BudgetUsage>;
}
