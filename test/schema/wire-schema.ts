import {
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';

/** A field of a record type under its path on the wire. */
export interface WireField {
  /** Where it stands in the SDL: `DeviceEventDevice.brandName`. */
  place: string;
  /** Its path on the wire: `device.brand_name`. */
  path: string;
  typeName: string;
  list: boolean;
  object: boolean;
  /** How openFDA's index holds it, written or by default; undefined for objects. */
  index: string | undefined;
  /** Directives that say what holds without them. */
  redundant: string[];
}

/** A join as written: a place in the SDL, the type it leads to and the wire paths it goes by. */
export interface WireJoin {
  place: string;
  typeName: string;
  from: string;
  to: string;
}

/** A type with `@dataset`, its fields laid out by their paths on the wire. */
export interface WireDataset {
  typeName: string;
  path: string;
  /** Names of its root fields: the list and, where records have a key, the look-up. */
  rootFields: string[];
  /** Wire paths that `@dataset` names: key, alternate keys, newest. */
  named: string[];
  fields: Map<string, WireField>;
  joins: WireJoin[];
  /** Names of the object types and enums that the dataset's fields use. */
  uses: Set<string>;
}

const DEFAULT_INDEX: Record<string, string> = { Date: 'DATE', Int: 'NUMBER', Float: 'NUMBER', Boolean: 'BOOLEAN' };

function args(node: { directives?: readonly (DirectiveNode | ConstDirectiveNode)[] | undefined }, name: string) {
  const directive = node.directives?.find((candidate) => candidate.name.value === name);
  if (!directive) return undefined;
  const entries = (directive.arguments ?? []).map((arg) => [arg.name.value, valueFromASTUntyped(arg.value)] as const);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function unwrap(type: TypeNode): { name: string; list: boolean } {
  if (type.kind === Kind.NAMED_TYPE) return { name: type.name.value, list: false };
  return { name: unwrap(type.type).name, list: type.kind === Kind.LIST_TYPE || unwrap(type.type).list };
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}

function wireField(parent: string, prefix: string, node: FieldDefinitionNode, object: boolean): WireField {
  const { name: typeName, list } = unwrap(node.type);
  const wire = args(node, 'wire')?.name;
  const byRule = snakeCase(node.name.value);
  const written = args(node, 'index')?.as;
  const byDefault = DEFAULT_INDEX[typeName] ?? 'TEXT_EXACT';
  return {
    place: `${parent}.${node.name.value}`,
    path: prefix + String(wire ?? byRule),
    typeName,
    list,
    object,
    index: object ? undefined : String(written ?? byDefault),
    redundant: [...(wire === byRule ? ['@wire'] : []), ...(written === byDefault ? ['@index'] : [])],
  };
}

/** SDL read for what it says of the wire. */
export interface WireSchema {
  document: DocumentNode;
  datasets: WireDataset[];
  /** By enum, the spellings on the wire that its values stand for. */
  enums: Map<string, Set<string>>;
}

/** Reads SDL into its datasets. Knows the directives alone, nothing of the program that derives from them. */
export function readWireSchema(sources: readonly string[]): WireSchema {
  const document = parse(sources.join('\n'));
  const objects = new Map<string, ObjectTypeDefinitionNode>();
  const enums = new Map<string, Set<string>>();
  for (const node of document.definitions) {
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION) objects.set(node.name.value, node);
    if (node.kind !== Kind.ENUM_TYPE_DEFINITION) continue;
    const spellings = (node.values ?? []).flatMap((value) => [args(value, 'value')?.wire ?? []].flat().map(String));
    enums.set(node.name.value, new Set(spellings));
  }

  function collect(dataset: WireDataset, type: ObjectTypeDefinitionNode, prefix: string, within: readonly string[]) {
    for (const node of type.fields ?? []) {
      const join = args(node, 'join');
      const { name: typeName } = unwrap(node.type);
      const place = `${type.name.value}.${node.name.value}`;
      if (join) {
        dataset.joins.push({ place, typeName, from: String(join.from ?? join.to), to: String(join.to) });
        continue;
      }
      const nested = objects.get(typeName);
      const field = wireField(type.name.value, prefix, node, nested !== undefined);
      dataset.fields.set(field.path, field);
      dataset.uses.add(typeName);
      // A type that contains itself would never end.
      if (nested && !within.includes(typeName)) collect(dataset, nested, `${field.path}.`, [...within, typeName]);
    }
  }

  const datasets = [...objects.values()].flatMap((type) => {
    const said = args(type, 'dataset');
    if (!said) return [];
    const named = [said.key, said.alternateKeys, said.newest].flat().filter((path) => path !== undefined);
    const dataset: WireDataset = {
      typeName: type.name.value,
      path: String(said.path),
      rootFields: [said.list, said.one].filter((name) => name !== undefined).map(String),
      named: named.map(String),
      fields: new Map(),
      joins: [],
      uses: new Set(),
    };
    collect(dataset, type, '', [type.name.value]);
    return [dataset];
  });
  return { document, datasets, enums };
}
