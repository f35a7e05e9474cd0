import type { Leases } from '../cache/lease.ts';

export interface FleetFlightOptions {
  readonly leases: Leases;
  readonly wait: (ms: number) => Promise<void>;
  /** How long the one that fetches may take before another does. */
  readonly leaseMs: number;
}

const firstWaitMs = 10;
const maxWaitMs = 200;

/** Equal work in a fleet is done by one: it holds the lease while it works, the others wait for what it leaves behind. */
export function createFleetFlight({ leases, wait, leaseMs }: FleetFlightOptions) {
  /** Does the work, or finds what another of the fleet left; `find` looks for it. */
  return async <T>(name: string, find: () => Promise<T | undefined>, work: () => Promise<T>): Promise<T> => {
    let waited = 0;
    for (let waitMs = firstWaitMs; ; waitMs = Math.min(maxWaitMs, waitMs * 2)) {
      const lease = await leases.acquire(name, leaseMs);
      if (lease) {
        try {
          // What came in between the look before the lease and now need not be fetched again.
          return (waited > 0 ? await find() : undefined) ?? (await work());
        } finally {
          // Nobody who has the answer waits for that.
          void lease.release();
        }
      }
      if (waited >= leaseMs) return work();
      await wait(waitMs);
      waited += waitMs;
      const found = await find();
      if (found !== undefined) return found;
    }
  };
}

export type FleetFlight = ReturnType<typeof createFleetFlight>;
