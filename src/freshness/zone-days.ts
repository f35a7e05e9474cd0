/** Calendar days, `yyyy-mm-dd`, in one time zone. */
export interface ZoneDays {
  /** The day on which a moment, in ms since 1970, falls. */
  dayOf(at: number): string;
  /** The moment at which a day is over. NaN for what is no day. */
  endOf(day: string): number;
}

const dayMs = 86_400_000;
const form = /^(\d{4})-(\d{2})-(\d{2})$/;
const maxKept = 1000;

export function createZoneDays(timeZone: string): ZoneDays {
  const numbers = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const clock = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
  let format: Intl.DateTimeFormat | undefined;
  const ends = new Map<string, number>();

  /** How far the zone's clocks are ahead of UTC at a moment. */
  function offsetAt(at: number): number {
    // Made when first used: it loads the calendars of the world.
    format ??= new Intl.DateTimeFormat('en-CA', { timeZone, ...numbers, ...clock });
    const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
  }

  function computeEnd(day: string): number {
    const midnight = utcMidnight(day) + dayMs;
    if (Number.isNaN(midnight)) return Number.NaN;
    // The offset is looked up at a moment near the one sought, then again there: clocks may change in between.
    const near = midnight - offsetAt(midnight);
    return midnight - offsetAt(near);
  }

  return {
    dayOf: (at) => new Date(at + offsetAt(at)).toISOString().slice(0, 10),
    endOf(day) {
      const known = ends.get(day);
      if (known !== undefined) return known;
      if (ends.size >= maxKept) ends.clear();
      const end = computeEnd(day);
      ends.set(day, end);
      return end;
    },
  };
}

/** The start of a day in UTC; NaN for what is no day of the calendar. */
export function utcMidnight(day: string): number {
  const [, year, month, date] = form.exec(day) ?? [];
  if (year === undefined) return Number.NaN;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(date));
  return new Date(at).toISOString().startsWith(day) ? at : Number.NaN;
}
