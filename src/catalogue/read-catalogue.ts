import {
  DirectiveLocation,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  isTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import {
  type Cadence,
  type Catalogue,
  type Dataset,
  defaultIndex,
  type EnumShape,
  type FieldIndex,
  type FreshnessLevel,
  type Join,
  type KeyForm,
  type LeafField,
  type ObjectShape,
  type RecordField,
  type ScalarName,
} from './catalogue.ts';
import { CatalogueError } from './catalogue-error.ts';
import { type DirectiveArguments, DirectiveReader } from './directive-reader.ts';
import { wireNameOf } from './naming.ts';

/**
 * Reads the datasets, their fields and joins from the directives of an SDL document.
 * Throws a CatalogueError for a directive that is not as the document defines it, or names an unknown path or type, and for two datasets,
 * types or root fields of one name.
 */
export function readCatalogue(document: DocumentNode): Catalogue {
  const objects = new Map<string, ObjectTypeDefinitionNode>();
  const enums = new Map<string, EnumTypeDefinitionNode>();
  const named = new Set<string>();
  for (const definition of document.definitions) {
    if (isTypeDefinitionNode(definition)) {
      const name = definition.name.value;
      if (named.has(name)) throw new CatalogueError(`${name}: expected one type of this name, but got two`, definition);
      named.add(name);
    }
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) objects.set(definition.name.value, definition);
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION) enums.set(definition.name.value, definition);
  }
  const directives = new DirectiveReader(document);
  checkDirectives(objects.values(), enums.values(), directives);
  const reader = new ShapeReader(objects, enums, directives);
  const byType = new Map<string, Dataset>();
  for (const type of objects.values()) {
    const args = directives.read(type, 'dataset', type.name.value);
    if (args) byType.set(type.name.value, readDataset(type, args, reader, directives));
  }
  const datasets = new Map<string, Dataset>();
  for (const dataset of byType.values()) {
    const other = datasets.get(dataset.path);
    if (other) {
      throw new CatalogueError(
        `${dataset.typeName}: expected a @dataset(path:) of its own, but "${dataset.path}" is ${other.typeName}'s`,
        objects.get(dataset.typeName),
      );
    }
    datasets.set(dataset.path, dataset);
    for (const join of dataset.joins) checkJoin(dataset, join, byType);
  }
  checkRootFields(document, [...byType.values()]);
  return { document, datasets, byType };
}

function checkDirectives(
  objects: Iterable<ObjectTypeDefinitionNode>,
  enums: Iterable<EnumTypeDefinitionNode>,
  directives: DirectiveReader,
): void {
  for (const type of objects) {
    const name = type.name.value;
    directives.check(type, DirectiveLocation.OBJECT, name);
    for (const field of type.fields ?? [])
      directives.check(field, DirectiveLocation.FIELD_DEFINITION, `${name}.${field.name.value}`);
  }
  for (const type of enums) {
    const name = type.name.value;
    directives.check(type, DirectiveLocation.ENUM, name);
    for (const value of type.values ?? [])
      directives.check(value, DirectiveLocation.ENUM_VALUE, `${name}.${value.name.value}`);
  }
}

/** Every root field belongs to one dataset, or is written in the SDL itself. */
function checkRootFields(document: DocumentNode, datasets: readonly Dataset[]): void {
  const owners = new Map<string, string>();
  for (const definition of document.definitions) {
    const isQuery = definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION;
    if (!isQuery || definition.name.value !== 'Query') continue;
    for (const field of definition.fields ?? []) owners.set(field.name.value, 'Query');
  }
  for (const { typeName, list, one } of datasets) {
    for (const [argument, field] of [
      ['list', list],
      ['one', one],
    ]) {
      if (field === undefined) continue;
      const owner = owners.get(field);
      if (owner !== undefined) {
        const of = owner === 'Query' ? 'written in the SDL' : `${owner}'s`;
        throw new CatalogueError(
          `${typeName}: @dataset(${argument}:) expected a root field of its own, but "${field}" is ${of}`,
        );
      }
      owners.set(field, typeName);
    }
  }
}

function readDataset(
  type: ObjectTypeDefinitionNode,
  args: DirectiveArguments,
  reader: ShapeReader,
  directives: DirectiveReader,
): Dataset {
  const typeName = type.name.value;
  const shape = reader.shape(type, '');
  const leaves = new Map(leavesOf(shape).map((leaf) => [leaf.path, leaf]));
  const leafAt = (path: string, argument: string): LeafField => {
    const leaf = leaves.get(path);
    if (leaf) return leaf;
    throw new CatalogueError(
      `${typeName}: @dataset(${argument}:) expected a value field's wire path, but got "${path}"`,
      type,
    );
  };
  const key = list(args.key).map((path) => leafAt(path, 'key'));
  if (typeof args.one === 'string' && key.length === 0) {
    throw new CatalogueError(`${typeName}: @dataset(one:) expected a key to look a record up by, but got none`, type);
  }
  const alternateKeys = list(args.alternateKeys).map((path) => leafAt(path, 'alternateKeys'));
  const repeated = list(args.repeatedKeys);
  const keys = [key, ...alternateKeys.map((leaf) => [leaf])];
  for (const path of repeated) {
    if (keys.flat().some((leaf) => leaf.path === path)) continue;
    throw new CatalogueError(
      `${typeName}: @dataset(repeatedKeys:) expected a field of a key or an alternate key, but got "${path}"`,
      type,
    );
  }
  const fields = type.fields ?? [];
  return {
    path: args.path as string,
    typeName,
    description: type.description?.value ?? '',
    list: args.list as string,
    one: (args.one ?? undefined) as string | undefined,
    key,
    alternateKeys,
    uniqueKeys: keys.filter((leaves) => leaves.length > 0 && !leaves.some(({ path }) => repeated.includes(path))),
    newest: typeof args.newest === 'string' ? leafAt(args.newest, 'newest') : undefined,
    status: (args.status ?? undefined) as string | undefined,
    cadence: args.cadence as Cadence,
    level: (directives.read(type, 'freshness', typeName)?.level ?? 'RECENT') as FreshnessLevel,
    shape,
    leaves,
    joins: fields.flatMap((field) => readJoin(field, `${typeName}.${field.name.value}`, directives)),
  };
}

function readJoin(field: FieldDefinitionNode, place: string, directives: DirectiveReader): Join[] {
  const args = directives.read(field, 'join', place);
  if (!args) return [];
  const { name, isList } = namedType(field.type);
  const to = args.to as string;
  return [
    {
      field: field.name.value,
      target: name,
      toMany: isList,
      from: (args.from ?? to) as string,
      to,
      form: args.form as KeyForm,
    },
  ];
}

function checkJoin(dataset: Dataset, join: Join, byType: ReadonlyMap<string, Dataset>): void {
  const place = `${dataset.typeName}.${join.field}`;
  const target = byType.get(join.target);
  if (!target) throw new CatalogueError(`${place}: @join expected the type of a dataset, but got ${join.target}`);
  if (!dataset.leaves.has(join.from))
    throw new CatalogueError(`${place}: @join(from:) expected a value field's wire path, but got "${join.from}"`);
  const to = target.leaves.get(join.to);
  if (!to)
    throw new CatalogueError(
      `${place}: @join(to:) expected a value field's wire path in ${join.target}, but got "${join.to}"`,
    );
  if (to.index === 'TEXT' || to.index === 'NONE') {
    throw new CatalogueError(
      `${place}: @join(to:) expected a field found by its whole value, but ${join.to} is ${to.index}`,
    );
  }
}

class ShapeReader {
  readonly #objects: ReadonlyMap<string, ObjectTypeDefinitionNode>;
  readonly #enums: ReadonlyMap<string, EnumTypeDefinitionNode>;
  readonly #directives: DirectiveReader;
  readonly #enumShapes = new Map<string, EnumShape>();

  constructor(
    objects: ReadonlyMap<string, ObjectTypeDefinitionNode>,
    enums: ReadonlyMap<string, EnumTypeDefinitionNode>,
    directives: DirectiveReader,
  ) {
    this.#objects = objects;
    this.#enums = enums;
    this.#directives = directives;
  }

  shape(type: ObjectTypeDefinitionNode, prefix: string, holders: readonly string[] = []): ObjectShape {
    const owner = type.name.value;
    if (holders.includes(owner)) {
      throw new CatalogueError(
        `${owner}: expected an object that does not hold itself, but it is reached at ${prefix}`,
      );
    }
    const fields = (type.fields ?? [])
      .filter(({ directives = [] }) => !directives.some(({ name }) => name.value === 'join'))
      .map((field) => this.#field(field, prefix, [...holders, owner]));
    checkNames(owner, fields, type);
    return { typeName: owner, fields };
  }

  #field(node: FieldDefinitionNode, prefix: string, holders: readonly string[]): RecordField {
    const name = node.name.value;
    const place = `${holders.at(-1)}.${name}`;
    const wire = (this.#directives.read(node, 'wire', place)?.name ?? wireNameOf(name)) as string;
    const path = `${prefix}${wire}`;
    const { name: typeName, isList } = namedType(node.type);
    const object = this.#objects.get(typeName);
    if (object) {
      return { kind: 'object', name, wire, path, list: isList, shape: this.shape(object, `${path}.`, holders) };
    }
    const enumShape = this.#enumShape(typeName);
    const scalar = enumShape ? 'String' : typeName;
    if (!Object.hasOwn(defaultIndex, scalar)) {
      throw new CatalogueError(`${place}: expected a known scalar, an enum or an object, but got ${typeName}`, node);
    }
    const index = (this.#directives.read(node, 'index', place)?.as ?? defaultIndex[scalar as ScalarName]) as FieldIndex;
    const required = node.type.kind === Kind.NON_NULL_TYPE;
    return { kind: 'leaf', name, wire, path, list: isList, required, scalar: scalar as ScalarName, enumShape, index };
  }

  #enumShape(name: string): EnumShape | undefined {
    const node = this.#enums.get(name);
    if (!node) return undefined;
    const known = this.#enumShapes.get(name);
    if (known) return known;
    const wireByName = new Map<string, readonly string[]>();
    const nameByWire = new Map<string, string>();
    for (const value of node.values ?? []) {
      const args = this.#directives.read(value, 'value', `${name}.${value.name.value}`);
      const spellings = list(args?.wire ?? [value.name.value]);
      wireByName.set(value.name.value, spellings);
      for (const spelling of spellings) nameByWire.set(spelling, value.name.value);
    }
    const shape = { name, wireByName, nameByWire };
    this.#enumShapes.set(name, shape);
    return shape;
  }
}

/** Every value field of a shape, those of its objects included. */
export function leavesOf(shape: ObjectShape): LeafField[] {
  return shape.fields.flatMap((field) => (field.kind === 'leaf' ? [field] : leavesOf(field.shape)));
}

function namedType(node: TypeNode, isList = false): { name: string; isList: boolean } {
  if (node.kind === Kind.NAMED_TYPE) return { name: node.name.value, isList };
  return namedType(node.type, isList || node.kind === Kind.LIST_TYPE);
}

/** Arguments that are lists are coerced by their types. */
function list(value: unknown): readonly string[] {
  return (value ?? []) as readonly string[];
}

/** Two fields of one name, or of one name on the wire, would be one value read twice. */
function checkNames(owner: string, fields: readonly RecordField[], type: ObjectTypeDefinitionNode): void {
  for (const property of ['name', 'wire'] as const) {
    const seen = new Set<string>();
    for (const field of fields) {
      if (seen.has(field[property])) {
        const what = property === 'name' ? 'one field' : 'one field with the name on the wire';
        throw new CatalogueError(`${owner}: expected ${what} "${field[property]}", but got two`, type);
      }
      seen.add(field[property]);
    }
  }
}
