import type { Dataset } from '../catalogue/catalogue.ts';
import { keysAt } from '../catalogue/wire-path.ts';

/** The id of a record that no other has, in any dataset: its type and the values of its key. */
export function globalId(dataset: Dataset, record: unknown): string {
  const values = dataset.key.map((field) => keysAt(record, field.path)[0] ?? '');
  return Buffer.from(JSON.stringify([dataset.typeName, ...values])).toString('base64url');
}

/** The type and key that an id stands for; undefined for what is no id. */
export function readGlobalId(id: string): { typeName: string; values: string[] } | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(id, 'base64url').toString('utf8'));
    if (!Array.isArray(parts) || parts.length < 2 || !parts.every((part) => typeof part === 'string')) return undefined;
    const [typeName = '', ...values] = parts as string[];
    return { typeName, values };
  } catch {
    return undefined;
  }
}
