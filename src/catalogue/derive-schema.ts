import {
  buildASTSchema,
  concatAST,
  type DocumentNode,
  extendSchema,
  type FieldDefinitionNode,
  type GraphQLSchema,
  Kind,
  parse,
  visit,
} from 'graphql';
import type { Catalogue } from './catalogue.ts';
import { deriveSdl, listArguments } from './derive-sdl.ts';

/**
 * The executable schema that the SDL stands for, without resolvers: the types as written, joins to many as connections,
 * and everything that is derived from the datasets.
 */
export function deriveSchema(catalogue: Catalogue): GraphQLSchema {
  const { base, extensions } = deriveDocuments(catalogue);
  return extendSchema(buildASTSchema(base, { assumeValidSDL: true }), extensions, { assumeValidSDL: true });
}

/** The SDL that the executable schema is built from: definitions, and extensions of them. */
export function deriveDocuments(catalogue: Catalogue): { base: DocumentNode; extensions: DocumentNode } {
  const derived = parse(deriveSdl(catalogue), { noLocation: true });
  const { definitions } = concatAST([withConnections(catalogue), derived]);
  const isExtension = (kind: string) => kind.endsWith('Extension');
  return {
    base: { kind: Kind.DOCUMENT, definitions: definitions.filter(({ kind }) => !isExtension(kind)) },
    extensions: { kind: Kind.DOCUMENT, definitions: definitions.filter(({ kind }) => isExtension(kind)) },
  };
}

/** The SDL as written, but for joins to many: each becomes a connection with the arguments of a list field. */
function withConnections(catalogue: Catalogue): DocumentNode {
  const toMany = new Map<string, FieldDefinitionNode>();
  for (const dataset of catalogue.datasets.values()) {
    for (const join of dataset.joins.filter((candidate) => candidate.toMany)) {
      const target = catalogue.byType.get(join.target);
      if (!target) continue;
      const type = parse(`type T { ${join.field}${listArguments(target)}: ${target.typeName}Connection }`, {
        noLocation: true,
      });
      const definition = type.definitions[0];
      const field = definition?.kind === Kind.OBJECT_TYPE_DEFINITION ? definition.fields?.[0] : undefined;
      if (field) toMany.set(`${dataset.typeName}.${join.field}`, field);
    }
  }
  return visit(catalogue.document, {
    ObjectTypeDefinition: (type) => ({
      ...type,
      fields: (type.fields ?? []).map((field) => {
        const connection = toMany.get(`${type.name.value}.${field.name.value}`);
        return connection && field.description
          ? { ...connection, description: field.description }
          : (connection ?? field);
      }),
    }),
  });
}
