import type { Calendar } from './calendar.ts';

/** Things that happened one after another at an even pace: the day of each follows from its index. */
export interface Timeline {
  dayOf(index: number): number;
  yearOf(index: number): number;
  /** The place of the index among those of its year, from 1: the serial number that agencies give. */
  serialInYear(index: number): number;
}

export function createTimeline(calendar: Calendar, count: number, firstDay: number, lastDay: number): Timeline {
  const dayOf = (index: number): number => firstDay + Math.floor(((index + 0.5) / count) * (lastDay - firstDay + 1));
  const firstOfYear = new Map<number, number>();
  const firstIndex = (year: number, from: number): number => {
    let index = firstOfYear.get(year);
    if (index === undefined) {
      let low = 0;
      let high = from;
      while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (calendar.year(dayOf(middle)) < year) low = middle + 1;
        else high = middle;
      }
      index = low;
      firstOfYear.set(year, index);
    }
    return index;
  };
  return {
    dayOf,
    yearOf: (index) => calendar.year(dayOf(index)),
    serialInYear: (index) => index - firstIndex(calendar.year(dayOf(index)), index) + 1,
  };
}
