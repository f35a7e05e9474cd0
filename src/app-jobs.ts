import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { AppCache } from './app-cache.ts';
import type { AppCompression } from './app-compression.ts';
import { createAppCompressionJobs } from './app-compression-jobs.ts';
import { createAppSnapshot } from './app-snapshot.ts';
import type { AppSource } from './app-source.ts';
import type { AppUpstream } from './app-upstream.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import { type Config, ConfigError } from './config.ts';
import { type Feature, features } from './features.ts';
import type { Exchange } from './http/exchange.ts';
import type { GraphqlService } from './http/graphql-service.ts';
import type { Health } from './http/health.ts';
import type { StoredAnswer } from './http/stored-answer.ts';
import { configuredJobs, type JobsConfiguration } from './jobs/configured-jobs.ts';
import { createJobScheduler } from './jobs/create-job-scheduler.ts';
import { createAnalysePatternsJob } from './jobs/definitions/analyse-patterns-job.ts';
import { createCleanupJob } from './jobs/definitions/cleanup-job.ts';
import { createHealthCheckJob } from './jobs/definitions/health-check-job.ts';
import { createIdleJob } from './jobs/definitions/idle-job.ts';
import { createProbeEpochsJob } from './jobs/definitions/probe-epochs-job.ts';
import { createRefreshJob } from './jobs/definitions/refresh-job.ts';
import { createWarmJob } from './jobs/definitions/warm-job.ts';
import type { JobClock } from './jobs/job-clock.ts';
import type { JobContext, JobDefinition } from './jobs/job-definition.ts';
import { createJobDesk, type JobDesk } from './jobs/job-desk.ts';
import { JobError } from './jobs/job-error.ts';
import type { JobListener } from './jobs/job-event.ts';
import type { JsonValue } from './jobs/json-value.ts';
import { createLoggingListener } from './jobs/logging-listener.ts';
import { createEpochPorts } from './jobs/ports/epoch-ports.ts';
import { createHealthPorts } from './jobs/ports/health-ports.ts';
import { createRefreshPorts, type LookUpAnew } from './jobs/ports/refresh-ports.ts';
import { createWarmPorts } from './jobs/ports/warm-ports.ts';
import { createFleetUsage } from './jobs/warming/fleet-usage.ts';
import { foreignParts } from './jobs/warming/foreign-parts.ts';
import { createOperationBook } from './jobs/warming/operation-book.ts';
import { createPartBook } from './jobs/warming/part-book.ts';
import { readWarmFile } from './jobs/warming/read-warm-file.ts';
import { createServedBatch } from './jobs/warming/served-batch.ts';
import { createWarmDesk, type WarmDesk } from './jobs/warming/warm-desk.ts';
import { loneBoard } from './monitor/fleet/snapshot-board.ts';
import type { HealthBook } from './monitor/health-book.ts';
import { budgetWindows } from './openfda/budget/budget-windows.ts';
import { hasRoom } from './openfda/budget/has-room.ts';
import type { RequestClass } from './openfda/budget/request-class.ts';

/** Whether a part that can be switched off is on, and what it does. */
export interface SwitchReport {
  readonly name: Feature;
  readonly on: boolean;
  readonly description: string;
}

/** The jobs, put together with what they work on. */
export interface AppJobs {
  readonly desk: JobDesk & WarmDesk;
  /** An operation of a user was answered with an answer made for it. */
  onMade(exchange: Exchange): void;
  /** An operation of a user was answered with a stored answer. */
  onServed(answer: StoredAnswer): void;
  /** Nothing is known of an answer any more that left the cache. */
  onEvicted(path: string): void;
  /** Answers were invalidated. */
  onInvalidated(): void;
  /** Takes over what an earlier process saved: before anybody asks. */
  restore(): Promise<void>;
  start(): void;
  stop(): Promise<void>;
}

export interface AppJobsOptions {
  readonly config: Config;
  readonly catalogue: Catalogue;
  readonly clock: JobClock;
  readonly random: () => number;
  readonly appCache: AppCache;
  readonly compression: AppCompression;
  readonly upstream: AppUpstream;
  readonly source: AppSource;
  readonly health: Pick<Health, 'readiness'>;
  readonly book: HealthBook;
  readonly perform: GraphqlService['perform'];
  readonly lookUpAnew: LookUpAnew;
  readonly logger: Logger;
  readonly onEvent: JobListener;
}

/** The switches of all parts that have one, as they are set. */
export function switchReport(config: Config): readonly SwitchReport[] {
  const all = Object.entries(features) as [Feature, string][];
  return all.map(([name, description]) => ({ name, on: config.features.has(name), description }));
}

/** How much of the validation share of the day looks at epochs may take. */
const probesShare = 0.5;
const dayMs = 86_400_000;

export function createAppJobs(options: AppJobsOptions): AppJobs {
  const { config, catalogue, clock, random, appCache, upstream, source } = options;
  const { compression, health, book, perform, lookUpAnew, logger } = options;
  const { now } = clock;
  const operations = createOperationBook({ now });
  const parts = createPartBook({ now });
  // Without a fleet there is nobody who would count what was learnt before twice.
  const earlier = appCache.redis ? createOperationBook({ now }) : operations;
  const fleet = createFleetUsage({
    ...{ own: operations, earlier, board: appCache.redis?.usageBoard ?? loneBoard, instance: randomUUID(), now },
    onFailed: (error) => logger.debug({ err: error }, 'what users ask for cannot be shared with the fleet'),
  });
  const served = createServedBatch({
    now,
    count({ key, used, times }) {
      parts.note(used, times);
      operations.note(key, undefined, used, times);
    },
  });
  const windows = budgetWindows({
    perMinute: config.openFdaMaxPerMinute,
    perDay: config.openFdaMaxPerDay,
    instances: config.openFdaInstances,
  });
  const maySpend = (requestClass: RequestClass, requests?: number) => async () =>
    hasRoom(await upstream.budget.usage(), windows, requestClass, requests);
  const validateOfDay = windows.find(({ name }) => name === 'day')?.classes.validate.own ?? 1;

  const warmPorts = createWarmPorts({
    ...{ gather: fleet.gather, catalogue, clock, random, mayWarm: maySpend('warming', 8) },
    waitsIn: ({ path, dataset, level }) => source.source.waitsIn(path, dataset, level),
    perform: async (operation, signal) => {
      const { exchange, content } = await perform(operation, 'warming', signal);
      if (exchange.taken) return { isWhole: true, requests: 0 };
      const requests = exchange.footprint?.used.filter(({ outcome }) => outcome === 'miss').length ?? 0;
      const { isWhole } = exchange;
      return isWhole ? { isWhole, requests } : { isWhole, requests, error: firstMessage(content) };
    },
    listed: async () => (config.warmFile === undefined ? [] : readWarmFile(config.warmFile)),
  });
  const snapshot = createAppSnapshot({
    ...{ config, appCache, compression, book: source.book, gather: fleet.gather, earlier, now, logger },
  });
  const ofCompression = createAppCompressionJobs(compression);
  const impossible = new Map([
    ...ofCompression.impossible,
    ...(snapshot.job ? [] : [['snapshot', 'there is no place for it: set SNAPSHOT_FILE or REDIS_URL'] as const]),
  ]);

  const possible: readonly JobDefinition[] = [
    createWarmJob(warmPorts),
    createRefreshJob(
      createRefreshPorts({
        ...{
          parts,
          foreign: async () =>
            foreignParts(
              (await fleet.others()).map(([, known]) => known),
              now(),
            ),
          catalogue,
          lookUpAnew,
          policy: source.policy,
          source: source.source,
          mayRefresh: maySpend('refresh'),
          now,
        },
        onFailed: (path, error) => logger.warn({ path, err: error }, 'an answer could not be renewed'),
      }),
    ),
    createProbeEpochsJob(
      createEpochPorts({
        ...{ parts, book: source.book, watch: source.watch, now, mayProbe: maySpend('validate') },
        spacingMs: dayMs / Math.max(1, validateOfDay * probesShare),
      }),
    ),
    createCleanupJob({ sweep: (kind, from, most) => appCache.cache.sweep(kind, from, most) }),
    createHealthCheckJob(
      createHealthPorts({
        ...{ book, probe: () => health.readiness() },
        onChange: (part, state, detail) => logger.info({ part, state, detail }, 'a part changed its state'),
      }),
    ),
    {
      ...createAnalysePatternsJob({
        // Each use is noted in the books as it happens; what is left to do now and then is to draw conclusions.
        spans: async () => [],
        analyse: async () => ({ operations: 0, keys: 0 }),
        conclude: async () => {
          const forgotten = operations.forgetFaded();
          await fleet.publish();
          return { patterns: operations.size, rising: operations.rising(100).length, forgotten };
        },
      }),
      scope: 'process',
    },
    ...(snapshot.job ? [snapshot.job] : []),
    ...ofCompression.possible,
    ...[...impossible].map(([name, reason]) => createIdleJob(name, reason)),
  ];
  // Every job sees what was served until it began.
  const settled = possible.map((definition) => ({
    ...definition,
    run: (context: JobContext) => {
      served.settle();
      return definition.run(context);
    },
  }));
  const log = createLoggingListener(logger);
  const listener: JobListener = (event) => {
    log(event);
    options.onEvent(event);
  };
  const definitions = configured(settled, config);
  const scheduler = createJobScheduler({
    ...{ definitions, clock, random, redisUrl: config.redisUrl, concurrency: config.jobsConcurrency },
    ...{ prefix: `{${config.redisPrefix}}:jobs`, listener },
  });
  // Whoever asks for the scheduler is told what is wrong with it.
  scheduler.catch((error: unknown) => logger.error({ err: error }, 'the jobs cannot be scheduled'));
  let starting: Promise<void> = Promise.resolve();

  return {
    desk: {
      ...createJobDesk({ scheduler, impossible, concurrency: config.jobsConcurrency }),
      ...createWarmDesk(warmPorts),
    },
    onMade({ key, operation, footprint, isReported, isWhole }) {
      if (!footprint) return;
      parts.note(footprint.used);
      if (key === undefined || !operation || isReported || !isWhole || footprint.used.length === 0) return;
      const { query, operationName, variables } = operation;
      const asked = {
        query,
        ...(operationName === undefined || operationName === null ? {} : { operationName }),
        // They came in a request's JSON.
        ...(variables === undefined || variables === null
          ? {}
          : { variables: variables as Readonly<Record<string, JsonValue>> }),
      };
      operations.note(key, asked, footprint.used);
    },
    onServed: served.note,
    onEvicted: (path) => parts.forget(path),
    onInvalidated: snapshot.onInvalidated,
    restore: snapshot.restore,
    start() {
      snapshot.load().catch((error: unknown) => logger.warn({ err: error }, 'answers cannot be brought into memory'));
      starting = scheduler
        .then((started) => started.start())
        .catch((error: unknown) => logger.error({ err: error }, 'the jobs cannot be started'));
    },
    async stop() {
      await starting;
      await (await scheduler).stop(config.stopGraceMs);
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
    throw new ConfigError(`The environment holds settings that cannot be used:\n  JOBS: ${error.message}`);
  }
}

/** What the first error in an answer says. */
function firstMessage(content: Buffer | undefined): string {
  const answer = content ? (JSON.parse(content.toString('utf8')) as { errors?: { message: string }[] }) : {};
  return answer.errors?.[0]?.message ?? 'the answer is not whole';
}
