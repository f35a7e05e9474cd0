import { describe, expect, it } from 'vitest';
import { createFleetUsage } from '../../../src/jobs/warming/fleet-usage.ts';
import { createOperationBook, type OperationBook } from '../../../src/jobs/warming/operation-book.ts';
import type { SnapshotBoard } from '../../../src/monitor/fleet/snapshot-board.ts';
import type { UsedAnswer } from '../../../src/source/footprint.ts';

const hour = 3_600_000;
const part = (path: string, fetchedAt: number): UsedAnswer => ({
  ...{ dataset: 'device/510k', path, level: 'RECENT', fetchedAt, lastUpdated: '2026-11-15' },
  ...{ negative: false, stale: false, outcome: 'hit' },
});

function fleet() {
  const clock = { now: 1_000_000 };
  const now = () => clock.now;
  const left = new Map<string, Uint8Array>();
  let reads = 0;
  let isAway = false;
  const board: SnapshotBoard = {
    put: async (instance, bytes) => {
      if (isAway) throw new Error('no Redis');
      left.set(instance, bytes);
    },
    others: async (instance) => {
      if (isAway) throw new Error('no Redis');
      reads += 1;
      return [...left].filter(([name]) => name !== instance).map(([, bytes]) => bytes);
    },
    remove: async (instance) => void left.delete(instance),
  };
  const member = (instance: string, earlier = createOperationBook({ now })) => {
    const own = createOperationBook({ now });
    const failures: unknown[] = [];
    const usage = createFleetUsage({ own, earlier, board, instance, now, onFailed: (error) => failures.push(error) });
    const ask = (key: string, times: number, fetchedAt = clock.now) =>
      own.note(key, { query: `{ ${key} }` }, [part(`/${key}`, fetchedAt)], times);
    return { own, earlier, usage, ask, failures };
  };
  const away = (is: boolean) => {
    isAway = is;
  };
  return { clock, now, left, member, away, reads: () => reads };
}

const countsOf = (book: OperationBook) =>
  Object.fromEntries(book.popular(10).map(({ key, ofDay }) => [key, ofDay.value]));

describe('what a fleet is asked', () => {
  it('is what all of its processes are asked, summed up, made from what was fetched last', async () => {
    const { clock, member } = fleet();
    const [a, b, c] = [member('a'), member('b'), member('c')];
    a.ask('both', 3, 10);
    b.ask('both', 4, 20);
    b.ask('others', 2);
    await Promise.all([a.usage.publish(), b.usage.publish(), c.usage.publish()]);
    const gathered = await a.usage.gather();
    expect(countsOf(gathered)).toEqual({ both: 7, others: 2 });
    expect(gathered.find('both')?.parts).toMatchObject([{ fetchedAt: 20 }]);
    expect(countsOf(a.own)).toEqual({ both: 3 });
    expect((await a.usage.others()).map(([key]) => key)).toEqual(['both', 'others']);
    expect(countsOf(await c.usage.gather())).toEqual({ both: 7, others: 2 });
    clock.now += 24 * hour;
    expect((await a.usage.gather()).find('both')?.ofDay.value).toBeCloseTo(3.5);
  });

  it('is what a process itself was asked where it is alone, and where the others cannot be heard', async () => {
    const { member, away, left } = fleet();
    const a = member('a');
    a.ask('own', 1);
    expect(await a.usage.gather()).toBe(a.own);
    const b = member('b');
    away(true);
    b.ask('own', 2);
    await b.usage.publish();
    expect(await b.usage.gather()).toBe(b.own);
    expect(b.failures).toHaveLength(2);
    away(false);
    left.set('c', Buffer.from('something else'));
    const d = member('d');
    expect(await d.usage.gather()).toBe(d.own);
  });

  it('counts what was asked before a restart once, however many were started again', async () => {
    const { now, member } = fleet();
    const before = createOperationBook({ now });
    before.note('known', { query: '{ known }' }, [part('/known', 1)], 10);
    const [a, b] = [member('a', before), member('b', before)];
    expect(countsOf(await a.usage.gather())).toEqual({ known: 10 });
    a.ask('known', 7);
    b.ask('known', 6);
    await Promise.all([a.usage.publish(), b.usage.publish()]);
    expect(countsOf(await member('c', before).usage.gather())).toEqual({ known: 13 });
  });

  it('is read again after a while only', async () => {
    const { clock, member, reads } = fleet();
    const a = member('a');
    await Promise.all([a.usage.gather(), a.usage.gather()]);
    clock.now += 200_000;
    await a.usage.gather();
    expect(reads()).toBe(1);
    clock.now += 60_000;
    await a.usage.gather();
    expect(reads()).toBe(2);
  });
});
