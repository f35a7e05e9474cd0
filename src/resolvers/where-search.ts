import { type Dataset, type LeafField, type ObjectShape, wholeValueField } from '../catalogue/catalogue.ts';
import type { Operator } from '../catalogue/filter-kinds.ts';
import { badInput, GatewayError } from '../errors.ts';
import { canHold } from '../loaders/key-search.ts';
import {
  type Bound,
  type Combine,
  checkCharacters,
  inNormalForm,
  negate,
  phrase,
  type Search,
} from '../openfda/search.ts';

/** A `where` argument after GraphQL has checked it against the derived input types. */
export type WhereInput = Readonly<Record<string, unknown>>;

/** The search that a `where` stands for. Undefined where it restricts nothing. Throws BAD_USER_INPUT with the place. */
export function whereSearch(
  dataset: Dataset,
  where: WhereInput | null | undefined,
  place = 'where',
  combine: Combine = inNormalForm,
): Search | undefined {
  return where ? shapeSearch(combine, dataset.shape, where, place, 0) : undefined;
}

/** Most conditions inside each other; what people write has three or four. */
const maxDepth = 32;

function shapeSearch(
  combine: Combine,
  shape: ObjectShape,
  where: WhereInput,
  place: string,
  depth: number,
): Search | undefined {
  const { allOf, anyOf } = combine;
  if (depth > maxDepth) throw badInput('where', `at most ${maxDepth} conditions inside each other`, 'more');
  const inner = (of: ObjectShape, part: unknown, at: string) =>
    shapeSearch(combine, of, part as WhereInput, at, depth + 1);
  const parts = Object.entries(where).map(([name, value]): Search | undefined => {
    const at = `${place}.${name}`;
    if (value === null || value === undefined) return undefined;
    if (name === 'and') return allOf((value as unknown[]).map((part, i) => inner(shape, part, `${at}[${i}]`)));
    if (name === 'or') return anyOf((value as unknown[]).map((part, i) => inner(shape, part, `${at}[${i}]`)));
    if (name === 'not') return negate(inner(shape, value, at));
    const field = shape.fields.find((candidate) => candidate.name === name);
    if (!field) throw badInput(at, `a field of ${shape.typeName}`, `"${name}"`);
    return field.kind === 'object'
      ? inner(field.shape, value, at)
      : filterSearch(combine, field, value as WhereInput, at);
  });
  return allOf(parts);
}

function filterSearch({ allOf }: Combine, field: LeafField, filter: WhereInput, place: string): Search | undefined {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined);
  return allOf(
    given.map(([operator, value]) => operatorSearch(field, operator as Operator, value, `${place}.${operator}`)),
  );
}

function operatorSearch(field: LeafField, operator: Operator, value: unknown, place: string): Search | undefined {
  if (value === null) throw badInput(place, 'a value (use `exists: false` for records without one)', 'null');
  switch (operator) {
    case 'exists': {
      const exists: Search = { kind: 'exists', field: field.path };
      return value === true ? exists : negate(exists);
    }
    case 'eq':
      return equals(field, [value], place);
    case 'ne':
      return negate(equals(field, [value], place));
    case 'in':
      return equals(field, value as unknown[], place);
    case 'contains':
    case 'startsWith':
      return partOf(field, operator, String(value), place);
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      return compare(field, operator, String(value));
  }
  operator satisfies never;
  throw badInput(place, 'an operator of the field', JSON.stringify(operator));
}

function equals(field: LeafField, values: readonly unknown[], place: string): Search {
  if (values.includes(null)) throw badInput(place, 'values', 'a list with null in it');
  const wire = values.flatMap((value) => field.enumShape?.wireByName.get(String(value)) ?? [String(value)]);
  for (const text of wire) checkCharacters(place, text);
  return phrase(
    wholeValueField(field),
    wire.filter((text) => canHold(field, text)),
  );
}

function partOf(field: LeafField, operator: 'contains' | 'startsWith', value: string, place: string): Search {
  checkCharacters(place, value);
  if (value.trim() === '') throw badInput(place, 'some text to look for', JSON.stringify(value));
  if (operator === 'contains' && field.index !== 'KEYWORD') {
    if (!/[0-9a-zA-Z]/.test(value)) throw badInput(place, 'at least one letter or digit', JSON.stringify(value));
    return phrase(field.path, [value]);
  }
  return { kind: 'wildcard', field: wholeValueField(field), value, at: operator === 'contains' ? 'anywhere' : 'start' };
}

function compare(field: LeafField, operator: Operator, value: string): Search {
  const bound: Bound = { value, inclusive: operator.endsWith('e') };
  const isLower = operator.startsWith('g');
  return { kind: 'range', field: field.path, from: isLower ? bound : undefined, to: isLower ? undefined : bound };
}

/** Longest request, encoded, that a caller's filters may lead to. */
export const maxSearchBytes = 4096;

/** Throws BAD_USER_INPUT for a search that is longer than openFDA is known to take. */
export function checkLength(search: string): void {
  const bytes = encodeURIComponent(search).length;
  if (bytes > maxSearchBytes) {
    throw new GatewayError(
      'BAD_USER_INPUT',
      `where, search: expected at most ${maxSearchBytes} bytes once encoded, but got ${bytes}`,
    );
  }
}
