import { createHash } from 'node:crypto';
import type { Dataset } from '../catalogue/catalogue.ts';
import { keysAt } from '../catalogue/wire-path.ts';

/** The id of a record: its type and the values of its key. One that lacks its key is told apart by its content, and found by no id. */
export function globalId(dataset: Dataset, record: unknown): string {
  const values = dataset.key.map((field) => keysAt(record, field.path)[0] ?? '');
  const parts = values[0] === '' ? [...values, digestOf(record)] : values;
  return Buffer.from(JSON.stringify([dataset.typeName, ...parts])).toString('base64url');
}

function digestOf(record: unknown): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('base64url').slice(0, 16);
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
