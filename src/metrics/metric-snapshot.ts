import type { Alert } from '../alerts/alert.ts';
import type { PlaceStats } from '../monitor/answers-tier.ts';
import type { OperationTally } from '../monitor/operation-tally.ts';
import type { WindowStats } from '../monitor/window-stats.ts';
import type { BudgetUsage } from '../openfda/budget/budget-store.ts';
import type { ExchangeCounts } from './exchange-tally.ts';
import type { JobTally } from './job-tally.ts';

/** What the process uses. */
export interface ProcessUsage {
  readonly residentBytes: number;
  readonly heapUsedBytes: number;
  readonly cpuSeconds: number;
  readonly startedAtSeconds: number;
  /** How long the event loop was busy since the start. */
  readonly busySeconds: number;
}

/** A job as metrics tell of it. Times are ms since 1970. */
export interface JobFigures {
  readonly name: string;
  readonly failuresInRow: number;
  readonly current: { readonly progress: number | undefined } | undefined;
  readonly last: { readonly finishedAt: number | undefined } | undefined;
}

/** Everything that metrics are made from, read at one moment from the counters that GraphQL shows. */
export interface MetricSnapshot {
  /** Since the start. */
  readonly stats: WindowStats;
  /** All operations since the start. */
  readonly operations: OperationTally;
  /** Operations whose caller left before they had an answer. They are in no other count of operations. */
  readonly cancelled: number;
  readonly tiers: readonly PlaceStats[];
  readonly answers: { readonly entries: number; readonly bytes: number; readonly evictions: number };
  /** Codecs that ever failed to compress. */
  readonly codecs: readonly {
    readonly codec: string;
    readonly failures: number;
    readonly restingUntil: number | undefined;
  }[];
  readonly errors: ReadonlyMap<string, number>;
  readonly exchanges: readonly ExchangeCounts[];
  readonly budget: BudgetUsage;
  /** Datasets whose breaker is not closed. */
  readonly troubled: ReadonlySet<string>;
  readonly alerts: readonly Alert[];
  /** None where they cannot be asked. */
  readonly jobs: readonly JobFigures[];
  readonly jobRuns: ReturnType<JobTally['runs']>;
  /** Parts that cannot be used, or not wholly, and why. */
  readonly faults: readonly { readonly part: string; readonly cause: string }[];
  /** Of each dataset that was asked for, the day of its last reload. */
  readonly epochs: ReadonlyMap<string, string>;
  readonly process: ProcessUsage;
}

export type ReadMetricSnapshot = () => Promise<MetricSnapshot>;
