import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isCountable } from '../../src/catalogue/catalogue.ts';
import { type Emulator, startEmulator } from '../../src/emulator/start-emulator.ts';
import { createJoinLoader } from '../../src/loaders/join-loader.ts';
import type { JoinQuery } from '../../src/loaders/join-plan.ts';
import type { RecordList } from '../../src/loaders/record-list.ts';
import { createOpenFdaClient } from '../../src/openfda/client.ts';
import { phrase } from '../../src/openfda/search.ts';
import { worldOf } from '../support/start-gateway.ts';
import { type AskedSource, answerOf, askedAt, askedSource } from './asked-source.ts';
import { datasetAt, leafAt } from './datasets.ts';

const clearances = datasetAt('device/510k');
const recalls = datasetAt('device/recall');
const events = datasetAt('device/event');
const enforcement = datasetAt('device/enforcement');

const provenance = {
  path: '',
  lastUpdated: undefined,
  fetchedAt: askedAt,
  validatedAt: askedAt,
  stale: false,
  sampleData: false,
};

/** Codes with so many clearances each: cold ones, and two that are hot. */
const sizes: Readonly<Record<string, number>> = { HOT: 1400, WRM: 990, COL: 3, ONE: 1, HUH: 1100 };
const applicants = ['Acme', 'Beta Inc', 'acme', 'Čapek', ''];

const records = Object.entries(sizes).flatMap(([product_code, size], code) =>
  Array.from({ length: size }, (_, place) => ({
    k_number: `K${code}${String(place).padStart(5, '0')}`,
    product_code,
    applicant: applicants[place % applicants.length],
    decision_date: `20${String(10 + (place % 15))}-0${1 + (place % 9)}-1${place % 9}`,
    third_party_flag: place % 3 === 0 ? 'Y' : 'N',
    openfda: { regulation_number: ['870.1200', `888.${place % 4}`], fei_number: [`${place % 7}`] },
  })),
);

let emulator: Emulator;
let source: AskedSource;

beforeAll(async () => {
  emulator = await startEmulator({
    world: worldOf({
      'device/510k': records,
      'device/recall': [
        { cfres_id: '1', k_numbers: ['K1', 'K2'], event_date_initiated: '2024-01-02' },
        { cfres_id: '2', k_numbers: ['K2'], event_date_initiated: '2024-01-03' },
        { cfres_id: '3', k_numbers: ['K9'], event_date_initiated: '2024-01-04' },
      ],
      'device/event': [
        { mdr_report_key: '1', pma_pmn_number: 'K1' },
        { mdr_report_key: '2', pma_pmn_number: 'K2' },
      ],
      'device/enforcement': [{ recall_number: 'Z-1', event_id: '77', product_type: 'Devices' }],
    }),
    limits: { perMinute: 1e9, perDay: 1e9 },
  });
});
afterAll(() => emulator.close());
beforeEach(() => {
  const client = createOpenFdaClient({
    url: emulator.url,
    timeoutMs: 5000,
    maxConcurrency: 8,
    fetch,
    now: () => askedAt,
  });
  source = askedSource((request) => client.ask(request));
});

function query(parts: Partial<JoinQuery> = {}): JoinQuery {
  const to = leafAt(clearances, 'product_code');
  return { dataset: clearances, to, search: undefined, sort: 'decision_date:desc', level: 'RECENT', ...parts };
}

/** The lists of parents that are loaded in one tick, each by its keys. */
function load(
  parents: readonly (readonly string[])[],
  needsRecords = true,
  asked: JoinQuery = query(),
): Promise<RecordList[]> {
  const joins = createJoinLoader(source);
  return Promise.all(parents.map((keys) => joins.load(asked, { keys, needsRecords, window: undefined, provenance })));
}

const totalsOf = async (lists: readonly RecordList[]) =>
  Promise.all(lists.map(async (list) => (await list.total()).value));

async function namesOf(list: RecordList, first = 2000): Promise<unknown[]> {
  const { rows } = await list.page({ first, after: undefined, offset: 0 });
  return rows.map(({ row }) => row.record.k_number);
}

describe('joins of many parents', () => {
  it('take one request where all their records fit into one page, totals, facets and histograms included', async () => {
    const lists = await load([['COL'], ['ONE'], ['NIL'], []]);
    expect(await totalsOf(lists)).toEqual([3, 1, 0, 0]);
    for (const list of lists) {
      await list.terms(leafAt(clearances, 'applicant'), 10);
      await list.days(leafAt(clearances, 'decision_date'));
      await list.page({ first: 10, after: undefined, offset: 0 });
    }
    expect(source.asked).toEqual([
      {
        dataset: 'device/510k',
        search: '(product_code:("COL" "NIL" "ONE"))',
        sort: 'decision_date:desc',
        limit: 1000,
        searchAfter: undefined,
      },
    ]);
  });

  it('take one count where only totals are wanted', async () => {
    const lists = await load([['HOT'], ['COL'], ['NIL'], ['HUH']], false);
    expect(await totalsOf(lists)).toEqual([1400, 3, 0, 1100]);
    expect(source.asked.map(({ count, limit }) => [count, limit])).toEqual([['product_code', 1000]]);
  });

  it('ask for the hot ones by themselves and read the others whole', async () => {
    const lists = await load([['HOT'], ['COL'], ['WRM'], ['ONE'], ['NIL']]);
    expect(source.take().map(({ search, count }) => [search, count])).toEqual([
      ['(product_code:("COL" "HOT" "NIL" "ONE" "WRM"))', undefined],
      ['(product_code:("COL" "HOT" "NIL" "ONE" "WRM"))', 'product_code'],
      ['(product_code:("COL" "ONE" "WRM"))', undefined],
    ]);
    expect(await totalsOf(lists)).toEqual([1400, 3, 990, 1, 0]);
    expect(source.take().map(({ search }) => search)).toEqual(['(product_code:"HOT")']);
    expect(await namesOf(lists[2] as RecordList)).toHaveLength(990);
    expect(source.take()).toEqual([]);
    expect(await namesOf(lists[0] as RecordList, 5)).toHaveLength(5);
    expect(source.take().map(({ search, limit }) => [search, limit])).toEqual([['(product_code:"HOT")', 5]]);
  });

  it('ask for each by itself where all are hot', async () => {
    const lists = await load([['HOT'], ['HUH']]);
    expect(source.take()).toHaveLength(2);
    expect(await totalsOf(lists)).toEqual([1400, 1100]);
    expect(source.take().map(({ limit }) => limit)).toEqual([0, 0]);
  });

  it('take no more than one request for a parent alone, and none for one without keys', async () => {
    const [list] = await load([['HOT']]);
    expect(source.take()).toEqual([]);
    expect((await list?.total())?.value).toBe(1400);
    const [empty] = await load([[]]);
    expect(await empty?.page({ first: 5, after: undefined, offset: 0 })).toMatchObject({
      rows: [],
      total: 0,
      provenance,
    });
    expect(await empty?.terms(leafAt(clearances, 'applicant'), 5)).toEqual({ value: [], provenance });
    expect(await empty?.days(leafAt(clearances, 'decision_date'))).toEqual({ value: [], provenance });
    expect(source.take().map(({ limit }) => limit)).toEqual([0]);
  });

  it('share requests of at most 150 keys', async () => {
    const codes = Array.from({ length: 320 }, (_, place) => [`X${String(place).padStart(3, '0')}`]);
    expect(new Set(await totalsOf(await load([...codes, ['COL']])))).toEqual(new Set([0, 3]));
    const keysOf = (search: string | undefined) => search?.match(/"/g)?.length ?? 0;
    expect(source.asked.map(({ search }) => keysOf(search) / 2)).toEqual([150, 150, 21]);
  });

  it('give a record that several keys of one parent lead to once', async () => {
    const asked = query({ dataset: recalls, to: leafAt(recalls, 'k_numbers'), sort: 'event_date_initiated:desc' });
    const lists = await load([['K1', 'K2'], ['K2'], ['K1'], ['K3']], true, asked);
    const ids = await Promise.all(
      lists.map(async (list) =>
        (await list.page({ first: 10, after: undefined, offset: 0 })).rows.map(({ row }) => row.record.cfres_id),
      ),
    );
    expect(ids).toEqual([['2', '1'], ['2', '1'], ['1'], []]);
    expect(await totalsOf(lists)).toEqual([2, 2, 1, 0]);
    expect(source.asked).toHaveLength(1);
  });

  it('are read, not counted, where openFDA cannot count the key', async () => {
    const to = leafAt(events, 'pma_pmn_number');
    expect(isCountable(to)).toBe(false);
    const asked = query({ dataset: events, to, sort: undefined });
    expect(await totalsOf(await load([['K1'], ['K2'], ['K3']], false, asked))).toEqual([1, 1, 0]);
    expect(source.asked.map(({ count, limit }) => [count, limit])).toEqual([[undefined, 1000]]);
  });

  it('leave out keys that openFDA’s index of the field cannot hold', async () => {
    const asked = query({ dataset: enforcement, to: leafAt(enforcement, 'event_id'), sort: undefined });
    expect(await totalsOf(await load([['77'], ['N/A'], ['x', '77']], true, asked))).toEqual([1, 0, 1]);
    expect(new Set(source.asked.map(({ search }) => search))).toEqual(new Set(['(event_id:"77")']));
  });

  it('ask in several requests where one record has more keys than fit into one, and give each record once, in order', async () => {
    const filler = Array.from({ length: 700 }, (_, place) => `X${String(place).padStart(4, '0')}`);
    const [list] = await load([['COL', ...filler, 'ONE', 'WRM']]);
    if (!list) throw new Error('expected a list');
    const [whole] = await load([['COL', 'ONE', 'WRM']]);
    const wanted = await namesOf(whole as RecordList);
    source.take();
    expect((await list.total()).value).toBe(994);
    const requests = source.take();
    const lengths = requests.map(({ search }) => (search?.match(/"/g)?.length ?? 0) / 2);
    expect(lengths.reduce((sum, length) => sum + length)).toBe(703);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(150);
    for (const { search } of requests) expect(encodeURIComponent(search ?? '').length).toBeLessThan(4300);
    const page = await list.page({ first: 2000, after: undefined, offset: 0 });
    const dates = page.rows.map(({ row }) => String(row.record.decision_date));
    expect(dates).toEqual([...dates].sort().reverse());
    expect(page.rows.map(({ row }) => row.record.k_number).toSorted()).toEqual(wanted.toSorted());
    const next = await list.page({ first: 3, after: page.rows[9]?.cursor, offset: 0 });
    expect(next.rows.map(({ row }) => row)).toEqual(page.rows.slice(10, 13).map(({ row }) => row));
    expect(source.take()).toEqual([]);
  });

  it('give a record once that is found by keys in several requests', async () => {
    const asked = query({ dataset: recalls, to: leafAt(recalls, 'k_numbers'), sort: 'event_date_initiated:desc' });
    const filler = Array.from({ length: 300 }, (_, place) => `K1${String(place).padStart(3, '0')}`);
    const [list] = await load([['K1', ...filler, 'K2', 'K9']], true, asked);
    const page = await list?.page({ first: 10, after: undefined, offset: 0 });
    expect(page?.rows.map(({ row }) => row.record.cfres_id)).toEqual(['3', '2', '1']);
    expect(source.asked.length).toBeGreaterThan(2);
  });

  it('say so where one record has more keys than anybody would ask for, and harm no other', async () => {
    const many = Array.from({ length: 1500 }, (_, place) => `X${place}`);
    const joins = createJoinLoader(source);
    const [bad, good] = await Promise.allSettled(
      [many, ['COL']].map((keys) => joins.load(query(), { keys, needsRecords: true, window: undefined, provenance })),
    );
    expect(bad).toMatchObject({ status: 'rejected', reason: { code: 'QUERY_TOO_EXPENSIVE' } });
    expect(good?.status === 'fulfilled' && (await good.value.total()).value).toBe(3);
    const [some] = await load([many.slice(0, 300)]);
    expect((await some?.total())?.value).toBe(0);
  });

  it('keep to the caller’s conditions, and ask for nothing where they cannot be met', async () => {
    const search = phrase('applicant.exact', ['Acme']);
    const lists = await load([['COL'], ['ONE']], true, query({ search }));
    expect(await totalsOf(lists)).toEqual([1, 1]);
    expect(source.take()[0]?.search).toBe('((applicant.exact:"Acme") AND (product_code:("COL" "ONE")))');
    expect(await totalsOf(await load([['COL'], ['ONE']], true, query({ search: phrase('a', []) })))).toEqual([0, 0]);
    expect(source.take()).toEqual([]);
  });

  it('all fail where their shared request fails', async () => {
    emulator.control.setFaults([{ kind: '503' }]);
    const joins = createJoinLoader(source);
    const parents = [['COL'], ['ONE']].map((keys) =>
      joins.load(query(), { keys, needsRecords: true, window: undefined, provenance }),
    );
    const outcomes = await Promise.allSettled(parents);
    emulator.control.setFaults([]);
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'UPSTREAM_UNAVAILABLE' } });
  });

  it('are asked for by themselves where openFDA’s pages end before its total', async () => {
    source = askedSource((request) => {
      if (request.count !== undefined)
        return answerOf([
          { term: 'COL', count: 1 },
          { term: 'ONE', count: 1 },
        ]);
      return answerOf([{ k_number: 'K1', product_code: 'COL' }], { total: request.limit === 0 ? 1 : 5 });
    });
    const lists = await load([['COL'], ['ONE']]);
    source.take();
    expect(await totalsOf(lists)).toEqual([1, 1]);
    expect(source.take().map(({ search, limit }) => [search, limit])).toEqual([
      ['(product_code:"COL")', 0],
      ['(product_code:"ONE")', 0],
    ]);
  });
});

describe('a list whose records are at hand', () => {
  const parents = [['WRM'], ['COL']];

  it('tells what openFDA tells of it: order, pages, totals, every facet and histogram', async () => {
    const local = await load(parents);
    const requests = source.take().length;
    for (const [place, keys] of parents.entries()) {
      const [alone] = await load([keys]);
      const list = local[place];
      if (!alone || !list) throw new Error('expected a list');
      expect(await namesOf(list)).toEqual(await namesOf(alone));
      expect((await list.total()).value).toBe((await alone.total()).value);
      for (const leaf of clearances.leaves.values()) {
        if (isCountable(leaf)) {
          expect((await list.terms(leaf, 7)).value, leaf.path).toEqual((await alone.terms(leaf, 7)).value);
        }
        if (leaf.index === 'DATE')
          expect((await list.days(leaf)).value, leaf.path).toEqual((await alone.days(leaf)).value);
      }
    }
    expect(requests).toBe(1);
  });

  it('shares its cursors with the same list asked of openFDA, both ways', async () => {
    const [local] = await load(parents);
    const [alone] = await load([['WRM']]);
    if (!local || !alone) throw new Error('expected lists');
    const all = await namesOf(alone);
    for (const [from, to] of [
      [local, alone],
      [alone, local],
      [local, local],
    ] as const) {
      const page = await from.page({ first: 12, after: undefined, offset: 0 });
      for (const [place, { cursor }] of page.rows.entries()) {
        const { rows, hasNextPage } = await to.page({ first: 4, after: cursor, offset: 0 });
        expect(rows.map(({ row }) => row.record.k_number)).toEqual(all.slice(place + 1, place + 5));
        expect(hasNextPage).toBe(true);
      }
    }
  });

  it('ends at its end', async () => {
    const [, list] = await load(parents);
    const page = await list?.page({ first: 2, after: undefined, offset: 2 });
    expect([page?.rows.length, page?.total, page?.hasNextPage]).toEqual([1, 3, false]);
    const past = await list?.page({ first: 2, after: page?.rows.at(-1)?.cursor, offset: 0 });
    expect([past?.rows.length, past?.total, past?.hasNextPage]).toEqual([0, 3, false]);
    await expect(list?.page({ first: 2, after: 'x', offset: 0 })).rejects.toThrow('after: expected a cursor');
    await expect(list?.page({ first: 2, after: page?.rows[0]?.cursor, offset: 1 })).rejects.toThrow('offset');
  });
});
