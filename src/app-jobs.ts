import type { Logger } from 'pino';
import type { AppCompression } from './app-compression.ts';
import { createAppCompressionJobs } from './app-compression-jobs.ts';
import { createAppSnapshot } from './app-snapshot.ts';
import { type AppWarming, type AppWarmingOptions, createAppWarming } from './app-warming.ts';
import type { TierFault } from './cache/cache-tier.ts';
import type { Config } from './config.ts';
import { ConfigError } from './config-error.ts';
import { type Feature, features } from './features.ts';
import type { Health } from './http/health.ts';
import { configuredJobs, type JobsConfiguration } from './jobs/configured-jobs.ts';
import { createJobScheduler } from './jobs/create-job-scheduler.ts';
import { createCleanupJob } from './jobs/definitions/cleanup-job.ts';
import { createHealthCheckJob } from './jobs/definitions/health-check-job.ts';
import { createIdleJob } from './jobs/definitions/idle-job.ts';
import type { JobContext, JobDefinition } from './jobs/job-definition.ts';
import { createJobDesk, type JobDesk } from './jobs/job-desk.ts';
import { JobError } from './jobs/job-error.ts';
import type { JobListener } from './jobs/job-event.ts';
import type { JobScheduler } from './jobs/job-scheduler.ts';
import { createLoggingListener } from './jobs/logging-listener.ts';
import { createHealthPorts } from './jobs/ports/health-ports.ts';
import { createWarmDesk, type WarmDesk } from './jobs/warming/warm-desk.ts';
import type { RepeatedLines } from './logging/repeated-lines.ts';
import type { HealthBook } from './monitor/health-book.ts';

/** Whether a part that can be switched off is on, and what it does. */
export interface SwitchReport {
  readonly name: Feature;
  readonly on: boolean;
  readonly description: string;
}

/** The jobs, put together with what they work on. */
export interface AppJobs extends Pick<AppWarming, 'onMade' | 'onServed' | 'onRemoved'> {
  readonly desk: JobDesk & WarmDesk;
  /** Answers were invalidated. */
  onInvalidated(): void;
  /** Takes over what an earlier process saved: before anybody asks. */
  restore(): Promise<void>;
  /** Counts what was only noted so far of stored answers. */
  settle(): void;
  start(): void;
  stop(): Promise<void>;
  /** Why the store of the jobs cannot be used. */
  fault(): TierFault | undefined;
  /** Saves what the next start takes over. To be called when all work has ended. Never rejects. */
  save(): Promise<void>;
}

export interface AppJobsOptions extends AppWarmingOptions {
  readonly compression: AppCompression;
  readonly health: Pick<Health, 'readiness'>;
  readonly book: HealthBook;
  readonly logger: Logger;
  readonly quietly: RepeatedLines;
  readonly onEvent: JobListener;
}

/** The switches of all parts that have one, as they are set. */
export function switchReport(config: Config): readonly SwitchReport[] {
  const all = Object.entries(features) as [Feature, string][];
  return all.map(([name, description]) => ({ name, on: config.features.has(name), description }));
}

export function createAppJobs(options: AppJobsOptions): AppJobs {
  const { config, clock, random, appCache, source, compression, health, book, logger, quietly } = options;
  const { now } = clock;
  const warming = createAppWarming(options);
  const { gather, earlier, warmPorts } = warming;
  const snapshot = createAppSnapshot({
    ...{ config, appCache, compression, book: source.book, gather, earlier, now, logger },
  });
  const ofCompression = createAppCompressionJobs(compression);
  const impossible = new Map([
    ...ofCompression.impossible,
    ...(snapshot.job ? [] : [['snapshot', 'there is no place for it: set SNAPSHOT_FILE or REDIS_URL'] as const]),
  ]);

  const possible: readonly JobDefinition[] = [
    ...warming.jobs,
    createCleanupJob({ sweep: (kind, from, most) => appCache.cache.sweep(kind, from, most) }),
    createHealthCheckJob(
      createHealthPorts({
        ...{ book, probe: () => health.readiness() },
        onChange: (part, state, detail) =>
          quietly(`part ${part} ${state}`, (more) =>
            logger.info({ changed: part, state, detail, ...more }, 'a part changed its state'),
          ),
      }),
    ),
    ...(snapshot.job ? [snapshot.job] : []),
    ...ofCompression.possible,
    ...[...impossible].map(([name, reason]) => createIdleJob(name, reason)),
  ];
  // Every job sees what was served until it began.
  const settled = possible.map((definition) => ({
    ...definition,
    run: (context: JobContext) => {
      warming.settle();
      return definition.run(context);
    },
  }));
  const log = createLoggingListener(logger, quietly);
  const listener: JobListener = (event) => {
    log(event);
    options.onEvent(event);
  };
  const definitions = configured(settled, config);
  const scheduler = createJobScheduler({
    ...{ definitions, clock, random, redisUrl: config.redisUrl, concurrency: config.jobsConcurrency },
    ...{ prefix: `${config.redisNamespace}:jobs`, listener },
  });
  // Whoever asks for the scheduler is told what is wrong with it.
  scheduler.catch((error: unknown) => logger.error({ err: error }, 'the jobs cannot be scheduled'));
  let started: JobScheduler | undefined;
  scheduler.then(
    (made) => {
      started = made;
    },
    () => {},
  );
  const isSaved = definitions.some(({ name, settings }) => name === 'snapshot' && settings.enabled);

  /** Operators expect what they list to be warm from the start, not from the next tick of the job. */
  async function warmListed(jobs: JobScheduler): Promise<void> {
    if (config.warmFile === undefined) return;
    const warm = (await jobs.jobs()).find(({ name }) => name === 'warm');
    if (!warm?.settings.enabled) logger.warn('WARM_FILE is not warmed: the job warm is off');
    else if (!warm.paused) await jobs.run('warm');
  }

  const ended = new AbortController();
  let starting: Promise<void> = Promise.resolve();

  return {
    desk: {
      ...createJobDesk({ scheduler, impossible, concurrency: config.jobsConcurrency }),
      ...createWarmDesk(warmPorts),
    },
    ...{ onMade: warming.onMade, onServed: warming.onServed, onRemoved: warming.onRemoved, settle: warming.settle },
    onInvalidated: snapshot.onInvalidated,
    restore: snapshot.restore,
    start() {
      snapshot
        .load(ended.signal)
        .catch((error: unknown) => logger.warn({ err: error }, 'answers cannot be brought into memory'));
      starting = scheduler
        .then(async (made) => {
          await made.start();
          await warmListed(made).catch((error: unknown) => logger.warn({ err: error }, 'WARM_FILE is not warmed'));
        })
        .catch((error: unknown) => logger.error({ err: error }, 'the jobs cannot be started'));
    },
    fault: () => started?.fault?.(),
    async stop() {
      ended.abort();
      warming.stop();
      await starting;
      await (await scheduler).stop(config.stopGraceMs);
    },
    async save() {
      if (!isSaved) return;
      warming.settle();
      await snapshot.save();
    },
  };
}

/** The jobs as the switches and the setting JOBS have them. */
function configured(definitions: readonly JobDefinition[], config: Config): readonly JobDefinition[] {
  const switched = definitions.map((definition) => {
    const on = config.features.has(`job-${definition.name}` as Feature);
    return on ? definition : { ...definition, settings: { ...definition.settings, enabled: false } };
  });
  try {
    return configuredJobs(switched, config.jobs as JobsConfiguration);
  } catch (error) {
    if (!(error instanceof JobError)) throw error;
    throw new ConfigError([`JOBS: ${error.message}`]);
  }
}
