import { describe, expect, it } from 'vitest';
import { foreignParts } from '../../../src/jobs/warming/foreign-parts.ts';
import type { KnownOperation } from '../../../src/jobs/warming/operation-book.ts';
import { createPartBook } from '../../../src/jobs/warming/part-book.ts';
import type { UsedAnswer } from '../../../src/source/footprint.ts';

const hour = 3_600_000;
const now = 100 * hour;
const part = (path: string, fetchedAt: number): UsedAnswer => ({
  ...{ dataset: 'device/510k', path, level: 'FRESH', fetchedAt, lastUpdated: '2026-11-15' },
  ...{ negative: false, stale: false, outcome: 'hit' },
});
const operation = (parts: readonly UsedAnswer[], times: number, at = now): KnownOperation => ({
  ...{ operation: { query: '{ x }' }, parts },
  ...{ ofDay: { value: times, at }, ofHour: { value: times, at } },
});

describe('answers that other processes use', () => {
  it('are used as often as the operations together that were made from them', () => {
    const found = foreignParts(
      [operation([part('/a', 1), part('/b', 1)], 4, now - hour), operation([part('/a', 2)], 3)],
      now,
    );
    expect([...found.keys()]).toEqual(['FRESH /a', 'FRESH /b']);
    expect(found.get('FRESH /a')).toMatchObject({ part: { fetchedAt: 2 }, ofHour: { value: 5, at: now } });
    expect(found.get('FRESH /b')).toMatchObject({ ofHour: { value: 2 }, usage: { lastUsedAt: now - hour } });
  });

  it('come evenly, so that their rate counts in full', () => {
    const known = foreignParts([operation([part('/a', 1)], 10)], now).get('FRESH /a');
    const book = createPartBook({ now: () => now });
    expect(known && book.useOf(known, 600_000)).toEqual({ usesPerHour: expect.closeTo(6.93, 2), steadiness: 1 });
  });

  it('are none where there are no others', () => {
    expect(foreignParts([], now).size).toBe(0);
  });
});
