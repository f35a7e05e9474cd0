import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usualFeatures } from '../../src/features.ts';
import { createSearchList } from '../../src/loaders/search-list.ts';
import type { OpenFdaAnswer } from '../../src/openfda/answer.ts';
import type { OpenFdaRequest } from '../../src/openfda/request.ts';
import { answerOf, askedSource } from './asked-source.ts';
import { datasetAt, leafAt } from './datasets.ts';

const dataset = datasetAt('device/510k');

/** An openFDA of so many numbered records; `told` is the total it claims. */
function numbered(size: number, { told = size, lastUpdated = '2026-11-15' } = {}) {
  return (request: OpenFdaRequest): OpenFdaAnswer => {
    const start = request.searchAfter === undefined ? (request.skip ?? 0) : Number(request.searchAfter);
    const limit = request.limit ?? 1;
    const end = Math.min(size, start + limit);
    const results = Array.from({ length: Math.max(0, end - start) }, (_, place) => ({ k_number: `K${start + place}` }));
    if (results.length === 0 && limit > 0) return answerOf([], { total: 0, lastUpdated: undefined });
    const byAnchor = (request.skip ?? 0) === 0;
    const next = byAnchor && results.length === limit && limit > 0 ? String(end) : undefined;
    return answerOf(results, { total: told, next, lastUpdated });
  };
}

function listOf(answer: (request: OpenFdaRequest) => OpenFdaAnswer, features = usualFeatures) {
  const source = askedSource(answer);
  const list = createSearchList({ source, dataset, search: '(a:"b")', sort: 'k:asc', level: 'RECENT', features });
  const page = async (first: number, after?: string, offset = 0) => {
    const { rows, total, hasNextPage, reloaded } = await list.page({ first, after, offset });
    const names = rows.map(({ row }) => String(row.record.k_number));
    return { names, total, hasNextPage, reloaded, end: rows.at(-1)?.cursor, cursors: rows.map(({ cursor }) => cursor) };
  };
  return { source, list, page };
}

/** Walks a list to its end. */
async function walk(answer: (request: OpenFdaRequest) => OpenFdaAnswer, first: number, offset = 0) {
  const { page, source } = listOf(answer);
  const names: string[] = [];
  let current = await page(first, undefined, offset);
  names.push(...current.names);
  for (let turn = 0; turn < 200 && current.hasNextPage; turn += 1) {
    expect(current.end).toBeDefined();
    current = await page(first, current.end);
    names.push(...current.names);
  }
  expect(current.hasNextPage).toBe(false);
  return { names, requests: source.asked.length };
}

const names = (from: number, to: number) => Array.from({ length: to - from }, (_, place) => `K${from + place}`);

describe('a list asked of openFDA', () => {
  it('asks for exactly the records wanted', async () => {
    const { page, source } = listOf(numbered(50));
    expect(await page(3)).toMatchObject({ names: names(0, 3), total: 50, hasNextPage: true });
    expect(source.take()).toEqual([{ dataset: 'device/510k', search: '(a:"b")', sort: 'k:asc', limit: 3, skip: 0 }]);
    expect(await page(3, undefined, 48)).toMatchObject({ names: names(48, 50), total: 50, hasNextPage: false });
    expect(source.take()).toHaveLength(1);
  });

  it.each([
    [1, 40],
    [7, 345],
    [20, 345],
    [1000, 2345],
    [1500, 2345],
  ])('is walked to its end without gap or repeat, %i at a time', async (first, size) => {
    const { names: walked, requests } = await walk(numbered(size), first);
    expect(walked).toEqual(names(0, size));
    if (first === 1000) expect(requests).toBe(3);
  });

  it('is walked past the records that openFDA can skip', async () => {
    expect((await walk(numbered(31_500), 1000)).names).toEqual(names(0, 31_500));
  });

  it('can be resumed at each record of a page', async () => {
    const { page } = listOf(numbered(30));
    const { cursors } = await page(12);
    for (const [place, cursor] of cursors.entries()) {
      expect((await page(5, cursor)).names).toEqual(names(place + 1, place + 6));
    }
    const second = await page(12, cursors.at(-1));
    for (const [place, cursor] of second.cursors.entries()) {
      expect((await page(3, cursor)).names).toEqual(names(place + 13, Math.min(30, place + 16)));
    }
  });

  it('gives a page of more than 1,000 that begins with an offset whole', async () => {
    const { page, source } = listOf(numbered(5000));
    const { names: got } = await page(2500, undefined, 100);
    expect(got).toEqual(names(100, 2600));
    expect(source.asked.map(({ skip, limit }) => [skip, limit])).toEqual([
      [100, 1000],
      [1100, 1000],
      [2100, 500],
    ]);
  });

  it('says where a walk that began with an offset cannot go on', async () => {
    const { page } = listOf(numbered(60_000));
    const last = await page(1000, undefined, 25_000);
    expect(last.names).toEqual(names(25_000, 26_000));
    await expect(page(10, last.end)).rejects.toThrow('after: expected a cursor of a walk that began without `offset`');
    await expect(page(10, undefined, 25_001)).rejects.toThrow('offset: expected at most 25000');
    await expect(page(10, last.end, 5)).rejects.toThrow('offset: expected no offset beside `after`');
  });

  it('needs no further request for an exact multiple of 1,000', async () => {
    const { page, source } = listOf(numbered(2000));
    expect(await page(3000)).toMatchObject({ total: 2000, hasNextPage: false });
    expect(source.asked).toHaveLength(2);
  });

  it('tells the total with no records, and past the end', async () => {
    const { page, source } = listOf(numbered(50));
    expect(await page(0)).toMatchObject({ names: [], total: 50, hasNextPage: true });
    expect(source.take().map(({ limit }) => limit)).toEqual([0]);
    expect(await page(10, undefined, 80)).toMatchObject({ names: [], total: 50, hasNextPage: false });
    expect(source.take().map(({ limit }) => limit)).toEqual([10, 0]);
  });

  it('is empty where nothing was found', async () => {
    expect(await listOf(numbered(0)).page(10)).toMatchObject({ names: [], total: 0, hasNextPage: false });
  });

  it('ends where openFDA’s records end, whatever total it tells', async () => {
    for (const told of [0, 20, 30, 1_000_000]) {
      const { names: walked } = await walk(numbered(30, { told }), 10);
      expect(walked.slice(0, 10)).toEqual(names(0, 10));
      expect(walked).toEqual(names(0, told >= 30 ? 30 : Math.max(10, told)));
    }
  });

  it('ends at a Link that leads nowhere', async () => {
    const answer = numbered(30);
    const lying = (request: OpenFdaRequest) => {
      const given = answer(request);
      return given.results.length > 0 ? { ...given, next: '30' } : given;
    };
    const { page } = listOf(lying);
    const all = await page(40);
    expect(all).toMatchObject({ names: names(0, 30), total: 30, hasNextPage: false });
    expect(await page(5, all.end)).toMatchObject({ names: [], hasNextPage: false });
  });

  it('gives no more than was wanted, where openFDA sends more', async () => {
    const { page } = listOf(() => answerOf([{ k_number: 'K0' }, { k_number: 'K1' }, { k_number: 'K2' }]));
    expect((await page(2)).names).toEqual(['K0', 'K1']);
  });

  it('tells where the dataset was reloaded between two pages', async () => {
    let lastUpdated = '2026-11-15';
    const { page } = listOf((request) => numbered(50, { lastUpdated })(request));
    const first = await page(5);
    expect(first.reloaded).toBe(false);
    expect((await page(5, first.end)).reloaded).toBe(false);
    lastUpdated = '2026-11-22';
    expect((await page(5, first.end)).reloaded).toBe(true);
  });

  it('counts terms in two sizes, so that wishes share an answer, and days without a bound', async () => {
    const rows = Array.from({ length: 150 }, (_, place) => ({ term: `t${place}`, count: 1 }));
    const { list, source } = listOf((request) => answerOf(rows.slice(0, request.limit ?? 150)));
    const field = leafAt(dataset, 'applicant');
    expect((await list.terms(field, 5)).value.map(({ term }) => term)).toEqual(['t0', 't1', 't2', 't3', 't4']);
    expect((await list.terms(field, 120)).value).toHaveLength(120);
    expect(source.take().map(({ count, limit }) => [count, limit])).toEqual([
      ['applicant.exact', 100],
      ['applicant.exact', 1000],
    ]);
    const days = listOf(() =>
      answerOf([
        { time: '20240131', count: 2 },
        { time: 'never', count: 1 },
      ]),
    );
    const { value } = await days.list.days(leafAt(dataset, 'decision_date'));
    expect(value).toEqual([{ day: '2024-01-31', count: 2 }]);
    expect(days.source.take()).toEqual([
      { dataset: 'device/510k', search: '(a:"b")', count: 'decision_date', limit: 1000 },
    ]);
  });
});

describe('a list with pages of common sizes', () => {
  const rounding = new Set([...usualFeatures, 'page-rounding' as const]);

  it('asks for 10, 25, 50 or 100 records where fewer are wanted, and gives those wanted', async () => {
    const { page, source } = listOf(numbered(300), rounding);
    const wanted = [1, 10, 11, 25, 26, 51, 100, 101, 250];
    for (const first of wanted) {
      expect(await page(first)).toMatchObject({ names: names(0, first), total: 300, hasNextPage: true });
    }
    expect(source.take().map(({ limit }) => limit)).toEqual([10, 10, 25, 25, 50, 100, 100, 101, 250]);
    expect(await page(5, undefined, 298)).toMatchObject({ names: names(298, 300), hasNextPage: false });
    expect(source.take()).toMatchObject([{ skip: 298, limit: 10 }]);
  });

  it('goes on from any record by what was asked for already, as far as that reaches', async () => {
    const { page, source } = listOf(numbered(300), rounding);
    const { cursors } = await page(7);
    expect((await page(3, cursors[6])).names).toEqual(names(7, 10));
    expect((await page(7, cursors[2])).names).toEqual(names(3, 10));
    expect(source.take().map(({ skip, limit }) => [skip, limit])).toEqual([
      [0, 10],
      [0, 10],
      [0, 10],
    ]);
  });

  it('is walked to its end in pages of any lengths, each record once', async () => {
    const lengths = fc.array(fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 1200 })), {
      minLength: 1,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(lengths, fc.nat(2500), fc.nat(120), async (firsts, size, offset) => {
        const { page } = listOf(numbered(size), rounding);
        const seen: string[] = [];
        let after: string | undefined;
        for (let turn = 0; ; turn += 1) {
          const first = firsts[turn % firsts.length] ?? 1;
          const { names: found, end, hasNextPage } = await page(first, after, after === undefined ? offset : 0);
          expect(found.length).toBe(Math.max(0, Math.min(first, size - offset - seen.length)));
          seen.push(...found);
          if (!hasNextPage) break;
          after = end;
        }
        expect(seen).toEqual(names(offset, Math.max(offset, size)));
      }),
      { numRuns: 60 },
    );
  });

  it('is walked past what openFDA lets skip', async () => {
    const { page } = listOf(numbered(26_500), rounding);
    let last = await page(70);
    let seen = last.names.length;
    while (last.hasNextPage) {
      last = await page(70, last.end);
      expect(last.names[0]).toBe(`K${seen}`);
      seen += last.names.length;
    }
    expect(seen).toBe(26_500);
  });
});
