import { badInput } from '../errors.ts';
import { checkCharacters, keepMissing, type Search } from './search.ts';

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * A search in openFDA's own syntax, as a caller wrote it, checked so that it can stand inside a larger search: quotes and
 * brackets are balanced, nothing outside quotes opens a regular expression, and it does not end in a lone backslash.
 * Throws BAD_USER_INPUT naming the place.
 */
export function rawSearch(argument: string, text: string): Search | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  checkCharacters(argument, trimmed);
  checkBalance(argument, trimmed);
  // Outside quotes `_missing_:` is the caller's operator.
  const written = trimmed.replace(/\\.|"(?:\\.|[^"\\])*"/g, (part) =>
    part.startsWith('"') ? keepMissing(part) : part,
  );
  return { kind: 'raw', text: written };
}

function checkBalance(argument: string, text: string): void {
  const open: { bracket: string; at: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const inRange = open.length > 0 && open.at(-1)?.bracket !== '(';
    if (inRange && !']}'.includes(character)) {
      if (character === '"') at = endOfRangeQuote(argument, text, at);
      else if (rangeMeta.includes(character)) {
        throw badInput(argument, 'a range of plain or quoted values', `${JSON.stringify(character)} at ${at}`);
      }
    } else if (character === '\\') {
      if (at === text.length - 1)
        throw badInput(argument, 'a character after the last backslash', `the end at ${at + 1}`);
      at += 1;
    } else if (character === '"') {
      at = endOfQuote(argument, text, at);
    } else if (character === '/') {
      throw badInput(
        argument,
        'a "/" to stand inside quotes (outside them it opens a regular expression)',
        `one at ${at}`,
      );
    } else if (closing[character] !== undefined) {
      open.push({ bracket: character, at });
    } else if (')]}'.includes(character)) {
      const last = open.pop();
      if (!last || !fits(last.bracket, character))
        throw badInput(argument, 'balanced brackets', `"${character}" at ${at}`);
    }
  }
  const unclosed = open.at(-1);
  if (unclosed)
    throw badInput(
      argument,
      `"${closing[unclosed.bracket]}"`,
      `the end, with "${unclosed.bracket}" at ${unclosed.at} open`,
    );
}

/** What is plain text to openFDA inside a range, but not outside it: there a caller can always quote it. */
const rangeMeta = '\\([{)/';

/** Inside a range a quote is one only where it begins a value, and ends only where the value does. */
function endOfRangeQuote(argument: string, text: string, start: number): number {
  const end = endOfQuote(argument, text, start);
  const isWhole = ' [{'.includes(text.charAt(start - 1)) && ' ]}'.includes(text.charAt(end + 1));
  if (!isWhole) throw badInput(argument, 'quotes around a whole value of a range', `the quote at ${start}`);
  return end;
}

/** A range may be open at one end and closed at the other: `[1 TO 5}`. */
function fits(opened: string, closed: string): boolean {
  return (opened === '(') === (closed === ')');
}

function endOfQuote(argument: string, text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '"') return at;
  }
  throw badInput(argument, 'a closing quote', `the end, with the quote at ${start} open`);
}
