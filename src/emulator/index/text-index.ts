import { tokenize } from '../analysis/tokenize.ts';
import { DocSet } from './doc-set.ts';
import type { FieldIndex, FieldIndexBuilder } from './field-index.ts';
import { IntBuffer } from './int-buffer.ts';
import { lowerBound } from './ordinal-column.ts';
import { createDictionaryBuilder } from './sorted-dictionary.ts';
import { compileWildcard } from './wildcard.ts';

/** How far apart the words of two values of one field stand, so that no phrase runs from one into the other. */
const POSITION_GAP = 100;

/** The occurrences of each word, ordered by document and position. */
interface Postings {
  readonly size: number;
  readonly terms: readonly string[];
  readonly starts: Uint32Array;
  readonly docs: Uint32Array;
  readonly positions: Uint32Array;
  readonly withValue: DocSet;
}

/** Builds the index of analysed text. */
export function createTextIndexBuilder(size: number): FieldIndexBuilder {
  const dictionary = createDictionaryBuilder();
  const words = new IntBuffer();
  const docs = new IntBuffer();
  const positions = new IntBuffer();
  const withValue = new DocSet(size);
  return {
    add(doc, values) {
      let position = 0;
      for (const value of values) {
        withValue.add(doc);
        for (const word of tokenize(String(value))) {
          words.push(dictionary.ordinal(word));
          docs.push(doc);
          positions.push(position);
          position += 1;
        }
        position += POSITION_GAP;
      }
    },
    finish() {
      const { terms, rank } = dictionary.finish();
      return createTextIndex({ size, terms, withValue, ...groupByWord(terms.length, rank, words, docs, positions) });
    },
  };
}

function groupByWord(cardinality: number, rank: Uint32Array, words: IntBuffer, docs: IntBuffer, positions: IntBuffer) {
  const wordView = words.view();
  const docView = docs.view();
  const positionView = positions.view();
  const starts = new Uint32Array(cardinality + 1);
  for (const word of wordView) {
    const next = (rank[word] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let o = 1; o <= cardinality; o += 1) starts[o] = (starts[o] ?? 0) + (starts[o - 1] ?? 0);
  const fill = starts.slice();
  const grouped = { starts, docs: new Uint32Array(wordView.length), positions: new Uint32Array(wordView.length) };
  for (let i = 0; i < wordView.length; i += 1) {
    const ordinal = rank[wordView[i] ?? 0] ?? 0;
    const place = fill[ordinal] ?? 0;
    grouped.docs[place] = docView[i] ?? 0;
    grouped.positions[place] = positionView[i] ?? 0;
    fill[ordinal] = place + 1;
  }
  return grouped;
}

function createTextIndex(postings: Postings): FieldIndex {
  const { size, terms, starts, docs, withValue } = postings;
  const place = (word: string): number => lowerBound(terms.length, (index) => (terms[index] ?? '') < word);
  const addWord = (ordinal: number, into: DocSet): void => {
    const stop = starts[ordinal + 1] ?? 0;
    for (let i = starts[ordinal] ?? 0; i < stop; i += 1) into.add(docs[i] ?? 0);
  };
  const addFrom = (first: number, holds: (word: string) => boolean, passes: (word: string) => boolean): DocSet => {
    const set = new DocSet(size);
    for (let o = first; o < terms.length && holds(terms[o] ?? ''); o += 1) {
      if (passes(terms[o] ?? '')) addWord(o, set);
    }
    return set;
  };

  return {
    values: undefined,
    exists: () => withValue.clone(),
    term(text, quoted) {
      const words = tokenize(text);
      if (words.length === 0) return undefined;
      if (quoted && words.length > 1)
        return phrase(
          postings,
          words.map((word) => (terms[place(word)] === word ? place(word) : -1)),
        );
      const set = new DocSet(size);
      for (const word of words) if (terms[place(word)] === word) addWord(place(word), set);
      return set;
    },
    wildcard(pattern) {
      const { prefix, matches } = compileWildcard(pattern.toLowerCase());
      return addFrom(place(prefix), (word) => word.startsWith(prefix), matches);
    },
    range({ lower, upper, includeLower, includeUpper }) {
      const least = lower?.toLowerCase();
      const most = upper?.toLowerCase();
      return addFrom(
        least === undefined ? 0 : place(least),
        (word) => most === undefined || (includeUpper ? word <= most : word < most),
        (word) => includeLower || word !== least,
      );
    },
  };
}

/** Documents in which the words stand one after the other. A word that is nowhere (-1) makes the phrase match nothing. */
function phrase({ size, starts, docs, positions }: Postings, ordinals: readonly number[]): DocSet {
  const set = new DocSet(size);
  if (ordinals.includes(-1)) return set;
  const [first = 0, ...rest] = ordinals;
  let reached = Array.from(
    { length: (starts[first + 1] ?? 0) - (starts[first] ?? 0) },
    (_, i) => (starts[first] ?? 0) + i,
  );
  for (const [index, ordinal] of rest.entries()) {
    const offset = index + 1;
    const kept: number[] = [];
    let at = starts[ordinal] ?? 0;
    const stop = starts[ordinal + 1] ?? 0;
    for (const start of reached) {
      const doc = docs[start] ?? 0;
      const wanted = (positions[start] ?? 0) + offset;
      while (at < stop && ((docs[at] ?? 0) < doc || (docs[at] === doc && (positions[at] ?? 0) < wanted))) at += 1;
      if (at < stop && docs[at] === doc && positions[at] === wanted) kept.push(start);
    }
    reached = kept;
  }
  for (const start of reached) set.add(docs[start] ?? 0);
  return set;
}
