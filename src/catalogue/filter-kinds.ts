import type { LeafField } from './catalogue.ts';

/** The operators of a filter, in the order in which the schema lists them. */
export const operators = ['eq', 'ne', 'in', 'gt', 'gte', 'lt', 'lte', 'startsWith', 'contains', 'exists'] as const;
export type Operator = (typeof operators)[number];

/** A filter's input type: what fits a field's index, and the type of the values. */
export interface FilterKind {
  readonly name: string;
  readonly value: string;
  readonly operators: readonly Operator[];
  readonly description: string;
}

const ordered: readonly Operator[] = ['eq', 'ne', 'in', 'gt', 'gte', 'lt', 'lte', 'exists'];
const whole: readonly Operator[] = ['eq', 'ne', 'in', 'exists'];

const kinds = {
  string: {
    name: 'StringFilter',
    value: 'String',
    operators: [...whole, 'startsWith', 'contains'],
    description:
      'On text that openFDA holds whole and by word. `eq`, `ne`, `in` and `startsWith` compare the whole value, case-sensitively; `contains` finds words in sequence, in any case.',
  },
  keyword: {
    name: 'KeywordFilter',
    value: 'String',
    operators: [...whole, 'startsWith', 'contains'],
    description:
      'On text that openFDA holds whole. Everything is case-sensitive; `contains` finds the characters at any place.',
  },
  text: {
    name: 'TextFilter',
    value: 'String',
    operators: ['contains', 'exists'],
    description: 'On prose that openFDA holds by word alone. `contains` finds words in sequence, in any case.',
  },
  code: {
    name: 'CodeFilter',
    value: 'String',
    operators: whole,
    description: 'On a code of capital letters and digits. Compares the whole code.',
  },
  date: { name: 'DateFilter', value: 'Date', operators: ordered, description: 'On a calendar date.' },
  int: { name: 'IntFilter', value: 'Int', operators: ordered, description: 'On a whole number.' },
  float: { name: 'FloatFilter', value: 'Float', operators: ordered, description: 'On a number.' },
  numeral: {
    name: 'NumeralFilter',
    value: 'String',
    operators: whole,
    description: 'On a number that openFDA holds as text: compared as it is written.',
  },
  boolean: { name: 'BooleanFilter', value: 'Boolean', operators: ['eq', 'exists'], description: 'On true or false.' },
  exists: {
    name: 'ExistsFilter',
    value: 'Boolean',
    operators: ['exists'],
    description: 'On whether there is a value.',
  },
} as const satisfies Record<string, FilterKind>;

/** The filter that fits a field; undefined where openFDA cannot search it. */
export function filterKindOf(field: LeafField): FilterKind | undefined {
  if (field.index === 'NONE' || field.scalar === 'JSON') return undefined;
  if (field.enumShape && field.index !== 'TEXT') {
    const { name } = field.enumShape;
    return { name: `${name}Filter`, value: name, operators: whole, description: `On a ${name}.` };
  }
  switch (field.index) {
    case 'DATE':
      return kinds.date;
    case 'NUMBER':
    case 'LONG':
      return field.scalar === 'Float' ? kinds.float : field.scalar === 'Int' ? kinds.int : kinds.numeral;
    case 'BOOLEAN':
      return kinds.boolean;
    case 'TOKEN':
      return kinds.code;
    case 'TEXT':
      return field.scalar === 'String' ? kinds.text : kinds.exists;
    default:
      if (field.scalar === 'Date' || field.scalar === 'Boolean') return kinds.exists;
      if (field.scalar === 'Int' || field.scalar === 'Float') return kinds.numeral;
      return field.index === 'KEYWORD' ? kinds.keyword : kinds.string;
  }
}
