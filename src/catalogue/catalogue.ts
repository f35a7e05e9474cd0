import type { DocumentNode } from 'graphql';

/** How openFDA's index holds a field, as `@index` says. */
export type FieldIndex = 'TEXT' | 'TEXT_EXACT' | 'TOKEN' | 'KEYWORD' | 'DATE' | 'NUMBER' | 'LONG' | 'BOOLEAN' | 'NONE';

/** How fresh an answer must be; the promise of each level is kept in `freshness/`. */
export type FreshnessLevel = 'REAL_TIME' | 'FRESH' | 'RECENT' | 'STALE';

/** How often FDA says it reloads a dataset. */
export type Cadence = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'QUARTERLY' | 'FROZEN' | 'UNKNOWN';

/** How a key is rewritten on its way from one dataset to another. */
export type KeyForm =
  | 'AS_IS'
  | 'CODE'
  | 'APPLICATION_NUMBER'
  | 'SPACED_APPLICATION_NUMBER'
  | 'APPLICATION_DIGITS'
  | 'ORANGE_BOOK_APPLICATION'
  | 'NDC11';

/** The GraphQL types a single value on the wire is read as. */
export type ScalarName = 'String' | 'Date' | 'Int' | 'Float' | 'Boolean' | 'URL' | 'JSON';

/** A closed list of words: GraphQL names and the spellings on the wire that each stands for. */
export interface EnumShape {
  readonly name: string;
  readonly wireByName: ReadonlyMap<string, readonly string[]>;
  readonly nameByWire: ReadonlyMap<string, string>;
}

/** A field that holds a value, or a list of values. */
export interface LeafField {
  readonly kind: 'leaf';
  readonly name: string;
  readonly wire: string;
  /** Wire path from the record's root: `openfda.device_name`. */
  readonly path: string;
  readonly list: boolean;
  /** Whether its type has no null: a key. */
  readonly required: boolean;
  readonly scalar: ScalarName;
  readonly enumShape: EnumShape | undefined;
  readonly index: FieldIndex;
}

/** A field that holds an object, or a list of objects. */
export interface ObjectField {
  readonly kind: 'object';
  readonly name: string;
  readonly wire: string;
  readonly path: string;
  readonly list: boolean;
  readonly shape: ObjectShape;
}

export type RecordField = LeafField | ObjectField;

/** An object type that is read from the wire: a record, or an object in it. */
export interface ObjectShape {
  readonly typeName: string;
  readonly fields: readonly RecordField[];
}

/** A way from a record to the records of another dataset that hold its key. */
export interface Join {
  readonly field: string;
  readonly target: string;
  readonly toMany: boolean;
  readonly from: string;
  readonly to: string;
  readonly form: KeyForm;
}

/** One openFDA dataset as its SDL describes it. */
export interface Dataset {
  readonly path: string;
  readonly typeName: string;
  readonly description: string;
  readonly list: string;
  readonly one: string | undefined;
  readonly key: readonly LeafField[];
  readonly alternateKeys: readonly LeafField[];
  /** The fields of each key that one record alone holds: the key and the alternate keys without the repeated ones. */
  readonly uniqueKeys: readonly (readonly LeafField[])[];
  readonly newest: LeafField | undefined;
  readonly status: string | undefined;
  readonly cadence: Cadence;
  readonly level: FreshnessLevel;
  readonly shape: ObjectShape;
  /** Every value field by its wire path. */
  readonly leaves: ReadonlyMap<string, LeafField>;
  readonly joins: readonly Join[];
}

/** Everything the SDL says of openFDA's datasets, by path and by type name. */
export interface Catalogue {
  readonly document: DocumentNode;
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly byType: ReadonlyMap<string, Dataset>;
}

/** The index, where `@index` does not say otherwise. */
export const defaultIndex: Readonly<Record<ScalarName, FieldIndex>> = {
  String: 'TEXT_EXACT',
  URL: 'TEXT_EXACT',
  Date: 'DATE',
  Int: 'NUMBER',
  Float: 'NUMBER',
  Boolean: 'BOOLEAN',
  JSON: 'NONE',
};

/** The name openFDA is asked by for whole values of a field: sorting, counting, equality. */
export function wholeValueField(field: LeafField): string {
  return field.index === 'TEXT_EXACT' ? `${field.path}.exact` : field.path;
}

/** Whether openFDA can order records by the field. */
export function isSortable(field: LeafField): boolean {
  if (field.index === 'NUMBER') return field.scalar !== 'Float';
  return field.index === 'TEXT_EXACT' || field.index === 'KEYWORD' || field.index === 'DATE';
}

/** Whether openFDA can count the field's values as terms. */
export function isCountable(field: LeafField): boolean {
  return ['TEXT_EXACT', 'KEYWORD', 'NUMBER', 'LONG', 'BOOLEAN'].includes(field.index);
}

/** What a field with the index `TOKEN` can hold. */
export const codePattern = /^[A-Z0-9]+(-[A-Z0-9]+)*$/;
