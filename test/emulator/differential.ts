import { expect } from 'vitest';
import type { WireRecord } from '../../src/emulator/data/world.ts';
import { createSeededRandom } from '../../src/emulator/seeded-random.ts';
import { startEmulator } from '../../src/emulator/start-emulator.ts';
import { fetchPlainly } from './fetch-plainly.ts';
import { sortValue, tally } from './oracle.ts';
import { makeClearances } from './oracle-world.ts';
import { createSearchMaker, FIELDS } from './random-search.ts';
import { smallWorld } from './small-world.ts';

interface Page {
  readonly meta: { readonly results: { readonly total: number } };
  readonly results: readonly WireRecord[];
}

/** Asks random searches (of at most 1,000 records, so that one page holds them all), counts, sorts and walks, and holds each answer against the oracle's. */
export async function runDifferential(cases: number, seed: number, recordCount: number): Promise<void> {
  const records = makeClearances(recordCount, seed);
  const emulator = await startEmulator({
    world: smallWorld({ 'device/510k': records }),
    limits: { perMinute: 1e9, perDay: 1e9 },
  });
  const maker = createSearchMaker(records, createSeededRandom(seed + 1));
  const get = (query: Readonly<Record<string, string>>) =>
    fetchPlainly(emulator.url, `/device/510k.json?${new URLSearchParams(query)}`);

  async function checkSearch(search: string, wanted: readonly WireRecord[]): Promise<void> {
    const answer = await get({ search, limit: '1000' });
    expect(answer.status, search).toBe(wanted.length === 0 ? 404 : 200);
    if (wanted.length === 0) return;
    const page = answer.json() as Page;
    expect(page.meta.results.total, search).toBe(wanted.length);
    expect(numbersOf(page.results), search).toEqual(numbersOf(wanted));
  }

  async function checkCount(search: string, wanted: readonly WireRecord[]): Promise<void> {
    const field = maker.pick(FIELDS.filter(({ type }) => type !== 'text'));
    const limit = 1 + maker.below(30);
    const answer = await get({ search, count: field.name, limit: String(limit) });
    const rows = tally(wanted, field.path, field.type);
    const what = `${search} by ${field.name}`;
    expect(answer.status, what).toBe(rows.length === 0 ? 404 : 200);
    if (rows.length === 0) return;
    const expected =
      field.type === 'date'
        ? rows
            .map(([ms, count]) => ({ time: new Date(ms).toISOString().slice(0, 10).replaceAll('-', ''), count }))
            .sort((a, b) => a.time.localeCompare(b.time))
        : rows.slice(0, limit).map(([term, count]) => ({ term, count }));
    expect((answer.json() as { results: unknown }).results, what).toEqual(expected);
  }

  /** Through all pages by `Link`: every record once, in order. */
  async function checkWalk(search: string, wanted: readonly WireRecord[]): Promise<void> {
    const field = maker.pick(FIELDS.filter(({ type }) => type !== 'text' && type !== 'number'));
    const descending = maker.below(2) === 0;
    const sort = `${field.name}:${descending ? 'desc' : 'asc'}`;
    const limit = String(Math.max(7, Math.ceil(wanted.length / 6)));
    const walked: WireRecord[] = [];
    let answer = await get({ search, sort, limit });
    while (answer.status === 200) {
      walked.push(...(answer.json() as Page).results);
      const next = /<(.*)>/.exec(String(answer.headers.link ?? ''))?.[1];
      if (next === undefined) break;
      answer = await fetchPlainly(emulator.url, next.slice(emulator.url.length));
    }
    expect(numbersOf(walked), `${search} ${sort}`).toEqual(numbersOf(wanted));
    const keys = walked.map((record) => sortValue(record, field.path, field.type, descending));
    for (let i = 1; i < keys.length; i += 1)
      expect(standsBefore(keys[i - 1], keys[i], descending), `${search} ${sort}`).toBe(true);
  }

  try {
    for (let i = 0; i < cases; i += 1) {
      const { search, test } = maker.search();
      const wanted = records.filter(test);
      if (i % 3 === 0) await checkSearch(search, wanted);
      else if (i % 3 === 1) await checkCount(search, wanted);
      else await checkWalk(search, wanted);
    }
  } finally {
    await emulator.close();
  }
}

const numbersOf = (records: readonly WireRecord[]): unknown[] => records.map(({ k_number }) => k_number).sort();

function standsBefore(a: string | number | undefined, b: string | number | undefined, descending: boolean): boolean {
  if (b === undefined) return true;
  if (a === undefined) return false;
  return descending ? a >= b : a <= b;
}
