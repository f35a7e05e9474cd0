import type { StartTimer } from '../cache/start-timer.ts';

/** The work of one flight as the flight sees it. */
export interface FlightControl {
  /** Aborts when nobody waits any more. */
  readonly signal: AbortSignal;
  /** The work is paid for from now on: when the last caller leaves, it continues for the grace. */
  commit(): void;
}

export interface SingleFlightOptions {
  readonly startTimer: StartTimer;
  /** How long committed work continues while nobody waits for it. Callers who come meanwhile share it. */
  readonly graceMs: number;
}

interface Flight<T> {
  readonly promise: Promise<T>;
  readonly abort: AbortController;
  waiting: number;
  readonly isCommitted: () => boolean;
  /** Cancels the end of the grace. */
  stopGrace: () => void;
}

/**
 * Equal work under way is done once and shared. A caller that leaves does not affect the others. When the last one leaves, work that is
 * not committed is cancelled at once, committed work after a grace. A failure is shared by all who waited.
 */
export class SingleFlight<T> {
  readonly #flights = new Map<string, Flight<T>>();
  readonly #options: SingleFlightOptions;

  constructor(options: SingleFlightOptions) {
    this.#options = options;
  }

  /** Whether such work is under way. */
  has(key: string): boolean {
    return this.#flights.has(key);
  }

  /** Rejects with the reason of `signal` when the caller leaves. */
  async run(key: string, work: (control: FlightControl) => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    const flight = this.#flights.get(key) ?? this.#start(key, work);
    flight.waiting += 1;
    flight.stopGrace();
    try {
      return await untilAborted(flight.promise, signal);
    } finally {
      flight.waiting -= 1;
      if (flight.waiting === 0 && this.#flights.get(key) === flight) this.#abandon(key, flight);
    }
  }

  /** Cancels everything under way. */
  close(reason: unknown): void {
    for (const { abort, stopGrace } of this.#flights.values()) {
      stopGrace();
      abort.abort(reason);
    }
    this.#flights.clear();
  }

  #abandon(key: string, flight: Flight<T>): void {
    const cancel = () => {
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
      flight.abort.abort(new Error('nobody waits for the answer any more'));
    };
    if (flight.isCommitted()) flight.stopGrace = this.#options.startTimer(this.#options.graceMs, cancel);
    else cancel();
  }

  #start(key: string, work: (control: FlightControl) => Promise<T>): Flight<T> {
    const abort = new AbortController();
    let isCommitted = false;
    const commit = () => {
      isCommitted = true;
    };
    const promise = work({ signal: abort.signal, commit }).finally(() => {
      flight.stopGrace();
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
    });
    const flight: Flight<T> = { promise, abort, waiting: 0, isCommitted: () => isCommitted, stopGrace: () => {} };
    promise.catch(() => {});
    this.#flights.set(key, flight);
    return flight;
  }
}

/** The promise's outcome, or a rejection with the signal's reason when that aborts first. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  if (signal.aborted) return Promise.reject(signal.reason);
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason);
    signal.addEventListener('abort', giveUp, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}
