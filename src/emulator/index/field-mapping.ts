/** What an index knows of a field, as the mapping files write it; `none` is on the record but cannot be asked for. */
export type MappedType =
  | 'text'
  | 'text+exact'
  | 'keyword'
  | 'keyword+exact'
  | 'date'
  | 'byte'
  | 'short'
  | 'integer'
  | 'long'
  | 'float'
  | 'double'
  | 'boolean'
  | 'boolean+exact'
  | 'none';

/** How one searchable name is indexed. */
export interface SearchField {
  /** The name in a search: a wire path, or one with `.exact`. */
  readonly name: string;
  /** The wire path its values are read from. */
  readonly path: string;
  readonly type: 'text' | 'keyword' | 'date' | 'byte' | 'short' | 'integer' | 'long' | 'float' | 'double' | 'boolean';
}

/** The searchable names of wire path `path`. */
export function searchFields(path: string, mapped: MappedType): SearchField[] {
  const [base, exact] = mapped.split('+');
  if (base === 'none') return [];
  const own = { name: path, path, type: base as SearchField['type'] }; // every other member of MappedType begins with one
  return exact === undefined ? [own] : [own, { name: `${path}.exact`, path, type: 'keyword' }];
}

/** What a date looks like to an index that has no mapping for a field. */
const DATE_SHAPE = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$|^\d{4}\/\d{2}\/\d{2}$/;

/**
 * The type of a field that no mapping knows, decided by the first value that comes, as the index's dynamic mapping does: text with
 * `.exact` for strings, date for strings of the shape `2010-02-17`, long or float for numbers, boolean.
 */
export function dynamicType(value: unknown): MappedType | undefined {
  if (typeof value === 'string') return DATE_SHAPE.test(value) ? 'date' : 'text+exact';
  if (typeof value === 'number') return Number.isInteger(value) ? 'long' : 'float';
  return typeof value === 'boolean' ? 'boolean' : undefined;
}
