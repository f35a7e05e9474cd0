import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar, dayOf } from '../../../../src/emulator/data/sample/calendar.ts';
import { createTimeline } from '../../../../src/emulator/data/sample/timeline.ts';

const calendar = createCalendar('2026-06-15');
const FIRST = dayOf('2006-06-01');
const LAST = dayOf('2026-06-01');

describe('createTimeline', () => {
  it('goes from the first day to the last and gives serial numbers without gaps, whatever is asked first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 600 }), (count, stride) => {
        const timeline = createTimeline(calendar, count, FIRST, LAST);
        const serials = new Map<number, Set<number>>();
        for (let step = 0; step < count; step += 1) {
          const index = (step * stride) % count;
          const year = timeline.yearOf(index);
          serials.set(year, (serials.get(year) ?? new Set()).add(timeline.serialInYear(index)));
          expect(timeline.dayOf(index)).toBeGreaterThanOrEqual(FIRST);
          expect(timeline.dayOf(index)).toBeLessThanOrEqual(LAST);
        }
        const all = createTimeline(calendar, count, FIRST, LAST);
        for (let index = 1; index < count; index += 1) {
          const follows = all.yearOf(index) === all.yearOf(index - 1);
          expect(all.serialInYear(index)).toBe(follows ? all.serialInYear(index - 1) + 1 : 1);
          expect(timeline.serialInYear(index)).toBe(all.serialInYear(index));
        }
      }),
    );
  });
});

describe('createCalendar', () => {
  it('writes a day in the four ways of openFDA', () => {
    const day = dayOf('2020-04-02');
    expect([
      calendar.iso(day),
      calendar.basic(day),
      calendar.slashed(day),
      calendar.short(day),
      calendar.year(day),
    ]).toEqual(['2020-04-02', '20200402', '04/02/2020', '4/2/2020', 2020]);
  });
});
