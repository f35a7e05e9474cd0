import type { Dataset } from '../catalogue/catalogue.ts';
import { keysAt } from '../catalogue/wire-path.ts';
import { type KeyFields, type KeyValues, keyText } from './key-search.ts';

/** The name of a key of a dataset: look-ups of one group can share a request. */
export function groupOf(dataset: Dataset, fields: KeyFields): string {
  return `${dataset.path}\n${fields.map((field) => field.path).join(' ')}`;
}

/** The name of one value of a key, among all datasets and keys. */
export function keyName(dataset: Dataset, fields: KeyFields, values: KeyValues): string {
  return `${groupOf(dataset, fields)}\n${keyText(values)}`;
}

/** The keys a record is found by; a record has several where a field holds a list. */
export function keysOf(fields: KeyFields, record: unknown): string[] {
  const [field, ...others] = fields;
  if (field && others.length === 0) return keysAt(record, field.path);
  return [keyText(fields.map((part) => keysAt(record, part.path)[0] ?? ''))];
}
