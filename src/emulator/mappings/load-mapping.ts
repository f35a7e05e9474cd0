import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MappedType } from '../index/field-mapping.ts';

/** The fields an index knows before any record comes, by wire path: those of all the datasets that it holds. */
export function loadMapping(paths: readonly string[]): Readonly<Record<string, MappedType>> {
  const fields: Record<string, MappedType> = {};
  for (const path of paths) {
    const file = join(import.meta.dirname, `${path.replace('/', '.')}.json`);
    Object.assign(fields, (JSON.parse(readFileSync(file, 'utf8')) as { fields: Record<string, MappedType> }).fields); // our own files
  }
  return fields;
}
