import type { Alert } from '../alerts/alert.ts';
import type { CacheStatsReport } from '../monitor/monitor.ts';
import type { BudgetUsage } from '../openfda/budget/budget-store.ts';
import type { DurationCounts } from './duration-counts.ts';
import type { ExchangeCounts, OperationOutcome } from './traffic-tally.ts';

/** What the process uses. */
export interface ProcessUsage {
  readonly residentBytes: number;
  readonly heapUsedBytes: number;
  readonly cpuSeconds: number;
  readonly startedAtSeconds: number;
  /** How long the event loop was busy since the start. */
  readonly busySeconds: number;
}

/** Everything that metrics are made from, read at one moment from the counters that GraphQL shows. */
export interface MetricSnapshot {
  readonly cache: CacheStatsReport;
  readonly answers: { readonly entries: number; readonly bytes: number; readonly evictions: number };
  readonly operations: Readonly<Record<OperationOutcome, DurationCounts>>;
  readonly errors: ReadonlyMap<string, number>;
  readonly exchanges: readonly ExchangeCounts[];
  readonly budget: BudgetUsage;
  /** Datasets whose breaker is not closed. */
  readonly troubled: ReadonlySet<string>;
  readonly alerts: readonly Alert[];
  /** Of each dataset that was asked for, the day of its last reload. */
  readonly epochs: ReadonlyMap<string, string>;
  readonly process: ProcessUsage;
}

export type ReadMetricSnapshot = () => Promise<MetricSnapshot>;
