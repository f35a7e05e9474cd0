import { describe, expect, it } from 'vitest';
import { createAnalysePatternsJob } from '../../../src/jobs/definitions/analyse-patterns-job.ts';
import {
  type CompressionMeasurement,
  createBenchmarkCompressionJob,
} from '../../../src/jobs/definitions/benchmark-compression-job.ts';
import { type CleanupKind, createCleanupJob } from '../../../src/jobs/definitions/cleanup-job.ts';
import { createHealthCheckJob } from '../../../src/jobs/definitions/health-check-job.ts';
import { createOptimiseJob } from '../../../src/jobs/definitions/optimise-job.ts';
import { createProbeEpochsJob } from '../../../src/jobs/definitions/probe-epochs-job.ts';
import {
  createRefreshJob,
  type RefreshCandidate,
  type RefreshPorts,
} from '../../../src/jobs/definitions/refresh-job.ts';
import { createSnapshotJob } from '../../../src/jobs/definitions/snapshot-job.ts';
import { createMemoryLedger } from '../../../src/jobs/run/run-ledger.ts';
import { tryJob } from '../try-job.ts';

describe('refreshing', () => {
  const candidate = (key: string, change: Partial<RefreshCandidate>): RefreshCandidate => ({
    ...{ key, expiresInMs: 60_000, lifetimeMs: 3_600_000, usesPerHour: 10, steadiness: 1, requests: 1, costMs: 300 },
    ...change,
  });

  it('renews what is used enough for what it costs, the worthiest first', async () => {
    const refreshed: string[] = [];
    const ports: RefreshPorts = {
      expiring: async () => [
        candidate('even', { usesPerHour: 12 }),
        candidate('bursts', { usesPerHour: 20, steadiness: 0.02 }),
        candidate('busy', { usesPerHour: 100 }),
        candidate('dear', { usesPerHour: 30, requests: 100 }),
        candidate('slow', { usesPerHour: 12, costMs: 900 }),
      ],
      mayRefresh: () => true,
      refresh: async (key) => {
        refreshed.push(key);
        return { outcome: key === 'busy' ? 'changed' : 'unchanged', requests: 1 };
      },
    };
    const job = createRefreshJob(ports, { leastUses: 0.5 });
    const { outcome } = await tryJob(job);
    expect(refreshed).toEqual(['busy', 'slow', 'even']);
    expect(outcome.tally.numbers).toEqual({ expiring: 5, chosen: 3, changed: 1, unchanged: 2, requests: 3 });
  });

  it('leaves the rest to expire when the budget is spent', async () => {
    let left = 1;
    const job = createRefreshJob({
      expiring: async (withinMs) => [candidate('a', { expiresInMs: withinMs }), candidate('b', {})],
      mayRefresh: () => left-- > 0,
      refresh: async () => ({ outcome: 'failed', requests: 1 }),
    });
    expect((await tryJob(job)).outcome).toMatchObject({
      type: 'succeeded',
      tally: { numbers: { failed: 1, stoppedEarly: 1, left: 1 } },
    });
  });
});

describe('probing epochs', () => {
  it('asks those datasets for themselves that the status page did not tell of', async () => {
    const probed: string[] = [];
    const job = createProbeEpochsJob({
      datasets: async () => ['device/510k', 'drug/orangebook', 'drug/ndc'],
      readStatus: async () => ({ told: ['device/510k', 'drug/ndc', 'food/event'], moved: 1 }),
      probe: async (dataset) => {
        probed.push(dataset);
        return 'same';
      },
      mayProbe: () => true,
    });
    expect((await tryJob(job)).outcome.tally.numbers).toEqual({ requests: 2, told: 3, moved: 1, same: 1 });
    expect(probed).toEqual(['drug/orangebook']);
  });

  it('asks nothing where nothing is kept', async () => {
    const fail = async () => {
      throw new Error('asked');
    };
    const job = createProbeEpochsJob({ datasets: async () => [], readStatus: fail, probe: fail, mayProbe: () => true });
    expect((await tryJob(job)).outcome).toMatchObject({ type: 'succeeded', tally: { numbers: { told: 0 } } });
  });
});

describe('cleaning up', () => {
  function store(sizes: Record<CleanupKind, number>) {
    const calls: string[] = [];
    const job = createCleanupJob(
      {
        sweep: async (kind, from, most) => {
          const start = Number(from ?? 0);
          const end = Math.min(sizes[kind], start + most);
          calls.push(`${kind} ${start}-${end}`);
          return { scanned: end - start, removed: 1, bytes: 10, next: end < sizes[kind] ? String(end) : null };
        },
      },
      { entriesPerStep: 100, maxSteps: 6 },
    );
    return { job, calls };
  }

  it('sweeps each kind a little at a time', async () => {
    const { job, calls } = store({ expired: 250, orphaned: 0, 'over-age': 100 });
    const { outcome, steps } = await tryJob(job);
    expect(calls).toEqual(['expired 0-100', 'expired 100-200', 'expired 200-250', 'orphaned 0-0', 'over-age 0-100']);
    expect(outcome.tally.numbers).toEqual({
      scanned: 350,
      removed: 5,
      bytes: 50,
      expired: 3,
      orphaned: 1,
      'over-age': 1,
    });
    expect(steps).toHaveLength(5);
  });

  it('goes on from the place reached when it is taken up again', async () => {
    const ledger = createMemoryLedger();
    const first = store({ expired: 250, orphaned: 0, 'over-age': 0 });
    await tryJob(first.job, { ledger, setAsideAfter: 2 });
    const second = store({ expired: 250, orphaned: 0, 'over-age': 0 });
    await tryJob(second.job, { ledger });
    expect([...first.calls, ...second.calls].slice(0, 3)).toEqual([
      'expired 0-100',
      'expired 100-200',
      'expired 200-250',
    ]);
  });

  it('ends where entries come faster than they are swept', async () => {
    const { job, calls } = store({ expired: 1e9, orphaned: 0, 'over-age': 0 });
    expect((await tryJob(job)).outcome.type).toBe('succeeded');
    expect(calls).toHaveLength(6);
  });
});

describe('optimising', () => {
  it('makes the best change that enough observations speak for, and no other', async () => {
    const applied: string[] = [];
    const job = createOptimiseJob({
      improvements: async () => [
        { id: 'noise', gain: 0.01, observations: 9000 },
        { id: 'guess', gain: 0.5, observations: 12 },
        { id: 'good', gain: 0.05, observations: 2000 },
        { id: 'better', gain: 0.09, observations: 1000 },
      ],
      apply: async (id) => {
        applied.push(id);
        return 'applied';
      },
    });
    expect((await tryJob(job)).outcome.tally.numbers).toEqual({ found: 4, chosen: 1, applied: 1 });
    expect(applied).toEqual(['better']);
  });
});

describe('analysing patterns', () => {
  it('is done by each process for itself, in one step with the counts of it', async () => {
    const conclusions = { patterns: 3, rising: 1, followers: 2, forgotten: 4 };
    const job = createAnalysePatternsJob({ conclude: async () => conclusions });
    expect(job.scope).toBe('process');
    const { outcome, steps } = await tryJob(job);
    expect(outcome.tally).toEqual({ finishedSteps: 1, progress: 1, numbers: conclusions });
    expect(steps).toHaveLength(1);
  });
});

describe('benchmarking compression', () => {
  it('measures every method on the kinds with most bytes, and hands on what it found, also after it was taken over', async () => {
    let adopted: readonly CompressionMeasurement[] = [];
    const measured: string[] = [];
    const ports = {
      kinds: async () => ['labels', 'records', 'rare'],
      methods: () => ['zstd-3', 'gzip-6'],
      measure: async (method: string, kind: string) => {
        measured.push(`${method} ${kind}`);
        if (kind === 'records') return undefined;
        return { method, kind, texts: 2, bytesBefore: 100, bytesAfter: 30, compressMs: 1, decompressMs: 0.5 };
      },
      adopt: async (found: readonly CompressionMeasurement[]) => {
        adopted = found;
      },
    };
    const ledger = createMemoryLedger();
    await tryJob(createBenchmarkCompressionJob(ports, { mostKinds: 2 }), { ledger, setAsideAfter: 2 });
    const { outcome } = await tryJob(createBenchmarkCompressionJob(ports, { mostKinds: 2 }), { ledger });
    expect(measured).toEqual(['zstd-3 labels', 'gzip-6 labels', 'zstd-3 records', 'gzip-6 records']);
    expect(adopted.map(({ method, kind }) => `${method} ${kind}`)).toEqual(['zstd-3 labels', 'gzip-6 labels']);
    expect(outcome.tally).toMatchObject({ progress: 1, numbers: { kinds: 2, measured: 2, empty: 2 } });
  });
});

describe('checking health', () => {
  it('counts what it found; a part that is down is no failure of the job', async () => {
    const job = createHealthCheckJob({
      parts: () => ['openFDA', 'Redis', 'memory'],
      check: async (part) => (part === 'Redis' ? 'down' : 'healthy'),
    });
    expect((await tryJob(job)).outcome).toMatchObject({
      type: 'succeeded',
      tally: { numbers: { healthy: 2, down: 1 } },
    });
  });
});

describe('taking a snapshot', () => {
  it('commits only when every part is written', async () => {
    const log: string[] = [];
    let full = true;
    const ports = {
      parts: () => ['entries', 'epochs'],
      write: async (part: string) => {
        if (part === 'epochs' && full) throw new Error('no space left');
        log.push(part);
        return { entries: 5, bytes: 100 };
      },
      commit: async () => void log.push('commit'),
    };
    const ledger = createMemoryLedger();
    expect((await tryJob(createSnapshotJob(ports), { ledger })).outcome).toMatchObject({ type: 'failed' });
    full = false;
    expect((await tryJob(createSnapshotJob(ports), { ledger })).outcome).toMatchObject({
      type: 'succeeded',
      tally: { progress: 1, numbers: { entries: 10, bytes: 200 } },
    });
    expect(log).toEqual(['entries', 'epochs', 'commit']);
  });
});
