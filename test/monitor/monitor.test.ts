import { describe, expect, it } from 'vitest';
import { createMonitor, type OperationEvent } from '../../src/monitor/monitor.ts';

const memory = {
  name: 'memory',
  available: true,
  policy: 'lru',
  ...{ entries: 3, bytes: 400, maxBytes: 1000, hits: 0, misses: 0, stored: 4, refused: 0, evicted: 1, failures: 0 },
} as const;
const tiers = () => [memory];

function operation(durationMs: number, parts: Partial<OperationEvent> = {}): OperationEvent {
  return { name: undefined, signature: '{a}', startedAt: 1000, durationMs, upstreamRequests: 2, errors: 0, ...parts };
}

describe('the monitor', () => {
  it('has no hit ratio before the first read', () => {
    expect(createMonitor({ tiers, slowMs: 10 }).cacheStats()).toMatchObject({ hits: 0, misses: 0, hitRatio: null });
  });

  it('counts how reads ended and what was asked of openFDA, beside what the cache holds', () => {
    const monitor = createMonitor({ tiers, slowMs: 10 });
    for (const outcome of ['hit', 'hit', 'hit', 'miss', 'stale', 'error'] as const)
      monitor.onRead({
        dataset: 'a/b',
        outcome,
        negative: outcome === 'miss',
        durationMs: 1,
        bytesSaved: outcome === 'hit' ? 7 : 0,
      });
    for (const bytes of [100, 23])
      monitor.onExchange({ dataset: 'a/b', path: '/a/b.json', status: 200, durationMs: 1, bytes, error: undefined });
    expect(monitor.cacheStats()).toMatchObject({
      hits: 3,
      misses: 1,
      stale: 1,
      negative: 1,
      errors: 1,
      requestsSaved: 4,
      bytesSaved: 21,
      hitRatio: 0.75,
      entries: 3,
      bytes: 400,
      evictions: 1,
      upstreamRequests: 2,
      upstreamBytes: 123,
    });
    const [dataset] = monitor.cacheStats().datasets;
    expect(dataset).toEqual({ dataset: 'a/b', hits: 3, misses: 1, stale: 1, negative: 1, errors: 1, hitRatio: 0.75 });
    expect(monitor.cacheStats().tiers).toMatchObject([{ tier: 'memory', policy: 'lru', stored: 4, evictions: 1 }]);
  });

  it('counts a stored answer as a hit for every read it made unnecessary', () => {
    const monitor = createMonitor({ tiers, slowMs: 10 });
    monitor.onStoredAnswer(['a/b', 'a/b', 'c/d'], 500);
    expect(monitor.cacheStats()).toMatchObject({ hits: 3, storedAnswers: 1, bytesSaved: 500, requestsSaved: 3 });
    expect(monitor.cacheStats().datasets.map(({ dataset, hits }) => [dataset, hits])).toEqual([
      ['a/b', 2],
      ['c/d', 1],
    ]);
  });

  it('keeps the slowest of the slow operations, the slowest first, and tells of each as it comes', () => {
    const told: number[] = [];
    const monitor = createMonitor({ tiers, slowMs: 10, maxSlow: 3, onSlow: ({ durationMs }) => told.push(durationMs) });
    for (const durationMs of [9.9, 10, 50, 20, 5, 40]) monitor.onOperation(operation(durationMs));
    expect(monitor.slowOperations(10).map(({ durationMs }) => durationMs)).toEqual([50, 40, 20]);
    expect(monitor.slowOperations(1)).toEqual([{ ...operation(50), startedAt: new Date(1000) }]);
    expect(monitor.slowOperations(-1)).toEqual([]);
    expect(told).toEqual([10, 50, 20, 40]);
  });

  it('knows whether the data is made up as soon as there is some', () => {
    const monitor = createMonitor({ tiers, slowMs: 10 });
    expect(monitor.sampleData()).toBeUndefined();
    monitor.onSampleData(true);
    expect(monitor.sampleData()).toBe(true);
  });
});
