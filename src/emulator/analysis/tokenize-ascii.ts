/** What a character is to the making of words. */
const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const UNDERSCORE = 3;
/** Holds two letters together when it stands alone between them. */
const BETWEEN_LETTERS = 4;
/** Holds two digits together. */
const BETWEEN_DIGITS = 5;
/** Holds either. */
const BETWEEN_BOTH = 6;

const KINDS = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  const character = String.fromCharCode(code);
  if (/[a-zA-Z]/.test(character)) KINDS[code] = LETTER;
  else if (/\d/.test(character)) KINDS[code] = DIGIT;
  else if (character === '_') KINDS[code] = UNDERSCORE;
  else if (character === ':') KINDS[code] = BETWEEN_LETTERS;
  else if (character === ',' || character === ';') KINDS[code] = BETWEEN_DIGITS;
  else if (character === '.' || character === "'") KINDS[code] = BETWEEN_BOTH;
}

const kindAt = (text: string, at: number): number => KINDS[text.charCodeAt(at)] ?? OTHER;
const isWordKind = (kind: number): boolean => kind >= LETTER && kind <= UNDERSCORE;

function joins(before: number, between: number, after: number): boolean {
  if (before !== after) return false;
  if (before === LETTER) return between === BETWEEN_LETTERS || between === BETWEEN_BOTH;
  return before === DIGIT && (between === BETWEEN_DIGITS || between === BETWEEN_BOTH);
}

/**
 * The words of a text of nothing but ASCII, which nearly all of openFDA's are: the same words as the general rules make, in a single
 * pass over character codes.
 */
export function tokenizeAscii(text: string, emit: (word: string) => void): void {
  const lower = text.toLowerCase();
  const { length } = lower;
  let at = 0;
  while (at < length) {
    if (!isWordKind(kindAt(lower, at))) {
      at += 1;
      continue;
    }
    const start = at;
    let solid = false;
    let kind = kindAt(lower, at);
    for (;;) {
      if (kind !== UNDERSCORE) solid = true;
      at += 1;
      let next = at < length ? kindAt(lower, at) : OTHER;
      if (next >= BETWEEN_LETTERS && at + 1 < length && joins(kind, next, kindAt(lower, at + 1))) {
        at += 1;
        next = kindAt(lower, at);
      }
      if (!isWordKind(next)) break;
      kind = next;
    }
    if (solid) emit(lower.slice(start, at));
  }
}
