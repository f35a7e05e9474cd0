import {
  type Catalogue,
  type Dataset,
  isCountable,
  isSortable,
  type LeafField,
  type ObjectShape,
} from './catalogue.ts';
import { type FilterKind, filterKindOf } from './filter-kinds.ts';
import { enumNameOf } from './naming.ts';

/** A value field with the GraphQL names that lead to it. */
export interface NamedLeaf {
  readonly leaf: LeafField;
  /** The enum value that stands for it in orders, facets and histograms. */
  readonly enumName: string;
}

/** Every value field of a dataset under the enum value that stands for it. */
export function namedLeaves(shape: ObjectShape, prefix: readonly string[] = []): NamedLeaf[] {
  return shape.fields.flatMap((field) => {
    const path = [...prefix, field.name];
    return field.kind === 'leaf' ? [{ leaf: field, enumName: enumNameOf(path) }] : namedLeaves(field.shape, path);
  });
}

export function sortableLeaves(dataset: Dataset): NamedLeaf[] {
  return namedLeaves(dataset.shape).filter(({ leaf }) => isSortable(leaf));
}

export function countableLeaves(dataset: Dataset): NamedLeaf[] {
  return namedLeaves(dataset.shape).filter(({ leaf }) => isCountable(leaf));
}

export function dateLeaves(dataset: Dataset): NamedLeaf[] {
  return namedLeaves(dataset.shape).filter(({ leaf }) => leaf.index === 'DATE');
}

/** The SDL that follows from the datasets: root fields, connections, filters, orders and facets. */
export function deriveSdl(catalogue: Catalogue): string {
  const filters = new Map<string, FilterKind>();
  const shapes = new Map<string, string>();
  const datasets = [...catalogue.datasets.values()];
  const parts = datasets.map((dataset) => datasetSdl(dataset));
  for (const dataset of datasets) whereSdl(dataset.shape, filters, shapes);
  return [...parts, ...shapes.values(), ...[...filters.values()].map(filterSdl)].join('\n');
}

/** The arguments of a list field and of a join to many. */
export function listArguments(dataset: Dataset): string {
  const { typeName } = dataset;
  const order = [...dataset.leaves.values()].some(isSortable);
  return `(
    "Only records that meet this."
    where: ${typeName}Where
    "A search in openFDA's own syntax, for what \`where\` cannot say. Both apply."
    search: String
    ${order ? `"The order; the first entry weighs most. Without it: ${orderText(dataset)}."\n    orderBy: [${typeName}OrderBy!]` : ''}
    "How many records."
    first: Int = 20
    "The records after this cursor."
    after: String
    "How many records to skip; at most 25,000 (then use \`after\`)."
    offset: Int
  )`;
}

function orderText(dataset: Dataset): string {
  return dataset.newest
    ? `newest \`${dataset.newest.name}\` first, or by relevance where \`search\` is given`
    : "openFDA's own";
}

function datasetSdl(dataset: Dataset): string {
  const { typeName, list, one, key, alternateKeys } = dataset;
  const keyed = key.length > 0;
  // A number is taken as a number and as a text.
  const lookUp = (leaf: LeafField, required: boolean) =>
    `${leaf.name}: ${leaf.scalar === 'String' ? 'String' : 'ID'}${required ? '!' : ''}`;
  const isOptional = (leaf: LeafField) => alternateKeys.length > 0 || leaf !== key[0];
  const sortable = sortableLeaves(dataset);
  const countable = countableLeaves(dataset);
  const dates = dateLeaves(dataset);
  return `
extend type ${typeName}${keyed ? ' implements Node' : ''} {
  ${keyed ? '"Its type and key as one id, for `node` and for the caches of clients. Records that openFDA gives one key share it; one without a key has an id of its own, by which it cannot be found."\n  id: ID!' : ''}
  "The record as openFDA sent it, unknown fields included."
  raw: JSON!
  "How fresh the record is, and where it came from."
  asOf: AsOf!
}
"Records of ${dataset.path}, and what can be told of all of them."
type ${typeName}Connection {
  "How many records meet the conditions."
  totalCount: NonNegativeInt!
  "The records of this page."
  nodes: [${typeName}!]!
  "The records of this page, each with its cursor."
  edges: [${typeName}Edge!]!
  "Whether there is more."
  pageInfo: PageInfo!
  ${countable.length > 0 ? `"How many records hold each value of a field: at most as many as are asked for, the most frequent first. There may be more."\n  facet(field: ${typeName}FacetField!, "At most 1,000." first: Int = 100): [FacetTerm!]` : ''}
  ${dates.length > 0 ? `"How many records fall on each day, month or year, the earliest first."\n  histogram(field: ${typeName}HistogramField!, interval: HistogramInterval = YEAR): [HistogramBucket!]` : ''}
  "How fresh the answer is: of several parts, the oldest."
  asOf: AsOf!
}
"A record and its place in a list."
type ${typeName}Edge {
  "Where the record stands, for \`after\`."
  cursor: String!
  "The record."
  node: ${typeName}!
}
${
  sortable.length > 0
    ? `${enumSdl(`${typeName}OrderField`, `Fields by which openFDA can order ${dataset.path}.`, sortable)}
"One criterion of an order."
input ${typeName}OrderBy { field: ${typeName}OrderField! direction: OrderDirection! = ASC }`
    : ''
}
${countable.length > 0 ? enumSdl(`${typeName}FacetField`, `Fields whose values openFDA can count in ${dataset.path}.`, countable) : ''}
${dates.length > 0 ? enumSdl(`${typeName}HistogramField`, `Dates by which openFDA can count ${dataset.path}.`, dates) : ''}
extend type Query {
  "Records of ${dataset.path}."
  ${list}${listArguments(dataset)}: ${typeName}Connection
  ${
    one
      ? `"One record of ${dataset.path}; null where openFDA has none."\n  ${one}(${[
          ...key.map((leaf) => lookUp(leaf, !isOptional(leaf))),
          ...alternateKeys.map((leaf) => lookUp(leaf, false)),
        ].join(', ')}): ${typeName}`
      : ''
  }
}`;
}

function enumSdl(name: string, description: string, leaves: readonly NamedLeaf[]): string {
  return `"${description}"\nenum ${name} { ${leaves.map(({ enumName }) => enumName).join(' ')} }`;
}

/** The `where` input of a shape; those of the objects in it are added beside it. */
function whereSdl(shape: ObjectShape, filters: Map<string, FilterKind>, done: Map<string, string>): boolean {
  const name = `${shape.typeName}Where`;
  if (done.has(name)) return done.get(name) !== '';
  done.set(name, '');
  const lines = shape.fields.flatMap((field) => {
    if (field.kind === 'object') {
      if (!whereSdl(field.shape, filters, done)) return [];
      const line = `  ${field.name}: ${field.shape.typeName}Where`;
      return field.list ? [flattened(field.name), line] : [line];
    }
    const kind = filterKindOf(field);
    if (!kind) return [];
    filters.set(kind.name, kind);
    return [`  ${field.name}: ${kind.name}`];
  });
  if (lines.length === 0) return false;
  done.set(
    name,
    `"Conditions on a ${shape.typeName}; all of them must hold."
input ${name} {
  "All of these."
  and: [${name}!]
  "Any of these."
  or: [${name}!]
  "Not this."
  not: ${name}
${lines.join('\n')}
}`,
  );
  return true;
}

/** openFDA's index holds no objects: what stands in several of a list is looked at together. */
function flattened(name: string): string {
  return `  "Of all ${name} of a record together: one may meet one condition and another the next. openFDA cannot ask for one that meets them all."`;
}

function filterSdl(kind: FilterKind): string {
  const lines = kind.operators.map((operator) => {
    if (operator === 'in') return `  in: [${kind.value}!]`;
    if (operator === 'exists') {
      return '  "Whether there is a value. A blank text is one to openFDA, though it is given as null."\n  exists: Boolean';
    }
    return `  ${operator}: ${kind.value}`;
  });
  return `"""${kind.description}"""\ninput ${kind.name} {\n${lines.join('\n')}\n}`;
}
