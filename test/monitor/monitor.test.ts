import { describe, expect, it } from 'vitest';
import { createMonitor, type OperationEvent } from '../../src/monitor/monitor.ts';

const cache = { stats: () => ({ hits: 0, misses: 0, entries: 3, bytes: 400, evictions: 1 }) };

function operation(durationMs: number, parts: Partial<OperationEvent> = {}): OperationEvent {
  return { name: undefined, signature: '{a}', startedAt: 1000, durationMs, upstreamRequests: 2, errors: 0, ...parts };
}

describe('the monitor', () => {
  it('has no hit ratio before the first read', () => {
    expect(createMonitor({ cache, slowMs: 10 }).cacheStats()).toMatchObject({ hits: 0, misses: 0, hitRatio: null });
  });

  it('counts how reads ended and what was asked of openFDA, beside what the cache holds', () => {
    const monitor = createMonitor({ cache, slowMs: 10 });
    for (const outcome of ['hit', 'hit', 'hit', 'miss', 'stale', 'error'] as const)
      monitor.onRead({ dataset: 'a/b', outcome });
    for (const bytes of [100, 23])
      monitor.onExchange({ dataset: 'a/b', path: '/a/b.json', status: 200, durationMs: 1, bytes, error: undefined });
    expect(monitor.cacheStats()).toEqual({
      hits: 3,
      misses: 1,
      stale: 1,
      errors: 1,
      hitRatio: 0.75,
      entries: 3,
      bytes: 400,
      evictions: 1,
      upstreamRequests: 2,
      upstreamBytes: 123,
    });
  });

  it('keeps the slowest of the slow operations, the slowest first, and tells of each as it comes', () => {
    const told: number[] = [];
    const monitor = createMonitor({ cache, slowMs: 10, maxSlow: 3, onSlow: ({ durationMs }) => told.push(durationMs) });
    for (const durationMs of [9.9, 10, 50, 20, 5, 40]) monitor.onOperation(operation(durationMs));
    expect(monitor.slowOperations(10).map(({ durationMs }) => durationMs)).toEqual([50, 40, 20]);
    expect(monitor.slowOperations(1)).toEqual([{ ...operation(50), startedAt: new Date(1000) }]);
    expect(monitor.slowOperations(-1)).toEqual([]);
    expect(told).toEqual([10, 50, 20, 40]);
  });

  it('knows whether the data is made up as soon as there is some', () => {
    const monitor = createMonitor({ cache, slowMs: 10 });
    expect(monitor.sampleData()).toBeUndefined();
    monitor.onSampleData(true);
    expect(monitor.sampleData()).toBe(true);
  });
});
