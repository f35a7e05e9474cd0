import type { CacheStats } from '../cache/answer-cache.ts';
import type { UpstreamEvent } from '../openfda/client.ts';
import type { ReadEvent } from '../source/cached-source.ts';

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

/** Listens to what the other parts tell and keeps the counts; knows none of them. */
export interface Monitor {
  onRead(event: ReadEvent): void;
  onExchange(event: UpstreamEvent): void;
  onOperation(event: OperationEvent): void;
  onSampleData(sampleData: boolean): void;
  cacheStats(): Record<string, number | null>;
  slowOperations(first: number): SlowOperation[];
  /** Whether the last answer of openFDA was made up; undefined before the first. */
  sampleData(): boolean | undefined;
}

export interface SlowOperation extends Omit<OperationEvent, 'startedAt'> {
  readonly startedAt: Date;
}

export interface MonitorOptions {
  readonly cache: { stats(): CacheStats };
  /** Operations that take at least this long are kept and told. */
  readonly slowMs: number;
  /** How many slow operations are kept. @default 100 */
  readonly maxSlow?: number;
  readonly onSlow?: (operation: OperationEvent) => void;
}

export function createMonitor({ cache, slowMs, maxSlow = 100, onSlow }: MonitorOptions): Monitor {
  const reads = { hit: 0, miss: 0, stale: 0, error: 0 };
  const upstream = { requests: 0, bytes: 0 };
  const slow: OperationEvent[] = [];
  let sampleData: boolean | undefined;

  return {
    onRead: ({ outcome }) => {
      reads[outcome] += 1;
    },
    onExchange: ({ bytes }) => {
      upstream.requests += 1;
      upstream.bytes += bytes;
    },
    onOperation: (event) => {
      if (event.durationMs < slowMs) return;
      onSlow?.(event);
      slow.push(event);
      slow.sort((a, b) => b.durationMs - a.durationMs);
      slow.length = Math.min(slow.length, maxSlow);
    },
    onSampleData: (value) => {
      sampleData = value;
    },
    cacheStats: () => {
      const { entries, bytes, evictions } = cache.stats();
      const { hit: hits, miss: misses, stale, error: errors } = reads;
      const hitRatio = hits + misses === 0 ? null : hits / (hits + misses);
      return {
        ...{ hits, misses, stale, errors, hitRatio, entries, bytes, evictions },
        ...{ upstreamRequests: upstream.requests, upstreamBytes: upstream.bytes },
      };
    },
    slowOperations: (first) =>
      slow.slice(0, Math.max(0, first)).map((event) => ({ ...event, startedAt: new Date(event.startedAt) })),
    sampleData: () => sampleData,
  };
}
