/** How a clause bears on its boolean query, as in Lucene. */
export type Occur = 'must' | 'should' | 'mustNot';

export interface Clause {
  readonly occur: Occur;
  readonly query: Query;
}

/** A search as parsed; a query without a field is asked of all fields. */
export type Query =
  | { readonly type: 'boolean'; readonly clauses: readonly Clause[] }
  | { readonly type: 'term'; readonly field: string | undefined; readonly text: string; readonly quoted: boolean }
  | { readonly type: 'wildcard'; readonly field: string | undefined; readonly pattern: string }
  | {
      readonly type: 'range';
      readonly field: string | undefined;
      /** `undefined` where the range is open. */
      readonly lower: string | undefined;
      readonly upper: string | undefined;
      readonly includeLower: boolean;
      readonly includeUpper: boolean;
    };
