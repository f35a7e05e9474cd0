import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { AppCache } from './app-cache.ts';
import type { AppCompression } from './app-compression.ts';
import type { AppUpstream } from './app-upstream.ts';
import type { StartTimer } from './cache/start-timer.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { Config } from './config.ts';
import { isCancelled } from './errors.ts';
import { createEpochBook, type EpochBook, type EpochMove } from './freshness/epoch-book.ts';
import { createEpochConfirmations } from './freshness/epoch-confirmations.ts';
import { createEpochWatch, type EpochWatch } from './freshness/epoch-watch.ts';
import { createFreshnessPolicy, type FreshnessPolicy } from './freshness/freshness-policy.ts';
import { reloadCadence } from './freshness/reload-cadence.ts';
import { readStatusPage } from './freshness/status-page.ts';
import type { SteadyClock } from './freshness/steady-clock.ts';
import type { UsageTable } from './freshness/usage-table.ts';
import { utcMidnight } from './freshness/zone-days.ts';
import type { Monitor } from './monitor/monitor.ts';
import type { SourceAnswer } from './source/answer.ts';
import { createAnswerCache, type RefetchedAnswer } from './source/answer-cache.ts';
import { type CachedSource, createCachedSource } from './source/cached-source.ts';
import { createFleetFlight } from './source/fleet-flight.ts';
import { createFleetReading } from './source/fleet-reading.ts';

/** The cached source and what decides its freshness. */
export interface AppSource {
  readonly source: CachedSource;
  readonly book: EpochBook;
  readonly policy: FreshnessPolicy;
  readonly watch: EpochWatch;
  /** When the answer to a request was last found to have changed, in ms since 1970. */
  readonly changedAt: (path: string) => number | undefined;
  /** Ends what is still to be confirmed. */
  close(): void;
}

export interface AppSourceOptions {
  readonly config: Config;
  readonly catalogue: Catalogue;
  readonly clock: SteadyClock;
  readonly appCache: AppCache;
  readonly upstream: AppUpstream;
  readonly compression: AppCompression;
  readonly monitor: Monitor;
  readonly logger: Logger;
  readonly startTimer: StartTimer;
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
  readonly usages: UsageTable;
  readonly onReloaded: (move: EpochMove) => void;
  /** The records of an answer are at hand: it was fetched, or read from the cache. `textBytes` is the length of their text. */
  readonly onRecords: ((dataset: string, answer: SourceAnswer, textBytes: number) => void) | undefined;
  /** openFDA answered. */
  readonly onFetched: (answer: { path: string; results: SourceAnswer['results'] }) => void;
  readonly onRefetched: (answer: RefetchedAnswer) => void;
}

export function createAppSource(options: AppSourceOptions): AppSource {
  const { config, catalogue, clock, appCache, upstream, compression, monitor, logger, usages } = options;
  const { startTimer, wait, random } = options;
  const { now, aheadMs } = clock;
  const { cache, versions, leases } = appCache;
  const { client, breaker } = upstream;
  const book = createEpochBook({
    now,
    aheadMs,
    onMoved: (move) => {
      if (!move.announced) for (const dataset of move.datasets) cache.announceEpoch(dataset, move.to, move.knownAt);
      options.onReloaded(move);
    },
    onPending: (dataset) => confirmations.onPending(dataset),
  });
  const confirmations = createEpochConfirmations({
    ...{ book, now, startTimer, random },
    // Another limit for each attempt: openFDA's edge may still hold the answer to the one before.
    askDataset: async (dataset, attempt) =>
      (await client.ask({ dataset, limit: 1 + attempt }, undefined, 'validate')).lastUpdated,
    onFailed: (dataset, error) => logger.warn({ dataset, err: error }, 'a reload could not be confirmed'),
  });
  const named = [...catalogue.datasets.values()].flatMap(({ path, status }) =>
    status ? [[path, status] as const] : [],
  );
  const watch = createEpochWatch({
    book,
    now,
    statusNames: new Map(named),
    lease: createFleetReading({ leases, texts: appCache.texts, wait, startTimer, now }),
    askStatus: async () => readStatusPage(await client.status('validate')),
    askDataset: async (dataset) => (await client.ask({ dataset, limit: 1 }, undefined, 'validate')).lastUpdated,
    onFailed: (what, error) => logger.warn({ what, err: error }, 'an epoch could not be confirmed'),
  });
  const policy = createFreshnessPolicy({
    book,
    now,
    random,
    factsOf: ({ dataset, fetchedAt }) => {
      const epoch = book.epochOf(dataset);
      const documented = catalogue.datasets.get(dataset)?.cadence ?? 'UNKNOWN';
      return {
        reloadedAt: epoch === undefined ? undefined : utcMidnight(epoch),
        cadence: reloadCadence(book.reloadsOf(dataset), documented),
        quotaUsed: upstream.quotaUsed(),
        jitter: jitterOf(`${dataset} ${fetchedAt}`),
      };
    },
  });
  const changes = new LRUCache<string, number>({ max: maxChanges });
  const noteRefetched = (answer: RefetchedAnswer) => {
    if (answer.changed) changes.set(answer.path, answer.fetchedAt);
    options.onRefetched(answer);
  };
  const source = createCachedSource({
    ...{ client, versions, policy, book, watch, breaker, usages, now, startTimer },
    answers: createAnswerCache({
      ...{ cache, usages, onRefetched: noteRefetched, onRecords: options.onRecords },
      onFound({ dataset, lastUpdated, fetchedAt }) {
        const isNewer = lastUpdated !== undefined && lastUpdated > (book.epochOf(dataset) ?? '');
        if (isNewer) book.observe(dataset, lastUpdated, fetchedAt);
      },
      ...{ atRest: compression.atRest, decoded: compression.decoded, texts: compression.texts },
      onCondenseFailed: (dataset, error) => logger.warn({ dataset, err: error }, 'packing an answer better failed'),
    }),
    fleet: createFleetFlight({ leases, wait, startTimer, maxWaitMs: config.openFdaTimeoutMs }),
    onRead(event) {
      confirmations.onRead(event.dataset);
      monitor.onRead(event);
    },
    onFetched: ({ sampleData, results, provenance: { path } }) => {
      monitor.onSampleData(sampleData);
      options.onFetched({ path, results });
    },
    onRefreshFailed: ({ dataset }, error) => {
      if (!isCancelled(error)) logger.warn({ dataset, err: error }, 'refresh failed');
    },
  });
  return { source, book, policy, watch, changedAt: (path) => changes.get(path), close: () => confirmations.close() };
}

/** How many changed answers are remembered: stored answers can be outdated by those of the last while. */
const maxChanges = 20_000;

/** A place between -1 and 1 that is always the same for the same text. */
function jitterOf(text: string): number {
  return createHash('sha1').update(text).digest().readUInt32BE(0) / 2 ** 31 - 1;
}
