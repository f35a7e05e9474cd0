import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DATASET_PATHS } from '../../../src/emulator/data/dataset-paths.ts';
import { generateWorld } from '../../../src/emulator/data/generate-world.ts';
import { UNLISTED_FIELD } from '../../../src/emulator/data/sample/unlisted-field.ts';
import { leavesOf, recordsOf } from './world-reading.ts';

/** Genuine records and the catalogue of their fields, which a clone of the project need not have. */
const GENUINE = '../shared/openfda';
const TODAY = '2026-06-15';

interface CatalogueField {
  readonly path: string;
  readonly type: string | null;
  readonly format: string | null;
  readonly container?: boolean;
  readonly es?: { readonly es_type?: string };
}
interface Catalogue {
  readonly fields: readonly CatalogueField[];
  readonly es_only_fields?: readonly { readonly path: string }[] | Readonly<Record<string, unknown>>;
}
interface Wire {
  readonly on_wire_not_in_docs_or_mapping?: readonly string[];
  readonly on_wire_only_in_mapping?: readonly string[];
  /** What came as a number or a boolean though the documentation calls it a text. */
  readonly non_string_scalars?: Readonly<Record<string, unknown>>;
  readonly top_level_presence?: Readonly<Record<string, number>>;
}

const read = <T>(file: string, absent: T): T => {
  const path = `${GENUINE}/${file}`;
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : absent;
};

const world = generateWorld({ seed: 1, today: TODAY });

/** The leaf paths of every record, with the values found there. */
function leavesByPath(records: Iterable<unknown>): Map<string, unknown[]> {
  const found = new Map<string, unknown[]>();
  for (const record of records) {
    for (const [path, leaf] of leavesOf(record)) {
      const leaves = found.get(path);
      if (leaves === undefined) found.set(path, [leaf]);
      else leaves.push(leaf);
    }
  }
  return found;
}

const holds = (paths: Iterable<string>, wanted: string): boolean => {
  for (const path of paths) if (path === wanted || path.startsWith(`${wanted}.`)) return true;
  return false;
};

describe.skipIf(!existsSync(GENUINE))(
  'the fields of a generated world (skipped without the genuine records beside the project)',
  () => {
    it.each(DATASET_PATHS)('%s has every field seen on the wire, and none that nothing knows', (path) => {
      const name = path.replace('/', '.');
      const catalogue = read<Catalogue>(`fields/${name}.json`, { fields: [] });
      const wire = read<Wire>(`fields/_wire.${name}.json`, {});
      const samples = read<unknown[]>(`samples/${name}.json`, []);
      const generated = leavesByPath(recordsOf(world, path));

      const seen = new Set([
        ...leavesByPath(samples).keys(),
        ...(wire.on_wire_not_in_docs_or_mapping ?? []),
        ...(wire.on_wire_only_in_mapping ?? []),
        ...Object.keys(wire.top_level_presence ?? {}),
      ]);
      // Where no genuine record is at hand, what the catalogue lists counts as seen.
      const listed = catalogue.fields.filter(({ path: field, container }) => !container && !field.startsWith('meta'));
      if (samples.length === 0) for (const { path: field } of listed) seen.add(field);
      const unmatched = [...seen].filter((field) => !holds(generated.keys(), field));
      expect(unmatched).toEqual([]);

      const mapped = catalogue.es_only_fields ?? [];
      const known = [
        ...seen,
        ...catalogue.fields.map(({ path: field }) => field),
        ...(Array.isArray(mapped)
          ? mapped.map((field) => (typeof field === 'string' ? field : field.path))
          : Object.keys(mapped)),
        UNLISTED_FIELD,
      ];
      expect([...generated.keys()].filter((field) => !holds(known, field))).toEqual([]);
    });

    it.each(DATASET_PATHS)('%s keeps to the types that the catalogue and the index give', (path) => {
      const { fields } = read<Catalogue>(`fields/${path.replace('/', '.')}.json`, { fields: [] });
      const generated = leavesByPath(recordsOf(world, path));
      const wire = read<Wire>(`fields/_wire.${path.replace('/', '.')}.json`, {});
      const unlike = new Set(Object.keys(wire.non_string_scalars ?? {}).map((field) => field.replaceAll('[]', '')));
      const faults: string[] = [];
      for (const { path: field, type, format, es } of fields) {
        // No record of drug/shortages is at hand; the flag is a boolean in every other dataset.
        if (unlike.has(field) || field === 'openfda.is_original_packager') continue;
        for (const leaf of generated.get(field) ?? []) {
          if (!fits(leaf, type, format ?? (es?.es_type === 'date' ? 'date' : null), es?.es_type))
            faults.push(`${field}: ${JSON.stringify(leaf)}`);
        }
      }
      expect([...new Set(faults)].slice(0, 5)).toEqual([]);
    });
  },
);

const DATE = /^(\d{8}|\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d\d)$/;
const ANSWERS = /^(true|false|Unknown|Active|Obsolete|Not Applicable|Yes|No)$/;

/** Nothing (missing, empty or null) fits everything; numbers and booleans may be texts. */
function fits(leaf: unknown, type: string | null, format: string | null, indexed: string | undefined): boolean {
  if (leaf === null || leaf === '' || typeof leaf === 'object') return true;
  const text = String(leaf);
  if (indexed === 'date' || (format?.startsWith('date') ?? false) || type === 'date') return DATE.test(text);
  if (indexed === 'boolean' || type === 'boolean') return ANSWERS.test(text);
  if (['integer', 'long', 'int32', 'int64'].some((whole) => whole === type || whole === indexed || whole === format))
    return /^-?\d+$/.test(text);
  if (type === 'float' || type === 'number' || indexed === 'float' || format === 'float')
    return /^-?\d+(\.\d+)?$/.test(text);
  return typeof leaf === 'string';
}
