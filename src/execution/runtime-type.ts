import {
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isObjectType,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';

/** The object type that an abstract type's value has been resolved to. Throws as graphql-js where it is none of the abstract type's. */
export function runtimeType(
  abstract: GraphQLAbstractType,
  name: unknown,
  value: unknown,
  { schema, fieldNodes: nodes, parentType, fieldName }: GraphQLResolveInfo,
): GraphQLObjectType {
  const place = `Abstract type "${abstract.name}"`;
  const mustResolve = `${place} must resolve to an Object type at runtime for field "${parentType.name}.${fieldName}"`;
  if (name === null || name === undefined) {
    const advice = `Either the "${abstract.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`;
    throw new GraphQLError(`${mustResolve}. ${advice}`, { nodes });
  }
  if (isObjectType(name)) {
    throw new GraphQLError(
      'Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.',
    );
  }
  if (typeof name !== 'string') {
    throw new GraphQLError(`${mustResolve} with value ${inspect(value)}, received "${inspect(name)}".`);
  }
  const type = schema.getType(name);
  if (!type) {
    throw new GraphQLError(`${place} was resolved to a type "${name}" that does not exist inside the schema.`, {
      nodes,
    });
  }
  if (!isObjectType(type)) throw new GraphQLError(`${place} was resolved to a non-object type "${name}".`, { nodes });
  if (!schema.isSubType(abstract, type)) {
    throw new GraphQLError(`Runtime Object type "${type.name}" is not a possible type for "${abstract.name}".`, {
      nodes,
    });
  }
  return type;
}
