import { GatewayError, isWaiting } from '../errors.ts';

interface Failure {
  readonly error: GatewayError;
  readonly times: number;
  readonly until: number;
}

/** Longest time a failure is told again without asking, and most failures remembered. */
const maxWaitMs = 30_000;
const maxFailures = 10_000;

/**
 * Failures lately seen, each told again for a while to whoever asks for the same: 1 s after the first, twice as long after each that
 * follows. So a thousand callers of a failing request are one request a while, not a thousand.
 */
export class FailureMemory {
  readonly #failures = new Map<string, Failure>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Throws the failure again where it is too early to ask anew. */
  check(key: string): void {
    const failure = this.#failures.get(key);
    if (failure && this.#now() < failure.until) throw failure.error;
  }

  /** Remembers failures of openFDA. Requests that a budget refused, or that found no free place in time, are none. */
  failed(key: string, error: unknown): void {
    if (!(error instanceof GatewayError) || !isFault(error)) return;
    const times = (this.#failures.get(key)?.times ?? 0) + 1;
    this.#failures.delete(key);
    this.#failures.set(key, { error, times, until: this.#now() + Math.min(maxWaitMs, 1000 * 2 ** (times - 1)) });
    if (this.#failures.size > maxFailures)
      for (const oldest of this.#failures.keys()) return void this.#failures.delete(oldest);
  }

  succeeded(key: string): void {
    this.#failures.delete(key);
  }
}

function isFault(error: GatewayError): boolean {
  return !isWaiting(error) && ['UPSTREAM_UNAVAILABLE', 'UPSTREAM_TIMEOUT', 'UPSTREAM_ERROR'].includes(error.code);
}
