import { tokenizeAscii } from './tokenize-ascii.ts';

/** Longer words are cut, as the index's analyser cuts them. */
const MAX_TOKEN_LENGTH = 255;

/** Letters, digits and marks that join into words; scripts written without spaces are taken character by character. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}])[\p{L}\p{N}\p{M}\p{Pc}])+/gu;
const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const SINGLE = /^[\p{Script=Han}\p{Script=Hiragana}]/u;
const ENDS_IN_DIGIT = /\p{Nd}$/u;
const ENDS_IN_LETTER = /[\p{L}\p{M}]$/u;
const STARTS_WITH_DIGIT = /^\p{Nd}/u;
const STARTS_WITH_LETTER = /^\p{L}/u;

/** What holds two letters, or two digits, together when it stands alone between them (Unicode's word boundaries, UAX #29). */
const BETWEEN_LETTERS = ":·.'’‘․";
const BETWEEN_DIGITS = ",;.'’‘․";

function joins(left: string, between: string, right: string): boolean {
  if (between.length !== 1 || SINGLE.test(left) || SINGLE.test(right)) return false;
  if (BETWEEN_LETTERS.includes(between) && ENDS_IN_LETTER.test(left) && STARTS_WITH_LETTER.test(right)) return true;
  return BETWEEN_DIGITS.includes(between) && ENDS_IN_DIGIT.test(left) && STARTS_WITH_DIGIT.test(right);
}

const NOT_ASCII = /[\u0080-\uffff]/;

/** The words of a text as the index's standard analyser makes them: Unicode words, lower-cased, in order. */
export function tokenize(text: string): string[] {
  const tokens: string[] = [];
  const emit = (word: string): void => {
    if (word.length <= MAX_TOKEN_LENGTH) tokens.push(word);
    else for (let at = 0; at < word.length; at += MAX_TOKEN_LENGTH) tokens.push(word.slice(at, at + MAX_TOKEN_LENGTH));
  };
  if (NOT_ASCII.test(text)) tokenizeUnicode(text, emit);
  else tokenizeAscii(text, emit);
  return tokens;
}

function tokenizeUnicode(text: string, emit: (word: string) => void): void {
  let word = '';
  let end = 0;
  const flush = (): void => {
    if (word !== '' && HAS_LETTER_OR_DIGIT.test(word)) emit(word.toLowerCase());
  };
  for (const match of text.matchAll(WORD)) {
    const [next] = match;
    if (word !== '' && joins(word, text.slice(end, match.index), next)) {
      word += text.slice(end, match.index) + next;
    } else {
      flush();
      word = next;
    }
    end = match.index + next.length;
  }
  flush();
}
