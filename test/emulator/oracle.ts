/**
 * openFDA's answers worked out the slow way: plain predicates over plain records. It shares nothing with the engine it checks; words are
 * found with the runtime's own Unicode segmenter.
 */
import type { WireRecord } from '../../src/emulator/data/world.ts';

export type OracleType = 'text' | 'keyword' | 'number' | 'date';
export type Test = (record: WireRecord) => boolean;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

export function wordsOf(text: string): string[] {
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment.toLowerCase());
}

/** All values at a path, lists and objects in lists laid flat. */
export function scalars(record: unknown, path: string): unknown[] {
  let level: unknown[] = [record];
  const flat = (values: unknown[]): unknown[] => values.flat(Number.POSITIVE_INFINITY as 1);
  for (const name of path.split('.')) {
    level = flat(level).map((value) =>
      value !== null && typeof value === 'object' ? Reflect.get(value, name) : undefined,
    );
  }
  return flat(level).filter((value) => value !== null && value !== undefined && typeof value !== 'object');
}

/** Milliseconds of a date as the sample records write it. */
export function dateOf(value: unknown): number | undefined {
  const text = String(value);
  const parts = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(text);
  if (!parts) return undefined;
  const iso = `${parts[1]}-${parts[2]}-${parts[3]}`;
  const ms = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(iso) ? ms : undefined;
}

/** A field's values as they compare: text and keywords as strings, numbers and dates as numbers. */
export function comparable(record: WireRecord, path: string, type: OracleType): (string | number)[] {
  const values = scalars(record, path);
  if (type === 'date') return values.map(dateOf).filter((value) => value !== undefined);
  if (type === 'number') return values.map(Number).filter((value) => !Number.isNaN(value));
  return values.map(String);
}

export const hasWord =
  (path: string, word: string): Test =>
  (record) =>
    scalars(record, path).some((value) => wordsOf(String(value)).includes(word.toLowerCase()));

export const hasPhrase =
  (path: string, phrase: string): Test =>
  (record) => {
    const wanted = wordsOf(phrase);
    return scalars(record, path).some((value) => {
      const words = wordsOf(String(value));
      return words.some((_, start) => wanted.every((word, offset) => words[start + offset] === word));
    });
  };

export const equals =
  (path: string, type: OracleType, wanted: string | number): Test =>
  (record) =>
    comparable(record, path, type).includes(wanted);

export const isBetween =
  (path: string, type: OracleType, low: string | number, high: string | number): Test =>
  (record) =>
    comparable(record, path, type).some((value) => value >= low && value <= high);

export const startsWith =
  (path: string, prefix: string): Test =>
  (record) =>
    scalars(record, path).some((value) => String(value).startsWith(prefix));

export const exists =
  (path: string): Test =>
  (record) =>
    scalars(record, path).length > 0;

export const not =
  (test: Test): Test =>
  (record) =>
    !test(record);
export const allOf =
  (tests: readonly Test[]): Test =>
  (record) =>
    tests.every((test) => test(record));
export const anyOf =
  (tests: readonly Test[]): Test =>
  (record) =>
    tests.some((test) => test(record));

/** Records of each value, commonest first, equals by value. */
export function tally(records: readonly WireRecord[], path: string, type: OracleType): [string | number, number][] {
  const counts = new Map<string | number, number>();
  for (const record of records) {
    for (const value of new Set(comparable(record, path, type))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const byValue = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...counts].sort(([a, n], [b, m]) => m - n || byValue(a, b));
}

/** What a record sorts by: its least value going up, its greatest going down; `undefined` stands last. */
export function sortValue(
  record: WireRecord,
  path: string,
  type: OracleType,
  descending: boolean,
): string | number | undefined {
  const values = comparable(record, path, type).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return descending ? values.at(-1) : values[0];
}
