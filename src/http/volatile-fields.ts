import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/**
 * Tells whether a document selects a field that changes without any dataset changing, such as an age in seconds. Fields are
 * given as coordinates, `AsOf.ageSeconds`. The document must be valid.
 */
export function createVolatileCheck(coordinates: readonly string[]) {
  const volatile = new Set(coordinates);
  const known = new WeakMap<DocumentNode, boolean>();

  return (schema: GraphQLSchema, document: DocumentNode): boolean => {
    const before = known.get(document);
    if (before !== undefined) return before;
    const types = new TypeInfo(schema);
    let found = false;
    visit(
      document,
      visitWithTypeInfo(types, {
        Field(node) {
          found ||= volatile.has(`${types.getParentType()?.name}.${node.name.value}`);
        },
      }),
    );
    known.set(document, found);
    return found;
  };
}
