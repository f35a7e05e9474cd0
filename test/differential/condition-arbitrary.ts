import fc from 'fast-check';
import type { LeafField, ObjectField, ObjectShape } from '../../src/catalogue/catalogue.ts';
import { filterKindOf, type Operator } from '../../src/catalogue/filter-kinds.ts';
import type { Condition, Filter, FilterValue } from './condition.ts';
import { dayOf, type Holder, heldAt, numberOf, truthOf } from './held-values.ts';

type Held = string | number | boolean;

/** Values of a field as a filter writes them, as they are found in the records. */
function filterValues(field: LeafField, records: readonly Holder[]): Held[] {
  const values = records
    .flatMap((record) => heldAt(record, field.path))
    .flatMap((held) => filterValue(field, held) ?? []);
  return [...new Set(values)].filter((value) => typeof value !== 'string' || isAskable(value));
}

function filterValue(field: LeafField, held: Held): Held | undefined {
  if (field.enumShape) return [...field.enumShape.wireByName].find(([, wire]) => wire.includes(String(held)))?.[0];
  switch (filterKindOf(field)?.name) {
    case 'DateFilter':
      return dayOf(held);
    case 'IntFilter':
    case 'FloatFilter':
      return numberOf(held);
    case 'BooleanFilter':
      return truthOf(held);
    default:
      return String(held);
  }
}

/** Whether openFDA takes a text in a search; what happens to others is tested elsewhere. */
function isAskable(text: string): boolean {
  return text.length <= 120 && /^[&0-9a-zA-Z@%/\\',._:()"[\]{}\-+><=* ]*$/.test(text);
}

/** Other values of the kind of some value: near it, or of the same form. */
function mutated(value: Held): fc.Arbitrary<Held> {
  if (typeof value === 'boolean') return fc.boolean();
  if (typeof value === 'number')
    return fc.integer({ min: -3, max: 3 }).map((step) => Math.min(2 ** 31 - 1, value + step));
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return fc.integer({ min: -40, max: 40 }).map((days) => shifted(value, days));
  return fc
    .constantFrom(
      value.toLowerCase(),
      value.toUpperCase(),
      value.slice(1),
      value.slice(0, -1),
      `${value}x`,
      ` ${value}`,
    )
    .map((text) => text.replace(/\\+$/, ''));
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A value to ask a field for: mostly one that is held. */
function valueArbitrary(field: LeafField, values: readonly Held[]): fc.Arbitrary<Held> {
  const names = field.enumShape ? [...field.enumShape.wireByName.keys()] : [];
  if (names.length > 0) return fc.constantFrom(...names);
  const pool = values.length > 0 ? values : fallback(field);
  const held = fc.constantFrom(...pool);
  return fc.oneof({ weight: 4, arbitrary: held }, { weight: 1, arbitrary: held.chain(mutated) });
}

function fallback(field: LeafField): Held[] {
  const kind = filterKindOf(field)?.name;
  if (kind === 'DateFilter') return ['2020-02-29'];
  if (kind === 'IntFilter' || kind === 'FloatFilter') return [1];
  return kind === 'BooleanFilter' ? [true] : ['A1'];
}

/** A stretch of a text: words of it, or characters where the index holds it whole. */
function stretchOf(text: string, fromStart: boolean, byWord: boolean): fc.Arbitrary<string> {
  const cuts = byWord ? [0, ...[...text.matchAll(/ +/g)].map(({ index }) => index), text.length] : undefined;
  const place = fc.nat(cuts ? cuts.length - 1 : text.length).map((at) => cuts?.[at] ?? at);
  return fc.tuple(fromStart ? fc.constant(0) : place, place, fc.boolean()).map(([a, b, raised]) => {
    const part = text.slice(Math.min(a, b), Math.max(a, b));
    return byWord && raised ? part.toUpperCase() : part;
  });
}

function testArbitrary(
  field: LeafField,
  operator: Operator,
  values: readonly Held[],
): fc.Arbitrary<{ operator: Operator; value: FilterValue }> {
  const value = valueArbitrary(field, values);
  switch (operator) {
    case 'exists':
      return fc.boolean().map((exists) => ({ operator, value: exists }));
    case 'in':
      return fc.array(value, { maxLength: 4 }).map((list) => ({ operator, value: list }));
    case 'contains':
    case 'startsWith':
      return value
        .chain((text) =>
          stretchOf(String(text), operator === 'startsWith', operator === 'contains' && field.index !== 'KEYWORD'),
        )
        .map((part) => ({ operator, value: /[0-9a-zA-Z]/.test(part) ? part : 'a' }));
    default:
      return value.map((one) => ({ operator, value: one }));
  }
}

function filterArbitrary(field: LeafField, records: readonly Holder[]): fc.Arbitrary<Filter> {
  const values = filterValues(field, records);
  const operators = filterKindOf(field)?.operators ?? [];
  return fc
    .uniqueArray(fc.constantFrom(...operators), { minLength: 1, maxLength: 2 })
    .chain((chosen) => fc.tuple(...chosen.map((operator) => testArbitrary(field, operator, values))))
    .map((tests) => ({ field, tests }));
}

function isFilterable(shape: ObjectShape): boolean {
  return shape.fields.some((field) =>
    field.kind === 'leaf' ? filterKindOf(field) !== undefined : isFilterable(field.shape),
  );
}

function leafCount(shape: ObjectShape): number {
  return shape.fields.reduce((sum, field) => sum + (field.kind === 'leaf' ? 1 : leafCount(field.shape)), 0);
}

/** Any condition that the `where` of a shape can express, on values mostly found in the records. */
export function conditionArbitrary(shape: ObjectShape, records: readonly Holder[], depth = 2): fc.Arbitrary<Condition> {
  const leaves = shape.fields.filter((field) => field.kind === 'leaf').filter((leaf) => filterKindOf(leaf));
  const objects = shape.fields.filter(
    (field): field is ObjectField => field.kind === 'object' && isFilterable(field.shape),
  );
  const simple: fc.WeightedArbitrary<Condition>[] = [];
  if (leaves.length > 0) {
    const filters = fc
      .uniqueArray(fc.constantFrom(...leaves), { minLength: 1, maxLength: 2 })
      .chain((fields) => fc.tuple(...fields.map((field) => filterArbitrary(field, records))))
      .map((held): Condition => ({ kind: 'filters', filters: held }));
    simple.push({ weight: leaves.length, arbitrary: filters });
  }
  if (objects.length > 0) {
    const inside = fc
      .constantFrom(...objects)
      .chain((field) =>
        conditionArbitrary(field.shape, records, Math.min(depth, 1)).map(
          (part): Condition => ({ kind: 'inside', name: field.name, part }),
        ),
      );
    simple.push({ weight: objects.reduce((sum, field) => sum + leafCount(field.shape), 0), arbitrary: inside });
  }
  const one = fc.oneof({ withCrossShrink: true }, ...simple);
  if (depth === 0) return one;
  const inner = conditionArbitrary(shape, records, depth - 1);
  const several = fc
    .tuple(fc.constantFrom('and' as const, 'or' as const), fc.array(inner, { maxLength: 3 }))
    .map(([kind, parts]): Condition => ({ kind, parts }));
  const not = inner.map((part): Condition => ({ kind: 'not', part }));
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 6, arbitrary: one },
    { weight: 2, arbitrary: several },
    { weight: 1, arbitrary: not },
  );
}
