import { GatewayError } from '../../errors.ts';
import type { BudgetOutcome, BudgetStore, BudgetUsage } from './budget-store.ts';
import type { RequestClass } from './request-class.ts';

/** One budget of requests for the minute and the day: users first, the others within their shares. */
export interface RequestBudget {
  /**
   * Takes one request out of the budget, at once or not at all: where it is spent, throws UPSTREAM_RATE_LIMITED with
   * `retryAfterSeconds`. To be called right before the request is sent, since nothing is given back.
   */
  take(requestClass: RequestClass, dataset?: string): Promise<void>;
  /** Told of the headers of every answer: corrects the count by what others sent with the same key or address. */
  observe(headers: Headers): Promise<void>;
  /** Told of a refusal by openFDA itself: nothing is sent until it is over. */
  refused(retryAfterSeconds: number): Promise<void>;
  usage(): Promise<BudgetUsage>;
}

export interface RequestBudgetOptions {
  readonly store: BudgetStore;
  /** Where to count while the store fails: this process's part of the same limits. Without one, nothing is sent meanwhile. */
  readonly fallback?: BudgetStore;
  readonly now: () => number;
  readonly onRefused?: (requestClass: RequestClass, because: string) => void;
  readonly onStoreFailed?: (error: unknown) => void;
}

/** A refusal is never believed for longer than openFDA's longest window. */
const maxRefusalSeconds = 86_400;

export function createRequestBudget(options: RequestBudgetOptions): RequestBudget {
  const { store, fallback, now } = options;

  async function onStore<T>(work: (on: BudgetStore) => Promise<T>): Promise<T> {
    try {
      return await work(store);
    } catch (error) {
      options.onStoreFailed?.(error);
      if (fallback) return work(fallback);
      throw new GatewayError('UPSTREAM_UNAVAILABLE', 'The budget for openFDA cannot be counted', {}, error);
    }
  }

  /** What is only told to the store: the answer at hand is good whether or not it could be noted. */
  async function tell(work: (on: BudgetStore) => Promise<void>): Promise<void> {
    try {
      await work(store);
    } catch (error) {
      options.onStoreFailed?.(error);
      if (fallback) await work(fallback);
    }
  }

  return {
    async take(requestClass, dataset) {
      const outcome = await onStore((on) => on.take(requestClass, now()));
      if (outcome.granted) return;
      options.onRefused?.(requestClass, outcome.because);
      throw spent(outcome, requestClass, dataset);
    },
    async observe(headers) {
      const limit = wholeNumber(headers.get('x-ratelimit-limit'));
      const remaining = wholeNumber(headers.get('x-ratelimit-remaining'));
      if (limit === undefined || remaining === undefined) return;
      await tell((on) => on.correct(limit - remaining, now()));
    },
    refused: (retryAfterSeconds) =>
      tell((on) => on.refuseUntil(now() + Math.min(maxRefusalSeconds, Math.max(1, retryAfterSeconds)) * 1000)),
    usage: () => onStore((on) => on.usage(now())),
  };
}

const meanings = {
  minute: 'this minute',
  day: 'today',
  refused: 'now, as openFDA itself said',
} as const;

function spent(
  { because, retryAfterMs }: Extract<BudgetOutcome, { granted: false }>,
  requestClass: RequestClass,
  dataset: string | undefined,
): GatewayError {
  const retryAfterSeconds = Math.max(1, Math.ceil(retryAfterMs / 1000));
  const what = requestClass === 'user' ? 'requests' : `requests for ${requestClass}`;
  const place = dataset === undefined ? {} : { dataset };
  const message = `No more ${what} may be sent to openFDA ${meanings[because]}`;
  return new GatewayError('UPSTREAM_RATE_LIMITED', message, { ...place, retryAfterSeconds, budget: requestClass });
}

function wholeNumber(value: string | null): number | undefined {
  return value !== null && /^\d+$/.test(value) ? Number(value) : undefined;
}
