import { beforeEach, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../src/catalogue/read-catalogue.ts';
import { readSdl } from '../../../src/catalogue/read-sdl.ts';
import { GatewayError } from '../../../src/errors.ts';
import { createEpochBook } from '../../../src/freshness/epoch-book.ts';
import { createFreshnessPolicy } from '../../../src/freshness/freshness-policy.ts';
import { createRefreshPorts, type LookUpAnew } from '../../../src/jobs/ports/refresh-ports.ts';
import { createPartBook } from '../../../src/jobs/warming/part-book.ts';
import { partId } from '../../../src/jobs/warming/part-id.ts';
import { requestPath } from '../../../src/openfda/request.ts';
import { createConfirm } from '../../../src/source/confirm.ts';
import type { UsedAnswer } from '../../../src/source/footprint.ts';

const catalogue = readCatalogue(readSdl('schema'));
const minute = 60_000;
const day = 24 * 60 * minute;
const start = Date.parse('2026-03-12T15:00:00Z');
const reloaded = '2026-03-04';
const withinMs = 75_000;

describe('what the job refresh works on', () => {
  let now = start;
  let looksAtStatus = 0;
  let isStatusReachable = true;
  let isBudgetSpent = false;
  let anew: Parameters<LookUpAnew>[0][] = [];
  beforeEach(() => {
    now = start;
    looksAtStatus = 0;
    isStatusReachable = true;
    isBudgetSpent = false;
    anew = [];
  });

  function setUp() {
    const book = createEpochBook({ now: () => now });
    book.observe('device/recall', reloaded, start);
    const watch = {
      ensure: async (dataset: string, maxAgeMs: number) => {
        if (now - (book.knownAt(dataset) ?? 0) <= maxAgeMs) return true;
        if (isBudgetSpent) throw new GatewayError('UPSTREAM_RATE_LIMITED', 'spent');
        looksAtStatus += 1;
        if (isStatusReachable) book.observe(dataset, reloaded, now);
        return isStatusReachable;
      },
    };
    const factsOf = () => ({
      ...{ reloadedAt: undefined, cadence: { periodMs: undefined, from: 'documented' } as const },
      ...{ quotaUsed: 0, jitter: 0 },
    });
    const policy = createFreshnessPolicy({ book, now: () => now, factsOf, random: () => 0 });
    const parts = createPartBook({ now: () => now });
    const ports = createRefreshPorts({
      ...{ parts, catalogue, policy, now: () => now, mayRefresh: () => true },
      foreign: async () => new Map(),
      source: {
        confirm: createConfirm({ policy, book, watch }),
        waitsIn: async () => 0,
        renew: async () => expect.unreachable('all here travel in groups'),
      },
      lookUpAnew: async (lookUp, level) => {
        anew.push(lookUp);
        const search = `(cfres_id:(${lookUp.keys.map((key) => `"${key}"`).join(' ')}))`;
        return { requests: 1, parts: [{ ...part('1', now, level), path: pathOf(search) }] };
      },
      onFailed: (_path, error) => {
        throw error;
      },
    });
    const refreshAll = async () => {
      const due = await ports.expiring(withinMs);
      return Promise.all(due.map(({ key }) => ports.refresh(key, withinMs, new AbortController().signal)));
    };
    return { parts, ports, refreshAll };
  }

  const pathOf = (search: string) => requestPath({ dataset: 'device/recall', search, limit: 1000 });
  const part = (key: string, fetchedAt: number, level: UsedAnswer['level'] = 'FRESH'): UsedAnswer => ({
    ...{ dataset: 'device/recall', path: pathOf(`(cfres_id:"${key}")`), level, fetchedAt, lastUpdated: reloaded },
    ...{ negative: false, stale: false, outcome: 'hit' },
  });

  it('confirms the epoch in place of asking for look-ups that it proves', async () => {
    const { parts, refreshAll } = setUp();
    parts.note([part('100', start - day), part('200', start - day)], 50);
    now += 9 * minute;
    expect(await refreshAll()).toEqual([{ outcome: 'unchanged', requests: 0 }]);
    expect(anew).toEqual([]);
    expect(looksAtStatus).toBe(1);
    expect(await refreshAll(), 'nobody waits for them now').toEqual([]);
  });

  it('asks in one request for the look-ups that no epoch proves, and for no other', async () => {
    const { parts, refreshAll } = setUp();
    const onItsDay = Date.parse('2026-03-04T15:00:00Z');
    parts.note([part('100', start - day), part('200', onItsDay), part('300', onItsDay)], 50);
    now += 9 * minute;
    expect(await refreshAll()).toEqual([{ outcome: 'changed', requests: 1 }]);
    expect(anew.map(({ keys }) => keys.toSorted())).toEqual([['200', '300']]);
    expect(parts.find(partId(part('100', 0))), 'proved, it stays as it is').toBeDefined();
    expect(parts.find(partId(part('200', 0))), 'it has come with the other').toBeUndefined();
  });

  it('asks for all of them where the epoch cannot be confirmed', async () => {
    const { parts, refreshAll } = setUp();
    parts.note([part('100', start - day), part('200', start - day)], 50);
    now += 9 * minute;
    isStatusReachable = false;
    expect(await refreshAll()).toEqual([{ outcome: 'changed', requests: 1 }]);
    expect(anew.map(({ keys }) => keys.toSorted())).toEqual([['100', '200']]);
  });

  it('asks for all of them where the budget for validation is spent', async () => {
    const { parts, refreshAll } = setUp();
    parts.note([part('100', start - day), part('200', start - day)], 50);
    now += 9 * minute;
    isBudgetSpent = true;
    expect(await refreshAll()).toEqual([{ outcome: 'changed', requests: 1 }]);
  });

  it('leaves alone what was forgotten since it was chosen', async () => {
    const { parts, ports } = setUp();
    parts.note([part('100', start - day), part('200', start - day)], 50);
    now += 9 * minute;
    const [group] = await ports.expiring(withinMs);
    for (const key of ['100', '200']) parts.forget(part(key, 0).path);
    isStatusReachable = false;
    expect(await ports.refresh(group?.key ?? '', withinMs, new AbortController().signal)).toMatchObject({
      requests: 0,
    });
    expect(anew).toEqual([]);
  });
});
