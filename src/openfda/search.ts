import { badInput } from '../errors.ts';

/**
 * A search of openFDA as a tree. Values are data at every place: nothing a caller gives can change the tree's meaning.
 * Rendered by `renderSearch`.
 */
export type Search =
  | { readonly kind: 'phrase'; readonly field: string; readonly values: readonly string[] }
  | { readonly kind: 'wildcard'; readonly field: string; readonly value: string; readonly at: 'start' | 'anywhere' }
  | { readonly kind: 'range'; readonly field: string; readonly from: Bound | undefined; readonly to: Bound | undefined }
  | { readonly kind: 'exists'; readonly field: string }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Search[] }
  | { readonly kind: 'not'; readonly part: Search }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'raw'; readonly text: string };

/** One end of a range; `value` is a date or number already checked to be one. */
export interface Bound {
  readonly value: string;
  readonly inclusive: boolean;
}

const allowed = /^[&0-9a-zA-Z@%/\\',._:()"[\]{}\-+><=* ]+$/;

/** Whether openFDA accepts every character of a text. */
export function isSearchable(text: string): boolean {
  return text === '' || allowed.test(text);
}

/**
 * Checks that openFDA accepts every character of a text: it refuses all others with status 400, even inside quotes.
 * Throws BAD_USER_INPUT that names the first refused character and its place.
 */
export function checkCharacters(argument: string, text: string): void {
  if (isSearchable(text)) return;
  let place = 0;
  for (const character of text) {
    if (!allowed.test(character)) {
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      throw badInput(
        argument,
        'characters that openFDA can search for',
        `${JSON.stringify(character)} (U+${code}) at ${place}`,
      );
    }
    place += character.length;
  }
}

/** A search that no record meets; it is answered without asking. */
export const nothing: Search = { kind: 'nothing' };

/** How conditions are put together. */
export interface Combine {
  /** All of the searches. Undefined stands for every record. */
  allOf(parts: readonly (Search | undefined)[]): Search | undefined;
  /** Any of the searches. Undefined stands for every record; any of none is nothing. */
  anyOf(parts: readonly (Search | undefined)[]): Search | undefined;
}

function combineBy(order: (conditions: readonly Search[]) => Search[]): Combine {
  return {
    allOf(parts) {
      const conditions = order(flattened('and', parts));
      if (conditions.some((part) => part.kind === 'nothing')) return nothing;
      return conditions.length <= 1 ? conditions[0] : { kind: 'and', parts: conditions };
    },
    anyOf(parts) {
      if (parts.includes(undefined)) return undefined;
      const conditions = order(flattened('or', parts)).filter((part) => part.kind !== 'nothing');
      if (conditions.length === 0) return nothing;
      return conditions.length === 1 ? conditions[0] : { kind: 'or', parts: conditions };
    },
  };
}

/** Conditions in the order in which they were written, repeats included. */
export const asWritten = combineBy((conditions) => [...conditions]);

/** Conditions in normal form, without repeats and in a fixed order: equal meaning is an equal request. */
export const inNormalForm = combineBy((conditions) => {
  const byText = new Map(conditions.map((part) => [part.kind === 'nothing' ? '' : renderPart(part), part]));
  return [...byText.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
});

export const { allOf, anyOf } = inNormalForm;

/** The opposite of a search; of an opposite, the search itself. */
export function negate(part: Search | undefined): Search | undefined {
  if (part === undefined) return nothing;
  if (part.kind === 'nothing') return undefined;
  return part.kind === 'not' ? part.part : { kind: 'not', part };
}

function flattened(kind: 'and' | 'or', parts: readonly (Search | undefined)[]): Search[] {
  return parts.flatMap((part) => {
    if (part === undefined) return [];
    return part.kind === kind && 'parts' in part ? part.parts : [part];
  });
}

/** Records whose field holds one of the values, whole or as a phrase by the field's index. */
export function phrase(field: string, values: readonly string[]): Search {
  return values.length === 0 ? nothing : { kind: 'phrase', field, values: [...new Set(values)].sort() };
}

/** The text of the `search` parameter: always one group, since the enforcement datasets append a condition to it. */
export function renderSearch(search: Search): string {
  return `(${renderPart(search)})`;
}

function renderPart(search: Search): string {
  switch (search.kind) {
    case 'phrase':
      return renderPhrases(search.field, search.values);
    case 'wildcard':
      return `${search.field}:${search.at === 'anywhere' ? '*' : ''}${escapeTerm(search.value)}*`;
    case 'range':
      return renderRange(search.field, search.from, search.to);
    case 'exists':
      return `_exists_:${search.field}`;
    case 'not':
      return `(NOT (${renderPart(search.part)}))`;
    case 'and':
    case 'or':
      return search.parts.map((part) => `(${renderPart(part)})`).join(search.kind === 'and' ? ' AND ' : ' OR ');
    case 'raw':
      return search.text;
    case 'nothing':
      throw new Error('a search for nothing is answered without asking, and has no text');
  }
}

function renderPhrases(field: string, values: readonly string[]): string {
  const phrases = values.map((value) => `"${keepMissing(value.replace(/[\\"]/g, '\\$&'))}"`);
  return phrases.length === 1 ? `${field}:${phrases[0]}` : `${field}:(${phrases.join(' ')})`;
}

/**
 * The inside of a quoted value in which `_missing_:` stands for itself. openFDA rewrites that operator anywhere in a search, inside quotes
 * too, which breaks the quotes and ends in status 500; it leaves `_missing_\:` alone.
 */
export function keepMissing(quoted: string): string {
  return quoted.replaceAll('_missing_:', '_missing_\\:');
}

function renderRange(field: string, from: Bound | undefined, to: Bound | undefined): string {
  const open = from && !from.inclusive ? '{' : '[';
  const close = to && !to.inclusive ? '}' : ']';
  return `${field}:${open}${from?.value ?? '*'} TO ${to?.value ?? '*'}${close}`;
}

/** A term outside quotes: everything that is not a letter or digit is escaped, so that it stands for itself. */
function escapeTerm(value: string): string {
  return value.replace(/[^0-9a-zA-Z]/g, '\\$&');
}
