import { parseDate } from '../analysis/parse-date.ts';
import { parseDateMath } from '../analysis/parse-date-math.ts';

/** How a numeric field reads records and searches. */
export interface NumberReader {
  readonly kind: 'number' | 'date' | 'boolean';
  /** A record's value as the index holds it. */
  value(wire: unknown): number | undefined;
  /** The span that a search's text stands for: a date without a time means all of its day. */
  asked(text: string): { readonly least: number; readonly most: number } | undefined;
  cursor(text: string): number | undefined;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

const readNumber = (wire: unknown): number | undefined => {
  if (typeof wire === 'number') return wire;
  return typeof wire === 'string' && NUMBER.test(wire.trim()) ? Number(wire) : undefined;
};

const exactly = (number: number | undefined) => (number === undefined ? undefined : { least: number, most: number });

/** Whole numbers: a record's fraction is cut off, a search for a fraction finds nothing but bounds a range rightly. */
export const integerReader: NumberReader = {
  kind: 'number',
  value(wire) {
    const number = readNumber(wire);
    return number === undefined ? undefined : Math.trunc(number);
  },
  asked: (text) => exactly(readNumber(text)),
  cursor: (text) => readNumber(text),
};

export const floatReader: NumberReader = {
  kind: 'number',
  value: readNumber,
  asked: (text) => exactly(readNumber(text)),
  cursor: (text) => readNumber(text),
};

const readBoolean = (text: unknown): number | undefined => {
  if (text === true || text === 'true') return 1;
  return text === false || text === 'false' || text === '' ? 0 : undefined;
};

export const booleanReader: NumberReader = {
  kind: 'boolean',
  value: readBoolean,
  asked: (text) => exactly(readBoolean(text)),
  cursor: (text) => readNumber(text) ?? readBoolean(text),
};

/** Dates in milliseconds; `nowMs` is what `now` in a search stands for. */
export function createDateReader(nowMs: () => number): NumberReader {
  return {
    kind: 'date',
    value: (wire) => (typeof wire === 'string' || typeof wire === 'number' ? parseDate(String(wire))?.ms : undefined),
    asked(text) {
      const date = parseDateMath(text, nowMs());
      return date === undefined ? undefined : { least: date.ms, most: date.endMs };
    },
    cursor: (text) => parseDate(text)?.ms,
  };
}
