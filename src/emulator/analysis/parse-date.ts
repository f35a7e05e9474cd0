/** How much of the calendar a written date names; what it leaves out is filled up at the end of a range. */
export interface ParsedDate {
  readonly ms: number;
  /** The last millisecond that the written date covers. */
  readonly endMs: number;
}

const DAY_MS = 86_400_000;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function day(year: number, month: number, date: number): ParsedDate | undefined {
  const ms = Date.UTC(year, month - 1, date);
  const made = new Date(ms);
  if (year < 100 || made.getUTCMonth() !== month - 1 || made.getUTCDate() !== date) return undefined;
  return { ms, endMs: ms + DAY_MS - 1 };
}

/**
 * A date as openFDA writes it, in any of its forms: `20100217`, `2010-02-17`, `2/17/2010`, `Feb 17, 2010`, `2010-02`, with a time of
 * day, or milliseconds since 1970.
 */
export function parseDate(text: string): ParsedDate | undefined {
  let match = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (match) return day(Number(match[1]), Number(match[2]), Number(match[3]));
  match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (match) return day(Number(match[3]), Number(match[1]), Number(match[2]));
  match = /^([A-Za-z]{3}) (\d{1,2}), (\d{4})$/.exec(text);
  if (match) return day(Number(match[3]), MONTHS.indexOf((match[1] ?? '').toLowerCase()) + 1, Number(match[2]));
  match = /^(\d{4})-(\d{2})$/.exec(text);
  if (match) return month(Number(match[1]), Number(match[2]));
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text))
    return instant(Date.parse(/Z|[+-]\d{2}:?\d{2}$/.test(text) ? text : `${text}Z`));
  return /^-?\d{1,15}$/.test(text) ? instant(Number(text)) : undefined;
}

const instant = (ms: number): ParsedDate | undefined => (Number.isNaN(ms) ? undefined : { ms, endMs: ms });

function month(year: number, number: number): ParsedDate | undefined {
  if (number < 1 || number > 12) return undefined;
  return { ms: Date.UTC(year, number - 1, 1), endMs: Date.UTC(year, number, 1) - 1 };
}

/** `yyyymmdd` of a moment, as counts by date name their days. */
export function basicDate(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10).replaceAll('-', '');
}
