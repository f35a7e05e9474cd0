import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokenize } from '../../../src/emulator/analysis/tokenize.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
const byRuntime = (text: string): string[] =>
  [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment.toLowerCase());

it.each([
  ['Z-0003-04', ['z', '0003', '04']],
  ["Crohn's O.R. 3.5mm 1,000", ["crohn's", 'o.r', '3.5mm', '1,000']],
  ['A/B x-ray (IgG)', ['a', 'b', 'x', 'ray', 'igg']],
  ['snake_case and __', ['snake_case', 'and']],
  ['N/A', ['n', 'a']],
  ['--- ...', []],
  ['Ünïcode ΣΑΣ', ['ünïcode', 'σας']],
  ['漢字 ひら', ['漢', '字', 'ひ', 'ら']],
])('makes words of "%s"', (text, words) => {
  expect(tokenize(text)).toEqual(words);
});

it('cuts words of more than 255 characters', () => {
  expect(tokenize('a'.repeat(600)).map(({ length }) => length)).toEqual([255, 255, 90]);
});

it('agrees with the runtime on texts of letters, digits and punctuation', () => {
  const character = fc.constantFrom(...'abZ09 .,\'-/_()"\n&%+='.split(''), 'é', 'ß', '’', ';');
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 40 }), (text) => {
      expect(tokenize(text)).toEqual(byRuntime(text).filter((word) => /[\p{L}\p{N}]/u.test(word)));
    }),
    { numRuns: 3000, seed: 5 },
  );
});
