import type { Logger } from 'pino';
import type { AppCache } from './app-cache.ts';
import type { AppCompression } from './app-compression.ts';
import type { AppSource } from './app-source.ts';
import type { CacheEntry } from './cache/cache-entry.ts';
import type { Config } from './config.ts';
import { epochGroup } from './freshness/epoch-group.ts';
import { createSnapshotJob, type SnapshotPorts } from './jobs/definitions/snapshot-job.ts';
import type { JobDefinition } from './jobs/job-definition.ts';
import { createEntriesFile } from './jobs/ports/entries-file.ts';
import { createEntrySnapshot } from './jobs/ports/entry-snapshot.ts';
import { createFileUsageStore } from './jobs/ports/usage-store.ts';
import { hottestPaths } from './jobs/warming/hottest-paths.ts';
import type { OperationBook } from './jobs/warming/operation-book.ts';
import { readUsage, writeUsage } from './jobs/warming/usage-archive.ts';
import { readHeader } from './source/stored-answer.ts';

/** What survives a restart: what was learnt of use, and the answers used most. */
export interface AppSnapshot {
  /** Undefined where there is no place for it. */
  readonly job: JobDefinition | undefined;
  /** Takes over what an earlier process saved. Never rejects. */
  restore(): Promise<void>;
  /** Saves at once, as the process stops; nothing before `restore`, so that what was saved is not replaced unread. Never rejects. */
  save(): Promise<void>;
  /** Brings the answers that were used most from the shared tier into memory, until it is told to stop. */
  load(signal: AbortSignal): Promise<void>;
  /** Answers were invalidated: those saved are void too. */
  onInvalidated(): void;
}

export interface AppSnapshotOptions {
  readonly config: Config;
  readonly appCache: AppCache;
  readonly compression: AppCompression;
  readonly book: AppSource['book'];
  /** What users ask for now, of all processes of a fleet. */
  readonly gather: () => Promise<OperationBook>;
  /** Where what was learnt before goes. */
  readonly earlier: OperationBook;
  readonly now: () => number;
  readonly logger: Logger;
}

/** Bound of the answers saved, or brought into memory, unless the cache is small. */
const mostBytes = 16 * 2 ** 20;
const mostOperations = 1000;
const mostLoaded = 2000;

export function createAppSnapshot(options: AppSnapshotOptions): AppSnapshot {
  const { config, appCache, compression, book, gather, earlier, now, logger } = options;
  const { cache, shared, redis } = appCache;
  const maxBytes = Math.min(mostBytes, config.cacheMaxBytes / 4);
  const path = config.snapshotFile;
  const hottest = async () => hottestPaths(await gather(), mostOperations, now());
  const usage = redis?.usage ?? (path === undefined ? undefined : createFileUsageStore(path, config.upstreamId));
  // Where there is a tier behind memory it has the answers, and the operations tell which of them are wanted.
  const entries =
    path === undefined || shared.name !== 'off'
      ? undefined
      : createEntrySnapshot({
          ...{
            maxBytes,
            hottest,
            dictionaries: compression.dictionaries,
            file: createEntriesFile(`${path}.entries`),
            origin: config.upstreamId,
          },
          peek: (key) => cache.peek(key),
          put: (key, entry) => {
            cache.set(key, entry);
            noted(key, entry);
          },
        });
  /** The newest date of each epoch among the answers that were taken over, and when openFDA gave it. */
  const dates = new Map<string, { dataset: string; lastUpdated: string; at: number }>();

  function noted(key: string, entry: CacheEntry): void {
    const [dataset] = entry.tags;
    if (dataset === undefined) return;
    compression.texts.note(dataset, key);
    const lastUpdated = readHeader(entry)?.lastUpdated;
    const known = dates.get(epochGroup(dataset));
    if (lastUpdated === undefined || (known && known.lastUpdated > lastUpdated)) return;
    const at = known?.lastUpdated === lastUpdated ? Math.max(known.at, entry.fetchedAt) : entry.fetchedAt;
    dates.set(epochGroup(dataset), { dataset, lastUpdated, at });
  }

  async function takeOver(what: string, work: () => Promise<number | undefined>): Promise<void> {
    try {
      const count = await work();
      if (count === undefined) logger.warn(`${what} before cannot be read; it begins anew`);
      else if (count > 0) logger.info({ count }, `${what} before was taken over`);
    } catch (error) {
      logger.warn({ err: error }, `${what} before cannot be read; it begins anew`);
    }
  }

  const ports: SnapshotPorts | undefined = usage && {
    parts: () => (entries ? ['usage', 'entries'] : ['usage']),
    write: async (part) => {
      if (part === 'entries' && entries) return entries.write();
      const { bytes, entries: count } = writeUsage(await gather(), mostOperations);
      await usage.stage(bytes);
      return { entries: count, bytes: bytes.byteLength };
    },
    commit: async () => {
      // First what can be done twice: where the other fails both are tried again.
      entries?.commit();
      await usage.commit();
    },
  };
  let isRestored = false;

  return {
    job: ports && createSnapshotJob(ports),
    async save() {
      if (!ports || !isRestored) return;
      try {
        for (const part of ports.parts()) await ports.write(part);
        await ports.commit();
      } catch (error) {
        logger.warn({ err: error }, 'the snapshot for the next start cannot be saved');
      }
    },
    async restore() {
      isRestored = true;
      if (!usage) return;
      await takeOver('what was learnt of use', async () => {
        const bytes = await usage.load();
        const known = bytes === undefined ? [] : readUsage(bytes);
        for (const [key, operation] of known ?? []) earlier.restore(key, operation);
        return known?.length;
      });
      if (!entries) return;
      await takeOver('what was kept of answers', entries.restore);
      for (const { dataset, lastUpdated, at } of dates.values()) book.observe(dataset, lastUpdated, at);
      dates.clear();
    },
    async load(signal) {
      if (shared.name === 'off') return;
      let bytes = 0;
      for (const key of (await hottest()).slice(0, mostLoaded)) {
        if (bytes > maxBytes || signal.aborted) return;
        const entry = await cache.load(key);
        if (!entry) continue;
        bytes += entry.bytes.byteLength;
        noted(key, entry);
      }
      dates.clear();
    },
    onInvalidated() {
      try {
        entries?.forget();
      } catch (error) {
        logger.error({ err: error }, 'the answers saved for the next start are void, and cannot be removed');
      }
    },
  };
}
