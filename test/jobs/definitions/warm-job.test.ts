import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffled } from '../../../src/jobs/definitions/shuffled.ts';
import { createWarmJob, type WarmItem, type WarmPorts } from '../../../src/jobs/definitions/warm-job.ts';
import { readWarmListFile } from '../../../src/jobs/definitions/warm-list-file.ts';
import { createMemoryLedger } from '../../../src/jobs/run/run-ledger.ts';
import { ManualClock } from '../manual-clock.ts';
import { tryJob } from '../try-job.ts';

const record = (key: string): WarmItem => ({ dataset: 'device/510k', key });

function world(items: readonly WarmItem[], clock = new ManualClock(), change: Partial<WarmPorts> = {}) {
  const warmed: { readonly item: WarmItem; readonly at: number }[] = [];
  const job = createWarmJob({
    popular: async () => items,
    rising: async () => [],
    listed: async () => [],
    mayWarm: () => true,
    warm: async (item) => {
      warmed.push({ item, at: clock.now() });
      return { outcome: 'warmed', requests: 1 };
    },
    clock,
    random: () => 0,
    onFailed: () => {},
    ...change,
  });
  return { job, warmed, clock };
}

describe('warming', () => {
  it('warms what is popular, rising or listed once each, in random order', async () => {
    const { job, warmed, clock } = world([record('K1'), record('K2')], undefined, {
      rising: async () => [record('K2'), { operation: '{ datasets { name } }' }],
      listed: async () => [record('K3')],
    });
    const { outcome } = await tryJob(job, { clock });
    expect(outcome).toMatchObject({
      type: 'succeeded',
      tally: { progress: 1, numbers: { listed: 1, popular: 2, rising: 2, warmed: 4, requests: 4 } },
    });
    expect(warmed.map(({ item }) => ('key' in item ? item.key : item.operation))).toEqual([
      'K1',
      'K2',
      '{ datasets { name } }',
      'K3',
    ]);
  });

  it('leaves a gap between two that it had to fetch, and none after one that was fresh', async () => {
    let calls = 0;
    const { job, clock, warmed } = world([record('K1'), record('K2'), record('K3')]);
    await tryJob(job, { clock });
    expect(warmed.map(({ at }) => at - (warmed[0]?.at ?? 0))).toEqual([0, 250, 500]);
    const fresh = world([record('K1'), record('K2')], new ManualClock(), {
      warm: async () => {
        calls += 1;
        return { outcome: 'fresh', requests: 0 };
      },
    });
    const before = fresh.clock.now();
    await tryJob(fresh.job, { clock: fresh.clock });
    expect(calls).toBe(2);
    expect(fresh.clock.now() - before).toBeLessThan(250);
  });

  it('stops when users need the budget, and says how much it left', async () => {
    let left = 2;
    const { job, clock, warmed } = world(['K1', 'K2', 'K3', 'K4', 'K5'].map(record), undefined, {
      mayWarm: () => left-- > 0,
    });
    const { outcome } = await tryJob(job, { clock });
    expect(warmed).toHaveLength(2);
    expect(outcome).toMatchObject({
      type: 'succeeded',
      tally: { progress: 1, numbers: { warmed: 2, stoppedEarly: 1, left: 3 } },
    });
  });

  it('keeps to the order once drawn when another process goes on', async () => {
    const items = ['K1', 'K2', 'K3', 'K4'].map(record);
    const ledger = createMemoryLedger();
    const one = world(items, undefined, { random: () => 0.7 });
    await tryJob(one.job, { clock: one.clock, ledger, setAsideAfter: 3 });
    const two = world([record('K9')], undefined, { random: () => 0.1 });
    const { outcome } = await tryJob(two.job, { clock: two.clock, ledger });
    const order = [...one.warmed, ...two.warmed].map(({ item }) => item);
    expect(order).toEqual(shuffled(items, () => 0.7));
    expect(one.warmed).toHaveLength(2);
    expect(outcome).toMatchObject({ type: 'succeeded', tally: { numbers: { warmed: 4 } } });
  });
});

describe('a shuffled list', () => {
  it('has the same items', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer()),
        fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
        (items, dice) => {
          const random = () => dice.next().value ?? 0;
          expect(shuffled(items, random).sort((a, b) => a - b)).toEqual([...items].sort((a, b) => a - b));
        },
      ),
    );
  });
});

describe('a list of what to warm', () => {
  async function read(text: string): Promise<readonly WarmItem[]> {
    const folder = await mkdtemp(join(tmpdir(), 'warm-'));
    try {
      const path = join(folder, 'list.json');
      await writeFile(path, text);
      return await readWarmListFile(path);
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  it('holds operations and records', async () => {
    const items = [
      { operation: 'query Q($n: Int) { uniis(first: $n) { totalCount } }', variables: { n: 1 } },
      record('K1'),
    ];
    expect(await read(JSON.stringify(items))).toEqual(items);
  });

  it('is refused with the place of each fault', async () => {
    await expect(read('[{"operation": "{a}"}, {"dataset": "device/510k"}]')).rejects.toThrow(
      /list\.json: expected an array of .*\[1\]/,
    );
    await expect(read('nonsense')).rejects.toThrow(SyntaxError);
  });
});
