import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { createPlannedExecutor } from '../execution/planned-executor.ts';
import type { GatewayContext } from './gateway-context.ts';

/** The schema in the form in which Apollo Server accepts an executor. */
export function plannedGateway(schema: GraphQLSchema): GatewayInterface {
  const execute = createPlannedExecutor(schema);
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    async load() {
      return {
        async executor({ document, request, context }) {
          const { operationName, variables } = request;
          const result = await execute({ document, operationName, variables, context });
          const { refusal } = (context as Partial<GatewayContext>).allowance ?? {};
          return refusal
            ? { data: null, errors: [new GraphQLError(refusal.message, { originalError: refusal })] }
            : result;
        },
      };
    },
    async stop() {},
  };
}
