/**
 * Unicode's own word boundaries, as the standard analyser takes them. Swedish, since in the root locale the colon does not hold letters
 * together as it does in the standard.
 */
const segmenter = new Intl.Segmenter('sv', { granularity: 'word' });

/** The words of a text in lower case, in order. */
export function wordsOf(text: string): string[] {
  return [...segmenter.segment(text)]
    .map(({ segment }) => segment)
    .filter((segment) => /[\p{L}\p{N}]/u.test(segment))
    .map((segment) => segment.toLowerCase());
}

/** Whether some words stand in a text one after the other. */
export function holdsPhrase(text: string, phrase: string): boolean {
  const words = wordsOf(text);
  const wanted = wordsOf(phrase);
  return words.some((_, start) => wanted.every((word, place) => words[start + place] === word));
}
