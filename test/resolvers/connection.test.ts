import { describe, expect, it } from 'vitest';
import type { ListPage, RecordList } from '../../src/loaders/record-list.ts';
import { Connection, type ListNeeds, windowOf } from '../../src/resolvers/connection.ts';
import { bucketsOf } from '../../src/resolvers/connection-resolvers.ts';
import { datasetAt, leafAt } from '../loaders/datasets.ts';

const provenanceAt = (validatedAt: number, stale = false) => ({
  path: `/at/${validatedAt}`,
  lastUpdated: undefined,
  fetchedAt: validatedAt,
  validatedAt,
  stale,
  sampleData: false,
});
const field = leafAt(datasetAt('device/510k'), 'applicant');

/** A list that remembers what was asked of it; each kind of part has an age of its own. */
function listOf({ failing = false } = {}) {
  const asked: string[] = [];
  const opened: boolean[] = [];
  const page: ListPage = { rows: [], total: 7, hasNextPage: false, reloaded: false, provenance: provenanceAt(300) };
  const list: RecordList = {
    async page() {
      asked.push('page');
      if (failing) throw new Error('no page');
      return page;
    },
    async total() {
      asked.push('total');
      return { value: 7, provenance: provenanceAt(400) };
    },
    async terms() {
      asked.push('terms');
      return { value: [], provenance: provenanceAt(200) };
    },
    async days() {
      asked.push('days');
      return { value: [], provenance: provenanceAt(500, true) };
    },
  };
  const open = async ({ records }: ListNeeds) => {
    opened.push(records);
    return list;
  };
  return { asked, opened, connection: new Connection(open, { first: 20, after: undefined, offset: 0 }) };
}

describe('a connection', () => {
  it('asks for nothing until something of it is selected', async () => {
    const { asked, opened } = listOf();
    await Promise.resolve();
    expect([asked, opened]).toEqual([[], []]);
  });

  it('asks for the total alone where nothing else is selected', async () => {
    const { asked, opened, connection } = listOf();
    expect(await connection.total()).toBe(7);
    expect([asked, opened]).toEqual([['total'], [false]]);
  });

  it('takes total and records from one page, whichever is selected first', async () => {
    for (const order of ['total first', 'page first']) {
      const { asked, opened, connection } = listOf();
      const parts =
        order === 'total first' ? [connection.total(), connection.page()] : [connection.page(), connection.total()];
      await Promise.all([...parts, connection.page()]);
      expect([asked, opened]).toEqual([['page'], [true]]);
    }
  });

  it('opens its list once, knowing that records are needed for facets and histograms too', async () => {
    const { asked, opened, connection } = listOf();
    await Promise.all([connection.total(), connection.terms(field, 5), connection.days(field)]);
    expect(opened).toEqual([true]);
    expect(asked.sort()).toEqual(['days', 'terms', 'total']);
  });

  it('is as old as the oldest part that was asked for, and stale where a part is', async () => {
    const plain = listOf();
    const parts = [plain.connection.asOf(), plain.connection.page(), plain.connection.terms(field, 5)] as const;
    expect((await parts[0]).path).toBe('/at/200');
    expect(plain.asked.sort()).toEqual(['page', 'terms']);
    const stale = listOf();
    const [asOf] = await Promise.all([
      stale.connection.asOf(),
      stale.connection.terms(field, 5),
      stale.connection.days(field),
    ]);
    expect([asOf.path, asOf.stale]).toEqual(['/at/500', true]);
    const alone = listOf();
    expect((await alone.connection.asOf()).path).toBe('/at/400');
    expect(alone.asked).toEqual(['total']);
  });

  it('tells its age from the parts that did not fail', async () => {
    const { connection } = listOf({ failing: true });
    const [asOf, page] = await Promise.allSettled([connection.asOf(), connection.page(), connection.terms(field, 5)]);
    expect(asOf).toMatchObject({ status: 'fulfilled', value: { path: '/at/200' } });
    expect(page.status).toBe('rejected');
    const none = listOf({ failing: true }).connection;
    const outcomes = await Promise.allSettled([none.asOf(), none.page()]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});

describe('a window', () => {
  it('has defaults, for null too', () => {
    const wanted = { first: 20, after: undefined, offset: 0 };
    expect(windowOf({})).toEqual(wanted);
    expect(windowOf({ first: null, after: null, offset: null })).toEqual(wanted);
    expect(windowOf({ first: 0, after: 'x', offset: 5 })).toEqual({ first: 0, after: 'x', offset: 5 });
  });

  it.each([
    [{ first: -1 }, 'first: expected 0 to 10000, but got -1'],
    [{ first: 10_001 }, 'first: expected 0 to 10000, but got 10001'],
    [{ first: 2 ** 31 - 1 }, 'first: expected 0 to 10000'],
    [{ offset: -1 }, 'offset: expected at least 0, but got -1'],
  ])('is refused out of range: %j', (given, message) => expect(() => windowOf(given)).toThrow(message));
});

describe('a histogram', () => {
  it('sums days into months and years, without empty stretches', () => {
    const days = [
      { day: '2023-12-31', count: 1 },
      { day: '2024-01-01', count: 2 },
      { day: '2024-01-31', count: 3 },
      { day: '2024-03-01', count: 4 },
    ];
    expect(bucketsOf(days, 'DAY')).toEqual(days.map(({ day, count }) => ({ start: day, count })));
    expect(bucketsOf(days, 'MONTH')).toEqual([
      { start: '2023-12-01', count: 1 },
      { start: '2024-01-01', count: 5 },
      { start: '2024-03-01', count: 4 },
    ]);
    expect(bucketsOf(days, 'YEAR')).toEqual([
      { start: '2023-01-01', count: 1 },
      { start: '2024-01-01', count: 9 },
    ]);
    expect(bucketsOf([], 'YEAR')).toEqual([]);
  });
});
