import type { EnumShape, LeafField, ScalarName } from './catalogue.ts';

/** What a single value on the wire reads as; null where it cannot be read as the type. */
export type ScalarReader = (value: unknown) => unknown;

/** Reads a field's value, or list of values, from the object on the wire that holds it. */
export type FieldReader = (holder: Readonly<Record<string, unknown>>) => unknown;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A calendar date in any of the forms that openFDA sends, as `YYYY-MM-DD`: `2010-02-17`, `20100217`, `2/17/2010`,
 * `02/17/2010`, `Feb 17, 2010`, each also with a time behind it. Null for what is no date of the calendar.
 */
export function readDate(value: unknown): string | null {
  if (typeof value === 'string' && isPlainDay(value)) return value;
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/.exec(text);
  if (iso) return calendarDate(iso[1], iso[2], iso[3]);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: .*)?$/.exec(text);
  if (american) return calendarDate(american[3], american[1], american[2]);
  const named = /^([A-Za-z]{3})[a-z]* (\d{1,2}), (\d{4})$/.exec(text);
  const month = months.indexOf(named?.[1]?.toLowerCase() ?? '');
  return named && month >= 0 ? calendarDate(named[3], String(month + 1), named[2]) : null;
}

/** Whether a text is a date of the calendar as `YYYY-MM-DD` already, as most are: a quick look that refuses what it is not sure of. */
function isPlainDay(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/.test(text);
}

/** The day under which openFDA's index holds a value: a date, or of a month written as `YYYY-MM` its first day. */
export function readDay(value: unknown): string | null {
  return readDate(typeof value === 'string' && /^\d{4}-\d{2}$/.test(value) ? `${value}-01` : value);
}

function calendarDate(year = '', month = '', day = ''): string | null {
  const monthNumber = Number(month);
  const dayNumber = Number(day);
  if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > daysIn(Number(year), monthNumber))
    return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const truth: ReadonlyMap<string, boolean> = new Map([
  ...['y', 'yes', 't', 'true', '1'].map((word) => [word, true] as const),
  ...['n', 'no', 'f', 'false', '0'].map((word) => [word, false] as const),
]);

const scalarReaders: Readonly<Record<ScalarName, ScalarReader>> = {
  String: (value) => (value === '' ? null : typeof value === 'object' ? JSON.stringify(value) : String(value)),
  Date: readDate,
  Int: (value) => {
    const number = readNumber(value);
    return number !== null && Number.isInteger(number) && Math.abs(number) < 2 ** 31 ? number : null;
  },
  Float: readNumber,
  Boolean: (value) => truth.get(String(value).trim().toLowerCase()) ?? null,
  URL: (value) => (typeof value === 'string' && URL.canParse(value) ? value : null),
  JSON: (value) => value,
};

function readNumber(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || !/^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/.test(value)) return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** The reader of single values as a scalar. */
export function scalarReader(scalar: ScalarName): ScalarReader {
  return scalarReaders[scalar];
}

/** The reader of a field by the rules of normalisation: see docs/schema.md, rule 5. */
export function fieldReader(field: LeafField): FieldReader {
  const read = field.enumShape ? enumReader(field.enumShape) : scalarReaders[field.scalar];
  const { wire } = field;
  if (field.list) {
    return (holder) => asList(holder[wire]).flatMap((value) => (isBlank(value) ? [] : (read(value) ?? [])));
  }
  // A record without its key is a record all the same, and harms none of those beside it.
  const missing = field.required && field.scalar === 'String' ? '' : null;
  const readOther = (held: unknown) => {
    const value = single(held);
    return isBlank(value) ? missing : (read(value) ?? missing);
  };
  // Most values are texts, and most texts are read as they are.
  if (read === scalarReaders.String) {
    return (holder) => {
      const held = holder[wire];
      return typeof held === 'string' && held !== '' ? held : readOther(held);
    };
  }
  return (holder) => {
    const held = holder[wire];
    return typeof held === 'string' && held !== '' ? (read(held) ?? missing) : readOther(held);
  };
}

/** The one value of a field that should have one: of a list the first, but a text that came as its characters whole. */
function single(held: unknown): unknown {
  if (!Array.isArray(held)) return held;
  if (held.length > 1 && held.every((item) => typeof item === 'string' && item.length === 1)) return held.join('');
  return held.find((item) => !isBlank(item));
}

type Holder = Readonly<Record<string, unknown>>;

/** Reads the object that stands at a field, or the first of several; null where there is none. */
export function objectReader(wire: string): (holder: Holder) => Holder | null {
  return (holder) => asList(holder[wire]).find(isFilledObject) ?? null;
}

/** Reads the objects that stand at a field. */
export function objectsReader(wire: string): (holder: Holder) => Holder[] {
  return (holder) => asList(holder[wire]).filter(isFilledObject);
}

function enumReader(shape: EnumShape): ScalarReader {
  return (value) => shape.nameByWire.get(String(value)) ?? null;
}

function asList(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function isFilledObject(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
}
