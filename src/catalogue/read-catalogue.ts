import {
  type DirectiveNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeNode,
  valueFromASTUntyped,
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
import { wireNameOf } from './naming.ts';

/** The SDL contradicts itself or names what is not there. The message says where, what was expected and what came. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
}

type Arguments = Readonly<Record<string, unknown>>;

/**
 * Reads the datasets, their fields and joins from the directives of an SDL document.
 * Throws a CatalogueError for a directive that names an unknown path or type.
 */
export function readCatalogue(document: DocumentNode): Catalogue {
  const objects = new Map<string, ObjectTypeDefinitionNode>();
  const enums = new Map<string, EnumTypeDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) objects.set(definition.name.value, definition);
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION) enums.set(definition.name.value, definition);
  }
  const reader = new ShapeReader(objects, enums);
  const byType = new Map<string, Dataset>();
  for (const type of objects.values()) {
    const directive = directiveOf(type.directives, 'dataset');
    if (directive) byType.set(type.name.value, readDataset(type, directive, reader));
  }
  const datasets = new Map<string, Dataset>();
  for (const dataset of byType.values()) {
    const other = datasets.get(dataset.path);
    if (other) {
      throw new CatalogueError(
        `${dataset.typeName}: expected a @dataset(path:) of its own, but "${dataset.path}" is ${other.typeName}'s`,
      );
    }
    datasets.set(dataset.path, dataset);
    for (const join of dataset.joins) checkJoin(dataset, join, byType);
  }
  return { document, datasets, byType };
}

function readDataset(type: ObjectTypeDefinitionNode, args: Arguments, reader: ShapeReader): Dataset {
  const typeName = type.name.value;
  const shape = reader.shape(type, '');
  const leaves = new Map(leavesOf(shape).map((leaf) => [leaf.path, leaf]));
  const leafAt = (path: string, what: string): LeafField => {
    const leaf = leaves.get(path);
    if (!leaf) throw new CatalogueError(`${typeName}: ${what} expected a value field's wire path, but got "${path}"`);
    return leaf;
  };
  const at = (argument: string) => `${typeName}: @dataset(${argument}:)`;
  const key = list(args.key, at('key')).map((path) => leafAt(path, '@dataset(key:)'));
  if (args.one !== undefined && key.length === 0) {
    throw new CatalogueError(`${at('one')} expected a key to look a record up by, but got none`);
  }
  return {
    path: text(args.path, at('path')),
    typeName,
    description: type.description?.value ?? '',
    list: text(args.list, at('list')),
    one: args.one === undefined ? undefined : text(args.one, at('one')),
    key,
    alternateKeys: list(args.alternateKeys, at('alternateKeys')).map((path) =>
      leafAt(path, '@dataset(alternateKeys:)'),
    ),
    newest: args.newest === undefined ? undefined : leafAt(text(args.newest, at('newest')), '@dataset(newest:)'),
    status: args.status === undefined ? undefined : text(args.status, at('status')),
    cadence: (args.cadence ?? 'UNKNOWN') as Cadence,
    level: (directiveOf(type.directives, 'freshness')?.level ?? 'RECENT') as FreshnessLevel,
    shape,
    leaves,
    joins: (type.fields ?? []).flatMap((field) => readJoin(field, `${typeName}.${field.name.value}`)),
  };
}

function readJoin(field: FieldDefinitionNode, place: string): Join[] {
  const args = directiveOf(field.directives, 'join');
  if (!args) return [];
  const { name, isList } = namedType(field.type);
  const to = text(args.to, `${place}: @join(to:)`);
  return [
    {
      field: field.name.value,
      target: name,
      toMany: isList,
      from: args.from === undefined ? to : text(args.from, `${place}: @join(from:)`),
      to,
      form: (args.form ?? 'AS_IS') as KeyForm,
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
  readonly #enumShapes = new Map<string, EnumShape>();

  constructor(
    objects: ReadonlyMap<string, ObjectTypeDefinitionNode>,
    enums: ReadonlyMap<string, EnumTypeDefinitionNode>,
  ) {
    this.#objects = objects;
    this.#enums = enums;
  }

  shape(type: ObjectTypeDefinitionNode, prefix: string, holders: readonly string[] = []): ObjectShape {
    const owner = type.name.value;
    if (holders.includes(owner)) {
      throw new CatalogueError(
        `${owner}: expected an object that does not hold itself, but it is reached at ${prefix}`,
      );
    }
    const fields = (type.fields ?? [])
      .filter((field) => !directiveOf(field.directives, 'join'))
      .map((field) => this.#field(field, prefix, [...holders, owner]));
    return { typeName: owner, fields };
  }

  #field(node: FieldDefinitionNode, prefix: string, holders: readonly string[]): RecordField {
    const name = node.name.value;
    const wire = text(
      directiveOf(node.directives, 'wire')?.name ?? wireNameOf(name),
      `${holders.at(-1)}.${name}: @wire(name:)`,
    );
    const path = `${prefix}${wire}`;
    const { name: typeName, isList } = namedType(node.type);
    const object = this.#objects.get(typeName);
    if (object) {
      return { kind: 'object', name, wire, path, list: isList, shape: this.shape(object, `${path}.`, holders) };
    }
    const enumShape = this.#enumShape(typeName);
    const scalar = enumShape ? 'String' : typeName;
    if (!Object.hasOwn(defaultIndex, scalar)) {
      throw new CatalogueError(
        `${holders.at(-1)}.${name}: expected a known scalar, an enum or an object, but got ${typeName}`,
      );
    }
    const index = (directiveOf(node.directives, 'index')?.as ?? defaultIndex[scalar as ScalarName]) as FieldIndex;
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
      const spellings = list(
        directiveOf(value.directives, 'value')?.wire ?? value.name.value,
        `${name}.${value.name.value}: @value(wire:)`,
      );
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

function directiveOf(directives: readonly DirectiveNode[] | undefined, name: string): Arguments | undefined {
  const node = directives?.find((directive) => directive.name.value === name);
  if (!node) return undefined;
  return Object.fromEntries((node.arguments ?? []).map((arg) => [arg.name.value, valueFromASTUntyped(arg.value)]));
}

function namedType(node: TypeNode, isList = false): { name: string; isList: boolean } {
  if (node.kind === Kind.NAMED_TYPE) return { name: node.name.value, isList };
  return namedType(node.type, isList || node.kind === Kind.LIST_TYPE);
}

function text(value: unknown, place: string): string {
  if (typeof value !== 'string') throw new CatalogueError(`${place} expected a string, but got ${String(value)}`);
  return value;
}

function list(value: unknown, place: string): string[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.map((item) => text(item, place)) : [text(value, place)];
}
