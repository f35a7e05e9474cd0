import { assertValidSchema, type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { buildExecutionContext } from 'graphql/execution/execute.js';
import { Execution } from './execution.ts';
import { PlanStore } from './plan-store.ts';

/** One operation to execute. Its document has been validated against the schema. */
export interface ExecutionRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly context?: unknown;
}

export type ExecuteOperation = (request: ExecutionRequest) => ExecutionResult | Promise<ExecutionResult>;

/** Executes operations as graphql-js does, with the same answers and errors, and plans each document once. */
export function createPlannedExecutor(schema: GraphQLSchema, store = new PlanStore()): ExecuteOperation {
  assertValidSchema(schema);
  return ({ document, operationName, variables, context: contextValue }) => {
    const context = buildExecutionContext({ schema, document, operationName, variableValues: variables, contextValue });
    if (!('schema' in context)) return { errors: context };
    const { operation } = context;
    const rootType = schema.getRootType(operation.operation);
    if (!rootType) {
      const message = `Schema is not configured to execute ${operation.operation} operation.`;
      // The fault is the caller's, so it is no internal error.
      const extensions = { code: 'BAD_REQUEST', http: { status: 400 } };
      return { errors: [new GraphQLError(message, { nodes: operation, extensions })] };
    }
    return new Execution(context, store.planOf(document, context)).run(rootType);
  };
}
