import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How openFDA's index holds a field, by its published mapping. */
export interface Mapping {
  es_type: string;
  exact: boolean;
  exact_type?: string | null;
  index?: boolean;
  /** The date formats that the index accepts, with `||` between them. */
  format?: string;
}

/** What is known of one path of a dataset's records. */
export interface KnownField {
  documented: boolean;
  /** A path that only holds others. */
  container: boolean;
  type: string | undefined;
  format: string | undefined;
  /** Whether the documentation promises an `.exact` sub-field. */
  exact: boolean;
  mapping: Mapping | undefined;
  onWire: boolean;
  /** Whether a recorded answer holds a list there. */
  listOnWire: boolean;
  /** The values that the documentation lists for it, in part notes rather than values. */
  documentedValues: string[];
  /** The texts that recorded answers hold there, empty ones aside. */
  recordedValues: Set<string>;
}

/** All that is known of a dataset's records: by documentation, index mapping and recorded answers. */
export interface FieldCatalogue {
  mappingPublished: boolean;
  fields: Map<string, KnownField>;
}

interface CatalogueFile {
  source_mapping: string | null;
  fields: {
    path: string;
    type: unknown;
    format?: string | null;
    is_exact?: boolean;
    container?: boolean;
    possible_values?: { type?: string; values?: string[] } | null;
    es?: Mapping | null;
  }[];
  es_only_fields?: Record<string, Mapping>;
}

interface WireFile {
  on_wire_not_in_docs_or_mapping?: string[];
  on_wire_only_in_mapping?: string[];
}

function readJson<T>(file: string): T | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined;
}

/** Reads the catalogue of a dataset, such as `device/510k`, from the folder of openFDA's facts; undefined where it has none. */
export function readFieldCatalogue(folder: string, dataset: string): FieldCatalogue | undefined {
  const name = `${dataset.replace('/', '.')}.json`;
  const file = readJson<CatalogueFile>(join(folder, 'fields', name));
  if (!file) return undefined;
  const fields = new Map<string, KnownField>();

  function known(path: string): KnownField {
    const blank: KnownField = {
      documented: false,
      container: false,
      type: undefined,
      format: undefined,
      exact: false,
      mapping: undefined,
      onWire: false,
      listOnWire: false,
      documentedValues: [],
      recordedValues: new Set(),
    };
    const found = fields.get(path) ?? blank;
    fields.set(path, found);
    return found;
  }

  function walk(value: unknown, path: string) {
    if (Array.isArray(value)) {
      known(path).listOnWire = true;
      for (const item of value) walk(item, path);
    } else if (typeof value === 'object' && value !== null) {
      if (path) known(path).container = true;
      for (const [key, inner] of Object.entries(value)) walk(inner, path ? `${path}.${key}` : key);
    }
    if (path) known(path).onWire = true;
    if (typeof value === 'string' && value !== '') known(path).recordedValues.add(value);
  }

  for (const said of file.fields) {
    // The documentation lists the answer's envelope among the record's fields.
    if (said.path === 'meta' || said.path.startsWith('meta.')) continue;
    Object.assign(known(said.path), {
      documented: true,
      container: said.container ?? false,
      type: typeof said.type === 'string' ? said.type : undefined,
      format: said.format ?? undefined,
      exact: said.is_exact ?? false,
      mapping: said.es ?? undefined,
      documentedValues: said.possible_values?.type === 'one_of' ? (said.possible_values.values ?? []) : [],
    });
  }
  for (const [path, mapping] of Object.entries(file.es_only_fields ?? {})) known(path).mapping = mapping;
  const wire = readJson<WireFile>(join(folder, 'fields', `_wire.${name}`)) ?? {};
  for (const path of [wire.on_wire_not_in_docs_or_mapping ?? [], wire.on_wire_only_in_mapping ?? []].flat()) {
    known(path).onWire = true;
  }
  for (const record of readJson<unknown[]>(join(folder, 'samples', name)) ?? []) walk(record, '');
  for (const path of [...fields.keys()]) {
    const parts = path.split('.');
    for (let end = 1; end < parts.length; end += 1) known(parts.slice(0, end).join('.')).container = true;
  }
  return { mappingPublished: file.source_mapping !== null, fields };
}
