import type { TierStats } from '../cache/cache-tier.ts';
import type { UpstreamEvent } from '../openfda/client.ts';
import type { ReadEvent } from '../source/reader.ts';

/** One operation that was answered. */
export interface OperationEvent {
  readonly name: string | undefined;
  /** The operation's text without the values in it. */
  readonly signature: string;
  readonly startedAt: number;
  readonly durationMs: number;
  readonly upstreamRequests: number;
  readonly errors: number;
}

/** How reads of the cache ended, of one dataset or of all. */
export interface ReadCounts {
  readonly hits: number;
  readonly misses: number;
  readonly stale: number;
  readonly negative: number;
  readonly errors: number;
  readonly hitRatio: number | null;
}

/** What `cacheStats` tells. */
export interface CacheStatsReport extends ReadCounts {
  readonly entries: number;
  readonly bytes: number;
  readonly evictions: number;
  readonly requestsSaved: number;
  readonly bytesSaved: number;
  readonly storedAnswers: number;
  readonly upstreamRequests: number;
  readonly upstreamBytes: number;
  readonly tiers: readonly TierReport[];
  readonly datasets: readonly (ReadCounts & { readonly dataset: string })[];
}

export interface TierReport {
  readonly tier: string;
  readonly available: boolean;
  readonly policy: string | null;
  readonly entries: number | null;
  readonly bytes: number | null;
  readonly maxBytes: number | null;
  readonly hits: number;
  readonly misses: number;
  readonly stored: number;
  readonly evictions: number;
  readonly failures: number;
}

/** Listens to what the other parts tell and keeps the counts; knows none of them. */
export interface Monitor {
  onRead(event: ReadEvent): void;
  onExchange(event: UpstreamEvent): void;
  onOperation(event: OperationEvent): void;
  /** An operation was answered with stored bytes: the datasets of the reads that were not needed, and the answer's length. */
  onStoredAnswer(datasets: readonly string[], bytes: number): void;
  onSampleData(sampleData: boolean): void;
  cacheStats(): CacheStatsReport;
  slowOperations(first: number): SlowOperation[];
  /** Whether the last answer of openFDA was made up; undefined before the first. */
  sampleData(): boolean | undefined;
}

export interface SlowOperation extends Omit<OperationEvent, 'startedAt'> {
  readonly startedAt: Date;
}

export interface MonitorOptions {
  readonly tiers: () => readonly TierStats[];
  /** Operations that take at least this long are kept and told. */
  readonly slowMs: number;
  /** How many slow operations are kept. @default 100 */
  readonly maxSlow?: number;
  readonly onSlow?: (operation: OperationEvent) => void;
}

interface Counts {
  hit: number;
  miss: number;
  stale: number;
  error: number;
  negative: number;
}

export function createMonitor({ tiers, slowMs, maxSlow = 100, onSlow }: MonitorOptions): Monitor {
  const total = noCounts();
  const byDataset = new Map<string, Counts>();
  const upstream = { requests: 0, bytes: 0 };
  const slow: OperationEvent[] = [];
  let bytesSaved = 0;
  let storedAnswers = 0;
  let sampleData: boolean | undefined;

  function countsOf(dataset: string): Counts {
    const counts = byDataset.get(dataset) ?? noCounts();
    byDataset.set(dataset, counts);
    return counts;
  }

  return {
    onRead({ dataset, outcome, negative, bytesSaved: bytes }) {
      bytesSaved += bytes;
      for (const counts of [total, countsOf(dataset)]) {
        counts[outcome] += 1;
        if (negative) counts.negative += 1;
      }
    },
    onStoredAnswer(datasets, bytes) {
      storedAnswers += 1;
      bytesSaved += bytes;
      for (const dataset of datasets) for (const counts of [total, countsOf(dataset)]) counts.hit += 1;
    },
    onExchange({ bytes }) {
      upstream.requests += 1;
      upstream.bytes += bytes;
    },
    onOperation(event) {
      if (event.durationMs < slowMs) return;
      onSlow?.(event);
      slow.push(event);
      slow.sort((a, b) => b.durationMs - a.durationMs);
      slow.length = Math.min(slow.length, maxSlow);
    },
    onSampleData(value) {
      sampleData = value;
    },
    cacheStats() {
      const reports = tiers().map(tierReport);
      const [memory] = reports;
      const counts = readCounts(total);
      return {
        ...counts,
        ...{ entries: memory?.entries ?? 0, bytes: memory?.bytes ?? 0, evictions: memory?.evictions ?? 0 },
        ...{
          requestsSaved: counts.hits + counts.stale,
          bytesSaved,
          storedAnswers,
          upstreamRequests: upstream.requests,
          upstreamBytes: upstream.bytes,
        },
        tiers: reports.filter(({ tier }) => tier !== 'off'),
        datasets: [...byDataset].map(([dataset, held]) => ({ dataset, ...readCounts(held) })),
      };
    },
    slowOperations: (first) =>
      slow.slice(0, Math.max(0, first)).map((event) => ({ ...event, startedAt: new Date(event.startedAt) })),
    sampleData: () => sampleData,
  };
}

function noCounts(): Counts {
  return { hit: 0, miss: 0, stale: 0, error: 0, negative: 0 };
}

function readCounts({ hit: hits, miss: misses, stale, error: errors, negative }: Counts): ReadCounts {
  const hitRatio = hits + misses === 0 ? null : hits / (hits + misses);
  return { hits, misses, stale, negative, errors, hitRatio };
}

function tierReport(stats: TierStats): TierReport {
  const { name, available, policy, entries, bytes, maxBytes, hits, misses, stored, evicted, failures } = stats;
  return {
    ...{ tier: name, available, policy: policy ?? null, entries: entries ?? null, bytes: bytes ?? null },
    ...{ maxBytes: maxBytes ?? null, hits, misses, stored, evictions: evicted, failures },
  };
}
