import type { Leases } from './lease.ts';

/** Leases within one process: what a gateway without Redis uses, and what one falls back on while Redis is away. */
export function createInProcessLeases(now: () => number): Leases {
  const held = new Map<string, { until: number }>();
  return {
    acquire: async (name, ttlMs) => {
      const other = held.get(name);
      if (other !== undefined && other.until > now()) return undefined;
      const mine = { until: now() + ttlMs };
      held.set(name, mine);
      return {
        fleetWide: false,
        renew: async (newTtlMs) => {
          if (held.get(name) !== mine || mine.until <= now()) return false;
          mine.until = now() + newTtlMs;
          return true;
        },
        release: async () => {
          if (held.get(name) === mine) held.delete(name);
        },
      };
    },
  };
}
