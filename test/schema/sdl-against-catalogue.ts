import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FieldCatalogue, readFieldCatalogue } from './field-catalogue.ts';
import { agreeingIndexes, agreeingTypes } from './index-agreement.ts';
import { readWireSchema, type WireDataset } from './wire-schema.ts';

/** Reasons for which paths are left out, by dataset: a wire path, or `prefix.*` for it and all below. */
export type Omissions = Record<string, Record<string, string>>;

export interface SdlAgainstCatalogueOptions {
  /** The SDL's sources, those of the directives included. */
  sources: readonly string[];
  omissions: Omissions;
  /** The folder of openFDA's facts, with `fields/` and `samples/`. */
  catalogue: string;
  /** The first part of the paths of the datasets to check: `device`. */
  domain: string;
  /** By dataset, paths that no mapping holds though openFDA searches them all the same. */
  selfIndexed?: Record<string, readonly string[]>;
  /** By dataset, paths of dates that records may give in part, as a year or a month. */
  partialDates?: Record<string, readonly string[]>;
}

/** The handwritten sources of the schema: all of a folder's SDL but what is generated. */
export function readSdlSources(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql') && name !== 'executable.graphql');
  return files.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** All omissions that a schema folder lists, in `omitted.json` or in one file a domain. */
export function readOmissions(folder: string): Omissions {
  const files = readdirSync(folder).filter((name) => /^omitted(\.[a-z]+)?\.json$/.test(name));
  return Object.assign({}, ...files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Omissions));
}

function covers(pattern: string, path: string): boolean {
  if (!pattern.endsWith('.*')) return pattern === path;
  const prefix = pattern.slice(0, -2);
  return path === prefix || path.startsWith(`${prefix}.`);
}

function insideJson(dataset: WireDataset, path: string): boolean {
  const parts = path.split('.');
  return parts.some((_, end) => dataset.fields.get(parts.slice(0, end).join('.'))?.typeName === 'JSON');
}

function coverageFaults(dataset: WireDataset, catalogue: FieldCatalogue, omitted: Record<string, string>): string[] {
  const faults: string[] = [];
  const patterns = Object.keys(omitted);
  for (const path of catalogue.fields.keys()) {
    const typed = dataset.fields.has(path) || insideJson(dataset, path);
    const left = patterns.some((pattern) => covers(pattern, path));
    if (!typed && !left) faults.push(`${dataset.path}: ${path} is neither a field nor omitted`);
    if (dataset.fields.has(path) && left) faults.push(`${dataset.path}: ${path} is both a field and omitted`);
  }
  for (const [pattern, reason] of Object.entries(omitted)) {
    if (!reason.trim()) faults.push(`${dataset.path}: ${pattern} is omitted without a reason`);
    const known = [...catalogue.fields.keys()].some((path) => covers(pattern, path));
    if (!known) faults.push(`${dataset.path}: ${pattern} is omitted but not known to exist`);
  }
  return faults;
}

function fieldFaults(dataset: WireDataset, catalogue: FieldCatalogue, options: SdlAgainstCatalogueOptions): string[] {
  const selfIndexed = options.selfIndexed?.[dataset.path] ?? [];
  const partialDates = options.partialDates?.[dataset.path] ?? [];
  const faults: string[] = [];
  for (const field of dataset.fields.values()) {
    const at = `${field.place} (${dataset.path} ${field.path})`;
    for (const directive of field.redundant) faults.push(`${at}: ${directive} says what holds without it`);
    const known = catalogue.fields.get(field.path);
    if (!known) {
      if (!insideJson(dataset, field.path)) faults.push(`${at}: not known to documentation, mapping or wire`);
      continue;
    }
    if (known.container !== field.object && field.typeName !== 'JSON') {
      faults.push(`${at}: ${known.container ? 'holds fields of its own' : 'is no object'}`);
    }
    if (known.listOnWire && !field.list && field.typeName !== 'JSON') faults.push(`${at}: is a list on the wire`);
    if (field.index === undefined || known.container) continue;
    const searched = selfIndexed.includes(field.path) && !known.mapping;
    const indexes = searched ? ['TOKEN', 'TEXT'] : agreeingIndexes(known, field.typeName, catalogue.mappingPublished);
    if (!indexes.includes(field.index))
      faults.push(`${at}: expected index ${indexes.join(' or ')}, got ${field.index}`);
    const types = agreeingTypes(known, partialDates.includes(field.path));
    if (types && !types.includes(field.typeName)) {
      faults.push(`${at}: expected type ${types.join(' or ')}, got ${field.typeName}`);
    }
  }
  return faults;
}

function enumFaults(dataset: WireDataset, catalogue: FieldCatalogue, enums: Map<string, Set<string>>): string[] {
  return [...dataset.fields.values()].flatMap((field) => {
    const spellings = enums.get(field.typeName);
    const known = catalogue.fields.get(field.path);
    if (!spellings || !known) return [];
    const values = new Set([...known.documentedValues, ...known.recordedValues]);
    const lost = [...values].filter((value) => !spellings.has(value));
    return lost.map((value) => `${field.place}: ${field.typeName} has no value for ${JSON.stringify(value)}`);
  });
}

function pathFaults(dataset: WireDataset, byType: Map<string, WireDataset>): string[] {
  const faults: string[] = [];
  function demand(holder: WireDataset, path: string, at: string, searched: boolean) {
    const field = holder.fields.get(path);
    if (!field || field.object) faults.push(`${at}: ${holder.path} has no field ${path}`);
    else if (searched && (field.index === 'NONE' || field.index === 'TEXT')) {
      faults.push(`${at}: ${path} of ${holder.path} cannot be searched as a whole (${field.index})`);
    }
  }
  for (const path of dataset.named) demand(dataset, path, `${dataset.typeName} @dataset`, true);
  for (const join of dataset.joins) {
    const target = byType.get(join.typeName);
    if (target) demand(target, join.to, join.place, true);
    else faults.push(`${join.place}: ${join.typeName} is no dataset`);
    demand(dataset, join.from, join.place, false);
  }
  return faults;
}

/** Where the SDL of one domain's datasets disagrees with what is known of openFDA, fault by fault; empty where it agrees. */
export function sdlAgainstCatalogue(options: SdlAgainstCatalogueOptions): string[] {
  const { datasets, enums } = readWireSchema(options.sources);
  const byType = new Map(datasets.map((dataset) => [dataset.typeName, dataset]));
  const expected = readdirSync(join(options.catalogue, 'fields'))
    .filter((name) => name.startsWith(`${options.domain}.`) && name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length).replace('.', '/'));
  const missing = expected.filter((path) => !datasets.some((dataset) => dataset.path === path));
  const faults = missing.map((path) => `${path}: no type has this dataset`);
  for (const dataset of datasets.filter((candidate) => candidate.path.startsWith(`${options.domain}/`))) {
    faults.push(...pathFaults(dataset, byType));
    const catalogue = readFieldCatalogue(options.catalogue, dataset.path);
    if (!catalogue) {
      faults.push(`${dataset.typeName}: the catalogue has no dataset ${dataset.path}`);
      continue;
    }
    faults.push(...coverageFaults(dataset, catalogue, options.omissions[dataset.path] ?? {}));
    faults.push(...fieldFaults(dataset, catalogue, options), ...enumFaults(dataset, catalogue, enums));
  }
  return faults;
}
