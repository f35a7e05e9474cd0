import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { GraphQLSchema } from 'graphql';
import { createCompiledExecutor } from './compiled-executor.ts';

/** The schema in the form in which Apollo Server takes an executor of one's own. */
export function compiledGateway(schema: GraphQLSchema): GatewayInterface {
  const execute = createCompiledExecutor(schema);
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    async load() {
      return {
        executor: ({ document, request, context }) =>
          execute({ document, operationName: request.operationName, variables: request.variables, context }),
      };
    },
    async stop() {},
  };
}
