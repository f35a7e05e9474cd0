import type { DurationCounts } from '../metrics/duration-counts.ts';

/** What alerts are judged by: counts since the gateway started, and levels as they are now. */
export interface Signals {
  readonly reads: {
    readonly hits: number;
    readonly misses: number;
    readonly stale: number;
    readonly errors: number;
  };
  readonly operations: { readonly count: number; readonly failed: number; readonly durations: DurationCounts };
  /** Requests of the last day. */
  readonly budget: { readonly used: number; readonly limit: number };
  readonly memory: { readonly usedBytes: number; readonly limitBytes: number };
  readonly jobs: readonly { readonly job: string; readonly failuresInRow: number }[];
  /** Datasets whose breaker is not closed. */
  readonly troubled: readonly string[];
}

export type ReadSignals = () => Promise<Signals>;
