import { codePattern, type LeafField, wholeValueField } from '../catalogue/catalogue.ts';
import { allOf, anyOf, negate, phrase, type Search } from '../openfda/search.ts';

/** The fields that together make a key, and one value for each: `["P970051", "S054"]`. */
export type KeyFields = readonly LeafField[];
export type KeyValues = readonly string[];

/** A key's values as one text; the separator is a character that openFDA cannot search for, so no value holds it. */
export function keyText(values: KeyValues): string {
  return values.join('\n');
}

/** The search that finds the records of any of the keys. */
export function keySearch(fields: KeyFields, keys: readonly KeyValues[]): Search | undefined {
  const [field, ...others] = fields;
  if (field && others.length === 0)
    return phrase(
      wholeValueField(field),
      keys.map(([value]) => value ?? ''),
    );
  return anyOf(keys.map((values) => allOf(fields.map((part, place) => partSearch(part, values[place] ?? '')))));
}

/** A blank part of a key stands on the wire as `""` or is missing. */
function partSearch(field: LeafField, value: string): Search | undefined {
  const equal = phrase(wholeValueField(field), [value]);
  if (value !== '') return equal;
  return anyOf([equal, negate({ kind: 'exists', field: field.path })]);
}

/** Whether openFDA can be asked for the value at all: an index of single codes holds none but capital letters and digits. */
export function canHold(field: LeafField, value: string): boolean {
  if (field.index === 'TOKEN') return codePattern.test(value);
  if (field.index === 'NUMBER' || field.index === 'LONG') return /^-?\d{1,18}(\.\d{1,18})?$/.test(value);
  return true;
}
