import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOperationBook } from '../../../src/jobs/warming/operation-book.ts';
import { readUsage, writeUsage } from '../../../src/jobs/warming/usage-archive.ts';
import type { UsedAnswer } from '../../../src/source/footprint.ts';

const hour = 3_600_000;
const part = (path: string): UsedAnswer => ({
  ...{ dataset: 'device/510k', path, level: 'RECENT', fetchedAt: 1000, lastUpdated: '2026-01-01' },
  ...{ negative: false, stale: false, outcome: 'hit' },
});

function bookOf(options: { maxOperations?: number; maxTextLength?: number } = {}) {
  let now = Date.UTC(2026, 0, 5);
  const book = createOperationBook({ now: () => now, ...options });
  const ask = (key: string, times = 1) => {
    for (let time = 0; time < times; time += 1) book.note(key, { query: `{ ${key} }` }, [part(`/${key}`)]);
  };
  const pass = (ms: number) => {
    now += ms;
  };
  return { book, ask, pass };
}
const keys = (known: readonly { readonly key: string }[]) => known.map(({ key }) => key);

describe('a book of operations', () => {
  it('knows what is asked for most, and lets yesterday count for less', () => {
    const { book, ask, pass } = bookOf();
    ask('old', 10);
    pass(72 * hour);
    ask('new', 3);
    ask('rare');
    expect(keys(book.popular(2))).toEqual(['new', 'old']);
    expect(keys(book.popular(10))).toEqual(['new', 'old', 'rare']);
  });

  it('knows what is asked for more than it was', () => {
    const { book, ask, pass } = bookOf();
    for (let time = 0; time < 72; time += 1) {
      ask('steady', 4);
      pass(hour);
    }
    ask('sudden', 5);
    expect(keys(book.rising(5))).toEqual(['sudden']);
    pass(6 * hour);
    expect(book.rising(5)).toEqual([]);
  });

  it('notes a use without the text only where the text is known', () => {
    const { book, ask } = bookOf();
    book.note('unknown', undefined, []);
    ask('known');
    book.note('known', undefined, [part('/other')]);
    expect(keys(book.popular(5))).toEqual(['known']);
    expect(book.find('known')?.parts.map(({ path }) => path)).toEqual(['/other']);
  });

  it('forgets what nobody has asked for in days', () => {
    const { book, ask, pass } = bookOf();
    ask('once');
    ask('often', 100);
    pass(6 * 24 * hour);
    expect(book.forgetFaded()).toBe(1);
    expect(keys(book.popular(5))).toEqual(['often']);
  });

  it('holds no more than its bounds, whatever comes, and keeps the popular', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { maxLength: 400 }), (asked) => {
        const { book, ask } = bookOf({ maxOperations: 20, maxTextLength: 50_000 });
        ask('favourite', 500);
        for (const n of asked) ask(`k${n}`);
        expect(book.size).toBeLessThanOrEqual(20);
        expect(keys(book.popular(1))).toEqual(['favourite']);
      }),
      { numRuns: 30 },
    );
  });

  it('survives a restart, and takes nothing from what it cannot read', () => {
    const { book, ask } = bookOf();
    ask('a', 3);
    ask('b');
    const { bytes, entries } = writeUsage(book, 1000);
    expect(entries).toBe(2);
    const next = bookOf().book;
    for (const [key, known] of readUsage(bytes) ?? []) next.restore(key, known);
    expect(next.popular(5)).toEqual(book.popular(5));
    for (const broken of [Buffer.from('nonsense'), Buffer.from('{"version":99,"operations":[]}'), bytes.subarray(9)]) {
      expect(readUsage(broken)).toBeUndefined();
    }
  });
});
