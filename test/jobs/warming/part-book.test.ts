import { describe, expect, it } from 'vitest';
import type { FreshnessLevel } from '../../../src/catalogue/catalogue.ts';
import { createPartBook, type KnownPart } from '../../../src/jobs/warming/part-book.ts';
import type { UsedAnswer } from '../../../src/source/footprint.ts';

const hour = 3_600_000;
const part = (path: string, level: FreshnessLevel = 'RECENT', dataset = 'device/510k'): UsedAnswer => ({
  ...{ dataset, path, level, fetchedAt: 1000, lastUpdated: '2026-01-01', negative: false, stale: false },
  outcome: 'hit',
});

function bookOf(maxParts?: number) {
  let now = Date.UTC(2026, 0, 5);
  const book = createPartBook({ now: () => now, ...(maxParts === undefined ? {} : { maxParts }) });
  const pass = (ms: number) => {
    now += ms;
  };
  const find = (id: string): KnownPart => {
    const known = book.find(id);
    if (!known) throw new Error(`expected ${id} to be known`);
    return known;
  };
  return { book, pass, find, now: () => now };
}

describe('a book of parts', () => {
  it('tells by the last hour what is used in minutes, and by the last days what is used in a day', () => {
    const { book, pass, find } = bookOf();
    for (let time = 0; time < 240; time += 1) {
      book.note([part('/a')]);
      pass(hour / 10);
    }
    expect(book.useOf(find('RECENT /a'), 600_000).usesPerHour).toBeCloseTo(10, 0);
    pass(4 * hour);
    expect(book.useOf(find('RECENT /a'), 600_000).usesPerHour).toBeLessThan(1);
    expect(book.useOf(find('RECENT /a'), 24 * hour).usesPerHour).toBeGreaterThan(4);
  });

  it('keeps an answer apart by the levels it is used at, and renews it at all of them', () => {
    const { book, find } = bookOf();
    book.note([part('/a'), part('/a', 'FRESH')]);
    book.renewed({ ...part('/a'), fetchedAt: 5000 });
    expect(find('RECENT /a').part).toMatchObject({ level: 'RECENT', fetchedAt: 5000 });
    expect(find('FRESH /a').part).toMatchObject({ level: 'FRESH', fetchedAt: 5000 });
    book.forget('/a');
    expect(book.parts()).toEqual([]);
  });

  it('names the datasets in use with the strictest level', () => {
    const { book, pass, now } = bookOf();
    book.note([part('/old', 'REAL_TIME', 'food/event')]);
    pass(hour);
    const since = now();
    book.note([part('/a'), part('/b', 'FRESH'), part('/c', 'STALE', 'drug/ndc')]);
    expect([...book.datasetsSince(since)]).toEqual([
      ['device/510k', 'FRESH'],
      ['drug/ndc', 'STALE'],
    ]);
  });

  it('forgets what was used longest ago when it is full', () => {
    const { book } = bookOf(2);
    book.note([part('/a'), part('/b')]);
    book.note([part('/a'), part('/c')]);
    expect(book.parts().map(({ part: { path } }) => path)).toEqual(['/a', '/c']);
  });
});
