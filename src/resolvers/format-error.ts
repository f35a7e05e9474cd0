import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { GatewayError } from '../errors.ts';

/**
 * Turns what a resolver threw into what callers see: the gateway's own errors and GraphQL's as they are; of everything
 * else only that it happened. What is masked is told to `onUnexpected`.
 */
export function formatError(onUnexpected: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    if (original instanceof GatewayError || original instanceof GraphQLError) return { ...formatted, extensions };
    onUnexpected(original);
    return { ...formatted, message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  };
}
