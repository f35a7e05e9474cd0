import type { GrantedMinute } from './budget-store.ts';
import type { RequestClass } from './request-class.ts';

/** What one class may use of a window, in requests. */
export interface ClassLimit {
  /** Requests of this class. */
  readonly own: number;
  /** Requests of all classes together, above which this class waits: what lies beyond is kept for more urgent ones. */
  readonly ceiling: number;
}

/** A span of time and how many requests may be sent in any span of that length. */
export interface BudgetWindow {
  readonly name: 'minute' | 'day';
  readonly spanMs: number;
  /** Requests are counted by steps of this length: a spent place comes free when its step is a whole span old. */
  readonly stepMs: number;
  readonly limit: number;
  readonly classes: Readonly<Record<RequestClass, ClassLimit>>;
}

/** How much of the window is used at least, by what openFDA says: a limit of our own that is below openFDA's leaves the difference to others. */
export function usedOf({ limit }: BudgetWindow, granted: GrantedMinute): number {
  return Math.min(limit, granted.limit) - granted.remaining;
}

export interface BudgetLimits {
  readonly perMinute: number;
  readonly perDay: number;
  /** Gateways that share the address or key without sharing a store; each takes its part. @default 1 */
  readonly instances?: number;
}

interface Share {
  readonly own: number;
  readonly ceiling: number;
}

const minuteShares: Readonly<Record<RequestClass, Share>> = {
  user: { own: 1, ceiling: 1 },
  validate: { own: 0.25, ceiling: 0.9 },
  refresh: { own: 0.4, ceiling: 0.7 },
  warming: { own: 0.25, ceiling: 0.5 },
};

/** Of the day the others have little: it is what a user without a key has to live on. */
const dayShares: Readonly<Record<RequestClass, Share>> = {
  user: { own: 1, ceiling: 1 },
  validate: { own: 0.1, ceiling: 0.95 },
  refresh: { own: 0.2, ceiling: 0.8 },
  warming: { own: 0.1, ceiling: 0.6 },
};

/** openFDA's two windows with what each class may use of them. Shares are rounded down, but leave at least one request. */
export function budgetWindows({ perMinute, perDay, instances = 1 }: BudgetLimits): readonly BudgetWindow[] {
  const part = (limit: number) => Math.max(1, Math.floor(limit / instances));
  return [
    window('minute', 60_000, 1000, part(perMinute), minuteShares),
    window('day', 86_400_000, 900_000, part(perDay), dayShares),
  ];
}

function window(
  name: BudgetWindow['name'],
  spanMs: number,
  stepMs: number,
  limit: number,
  shares: Readonly<Record<RequestClass, Share>>,
): BudgetWindow {
  const of = ({ own, ceiling }: Share): ClassLimit => ({
    own: Math.max(1, Math.floor(limit * own)),
    ceiling: Math.max(1, Math.floor(limit * ceiling)),
  });
  const { user, validate, refresh, warming } = shares;
  const classes = { user: of(user), validate: of(validate), refresh: of(refresh), warming: of(warming) };
  return { name, spanMs, stepMs, limit, classes };
}

export function windowOf(windows: readonly BudgetWindow[], name: BudgetWindow['name']): BudgetWindow {
  const window = windows.find((candidate) => candidate.name === name);
  if (!window) throw new Error(`the budget was made without its window "${name}"`);
  return window;
}
