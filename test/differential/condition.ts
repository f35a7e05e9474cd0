import type { LeafField } from '../../src/catalogue/catalogue.ts';
import type { Operator } from '../../src/catalogue/filter-kinds.ts';

export type FilterValue = string | number | boolean | readonly (string | number | boolean)[];

/** What one filter says of one field; all of its tests must hold. */
export interface Filter {
  readonly field: LeafField;
  readonly tests: readonly { readonly operator: Operator; readonly value: FilterValue }[];
}

/** A `where` as a tree, of which both its GraphQL form and its meaning are told. */
export type Condition =
  | { readonly kind: 'filters'; readonly filters: readonly Filter[] }
  | { readonly kind: 'inside'; readonly name: string; readonly part: Condition }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition };

/** The `where` argument that a condition stands for. */
export function whereOf(condition: Condition): Record<string, unknown> {
  switch (condition.kind) {
    case 'filters':
      return Object.fromEntries(
        condition.filters.map(({ field, tests }) => [
          field.name,
          Object.fromEntries(tests.map(({ operator, value }) => [operator, value])),
        ]),
      );
    case 'inside':
      return { [condition.name]: whereOf(condition.part) };
    case 'not':
      return { not: whereOf(condition.part) };
    default:
      return { [condition.kind]: condition.parts.map(whereOf) };
  }
}
