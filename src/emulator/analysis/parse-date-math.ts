import { type ParsedDate, parseDate } from './parse-date.ts';

const UNIT_MS: Readonly<Record<string, number>> = {
  w: 604_800_000,
  d: 86_400_000,
  h: 3_600_000,
  H: 3_600_000,
  m: 60_000,
  s: 1000,
};

function shift(ms: number, amount: number, unit: string): number {
  const moved = new Date(ms);
  if (unit === 'y') moved.setUTCFullYear(moved.getUTCFullYear() + amount);
  else if (unit === 'M') moved.setUTCMonth(moved.getUTCMonth() + amount);
  else return ms + amount * (UNIT_MS[unit] ?? 0);
  return moved.getTime();
}

function roundDown(ms: number, unit: string): number {
  const at = new Date(ms);
  if (unit === 'y') return Date.UTC(at.getUTCFullYear(), 0, 1);
  if (unit === 'M') return Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), 1);
  // Weeks begin on Monday; the first of 1970 was a Thursday.
  const offset = unit === 'w' ? 4 * 86_400_000 : 0;
  const size = UNIT_MS[unit] ?? 1;
  return Math.floor((ms - offset) / size) * size + offset;
}

/** A date of a range: a written date, or `now` with steps such as `-30d`, `+1M` and a rounding such as `/d`. */
export function parseDateMath(text: string, nowMs: number): ParsedDate | undefined {
  if (!text.startsWith('now')) return parseDate(text);
  let parsed: ParsedDate = { ms: nowMs, endMs: nowMs };
  let rest = text.slice(3);
  while (rest !== '') {
    const step = /^([+-])(\d*)([yMwdhHms])/.exec(rest) ?? /^(\/)()([yMwdhHms])/.exec(rest);
    if (!step) return undefined;
    const [whole, operator, amount, unit = ''] = step;
    if (operator === '/') {
      const ms = roundDown(parsed.ms, unit);
      parsed = { ms, endMs: shift(ms, 1, unit) - 1 };
    } else {
      const by = (operator === '-' ? -1 : 1) * (amount === '' ? 1 : Number(amount));
      parsed = { ms: shift(parsed.ms, by, unit), endMs: shift(parsed.endMs, by, unit) };
    }
    rest = rest.slice(whole.length);
  }
  return parsed;
}
