import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createFollowUps, type Follower } from '../../../src/jobs/warming/follow-ups.ts';
import { createOperationBook } from '../../../src/jobs/warming/operation-book.ts';
import type { UsedAnswer } from '../../../src/source/footprint.ts';

const part = (path: string): UsedAnswer => ({
  ...{ dataset: 'device/510k', path, level: 'FRESH', fetchedAt: 1, lastUpdated: '2026-11-15' },
  ...{ negative: false, stale: false, outcome: 'hit' },
});

interface Start {
  readonly next?: Partial<Follower>;
  readonly mayWarm?: boolean;
  readonly waitsInMs?: number;
  readonly fails?: boolean;
}

function start({ next = {}, mayWarm = true, waitsInMs = 0, fails = false }: Start = {}) {
  const clock = { now: 1_000_000 };
  const now = () => clock.now;
  const operations = createOperationBook({ now });
  for (const key of ['list', 'detail', 'other']) operations.note(key, { query: `{ ${key} }` }, [part(`/${key}`)]);
  const performed: string[] = [];
  const failures: unknown[] = [];
  const followUps = createFollowUps({
    ...{ operations, now, mayWarm: () => mayWarm, waitsIn: async () => waitsInMs },
    likelyNext: (key) => (key === 'list' ? { key: 'detail', share: 0.9, count: 9, ...next } : undefined),
    perform: async ({ query }) => {
      performed.push(query);
      if (fails) throw new Error('no');
    },
    onFailed: (error) => failures.push(error),
  });
  const ask = async (key: string) => {
    followUps.onAsked(key);
    for (let turns = 0; turns < 3; turns += 1) await turn();
  };
  return { clock, followUps, performed, failures, ask };
}

describe('what nearly always follows', () => {
  it('is fetched when the operation before it was asked, where a user would wait for it', async () => {
    const { followUps, performed, ask } = start();
    expect(followUps.learn()).toBe(1);
    await ask('other');
    expect(performed).toEqual([]);
    await ask('list');
    expect(performed).toEqual(['{ detail }']);
  });

  it('is looked at once a minute, however often the operation before it is asked', async () => {
    const { clock, followUps, performed, ask } = start();
    followUps.learn();
    for (let asked = 0; asked < 5; asked += 1) await ask('list');
    expect(performed).toHaveLength(1);
    clock.now += 60_000;
    await ask('list');
    expect(performed).toHaveLength(2);
  });

  it.each<[string, Start]>([
    ['it follows too seldom', { next: { share: 0.7 } }],
    ['it was seen too few times', { next: { count: 2 } }],
    ['nobody would wait for it', { waitsInMs: 60_000 }],
    ['users need the budget', { mayWarm: false }],
    ['it is not known any more', { next: { key: 'gone' } }],
  ])('is left where %s', async (_, given) => {
    const { followUps, performed, ask } = start(given);
    followUps.learn();
    await ask('list');
    expect(performed).toEqual([]);
  });

  it('is nothing before it was learnt', async () => {
    const { performed, ask } = start();
    await ask('list');
    expect(performed).toEqual([]);
  });

  it('may fail without harm to what comes next', async () => {
    const { clock, followUps, performed, failures, ask } = start({ fails: true });
    followUps.learn();
    await ask('list');
    clock.now += 60_000;
    await ask('list');
    expect(performed).toHaveLength(2);
    expect(failures).toHaveLength(2);
  });
});
