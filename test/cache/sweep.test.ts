import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CacheTier } from '../../src/cache/cache-tier.ts';
import { FileTier } from '../../src/cache/file/file-tier.ts';
import { InvalidationMarks } from '../../src/cache/invalidation-marks.ts';
import { MemoryTier } from '../../src/cache/memory-tier.ts';
import type { SweepKind } from '../../src/cache/sweep.ts';
import { createVersionClock } from '../../src/cache/version-clock.ts';
import { sampleEntry } from './sample-entry.ts';

const dayMs = 86_400_000;

describe.each(['memory', 'file'] as const)('sweeping the %s tier', (name) => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sweep-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function filled(): Promise<{ tier: CacheTier; marks: InvalidationMarks; pass: (ms: number) => void }> {
    let now = Date.UTC(2026, 0, 5);
    const marks = new InvalidationMarks();
    const common = { maxBytes: 4 * 2 ** 20, marks, now: () => now };
    const tier =
      name === 'memory'
        ? new MemoryTier({ ...common, policy: 'lru' })
        : await FileTier.open({
            ...common,
            path: join(folder, 'log'),
            origin: 'sample',
            versions: createVersionClock(() => now),
          });
    for (let n = 0; n < 10; n += 1) {
      const tags = [n % 2 === 0 ? 'device/510k' : 'drug/ndc'];
      await tier.set(`key ${n}`, sampleEntry({ version: n + 1, tags, keepUntil: now + (n < 4 ? dayMs : 20 * dayMs) }));
    }
    const pass = (ms: number) => {
      now += ms;
    };
    return { tier, marks, pass };
  }

  /** Sweeps to the end, a few entries at a time. */
  async function sweep(tier: CacheTier, kind: SweepKind) {
    let removed = 0;
    let scanned = 0;
    let from: string | null = null;
    do {
      const swept: Awaited<ReturnType<NonNullable<CacheTier['sweep']>>> | undefined = await tier.sweep?.(kind, from, 3);
      if (!swept) throw new Error('expected the tier to sweep');
      expect(swept.scanned).toBeLessThanOrEqual(3);
      expect(swept.bytes > 0).toBe(swept.removed > 0);
      removed += swept.removed;
      scanned += swept.scanned;
      from = swept.next;
    } while (from !== null);
    return { removed, scanned };
  }

  it('removes what is past its end, and what an invalidation made void, and nothing else', async () => {
    const { tier, marks, pass } = await filled();
    expect(await sweep(tier, 'expired')).toEqual({ removed: 0, scanned: 10 });
    pass(2 * dayMs);
    expect(await sweep(tier, 'expired')).toEqual({ removed: 4, scanned: 10 });
    marks.add({ tag: 'drug/ndc' }, 100);
    expect(await sweep(tier, 'orphaned')).toEqual({ removed: 3, scanned: 6 });
    expect(await sweep(tier, 'over-age')).toEqual({ removed: 0, scanned: 3 });
    expect(tier.stats().entries).toBe(3);
    await tier.close();
  });
});
