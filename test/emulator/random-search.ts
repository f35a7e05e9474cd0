import type { WireRecord } from '../../src/emulator/data/world.ts';
import {
  allOf,
  anyOf,
  comparable,
  equals,
  exists,
  hasPhrase,
  hasWord,
  isBetween,
  not,
  type OracleType,
  startsWith,
  type Test,
  wordsOf,
} from './oracle.ts';

/** A search and what it means. */
export interface RandomSearch {
  readonly search: string;
  readonly test: Test;
}

export interface OracleField {
  /** As searched, counted and sorted by. */
  readonly name: string;
  readonly path: string;
  readonly type: OracleType;
}

export const FIELDS: readonly OracleField[] = [
  { name: 'device_name', path: 'device_name', type: 'text' },
  { name: 'device_name.exact', path: 'device_name', type: 'keyword' },
  { name: 'applicant', path: 'applicant', type: 'text' },
  { name: 'applicant.exact', path: 'applicant', type: 'keyword' },
  { name: 'k_number.exact', path: 'k_number', type: 'keyword' },
  { name: 'product_code', path: 'product_code', type: 'keyword' },
  { name: 'state.exact', path: 'state', type: 'keyword' },
  { name: 'decision_date', path: 'decision_date', type: 'date' },
  { name: 'openfda.registration_number', path: 'openfda.registration_number', type: 'keyword' },
  { name: 'parts.name', path: 'parts.name', type: 'text' },
  { name: 'parts.name.exact', path: 'parts.name', type: 'keyword' },
  { name: 'parts.count', path: 'parts.count', type: 'number' },
];

/** Makes searches of ever other shapes over the values that the records have (and a few that they have not). */
export function createSearchMaker(records: readonly WireRecord[], random: () => number) {
  const below = (n: number): number => Math.floor(random() * n);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T; // never empty here
  const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

  function someValue({ path, type }: OracleField): string | number | undefined {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const values = comparable(pick(records), path, type);
      if (values.length > 0) return pick(values);
    }
    return undefined;
  }

  const written = (value: string | number, type: OracleType): string =>
    type === 'date'
      ? new Date(value)
          .toISOString()
          .slice(0, 10)
          .replaceAll('-', random() < 0.5 ? '-' : '')
      : String(value);

  function leaf(): RandomSearch {
    const field = pick(FIELDS);
    const { name, path, type } = field;
    const value = someValue(field);
    if (value === undefined || below(12) === 0) return { search: `_exists_:${name}`, test: exists(path) };
    if (below(20) === 0) return { search: `${name}:"nowhere at all"`, test: () => false };
    if (type === 'text') return textLeaf(field, String(value));
    if (below(3) === 0) return rangeLeaf(field, value);
    if (type === 'keyword' && below(4) === 0 && /^[\w]+$/.test(String(value))) {
      const prefix = String(value).slice(0, 1 + below(4));
      return { search: `${name}:${prefix}*`, test: startsWith(path, prefix) };
    }
    return { search: `${name}:${quote(written(value, type))}`, test: equals(path, type, value) };
  }

  function textLeaf({ name, path }: OracleField, value: string): RandomSearch {
    const words = wordsOf(value).filter((word) => /^[\w']+$/.test(word));
    if (words.length === 0) return { search: `_exists_:${name}`, test: exists(path) };
    if (below(2) === 0) {
      const word = pick(words);
      return { search: `${name}:${random() < 0.5 ? word.toUpperCase() : word}`, test: hasWord(path, word) };
    }
    return { search: `${name}:${quote(value)}`, test: hasPhrase(path, value) };
  }

  function rangeLeaf(field: OracleField, value: string | number): RandomSearch {
    const { name, path, type } = field;
    const other = someValue(field) ?? value;
    const [low, high] = value < other ? [value, other] : [other, value];
    const write = (bound: string | number): string =>
      type === 'keyword' ? quote(String(bound)) : written(bound, type);
    if (below(4) === 0 && type !== 'keyword') {
      const test: Test = (record) => comparable(record, path, type).some((own) => own >= low);
      return pick([
        { search: `${name}:>=${write(low)}`, test },
        { search: `${name}:[${write(low)} TO *]`, test },
      ]);
    }
    const inside = isBetween(path, type, low, high);
    if (below(2) === 0) return { search: `${name}:[${write(low)} TO ${write(high)}]`, test: inside };
    return {
      search: `${name}:{${write(low)} TO ${write(high)}}`,
      test: (record) => comparable(record, path, type).some((own) => own > low && own < high),
    };
  }

  function tree(depth: number): RandomSearch {
    if (depth === 0 || below(3) === 0) return leaf();
    const parts = Array.from({ length: 2 + below(2) }, () => tree(depth - 1));
    const tests = parts.map(({ test }) => test);
    const bracketed = parts.map(({ search }) => `(${search})`);
    switch (below(5)) {
      case 0:
        return { search: bracketed.join(' AND '), test: allOf(tests) };
      case 1:
        return { search: bracketed.map((search) => `+${search}`).join(' '), test: allOf(tests) };
      case 2:
        return { search: bracketed.join(pick([' OR ', ' '])), test: anyOf(tests) };
      case 3:
        return { search: `${pick(['NOT ', '-'])}${bracketed[0]}`, test: not(tests[0] ?? (() => false)) };
      default:
        return chain(parts);
    }
  }

  /** Operators without brackets: `AND` requires both of its neighbours, and what is not required only counts where nothing is. */
  function chain(parts: readonly RandomSearch[]): RandomSearch {
    const joins = parts.slice(1).map(() => pick(['AND', 'OR', '']));
    const negated = parts.map(() => below(5) === 0);
    const search = parts
      .map((part, i) => `${i === 0 ? '' : ` ${joins[i - 1]} `}${negated[i] ? 'NOT ' : ''}(${part.search})`)
      .join('');
    const isRequired = (i: number): boolean => joins[i - 1] === 'AND' || joins[i] === 'AND';
    const group = (keep: (i: number) => boolean): Test[] => parts.filter((_, i) => keep(i)).map(({ test }) => test);
    const refused = anyOf(group((i) => negated[i] === true));
    const required = group((i) => !negated[i] && isRequired(i));
    const optional = group((i) => !negated[i] && !isRequired(i));
    const wanted = required.length > 0 ? allOf(required) : optional.length > 0 ? anyOf(optional) : () => true;
    return { search, test: (record) => wanted(record) && !refused(record) };
  }

  return { search: (): RandomSearch => tree(2), pick, below };
}
