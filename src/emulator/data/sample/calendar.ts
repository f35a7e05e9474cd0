/** Days counted from 1970-01-01, written in the ways openFDA's datasets write them. */
export interface Calendar {
  readonly today: number;
  /** `2010-02-17`. */
  iso(day: number): string;
  /** `20100217`. */
  basic(day: number): string;
  /** `02/17/2010`. */
  slashed(day: number): string;
  /** `2/17/2010`. */
  short(day: number): string;
  year(day: number): number;
}

const DAY_MS = 86_400_000;

export function dayOf(date: string): number {
  const time = Date.parse(`${date}T00:00:00Z`);
  // The parser takes February 30th for March 2nd, hence the way back.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) {
    throw new RangeError(`expected a date YYYY-MM-DD, but got ${JSON.stringify(date)}`);
  }
  return time / DAY_MS;
}

/** A calendar that remembers the days it has written: records draw on the same few thousand. */
export function createCalendar(today: string): Calendar {
  const written = new Map<number, { iso: string; basic: string }>();
  const write = (day: number): { iso: string; basic: string } => {
    let forms = written.get(day);
    if (forms === undefined) {
      const iso = new Date(day * DAY_MS).toISOString().slice(0, 10);
      forms = { iso, basic: iso.replaceAll('-', '') };
      written.set(day, forms);
    }
    return forms;
  };
  const parts = (day: number): [string, string, string] => {
    const { basic } = write(day);
    return [basic.slice(0, 4), basic.slice(4, 6), basic.slice(6)];
  };
  return {
    today: dayOf(today),
    iso: (day) => write(day).iso,
    basic: (day) => write(day).basic,
    slashed(day) {
      const [year, month, date] = parts(day);
      return `${month}/${date}/${year}`;
    },
    short(day) {
      const [year, month, date] = parts(day);
      return `${Number(month)}/${Number(date)}/${year}`;
    },
    year: (day) => Number(write(day).iso.slice(0, 4)),
  };
}
