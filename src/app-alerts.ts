import { totalmem } from 'node:os';
import type { Logger } from 'pino';
import { alertRules } from './alerts/alert-rules.ts';
import { type AlertWatch, createAlertWatch } from './alerts/alert-watch.ts';
import type { GatewayEvent } from './alerts/gateway-event.ts';
import { createLogSink } from './alerts/log-sink.ts';
import { repeat } from './alerts/repeat.ts';
import type { Signals } from './alerts/signals.ts';
import { createWebhookSink } from './alerts/webhook-sink.ts';
import type { StartTimer } from './cache/start-timer.ts';
import type { Config } from './config.ts';
import type { EpochMove } from './freshness/epoch-book.ts';
import type { JobStatus } from './jobs/job-run.ts';
import { durationCounts, fineBoundsMs } from './metrics/duration-counts.ts';
import type { Monitor } from './monitor/monitor.ts';
import type { Breaker } from './openfda/breaker/breaker.ts';
import type { RequestBudget } from './openfda/budget/request-budget.ts';

/** What the gateway warns of, and where it tells that. */
export interface AppAlerts {
  readonly watch: AlertWatch;
  onReloaded(move: EpochMove): void;
  close(): void;
}

export interface AppAlertsOptions {
  readonly config: Config;
  readonly logger: Logger;
  readonly fetch: typeof fetch;
  readonly now: () => number;
  readonly startTimer: StartTimer;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
  readonly monitor: Monitor;
  readonly upstream: { readonly budget: RequestBudget; readonly breaker: Breaker };
  readonly jobs: () => Promise<readonly JobStatus[]>;
}

/** How often signals are judged while nobody asks. */
const everyMs = 15_000;

export function createAppAlerts(options: AppAlertsOptions): AppAlerts {
  const { config, logger, now, startTimer, monitor, upstream, jobs } = options;
  const { webhookUrl, webhookSecret, thresholds, minEvents, windowMs, holdMs } = config.alerts;
  const log = logger.child({ part: 'alerts' });
  const sinks = [createLogSink(log)];
  if (webhookUrl !== undefined && webhookSecret !== undefined) {
    const webhook = createWebhookSink({
      url: webhookUrl,
      secret: webhookSecret,
      random: options.random,
      onOutcome: ({ kind, id }, outcome, detail) => {
        if (outcome !== 'delivered') log.warn({ kind, event: id, outcome, detail }, 'a webhook was not delivered');
      },
      ...{ fetch: options.fetch, now, startTimer },
    });
    sinks.push(webhook);
  }
  const tell = (event: GatewayEvent) => {
    for (const sink of sinks) sink.tell(event);
  };

  let knownJobs: Signals['jobs'] = [];
  /** Where jobs are kept in Redis and that is away, they stay as they were last known. */
  async function readJobs(): Promise<Signals['jobs']> {
    try {
      knownJobs = (await jobs()).map(({ name, failuresInRow }) => ({ job: name, failuresInRow }));
    } catch (error) {
      log.debug({ err: error }, 'the jobs cannot be asked for');
    }
    return knownJobs;
  }

  async function readSignals(): Promise<Signals> {
    const stats = monitor.stats('SINCE_START');
    const { hit: hits, miss: misses, stale, superseded, error: errors } = stats.cache;
    const { count, errors: failed, latency } = stats.allOperations();
    const { day } = await upstream.budget.usage();
    return {
      // What a reload superseded is renewed as it is used: no reason for an alert.
      reads: { hits: hits + superseded, misses, stale: stale - superseded, errors },
      operations: { count, failed, durations: durationCounts(latency, fineBoundsMs) },
      budget: { used: day.used, limit: day.limit },
      memory: { usedBytes: process.memoryUsage.rss(), limitBytes: memoryLimitBytes() },
      jobs: await readJobs(),
      troubled: [...upstream.breaker.troubled().keys()],
    };
  }

  const rules = alertRules(thresholds, minEvents);
  const watch = createAlertWatch({ rules, readSignals, now, windowMs, holdMs, onEvent: tell });
  const onError = (error: unknown) => log.error({ err: error }, 'the signals cannot be judged');
  // The first sample is what later ones are compared with.
  watch.evaluate().catch(onError);
  const stop = repeat({ everyMs, startTimer, work: () => watch.evaluate(), onError });

  return {
    watch,
    onReloaded({ datasets, from, to }) {
      tell({ kind: 'DATASET_RELOADED', id: `DATASET_RELOADED ${datasets[0]} ${to}`, at: now(), datasets, from, to });
    },
    close() {
      stop();
      for (const sink of sinks) sink.close();
    },
  };
}

/** What the process may hold: the container's limit where there is one, else what the machine has. */
function memoryLimitBytes(): number {
  const constrained = process.constrainedMemory();
  return constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
}
