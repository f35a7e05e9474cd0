import { expect } from 'vitest';
import type { Dataset } from '../../src/catalogue/catalogue.ts';
import type { Holder } from './held-values.ts';
import type { ListCase } from './list-case.ts';
import { type Criterion, compareBy, countByStretch, countByValue, meets } from './oracle.ts';

export interface CountsAnswer {
  readonly facet?: readonly { readonly term: string; readonly count: number }[];
  readonly histogram?: readonly { readonly start: string; readonly count: number }[];
}

/** The records that a case asks for, in no order. */
export function wantedRecords({ condition }: ListCase, records: readonly Holder[]): Holder[] {
  return condition === undefined ? [...records] : records.filter((record) => meets(record, condition));
}

/** The order that a case asks for, or the dataset's own. */
export function criteriaOf(dataset: Dataset, { order }: ListCase): Criterion[] {
  if (order.length > 0) return order.map(({ by, direction }) => ({ field: by.leaf, direction }));
  return dataset.newest ? [{ field: dataset.newest, direction: 'DESC' }] : [];
}

/** Holds a facet and a histogram against a count of all wanted records. */
export function expectCounts({ facet, histogram }: ListCase, wanted: readonly Holder[], answer: CountsAnswer): void {
  if (facet) {
    const counts = countByValue(wanted, facet.by.leaf);
    const given = answer.facet ?? [];
    for (const { term, count } of given) expect([term, count]).toEqual([term, counts.get(term)]);
    const most = [...counts.values()].sort((a, b) => b - a).slice(0, facet.first);
    expect(given.map(({ count }) => count)).toEqual(most);
    expect(new Set(given.map(({ term }) => term)).size).toBe(given.length);
  }
  if (histogram) {
    const buckets = [...countByStretch(wanted, histogram.by.leaf, histogram.interval)].sort();
    expect(answer.histogram?.map(({ start, count }) => [start, count])).toEqual(
      buckets.sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  }
}

/** Holds records that were given in order against all that are wanted: each where its sort keys place it. */
export function expectStretch(
  given: readonly Holder[],
  wanted: readonly Holder[],
  order: readonly Criterion[],
  offset: number,
  first: number,
): void {
  const sorted = [...wanted].sort((a, b) => compareBy(order, a, b)).slice(offset, offset + first);
  expect(given.length).toBe(sorted.length);
  expectSubset(given, wanted);
  given.forEach((record, place) => {
    expect(compareBy(order, record, sorted[place] ?? {}), `place ${offset + place} in order`).toBe(0);
  });
}

const texts = new WeakMap<Holder, string>();

/** A record as text; those of the world are compared again and again, and some are long. */
function textOf(record: Holder): string {
  const known = texts.get(record) ?? JSON.stringify(record);
  texts.set(record, known);
  return known;
}

/** Every given record is one of the wanted, none oftener than there. */
function expectSubset(given: readonly Holder[], wanted: readonly Holder[]): void {
  const left = new Map<string, number>();
  for (const record of wanted) left.set(textOf(record), (left.get(textOf(record)) ?? 0) + 1);
  for (const record of given) {
    const text = textOf(record);
    if (!left.get(text)) throw new Error(`expected each wanted record once, but got ${text.slice(0, 300)}`);
    left.set(text, (left.get(text) ?? 0) - 1);
  }
}
