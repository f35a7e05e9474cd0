import { keepLease } from '../cache/keep-lease.ts';
import type { Leases } from '../cache/lease.ts';
import type { StartTimer } from '../cache/start-timer.ts';

export interface FleetFlightOptions {
  readonly leases: Leases;
  /** Resolves after so many ms; rejects when the signal aborts. */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly startTimer: StartTimer;
  /** How long a lease holds that is not renewed: after a gateway died while it fetched, the others wait that long at most. @default 3000 */
  readonly leaseMs?: number;
  /** How long work may take in one gateway before another does it as well. */
  readonly maxWaitMs: number;
}

/** One piece of work that a fleet does once. */
export interface FleetWork<T> {
  readonly name: string;
  /** Looks for the result that another gateway left. */
  readonly find: () => Promise<T | undefined>;
  readonly work: () => Promise<T>;
  /** Called when another gateway does the work. */
  readonly onElsewhere?: () => void;
  /** Ends the wait for another gateway. It does not end the work. */
  readonly signal?: AbortSignal;
}

const firstWaitMs = 10;
const maxStepMs = 200;

/** Equal work in a fleet is done once: one gateway holds a lease, and renews it, while it works; the others wait for its result. */
export function createFleetFlight(options: FleetFlightOptions) {
  const { leases, wait, startTimer, leaseMs = 3000, maxWaitMs } = options;

  return async <T>({ name, find, work, onElsewhere, signal }: FleetWork<T>): Promise<T> => {
    let waited = 0;
    for (let stepMs = firstWaitMs; ; stepMs = Math.min(maxStepMs, stepMs * 2)) {
      const lease = await leases.acquire(name, leaseMs);
      if (lease) {
        const stop = keepLease(lease, leaseMs, startTimer);
        try {
          // What another gateway left between the last look and now need not be fetched again.
          return (waited > 0 ? await find() : undefined) ?? (await work());
        } finally {
          stop();
          // Nobody who has the answer waits for that.
          void lease.release();
        }
      }
      if (waited >= maxWaitMs) return work();
      onElsewhere?.();
      await wait(stepMs, signal);
      waited += stepMs;
      const found = await find();
      if (found !== undefined) return found;
    }
  };
}

export type FleetFlight = ReturnType<typeof createFleetFlight>;
