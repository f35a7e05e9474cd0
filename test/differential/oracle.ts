import type { LeafField } from '../../src/catalogue/catalogue.ts';
import type { Operator } from '../../src/catalogue/filter-kinds.ts';
import type { Condition, FilterValue } from './condition.ts';
import { dayOf, type Holder, heldAt, numberOf, truthOf } from './held-values.ts';
import { holdsPhrase } from './words.ts';

/*
 * What a list, a facet and a histogram should hold, told by going through all records one by one. Nothing here knows of searches,
 * requests or indexes: only of values as they stand on the wire.
 */

type Held = string | number | boolean;

/** A value as the field's index compares it; undefined for what the index cannot read, and so does not hold. */
function indexed(field: LeafField, value: Held): Held | undefined {
  switch (field.index) {
    case 'DATE':
      return dayOf(value);
    case 'NUMBER':
    case 'LONG':
      return numberOf(value);
    case 'BOOLEAN':
      return truthOf(value);
    default:
      return String(value);
  }
}

/** The values of a field in a record as its index holds them. */
export function indexedAt(record: Holder, field: LeafField): Held[] {
  return heldAt(record, field.path).flatMap((value) => indexed(field, value) ?? []);
}

/** Whether a record meets a condition. */
export function meets(record: Holder, condition: Condition): boolean {
  switch (condition.kind) {
    case 'filters':
      return condition.filters.every(({ field, tests }) =>
        tests.every(({ operator, value }) => passes(record, field, operator, value)),
      );
    case 'inside':
      return meets(record, condition.part);
    case 'not':
      return !meets(record, condition.part);
    case 'and':
      return condition.parts.every((part) => meets(record, part));
    case 'or':
      return condition.parts.some((part) => meets(record, part));
  }
}

function passes(record: Holder, field: LeafField, operator: Operator, value: FilterValue): boolean {
  const held = indexedAt(record, field);
  if (operator === 'exists') return held.length > 0 === value;
  if (operator === 'in') return [value].flat().some((one) => held.some((own) => equals(field, own, one as Held)));
  const wanted = value as Held;
  switch (operator) {
    case 'eq':
      return held.some((own) => equals(field, own, wanted));
    case 'ne':
      return !held.some((own) => equals(field, own, wanted));
    case 'startsWith':
      return held.some((own) => String(own).startsWith(String(wanted)));
    case 'contains':
      return held.some((own) =>
        field.index === 'KEYWORD' ? String(own).includes(String(wanted)) : holdsPhrase(String(own), String(wanted)),
      );
    case 'gt':
      return held.some((own) => own > wanted);
    case 'gte':
      return held.some((own) => own >= wanted);
    case 'lt':
      return held.some((own) => own < wanted);
    case 'lte':
      return held.some((own) => own <= wanted);
  }
}

function equals(field: LeafField, own: Held, wanted: Held): boolean {
  // An index of words has none for a blank: a record with a blank code has a value, but no code to be found by.
  if (field.index === 'TOKEN' && own === '') return false;
  if (!field.enumShape) return own === (typeof own === 'string' ? String(wanted) : wanted);
  return field.enumShape.wireByName.get(String(wanted))?.includes(String(own)) === true;
}

/** One criterion of an order. */
export interface Criterion {
  readonly field: LeafField;
  readonly direction: 'ASC' | 'DESC';
}

/** Less than 0 where `a` stands before `b`: by least values going up, by greatest going down, last without a value. */
export function compareBy(order: readonly Criterion[], a: Holder, b: Holder): number {
  for (const { field, direction } of order) {
    const [one, other] = [a, b].map((record) => {
      const values = indexedAt(record, field).sort(compareHeld);
      return direction === 'ASC' ? values[0] : values.at(-1);
    });
    if (one === undefined && other === undefined) continue;
    if (one === undefined) return 1;
    if (other === undefined) return -1;
    const difference = compareHeld(one, other);
    if (difference !== 0) return direction === 'ASC' ? difference : -difference;
  }
  return 0;
}

function compareHeld(a: Held, b: Held): number {
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return Number(a) - Number(b);
}

/** How many of the records hold each value of a field. */
export function countByValue(records: readonly Holder[], field: LeafField): Map<string, number> {
  return countDistinct(records, (record) => indexedAt(record, field).map(String));
}

/** How many of the records have a date in each stretch, by its first day. */
export function countByStretch(
  records: readonly Holder[],
  field: LeafField,
  interval: 'DAY' | 'MONTH' | 'YEAR',
): Map<string, number> {
  const kept = { DAY: 10, MONTH: 7, YEAR: 4 }[interval];
  const byDay = countDistinct(records, (record) => indexedAt(record, field).map(String));
  const counts = new Map<string, number>();
  for (const [day, count] of byDay) {
    const start = `${day.slice(0, kept)}${'-01-01'.slice(kept === 4 ? 0 : kept === 7 ? 3 : 6)}`;
    counts.set(start, (counts.get(start) ?? 0) + count);
  }
  return counts;
}

function countDistinct(records: readonly Holder[], valuesOf: (record: Holder) => string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const record of records)
    for (const value of new Set(valuesOf(record))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
