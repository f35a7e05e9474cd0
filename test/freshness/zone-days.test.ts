import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createZoneDays, utcMidnight } from '../../src/freshness/zone-days.ts';

const days = createZoneDays('America/New_York');

describe('days of a time zone', () => {
  it.each([
    ['2026-03-02', '2026-03-03T05:00:00Z', 'winter'],
    ['2026-03-08', '2026-03-09T04:00:00Z', 'the day clocks go forward'],
    ['2026-07-01', '2026-07-02T04:00:00Z', 'summer'],
    ['2026-11-01', '2026-11-02T05:00:00Z', 'the day clocks go back'],
    ['2024-02-29', '2024-03-01T05:00:00Z', 'a leap day'],
    ['2026-12-31', '2027-01-01T05:00:00Z', 'the last day of a year'],
  ])('%s is over at %s (%s)', (day, end) => {
    expect(new Date(days.endOf(day)).toISOString()).toBe(new Date(end).toISOString());
  });

  it.each(['', '2026', '2026-3-2', '2026-02-30', '20260302', '2026-03-02T00:00', 'tomorrow'])(
    '%j is no day',
    (text) => {
      expect(days.endOf(text)).toBeNaN();
      expect(utcMidnight(text)).toBeNaN();
    },
  );

  it('put every moment before the end of its own day and not before the end of the day before', () => {
    const moments = fc.integer({ min: Date.UTC(2014, 0, 1), max: Date.UTC(2040, 0, 1) });
    fc.assert(
      fc.property(moments, (at) => {
        const end = days.endOf(days.dayOf(at));
        expect(at).toBeLessThan(end);
        expect(end - at).toBeLessThanOrEqual(25 * 3_600_000);
        expect(days.dayOf(end)).not.toBe(days.dayOf(at));
        expect(days.dayOf(end - 1)).toBe(days.dayOf(at));
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
