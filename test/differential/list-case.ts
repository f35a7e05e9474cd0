import fc from 'fast-check';
import type { Dataset } from '../../src/catalogue/catalogue.ts';
import { countableLeaves, dateLeaves, type NamedLeaf, sortableLeaves } from '../../src/catalogue/derive-sdl.ts';
import { type Condition, whereOf } from './condition.ts';
import { conditionArbitrary } from './condition-arbitrary.ts';
import type { Holder } from './held-values.ts';

/** What is asked of a list, or of a join to many. */
export interface ListCase {
  readonly condition: Condition | undefined;
  readonly order: readonly { readonly by: NamedLeaf; readonly direction: 'ASC' | 'DESC' }[];
  readonly first: number;
  readonly offset: number;
  readonly facet: { readonly by: NamedLeaf; readonly first: number } | undefined;
  readonly histogram: { readonly by: NamedLeaf; readonly interval: 'DAY' | 'MONTH' | 'YEAR' } | undefined;
}

function choice<T, U>(
  items: readonly T[],
  use: (item: fc.Arbitrary<T>) => fc.Arbitrary<U>,
): fc.Arbitrary<U | undefined> {
  return items.length === 0 ? fc.constant(undefined) : fc.option(use(fc.constantFrom(...items)), { nil: undefined });
}

/** Any case for a dataset, on values mostly found in the records. */
export function listCaseArbitrary(dataset: Dataset, records: readonly Holder[]): fc.Arbitrary<ListCase> {
  const direction = fc.constantFrom('ASC' as const, 'DESC' as const);
  return fc.record({
    condition: fc.option(conditionArbitrary(dataset.shape, records), { nil: undefined, freq: 4 }),
    order: choice(sortableLeaves(dataset), (by) =>
      fc.uniqueArray(fc.record({ by, direction }), { maxLength: 2, selector: ({ by: { leaf } }) => leaf.path }),
    ).map((order) => order ?? []),
    first: fc.integer({ min: 0, max: 40 }),
    offset: fc.oneof(fc.constant(0), fc.nat(60)),
    facet: choice(countableLeaves(dataset), (by) => fc.record({ by, first: fc.constantFrom(1, 5, 100, 1000) })),
    histogram: choice(dateLeaves(dataset), (by) =>
      fc.record({ by, interval: fc.constantFrom('DAY' as const, 'MONTH' as const, 'YEAR' as const) }),
    ),
  });
}

/** The arguments of a case, without its window. */
export function variablesOf({ condition, order }: ListCase): Record<string, unknown> {
  return {
    where: condition === undefined ? null : whereOf(condition),
    orderBy: order.map(({ by, direction }) => ({ field: by.enumName, direction })),
  };
}

/** The facet and histogram of a case as a selection; empty where it has none. */
export function countsSelection({ facet, histogram }: ListCase): string {
  const terms = facet ? `facet(field: ${facet.by.enumName}, first: ${facet.first}) { term count }` : '';
  const buckets = histogram
    ? `histogram(field: ${histogram.by.enumName}, interval: ${histogram.interval}) { start count }`
    : '';
  return `${terms} ${buckets}`;
}
