import type { TierStats } from '../cache/cache-tier.ts';
import type { UpstreamEvent } from '../openfda/client.ts';
import type { ReadEvent, ReadTally } from '../source/reader.ts';
import { CacheTally } from './cache-tally.ts';
import { LatencyHistogram } from './latency-histogram.ts';
import type { MissRatioPoint, MissRatioWatch } from './miss-ratio/miss-ratio-watch.ts';
import { OperationRecord, operationKey } from './operation-record.ts';
import { OperationTally } from './operation-tally.ts';
import type { OperationTrace } from './operation-trace.ts';
import type { QueryPatterns } from './patterns/query-patterns.ts';
import { createSlowOperations, type SlowOperation } from './slow-operations.ts';
import { type ServedAnswer, type ServedReads, StoredBatch } from './stored-batch.ts';
import { finestSlotMs, type StatsWindow, TimeWindows } from './time-windows.ts';
import { TopTable } from './top-table.ts';
import { WindowStats } from './window-stats.ts';

/** An operation that GraphQL answered, and its answer was made into bytes. */
export interface MadeOperation {
  readonly trace: OperationTrace;
  readonly tally: ReadTally;
  readonly bytes: number;
  /** What of it patterns are learnt from; undefined for what is not worth learning. */
  readonly asked?: AskedOnConnection | undefined;
}

/** A query that was asked for on a connection. */
export interface AskedOnConnection {
  /** What equal operations with equal values have in common. */
  readonly key: string;
  readonly used: ServedAnswer['used'];
  readonly connection: object | undefined;
}

/** Listens to what the other parts tell and keeps the counts; knows none of them. */
export interface Monitor {
  onRead(event: ReadEvent): void;
  onExchange(event: UpstreamEvent): void;
  /** GraphQL answered an operation. */
  onMade(operation: MadeOperation): void;
  /** An operation was answered with stored bytes. */
  onServed(answer: ServedAnswer, durationMs: number, connection?: object, at?: number): void;
  /** An answer was stored in the nearest tier. */
  onStored(key: string, bytes: number): void;
  onSampleData(sampleData: boolean): void;
  /** Counts what was only noted so far. Figures are of what is counted; `stats` does it itself. */
  settle(): void;
  stats(window: StatsWindow): WindowStats;
  tiers(): readonly TierStats[];
  /** How the cache would do at other sizes; undefined before enough was read. */
  missRatioCurve(sizes: readonly number[]): readonly MissRatioPoint[] | undefined;
  /** How long requests to openFDA took, failed ones included; those that were cancelled are left out. */
  upstreamLatency(window: StatsWindow): LatencyHistogram;
  slowOperations(first: number): readonly SlowOperation[];
  /** Whether the last answer of openFDA was made up; undefined before the first. */
  sampleData(): boolean | undefined;
}

export type OnUsed = (used: ServedAnswer['used'], times: number, at: number) => void;

export interface MonitorOptions {
  readonly tiers: () => readonly TierStats[];
  /** ms since 1970; never set back. */
  readonly now: () => number;
  /** Operations that take at least this long are kept and told. */
  readonly slowMs: number;
  /** So are those that take this many times what they usually do; 0: they are not. @default 10 */
  readonly slowFactor?: number;
  readonly onSlow?: (operation: SlowOperation) => void;
  /** Without it nothing is told of caches of other sizes. */
  readonly missRatio?: MissRatioWatch | undefined;
  /** Without it no patterns are learnt. */
  readonly patterns?: QueryPatterns | undefined;
  /** Receives the reads that stored answers made unnecessary, in batches: how often, and up to when. */
  readonly onUsed?: OnUsed | undefined;
  /** How many operations are kept one by one. @default 200 */
  readonly maxOperations?: number;
}

/** How many stored answers are noted before they are counted. */
const maxBatch = 1024;
/** How many steps from one operation to the next patterns are learnt from in a slot of time; the rest is left out. */
const maxFollowed = 300;
/** Of more answers than these, patterns are learnt from so many uses at even steps, each of which counts for a whole step. */
const manyAnswers = 128;
const maxLearnt = 32;
/** Most datasets that are told apart. openFDA has 29. */
const maxDatasets = 100;

export function createMonitor(options: MonitorOptions): Monitor {
  const { tiers, now, slowMs, slowFactor = 10, onSlow, maxOperations = 200, missRatio, patterns, onUsed } = options;
  const cache = new TimeWindows(() => new CacheTally());
  const datasets = new TopTable({ capacity: maxDatasets, create: () => new TimeWindows(() => new CacheTally()) });
  const all = new TimeWindows(() => new OperationTally());
  const exchanges = new TimeWindows(() => new LatencyHistogram());
  const operations = new TopTable({ capacity: maxOperations, create: () => new OperationRecord(undefined, '') });
  const slow = createSlowOperations({ slowMs, slowFactor, onSlow });
  const batch = new StoredBatch();
  let batchSlot = 0;
  let followed = 0;
  /** Uses of stored answers since the last that patterns were learnt from. */
  let unlearnt = 0;
  let sampleData: boolean | undefined;

  /** Counts what was noted, as at the time when it was. */
  function settle(): void {
    if (batch.size === 0) return;
    const at = batchSlot * finestSlotMs;
    const { answers } = batch;
    const hitsOf = new Map<string, number>();
    const step = answers.length > manyAnswers ? Math.ceil(answers.length / maxLearnt) : 1;
    const read: ServedReads[] = [];
    for (const { key, used, times, reads, operation } of answers) {
      onUsed?.(used, times, at);
      if (reads.times === 0) read.push(reads);
      reads.times += times;
      unlearnt += times;
      if (unlearnt < step) continue;
      // Whoever completes a step of uses counts for all of it, which is likelier the more often an answer was served.
      const { name, signature } = operation;
      patterns?.onAsked({ key, name, signature, used, times: unlearnt - (unlearnt % step) });
      unlearnt %= step;
    }
    for (const reads of read) {
      for (const dataset of reads.datasets) hitsOf.set(dataset, (hitsOf.get(dataset) ?? 0) + reads.times);
      reads.times = 0;
    }
    for (const [dataset, hits] of hitsOf) datasets.use(dataset, hits).value.at(at).hit += hits;
    for (const { name, signature, times, hits, bytes, latency } of batch.operations) {
      const reads = cache.at(at);
      reads.storedAnswers += times;
      reads.hit += hits;
      reads.bytesSaved += bytes;
      reads.hitLatency.merge(latency);
      for (const tally of [all.at(at), recordOf(name, signature, times).windows.at(at)]) {
        tally.count += times;
        tally.storedAnswers += times;
        tally.hits += hits;
        tally.bytes += bytes;
        tally.latency.merge(latency);
      }
    }
    batch.clear();
  }

  /** The time, once what was noted in an earlier slot is counted. */
  function present(at = now()): number {
    if (Math.floor(at / finestSlotMs) !== batchSlot) {
      settle();
      batchSlot = Math.floor(at / finestSlotMs);
      followed = 0;
    }
    return at;
  }

  return {
    onRead({ dataset, path, outcome, negative, superseded, bytesSaved, durationMs }) {
      const at = present();
      if (outcome !== 'error' && outcome !== 'cancelled')
        missRatio?.onRead(path, outcome === 'miss' ? undefined : bytesSaved);
      for (const tally of [cache.at(at), datasets.use(dataset).value.at(at)]) {
        tally[outcome] += 1;
        tally.bytesSaved += bytesSaved;
        if (negative) tally.negative += 1;
        if (superseded) tally.superseded += 1;
        if (outcome === 'hit') tally.hitLatency.add(durationMs);
        if (outcome === 'miss') tally.missLatency.add(durationMs);
      }
    },
    onExchange({ bytes, durationMs, error }) {
      const at = present();
      if (error !== 'CANCELLED') exchanges.at(at).add(durationMs);
      const tally = cache.at(at);
      tally.upstreamRequests += 1;
      tally.upstreamBytes += bytes;
    },
    onStored: (key, bytes) => missRatio?.onStored(key, bytes),
    onServed(answer, durationMs, connection, at) {
      present(at);
      batch.note(answer, durationMs);
      if (connection) {
        followed += 1;
        patterns?.onFollowed(connection, answer.key, followed <= maxFollowed);
      }
      if (batch.size >= maxBatch) settle();
    },
    onMade({ trace, tally: reads, bytes, asked }) {
      const { answered } = trace;
      if (!answered) return;
      const at = present();
      const durationMs = trace.end();
      const { name, signature, errors, text, variables } = answered;
      if (asked && errors === 0) {
        const { key, used, connection } = asked;
        patterns?.onAsked({ key, name, signature, text, variables, used, times: 1 });
        if (connection) patterns?.onFollowed(connection, key);
      }
      const record = recordOf(name, signature);
      const run = { record, trace, startedAt: at - durationMs, durationMs, misses: reads.miss, errors, bytes };
      slow.note(run);
      record.made.add(durationMs);
      for (const tally of [all.at(at), record.windows.at(at)]) {
        tally.count += 1;
        if (errors > 0) tally.errors += 1;
        tally.hits += reads.hit;
        tally.misses += reads.miss;
        tally.stale += reads.stale;
        tally.upstreamRequests += trace.upstreamRequests;
        tally.upstreamMs += trace.upstreamMs;
        tally.bytes += bytes;
        tally.latency.add(durationMs);
      }
    },
    onSampleData(value) {
      sampleData = value;
    },
    settle,
    stats(window) {
      const at = present();
      settle();
      const stats = new WindowStats();
      const [memory] = tiers();
      stats.instances = 1;
      Object.assign(stats.held, {
        entries: memory?.entries ?? 0,
        bytes: memory?.bytes ?? 0,
        evictions: memory?.evicted ?? 0,
      });
      stats.cache.merge(cache.read(window, at));
      for (const { key, value } of datasets.rows()) {
        const tally = value.read(window, at);
        if (tally.hit + tally.miss + tally.stale + tally.error + tally.cancelled > 0) stats.dataset(key).merge(tally);
      }
      for (const { key, missedAtMost, value } of operations.rows()) {
        const tally = value.windows.read(window, at);
        if (tally.count === 0) continue;
        const row = stats.operation({ key, name: value.name, signature: value.signature });
        row.missedAtMost = missedAtMost;
        row.tally.merge(tally);
      }
      stats.others.merge(operations.others.windows.read(window, at));
      for (const slot of all.slots(window, at)) stats.addStretch(slot);
      return stats;
    },
    tiers,
    upstreamLatency: (window) => exchanges.read(window, present()),
    missRatioCurve: (sizes) => missRatio?.curve(sizes),
    slowOperations: (first) => slow.list(first),
    sampleData: () => sampleData,
  };

  function recordOf(name: string | undefined, signature: string, times = 1): OperationRecord {
    return operations.use(operationKey(signature), times, () => new OperationRecord(name, signature)).value;
  }
}
