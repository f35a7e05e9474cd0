import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENDPOINTS } from '../../../src/emulator/endpoints.ts';
import { searchFields } from '../../../src/emulator/index/field-mapping.ts';
import { loadMapping } from '../../../src/emulator/mappings/load-mapping.ts';

const TYPES = /^(text|keyword|boolean)(\+exact)?$|^(date|byte|short|integer|long|float|double|none)$/;

it.each(ENDPOINTS.map(({ path }) => path))('%s has a mapping of known types', (path) => {
  const types = Object.values(loadMapping([path]));
  expect(types.length).toBeGreaterThan(0);
  for (const type of types) expect(type).toMatch(TYPES);
});

it('gives text and keyword fields their .exact, and unindexed ones no name', () => {
  expect(searchFields('a', 'text+exact').map(({ name, type }) => [name, type])).toEqual([
    ['a', 'text'],
    ['a.exact', 'keyword'],
  ]);
  expect(searchFields('a', 'none')).toEqual([]);
});

const catalogue = join(import.meta.dirname, '../../../../shared/openfda/fields');

interface CatalogueField {
  readonly path: string;
  readonly es?: { readonly es_type: string; readonly exact: boolean; readonly index?: boolean };
}

describe.skipIf(!existsSync(catalogue))('the catalogue of fields (skipped where it is absent)', () => {
  it.each(ENDPOINTS.map(({ path }) => path))('source: %s is mapped as its index is', (path) => {
    const file = join(catalogue, `${path.replace('/', '.')}.json`);
    const { fields } = JSON.parse(readFileSync(file, 'utf8')) as { fields: readonly CatalogueField[] };
    const mapping = loadMapping([path]);
    for (const { path: field, es } of fields) {
      if (es === undefined || field.startsWith('meta.')) continue;
      const expected = es.index === false ? 'none' : `${es.es_type}${es.exact ? '+exact' : ''}`;
      expect([field, mapping[field]]).toEqual([field, expected]);
    }
  });
});

it.each([
  ['drug/orangebook', ['products.therapeutic_equivalence_codes']],
  ['drug/shortages', ['therapeutic_category', 'related_info_link']],
  [
    'transparency/crl',
    [
      ...['company_name', 'company_rep', 'letter_year', 'approval_status'],
      ...['approver_name', 'approver_title', 'approver_center'],
    ],
  ],
])('recorded: %s counts %s whole and has no .exact of them, though nothing publishes its mapping', (path, fields) => {
  const mapping = loadMapping([path]);
  expect(fields.map((field) => [field, mapping[field]])).toEqual(fields.map((field) => [field, 'keyword']));
});
