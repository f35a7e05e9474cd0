import { performance } from 'node:perf_hooks';
import type { AlertWatch } from './alerts/alert-watch.ts';
import type { AppUpstream } from './app-upstream.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { EpochBook } from './freshness/epoch-book.ts';
import type { AnswerStore } from './http/answer-store.ts';
import type { ExchangeTally } from './metrics/exchange-tally.ts';
import type { JobTally } from './metrics/job-tally.ts';
import type { JobFigures, MetricSnapshot, ProcessUsage } from './metrics/metric-snapshot.ts';
import { createMetricsPage, type MetricsPage } from './metrics/metrics-page.ts';
import { answersTier } from './monitor/answers-tier.ts';
import type { Monitor } from './monitor/monitor.ts';

export interface AppMetricsOptions {
  readonly catalogue: Catalogue;
  readonly monitor: Monitor;
  readonly traffic: ExchangeTally;
  readonly upstream: AppUpstream;
  readonly answers: AnswerStore;
  readonly codecs: () => MetricSnapshot['codecs'];
  readonly book: EpochBook;
  readonly alerts: AlertWatch;
  /** Rejects where the store of the jobs cannot be reached. */
  readonly jobs: () => Promise<readonly JobFigures[]>;
  readonly jobTally: JobTally;
  readonly faults: () => MetricSnapshot['faults'];
}

/** The page of metrics over the gateway's counters. */
export function createAppMetrics(options: AppMetricsOptions): () => Promise<MetricsPage> {
  const { catalogue, monitor, traffic, upstream, answers, codecs, book, alerts, jobs, jobTally, faults } = options;
  return createMetricsPage(async () => ({
    ...statsSinceStart(monitor),
    cancelled: traffic.cancelled(),
    tiers: [...monitor.tiers(), ...answersTier(answers.stats())],
    answers: answers.stats(),
    codecs: codecs(),
    errors: traffic.errors(),
    exchanges: traffic.exchanges(),
    budget: await upstream.budget.usage(),
    troubled: new Set(upstream.breaker.troubled().keys()),
    alerts: alerts.alerts(),
    jobs: await jobs().catch(() => []),
    jobRuns: jobTally.runs(),
    faults: faults(),
    epochs: new Map(
      [...catalogue.datasets.keys()].flatMap((path) => {
        const epoch = book.epochOf(path);
        return epoch === undefined ? [] : [[path, epoch] as const];
      }),
    ),
    process: processUsage(),
  }));
}

/** The monitor's figures, and all operations as one. */
function statsSinceStart(monitor: Monitor) {
  const stats = monitor.stats('SINCE_START');
  return { stats, operations: stats.allOperations() };
}

function processUsage(): ProcessUsage {
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  return {
    residentBytes: rss,
    heapUsedBytes: heapUsed,
    cpuSeconds: (user + system) / 1e6,
    startedAtSeconds: performance.timeOrigin / 1000,
    busySeconds: performance.eventLoopUtilization().active / 1000,
  };
}
