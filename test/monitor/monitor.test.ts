import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMonitor, type MonitorOptions } from '../../src/monitor/monitor.ts';
import type { SlowOperation } from '../../src/monitor/slow-operations.ts';
import { madeOperation, memoryTier, readEvent, servedAnswer } from './sample-events.ts';

function startMonitor(options: Partial<MonitorOptions> = {}) {
  let time = 1_000_000;
  const monitor = createMonitor({ tiers: () => [memoryTier], now: () => time, slowMs: 10, ...options });
  const advance = (ms: number) => {
    time += ms;
  };
  return { monitor, advance };
}

describe('the monitor', () => {
  it('counts how reads ended and what was asked of openFDA, beside what the cache holds', () => {
    const { monitor } = startMonitor();
    for (const outcome of ['hit', 'hit', 'hit', 'miss', 'stale', 'error'] as const) {
      const [negative, bytesSaved] = [outcome === 'miss', outcome === 'hit' ? 7 : 0];
      monitor.onRead(readEvent('a/b', outcome, { negative, bytesSaved, durationMs: outcome === 'miss' ? 40 : 2 }));
    }
    for (const bytes of [100, 23])
      monitor.onExchange({ dataset: 'a/b', path: '/a/b.json', status: 200, durationMs: 1, bytes, error: undefined });
    const { cache, datasets, held } = monitor.stats('SINCE_START');
    const counts = { hit: 3, miss: 1, stale: 1, negative: 1, error: 1 };
    expect(cache).toMatchObject({ ...counts, bytesSaved: 21, upstreamRequests: 2, upstreamBytes: 123 });
    expect([...datasets.keys()]).toEqual(['a/b']);
    expect(datasets.get('a/b')).toMatchObject(counts);
    expect([cache.hitLatency.maxMs, cache.missLatency.maxMs]).toEqual([2, 40]);
    expect(held).toEqual({ entries: 3, bytes: 400, evictions: 1 });
  });

  it('counts a stored answer as a hit for every read it made unnecessary', () => {
    const { monitor } = startMonitor();
    const answer = servedAnswer('{a}', ['a/b', 'a/b', 'c/d'], 500);
    monitor.onServed(answer, 0.02);
    monitor.onServed(answer, 0.04);
    const { cache, datasets, operations } = monitor.stats('SINCE_START');
    expect(cache).toMatchObject({ hit: 6, storedAnswers: 2, bytesSaved: 1000 });
    expect(cache.hitLatency.maxMs).toBe(0.04);
    expect([...datasets].map(([dataset, { hit }]) => [dataset, hit])).toEqual([
      ['a/b', 4],
      ['c/d', 2],
    ]);
    expect(operations.get('{a}')?.tally).toMatchObject({ count: 2, storedAnswers: 2, hits: 6, misses: 0, bytes: 1000 });
  });

  it('tells operations apart by signature, with errors, reads and bytes of each', () => {
    const { monitor } = startMonitor({ slowMs: 1000 });
    monitor.onMade(madeOperation('query A{a}', { name: 'A', durationMs: 5, misses: 2, hits: 1, bytes: 50 }));
    monitor.onMade(madeOperation('query A{a}', { name: 'A', durationMs: 7, errors: 3, bytes: 20 }));
    monitor.onMade(madeOperation('{b}', { durationMs: 1 }));
    const { operations, others } = monitor.stats('SINCE_START');
    expect(operations.get('query A{a}')).toMatchObject({
      ...{ name: 'A', signature: 'query A{a}', missedAtMost: 0 },
      tally: { count: 2, errors: 1, hits: 1, misses: 2, bytes: 70, latency: { maxMs: 7, count: 2 } },
    });
    expect(operations.get('{b}')?.tally.count).toBe(1);
    expect(others.count).toBe(0);
  });

  it('tells of each window what happened in it', () => {
    const { monitor, advance } = startMonitor();
    const counts = () =>
      (['LAST_MINUTE', 'LAST_HOUR', 'LAST_DAY', 'SINCE_START'] as const).map((window) => {
        const { cache, operations } = monitor.stats(window);
        return [cache.hit, operations.get('{a}')?.tally.count ?? 0];
      });
    monitor.onServed(servedAnswer('{a}', ['a/b']), 1);
    expect(counts()).toEqual([1, 1, 1, 1].map((count) => [count, count]));
    advance(70_000);
    monitor.onServed(servedAnswer('{a}', ['a/b']), 1);
    expect(counts()).toEqual([1, 2, 2, 2].map((count) => [count, count]));
    advance(66 * 60_000);
    expect(counts()).toEqual([0, 0, 2, 2].map((count) => [count, count]));
    advance(26 * 3_600_000);
    expect(counts()).toEqual([0, 0, 0, 2].map((count) => [count, count]));
  });

  it('keeps the slowest of the slow operations, the slowest first, and tells of each as it comes', () => {
    const told: number[] = [];
    const { monitor } = startMonitor({ onSlow: ({ durationMs }: SlowOperation) => told.push(durationMs) });
    for (const durationMs of [9.9, 10, 50, 20, 5, 40]) monitor.onMade(madeOperation('{a}', { durationMs }));
    expect(monitor.slowOperations(10).map(({ durationMs }) => durationMs)).toEqual([50, 40, 20, 10]);
    expect(monitor.slowOperations(1)).toMatchObject([{ because: ['THRESHOLD'], startedAt: new Date(999_950) }]);
    expect(monitor.slowOperations(-1)).toEqual([]);
    expect(told).toEqual([10, 50, 20, 40]);
  });

  it('calls an operation slow that takes ten times what it usually does, and at least a tenth of the threshold', () => {
    const { monitor } = startMonitor({ slowMs: 1000 });
    for (let run = 0; run < 30; run += 1) {
      monitor.onMade(madeOperation('{quick}', { durationMs: 20 }));
      monitor.onMade(madeOperation('{quickest}', { durationMs: 1 }));
    }
    monitor.onMade(madeOperation('{quick}', { durationMs: 150 }));
    monitor.onMade(madeOperation('{quick}', { durationMs: 300, variables: { kNumber: 'K123456', first: 3, of: [1] } }));
    monitor.onMade(madeOperation('{quickest}', { durationMs: 90 }));
    monitor.onMade(madeOperation('{new}', { durationMs: 300 }));
    const [slow, ...others] = monitor.slowOperations(10);
    expect(others).toEqual([]);
    expect(slow).toMatchObject({ signature: '{quick}', durationMs: 300, because: ['UNUSUAL'] });
    expect(slow?.usualMs).toBeCloseTo(20, -1);
    expect(slow?.variables).toEqual({ kNumber: 'string', first: 'number', of: 'list of 1' });
  });

  it('counts each operation once, kept one by one or among the others', () => {
    const operation = fc.record({ name: fc.nat(30), served: fc.boolean(), pauseMs: fc.nat(4000) });
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 200 }), (sequence) => {
        const { monitor, advance } = startMonitor({ maxOperations: 4, slowMs: 1e9 });
        const answers = Array.from({ length: 31 }, (_, name) => servedAnswer(`{f${name}}`, ['a/b']));
        const truth = new Map<string, number>();
        for (const { name, served, pauseMs } of sequence) {
          const answer = answers[name];
          if (!answer) throw new Error(`expected an answer ${name}`);
          truth.set(answer.signature, (truth.get(answer.signature) ?? 0) + 1);
          if (served) monitor.onServed(answer, 1);
          else monitor.onMade(madeOperation(answer.signature, { durationMs: 1 }));
          advance(pauseMs);
        }
        const { operations, others, cache, stretches } = monitor.stats('SINCE_START');
        const kept = [...operations.values()];
        const sum = kept.reduce((total, { tally }) => total + tally.count, others.count);
        expect(sum).toBe(sequence.length);
        expect([...stretches.values()].reduce((total, { value }) => total + value.count, 0)).toBe(sequence.length);
        expect(cache.storedAnswers).toBe(sequence.filter(({ served }) => served).length);
        for (const { key, tally, missedAtMost } of kept) {
          expect(tally.count).toBeLessThanOrEqual(truth.get(key) ?? 0);
          expect(tally.count + missedAtMost).toBeGreaterThanOrEqual(truth.get(key) ?? 0);
        }
      }),
    );
  });

  it('knows whether the data is made up as soon as there is some', () => {
    const { monitor } = startMonitor();
    expect(monitor.sampleData()).toBeUndefined();
    monitor.onSampleData(true);
    expect(monitor.sampleData()).toBe(true);
  });
});
