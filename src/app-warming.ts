import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { AppCache } from './app-cache.ts';
import type { AppSource } from './app-source.ts';
import type { AppUpstream } from './app-upstream.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { Config } from './config.ts';
import type { Exchange } from './http/exchange.ts';
import type { GraphqlService } from './http/graphql-service.ts';
import type { StoredAnswer } from './http/stored-answer.ts';
import type { JobsConfiguration } from './jobs/configured-jobs.ts';
import { createAnalysePatternsJob } from './jobs/definitions/analyse-patterns-job.ts';
import { createProbeEpochsJob } from './jobs/definitions/probe-epochs-job.ts';
import { createRefreshJob } from './jobs/definitions/refresh-job.ts';
import { createWarmJob, type WarmPorts } from './jobs/definitions/warm-job.ts';
import type { JobClock } from './jobs/job-clock.ts';
import type { JobDefinition } from './jobs/job-definition.ts';
import type { JsonValue } from './jobs/json-value.ts';
import { createEpochPorts } from './jobs/ports/epoch-ports.ts';
import { createRefreshPorts, type LookUpAnew } from './jobs/ports/refresh-ports.ts';
import { createWarmPorts, type Performed } from './jobs/ports/warm-ports.ts';
import { createFleetUsage } from './jobs/warming/fleet-usage.ts';
import { createFollowUps } from './jobs/warming/follow-ups.ts';
import { foreignParts } from './jobs/warming/foreign-parts.ts';
import { type AskedOperation, createOperationBook, type OperationBook } from './jobs/warming/operation-book.ts';
import { createPartBook } from './jobs/warming/part-book.ts';
import { readWarmFile } from './jobs/warming/read-warm-file.ts';
import { createServedBatch } from './jobs/warming/served-batch.ts';
import { loneBoard } from './monitor/fleet/snapshot-board.ts';
import type { QueryPatterns } from './monitor/patterns/query-patterns.ts';
import { budgetWindows } from './openfda/budget/budget-windows.ts';
import { hasRoom } from './openfda/budget/has-room.ts';
import type { RequestClass } from './openfda/budget/request-class.ts';
import type { UsedAnswer } from './source/footprint.ts';

/** What keeps users from waiting: what is known of their use, and the jobs that go by it. */
export interface AppWarming {
  readonly jobs: readonly JobDefinition[];
  readonly warmPorts: WarmPorts;
  /** What users ask for now, of all processes of a fleet. */
  gather(): Promise<OperationBook>;
  /** Where what was learnt before a restart goes. */
  readonly earlier: OperationBook;
  /** An operation of a user was answered with an answer made for it. */
  onMade(exchange: Exchange): void;
  /** An operation of a user was answered with a stored answer. */
  onServed(answer: StoredAnswer, at: number): void;
  /** Nothing is known of an answer any more that left the cache. */
  onRemoved(path: string): void;
  /** Counts what was served until now. */
  settle(): void;
  /** Ends what is fetched ahead. */
  stop(): void;
}

export interface AppWarmingOptions {
  readonly config: Config;
  readonly catalogue: Catalogue;
  readonly clock: JobClock;
  readonly random: () => number;
  readonly appCache: AppCache;
  readonly upstream: AppUpstream;
  readonly source: AppSource;
  readonly perform: GraphqlService['perform'];
  /** Undefined where nothing is learnt of what follows what. */
  readonly patterns: Pick<QueryPatterns, 'likelyNext'> | undefined;
  readonly lookUpAnew: LookUpAnew;
  /** A stored answer was served so often, told some time after it was. */
  readonly onServed: (key: string, times: number) => void;
  readonly logger: Logger;
}

/** How much of the validation share of the day looks at epochs may take. */
const probesShare = 0.5;
const dayMs = 86_400_000;

export function createAppWarming(options: AppWarmingOptions): AppWarming {
  const { config, catalogue, clock, random, appCache, upstream, source, perform, lookUpAnew, logger } = options;
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
      options.onServed(key, times);
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
  const mayWarm = maySpend('warming', 8);
  const waitsIn = ({ path, dataset, level }: UsedAnswer) => source.source.waitsIn(path, dataset, level);

  async function performAhead(operation: AskedOperation, signal: AbortSignal): Promise<Performed> {
    const { exchange, content } = await perform(operation, 'warming', signal);
    if (exchange.taken) return { isWhole: true, requests: 0 };
    const requests = exchange.footprint?.used.filter(({ outcome }) => outcome === 'miss').length ?? 0;
    const { isWhole } = exchange;
    return isWhole ? { isWhole, requests } : { isWhole, requests, ...failureOf(content) };
  }

  const warmPorts = createWarmPorts({
    ...{ gather: fleet.gather, catalogue, clock, random, mayWarm, waitsIn },
    perform: performAhead,
    onRefused: (key) => {
      operations.forget(key);
      earlier.forget(key);
    },
    onFailed: (item, outcome, error) => logger.warn({ item, outcome, error }, 'an item could not be warmed'),
    listed: async () => (config.warmFile === undefined ? [] : readWarmFile(config.warmFile)),
  });
  const foreign = async () =>
    foreignParts(
      (await fleet.others()).map(([, known]) => known),
      now(),
    );
  const refreshPorts = createRefreshPorts({
    ...{ parts, foreign, catalogue, lookUpAnew, policy: source.policy, source: source.source, now },
    mayRefresh: maySpend('refresh'),
    onFailed: (path, error) => logger.warn({ path, err: error }, 'an answer could not be renewed'),
  });
  const epochPorts = createEpochPorts({
    ...{ parts, foreign, book: source.book, watch: source.watch, now, mayProbe: maySpend('validate') },
    spacingMs: dayMs / Math.max(1, validateOfDay * probesShare),
  });
  const ended = new AbortController();
  const isWarming = config.features.has('job-warm') && (config.jobs as JobsConfiguration).warm?.enabled !== false;
  const patterns = isWarming ? options.patterns : undefined;
  const followUps = createFollowUps({
    ...{ operations, now, mayWarm, waitsIn },
    likelyNext: (key) => {
      const [next] = patterns?.likelyNext(key, 1) ?? [];
      return next && { key: next.key, share: next.weight, count: next.count };
    },
    perform: async (operation) => {
      const { isWhole, error } = await performAhead(operation, ended.signal);
      if (!isWhole) throw new Error(error);
    },
    onFailed: (error) => {
      if (!ended.signal.aborted) logger.warn({ err: error }, 'what is likely to be asked next could not be fetched');
    },
  });
  const analysePatterns = createAnalysePatternsJob({
    conclude: async () => {
      const forgotten = operations.forgetFaded();
      await fleet.publish();
      const rising = operations.rising(100).length;
      return { patterns: operations.size, rising, followers: followUps.learn(), forgotten };
    },
  });

  return {
    jobs: [createWarmJob(warmPorts), createRefreshJob(refreshPorts), createProbeEpochsJob(epochPorts), analysePatterns],
    ...{ warmPorts, gather: fleet.gather, earlier },
    onMade({ key, operation, footprint, hasExtensions, isWhole }) {
      if (!footprint) return;
      parts.note(footprint.used);
      if (key === undefined || !operation || hasExtensions || !isWhole || footprint.used.length === 0) return;
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
      followUps.onAsked(key);
    },
    onServed(answer, at) {
      served.note(answer, at);
      followUps.onAsked(answer.key);
    },
    onRemoved: (path) => parts.forget(path),
    settle: served.settle,
    stop: () => ended.abort(),
  };
}

/** Why an answer is not whole. A request error leaves `data` out: the operation was not executed (GraphQL, section 7.1). */
function failureOf(content: Buffer | undefined): Pick<Performed, 'isRefused' | 'error'> {
  const answer = content ? (JSON.parse(content.toString('utf8')) as FailedAnswer) : {};
  const [error] = answer.errors ?? [];
  const isRefused = error !== undefined && !('data' in answer) && error.extensions?.code !== 'INTERNAL_SERVER_ERROR';
  return { isRefused, error: error?.message ?? 'the answer is not whole' };
}

interface FailedAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}
