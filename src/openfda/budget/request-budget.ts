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
  /** Told of the headers of every answer: corrects the count by what others sent with the same key or address. Nobody waits for that. */
  observe(headers: Headers): void;
  /** Told of a refusal by openFDA itself: nothing is sent until it is over, from here at once, from others as soon as the store tells them. */
  refused(retryAfterSeconds: number): void;
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
  /** What was sent while the store failed: it is told when it answers again. */
  const owed = new Map<RequestClass, number>();
  let refusedUntil = Number.NEGATIVE_INFINITY;

  async function onStore<T>(work: (on: BudgetStore, isFallback: boolean) => Promise<T>): Promise<T> {
    try {
      return await work(store, false);
    } catch (error) {
      options.onStoreFailed?.(error);
      if (fallback) return work(fallback, true);
      throw new GatewayError('UPSTREAM_UNAVAILABLE', 'The budget for openFDA cannot be counted', {}, error);
    }
  }

  async function takePlace(requestClass: RequestClass, on: BudgetStore, isFallback: boolean): Promise<BudgetOutcome> {
    const at = now();
    if (refusedUntil > at) return { granted: false, because: 'refused', retryAfterMs: refusedUntil - at };
    const outcome = await on.take(requestClass, at);
    if (!outcome.granted) return outcome;
    if (isFallback) owed.set(requestClass, (owed.get(requestClass) ?? 0) + 1);
    // So that this process, when it is on its own, knows what it has had of its part.
    else await fallback?.take(requestClass, at);
    return outcome;
  }

  function payBack(): void {
    for (const [requestClass, count] of owed) {
      owed.delete(requestClass);
      store.note(requestClass, count, now()).catch((error: unknown) => {
        owed.set(requestClass, (owed.get(requestClass) ?? 0) + count);
        options.onStoreFailed?.(error);
      });
    }
  }

  /** What is only told to the store: the answer at hand is good whether or not it could be noted. Never rejects. */
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
      const outcome = await onStore(async (on, isFallback) => {
        const taken = await takePlace(requestClass, on, isFallback);
        if (!isFallback) payBack();
        return taken;
      });
      if (outcome.granted) return;
      options.onRefused?.(requestClass, outcome.because);
      throw spent(outcome, requestClass, dataset);
    },
    observe(headers) {
      const limit = wholeNumber(headers.get('x-ratelimit-limit'));
      const remaining = wholeNumber(headers.get('x-ratelimit-remaining'));
      if (limit === undefined || remaining === undefined) return;
      // What is owed first: else it would count once as ours and once as sent elsewhere.
      payBack();
      void tell((on) => on.correct({ limit, remaining }, now()));
    },
    refused(retryAfterSeconds) {
      const until = now() + Math.min(maxRefusalSeconds, Math.max(1, retryAfterSeconds)) * 1000;
      refusedUntil = Math.max(refusedUntil, until);
      void tell((on) => on.refuseUntil(until));
    },
    async usage() {
      const usage = await onStore((on) => on.usage(now()));
      const until = Math.max(refusedUntil, usage.refusedUntil ?? Number.NEGATIVE_INFINITY);
      return { ...usage, refusedUntil: until > now() ? until : undefined };
    },
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
