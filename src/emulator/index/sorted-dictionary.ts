/** Distinct strings collected in any order and given their places in sorted order at the end. */
export interface DictionaryBuilder {
  /** The provisional ordinal of a value. */
  ordinal(value: string): number;
  finish(): SortedDictionary;
}

export interface SortedDictionary {
  readonly terms: readonly string[];
  /** The place in `terms` of each provisional ordinal. */
  readonly rank: Uint32Array;
}

export function createDictionaryBuilder(): DictionaryBuilder {
  const ordinals = new Map<string, number>();
  return {
    ordinal(value) {
      const known = ordinals.get(value);
      if (known !== undefined) return known;
      ordinals.set(value, ordinals.size);
      return ordinals.size - 1;
    },
    finish() {
      const terms = [...ordinals.keys()].sort();
      const rank = new Uint32Array(terms.length);
      for (const [place, term] of terms.entries()) rank[ordinals.get(term) ?? 0] = place;
      return { terms, rank };
    },
  };
}
