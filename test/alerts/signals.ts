import type { Signals } from '../../src/alerts/signals.ts';

/** Signals of a gateway that does nothing and lacks nothing, but for what is given. */
export function calmSignals(given: Partial<Signals> = {}): Signals {
  return {
    reads: { hits: 0, misses: 0, stale: 0, errors: 0 },
    operations: { count: 0, failed: 0, durations: { boundsMs: [100, 1000], counts: [0, 0, 0], sumMs: 0 } },
    budget: { used: 0, limit: 1000 },
    memory: { usedBytes: 1, limitBytes: 100 },
    jobs: [],
    troubled: [],
    ...given,
  };
}
