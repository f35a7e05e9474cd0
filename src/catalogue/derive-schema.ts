import {
  buildASTSchema,
  concatAST,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  parse,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql';
import type { Catalogue, Dataset } from './catalogue.ts';
import { deriveSdl, listArguments } from './derive-sdl.ts';

/**
 * The executable schema that the SDL stands for, without resolvers: the types as written, joins to many as connections,
 * and everything that is derived from the datasets.
 */
export function deriveSchema(catalogue: Catalogue): GraphQLSchema {
  return buildASTSchema(deriveDocument(catalogue), { assumeValidSDL: true });
}

/** The SDL that the executable schema is built from: definitions alone, each with what extends it. */
export function deriveDocument(catalogue: Catalogue): DocumentNode {
  const derived = parse(deriveSdl(catalogue), { noLocation: true });
  return withoutExtensions(concatAST([withConnections(catalogue), derived]));
}

const parts = ['directives', 'interfaces', 'fields', 'values', 'types'] as const;

/** A document whose types hold what extended them, which is much cheaper than to extend the schema that is built of them. */
function withoutExtensions({ definitions }: DocumentNode): DocumentNode {
  const extensions = new Map<string, TypeExtensionNode[]>();
  for (const node of definitions) {
    if (!isTypeExtensionNode(node)) continue;
    const known = extensions.get(node.name.value);
    if (known) known.push(node);
    else extensions.set(node.name.value, [node]);
  }
  const merged: DefinitionNode[] = [];
  for (const node of definitions) {
    if (isTypeExtensionNode(node)) continue;
    const own = isTypeDefinitionNode(node) ? extensions.get(node.name.value) : undefined;
    merged.push(own ? own.reduce(extended, node as TypeDefinitionNode) : node);
    if (own) extensions.delete((node as TypeDefinitionNode).name.value);
  }
  for (const name of extensions.keys())
    throw new Error(`expected a type ${name} for \`extend type ${name}\`, but found none`);
  return { kind: Kind.DOCUMENT, definitions: merged };
}

function extended(type: TypeDefinitionNode, extension: TypeExtensionNode): TypeDefinitionNode {
  const nodes = (part: (typeof parts)[number]) => [type, extension].flatMap((node) => Reflect.get(node, part) ?? []);
  return { ...type, ...Object.fromEntries(parts.map((part) => [part, nodes(part)])) } as TypeDefinitionNode;
}

/** The SDL as written, but for joins to many: each becomes a connection with the arguments of a list field. */
function withConnections(catalogue: Catalogue): DocumentNode {
  const toMany = new Map<string, FieldDefinitionNode>();
  const templates = new Map<Dataset, FieldDefinitionNode>();
  for (const dataset of catalogue.datasets.values()) {
    for (const join of dataset.joins.filter((candidate) => candidate.toMany)) {
      const target = catalogue.byType.get(join.target);
      if (!target) continue;
      const template = templates.get(target) ?? connectionField(target);
      templates.set(target, template);
      toMany.set(`${dataset.typeName}.${join.field}`, { ...template, name: { kind: Kind.NAME, value: join.field } });
    }
  }
  const definitions = catalogue.document.definitions.map((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return node;
    const fields = (node.fields ?? []).map((field) => {
      const connection = toMany.get(`${node.name.value}.${field.name.value}`);
      return connection && field.description
        ? { ...connection, description: field.description }
        : (connection ?? field);
    });
    return { ...node, fields };
  });
  return { kind: Kind.DOCUMENT, definitions };
}

/** A field that holds a connection of a dataset's records, with the arguments of a list field. */
function connectionField(target: Dataset): FieldDefinitionNode {
  const text = `type T { records${listArguments(target)}: ${target.typeName}Connection }`;
  const [type] = parse(text, { noLocation: true }).definitions;
  const field = type?.kind === Kind.OBJECT_TYPE_DEFINITION ? type.fields?.[0] : undefined;
  if (!field) throw new Error(`expected a field in ${text}`);
  return field;
}
