import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import { GatewayError } from '../errors.ts';

/**
 * Turns what a resolver threw into what callers see: the gateway's own errors and GraphQL's as they are; of everything
 * else only that it happened. What is masked is told to `onUnexpected`.
 */
export function formatError(onUnexpected: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    if (original instanceof GraphQLError && isOfArgument(original))
      return { ...formatted, extensions: { ...extensions, code: 'BAD_USER_INPUT' } };
    if (original instanceof GatewayError || original instanceof GraphQLError) return { ...formatted, extensions };
    onUnexpected(original);
    return { ...formatted, message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  };
}

/** Values in a document. */
const valueKinds: ReadonlySet<Kind> = new Set([
  ...[Kind.VARIABLE, Kind.INT, Kind.FLOAT, Kind.STRING, Kind.BOOLEAN, Kind.NULL, Kind.ENUM, Kind.LIST, Kind.OBJECT],
]);

/** Whether GraphQL itself refused an argument's value, which it can only know as it executes: a null from a variable, where null is not allowed. */
function isOfArgument({ nodes, originalError, extensions }: GraphQLError): boolean {
  const [node] = nodes ?? [];
  return (
    originalError === undefined && extensions.code === undefined && node !== undefined && valueKinds.has(node.kind)
  );
}
