import { describe, expect, it, vi } from 'vitest';
import { GatewayError } from '../../src/errors.ts';
import { KeysInFlight } from '../../src/loaders/keys-in-flight.ts';
import { groupOf } from '../../src/loaders/record-keys.ts';
import { createRecordLoader } from '../../src/loaders/record-loader.ts';
import type { OpenFdaAnswer } from '../../src/openfda/answer.ts';
import { type OpenFdaRequest, requestPath } from '../../src/openfda/request.ts';
import { RecordIndex } from '../../src/source/record-index.ts';
import { type AskedSource, answerOf, askedSource } from './asked-source.ts';
import { datasetAt, leafAt } from './datasets.ts';

const clearances = datasetAt('device/510k');
const approvals = datasetAt('device/pma');
const classifications = datasetAt('device/classification');
const maxBytes = 2 ** 20;

/** Values quoted in a search, which is all that these tests need to know of it. */
function quoted(request: OpenFdaRequest): string[] {
  return [...(request.search ?? '').matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, value = '']) => value);
}

/** An openFDA that holds a 510(k) for each number asked for, but for those that end in 9. */
function anyClearance(request: OpenFdaRequest): OpenFdaAnswer {
  const found = quoted(request).filter((number) => !number.endsWith('9'));
  return answerOf(found.map((k_number) => ({ k_number })));
}

function loaderOf(
  answer: (request: OpenFdaRequest) => OpenFdaAnswer,
  index = new RecordIndex({ maxBytes }),
  source?: AskedSource,
) {
  const asking = source ?? askedSource(answer);
  return { source: asking, index, loader: createRecordLoader({ source: asking, index }) };
}

const numbersOf = (rows: readonly { record: Readonly<Record<string, unknown>> }[]) =>
  rows.map(({ record }) => record.k_number);

describe('look-ups', () => {
  it('of one tick travel together, each key once, at most 150 to a request', async () => {
    const { loader, source } = loaderOf(anyClearance);
    const keys = Array.from({ length: 320 }, (_, place) => `K${100_000 + place}`);
    const found = await Promise.all(
      [...keys, ...keys].map((key) => loader.load(clearances, clearances.key, [key], 'RECENT')),
    );
    found.forEach((rows, place) => {
      const key = keys[place % keys.length];
      expect(numbersOf(rows)).toEqual(key?.endsWith('9') ? [] : [key]);
    });
    expect(source.asked.map((request) => [quoted(request).length, request.limit])).toEqual([
      [150, 1000],
      [150, 1000],
      [20, 1000],
    ]);
    for (const request of source.asked) expect(request.search).toMatch(/^\(k_number\.exact:\(/);
  });

  it('of a key that was found, or not found, before are answered from the page it stands in', async () => {
    const first = loaderOf(anyClearance);
    const both = [['K1'], ['K9']].map((key) => first.loader.load(clearances, clearances.key, key, 'RECENT'));
    expect((await Promise.all(both)).map(numbersOf)).toEqual([['K1'], []]);
    const { loader } = loaderOf(anyClearance, first.index, first.source);
    first.source.take();
    const again = [['K9'], ['K1'], ['K2']].map((key) => loader.load(clearances, clearances.key, key, 'RECENT'));
    expect((await Promise.all(again)).map(numbersOf)).toEqual([[], ['K1'], ['K2']]);
    expect(first.source.asked.map(quoted)).toEqual([['K2']]);
  });

  it('of a key that stands in a page which was fetched again since are answered from where the record stands now', async () => {
    let held = [{ k_number: 'K1' }, { k_number: 'K2' }];
    const first = loaderOf(() => answerOf(held));
    const load = ({ loader }: typeof first, ...keys: string[]) =>
      Promise.all(keys.map((key) => loader.load(clearances, clearances.key, [key], 'RECENT')));
    await load(first, 'K1', 'K2');
    held = [{ k_number: 'K2' }, { k_number: 'K1' }];
    const [request] = first.source.take();
    if (request) await first.source.read(request, 'RECENT');
    const second = loaderOf(() => answerOf(held), first.index, first.source);
    expect((await load(second, 'K1', 'K2')).map(numbersOf)).toEqual([['K1'], ['K2']]);
  });

  it('of a key in two pages are answered from the older page where the newer one has left the cache', async () => {
    const first = loaderOf(anyClearance);
    for (const keys of [
      ['K1', 'K2'],
      ['K1', 'K3'],
    ]) {
      const { loader } = loaderOf(anyClearance, new RecordIndex({ maxBytes }), first.source);
      await Promise.all(keys.map((key) => loader.load(clearances, clearances.key, [key], 'RECENT')));
    }
    const [older, newer] = first.source.take().map(requestPath);
    const group = groupOf(clearances, clearances.key);
    first.index.put({ path: older ?? '', version: 1 }, group, 'K1', [0]);
    first.index.put({ path: newer ?? '', version: 2 }, group, 'K1', [0]);
    const source = {
      ...first.source,
      peek: async (path: string) => (path === newer ? undefined : first.source.peek(path, '', 'RECENT')),
    };
    const { loader } = loaderOf(anyClearance, first.index, source);
    const [row] = await loader.load(clearances, clearances.key, ['K1'], 'RECENT');
    expect(row?.provenance.path).toBe(older);
    expect(first.source.asked).toEqual([]);
  });

  it('give the newest of several records first, the first time and from the page', async () => {
    const held = ['2001-01-01', '2020-05-05', '2020-05-05', '1999-01-01', undefined].map((decision_date, place) => ({
      k_number: 'K1',
      decision_date,
      place,
    }));
    const first = loaderOf(() => answerOf(held));
    const second = loaderOf(() => answerOf(held), first.index, first.source);
    for (const { loader } of [first, second]) {
      const rows = await loader.load(clearances, clearances.key, ['K1'], 'RECENT');
      expect(rows.map(({ record }) => record.place)).toEqual([1, 2, 0, 3, 4]);
    }
    expect(first.source.asked).toHaveLength(1);
  });

  it('read all pages of what the keys hold', async () => {
    const records = Array.from({ length: 2500 }, (_, place) => ({ k_number: place < 2499 ? 'K1' : 'K2' }));
    const { loader, source } = loaderOf(({ searchAfter = '0' }) => {
      const start = Number(searchAfter);
      const next = start + 1000 < records.length ? String(start + 1000) : undefined;
      return answerOf(records.slice(start, start + 1000), { total: records.length, next });
    });
    const asked = [['K1'], ['K2'], ['K3']].map((key) => loader.load(clearances, clearances.key, key, 'RECENT'));
    expect((await Promise.all(asked)).map((rows) => rows.length)).toEqual([2499, 1, 0]);
    expect(source.asked).toHaveLength(3);
  });

  it.each([
    ['without a Link', undefined],
    ['with a Link that leads nowhere', 'x'],
  ])('fail where openFDA’s pages end before its total: a key may stand in what is missing (%s)', async (_how, next) => {
    const { loader, index } = loaderOf(({ searchAfter }) =>
      searchAfter === undefined ? answerOf([{ k_number: 'K1' }], { total: 3, next }) : answerOf([], { total: 0 }),
    );
    const asked = [['K1'], ['K2']].map((key) => loader.load(clearances, clearances.key, key, 'RECENT'));
    for (const outcome of await Promise.allSettled(asked)) {
      expect(outcome).toMatchObject({
        status: 'rejected',
        reason: { code: 'UPSTREAM_ERROR', message: expect.stringContaining('told of 3 records') },
      });
    }
    expect(index.size).toBe(0);
  });

  it('in a request that fails all fail, those in another do not', async () => {
    const { loader } = loaderOf((request) => {
      if (quoted(request).includes('K100000')) throw new GatewayError('UPSTREAM_TIMEOUT', 'slow');
      return anyClearance(request);
    });
    const keys = Array.from({ length: 200 }, (_, place) => `K${100_000 + place}`);
    const outcomes = await Promise.allSettled(
      keys.map((key) => loader.load(clearances, clearances.key, [key], 'RECENT')),
    );
    expect(outcomes.map(({ status }) => status)).toEqual([
      ...Array(150).fill('rejected'),
      ...Array(50).fill('fulfilled'),
    ]);
  });

  describe('of keys that another loader has in flight', () => {
    const inFlight = new KeysInFlight();
    const flights = new Map<string, ReturnType<AskedSource['read']>>();
    let fault: GatewayError | undefined;
    let gate: Promise<void> | undefined;
    const asking = askedSource(async (request) => {
      await gate;
      if (fault && quoted(request).length > 1) throw fault;
      return anyClearance(request);
    });
    const source: AskedSource = {
      ...asking,
      // As the cached source does: equal requests in flight are one.
      read(request, level) {
        const path = requestPath(request);
        const flight = flights.get(path) ?? asking.read(request, level).finally(() => flights.delete(path));
        flights.set(path, flight);
        return flight;
      },
    };
    const load = (...keys: string[]) => {
      const { load: find } = createRecordLoader({ source, index: new RecordIndex({ maxBytes }), inFlight });
      return Promise.allSettled(keys.map((key) => find(clearances, clearances.key, [key], 'RECENT')));
    };
    /** What the first and, once its request is under way, the others find. */
    async function found(first: readonly string[], ...others: string[][]) {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = promise;
      const one = load(...first);
      await vi.waitFor(() => expect(inFlight.size).toBeGreaterThan(0));
      const loading = [one, ...others.map((keys) => load(...keys))];
      for (let turn = 0; turn < 5; turn += 1) await new Promise(setImmediate);
      resolve();
      const all = await Promise.all(loading);
      expect(inFlight.size).toBe(0);
      return all.map((each) => each.map((row) => (row.status === 'fulfilled' ? numbersOf(row.value) : row.status)));
    }

    it('join its request where all of them travel in it, and ask for themselves where one does not', async () => {
      expect(await found(['K1', 'K2', 'K9'], ['K2', 'K9'], ['K2', 'K3'])).toEqual([
        [['K1'], ['K2'], []],
        [['K2'], []],
        [['K2'], ['K3']],
      ]);
      expect(asking.take().map(quoted)).toEqual([
        ['K1', 'K2', 'K9'],
        ['K2', 'K3'],
      ]);
    });

    it('ask for themselves where something is cached that could be served meanwhile', async () => {
      await load('K11');
      asking.take();
      expect(await found(['K11', 'K12'], ['K11'])).toEqual([[['K11'], ['K12']], [['K11']]]);
      expect(asking.take().map(quoted)).toEqual([['K11', 'K12'], ['K11']]);
    });

    it('fail with it where openFDA does not answer', async () => {
      fault = new GatewayError('UPSTREAM_TIMEOUT', 'slow');
      expect(await found(['K21', 'K22'], ['K22'])).toEqual([['rejected', 'rejected'], ['rejected']]);
      expect(asking.take()).toHaveLength(1);
    });

    it('ask for themselves where it fails for another reason, which may be the other keys', async () => {
      fault = new GatewayError('UPSTREAM_ERROR', 'told of 3 records');
      expect(await found(['K31', 'K32'], ['K32'])).toEqual([['rejected', 'rejected'], [['K32']]]);
      expect(asking.take().map(quoted)).toEqual([['K31', 'K32'], ['K32']]);
    });
  });

  it('of a key in two parts find the record with both, a blank part where it is blank or missing', async () => {
    const { loader, source } = loaderOf(() =>
      answerOf([
        { pma_number: 'P1', supplement_number: 'S1' },
        { pma_number: 'P1', supplement_number: '' },
        { pma_number: 'P2' },
      ]),
    );
    const keys = [
      ['P1', ''],
      ['P1', 'S1'],
      ['P2', ''],
      ['P2', 'S1'],
    ];
    const found = await Promise.all(keys.map((key) => loader.load(approvals, approvals.key, key, 'RECENT')));
    expect(found.map((rows) => rows.map(({ record }) => [record.pma_number, record.supplement_number]))).toEqual([
      [['P1', '']],
      [['P1', 'S1']],
      [['P2', undefined]],
      [],
    ]);
    expect(source.asked).toHaveLength(1);
    expect(source.asked[0]?.search).toContain('(NOT (_exists_:supplement_number))');
  });

  it('of what no record can be keyed by ask for nothing', async () => {
    const { loader, source } = loaderOf(anyClearance);
    expect(await loader.load(clearances, clearances.key, [''], 'RECENT')).toEqual([]);
    expect(await loader.load(approvals, approvals.key, ['', ''], 'RECENT')).toEqual([]);
    expect(await loader.load(classifications, classifications.key, ['dqy x'], 'RECENT')).toEqual([]);
    expect(source.asked).toEqual([]);
  });

  it('of a value that openFDA cannot search for are refused, and harm no other', async () => {
    const { loader } = loaderOf(anyClearance);
    const [bad, good] = await Promise.allSettled(
      [['K1;'], ['K1']].map((key) => loader.load(clearances, clearances.key, key, 'RECENT')),
    );
    expect(bad).toMatchObject({ status: 'rejected', reason: { code: 'BAD_USER_INPUT' } });
    expect(good).toMatchObject({ status: 'fulfilled', value: [{ record: { k_number: 'K1' } }] });
  });

  it('ignore records that were not asked for', async () => {
    const { loader } = loaderOf(() => answerOf([{ k_number: 'K7' }, {}, { k_number: { a: 1 } }]));
    expect(await loader.load(clearances, clearances.key, ['K1'], 'RECENT')).toEqual([]);
  });

  it('by a field that holds a list find the record by each of its values', async () => {
    const recalls = datasetAt('device/recall');
    const field = leafAt(recalls, 'k_numbers');
    const { loader } = loaderOf(() => answerOf([{ k_numbers: ['K1', 'K2'] }]));
    const found = await Promise.all(['K1', 'K2', 'K3'].map((key) => loader.load(recalls, [field], [key], 'RECENT')));
    expect(found.map((rows) => rows.length)).toEqual([1, 1, 0]);
  });
});
