import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

/** One operation that is to be executed; it has been validated against the schema. */
export interface ExecutionRequest {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly context: unknown;
}

/**
 * Executes operations by compiling each document once (graphql-jit). Errors leave as graphql-js would give them, so that
 * nothing above can tell the difference.
 */
export function createCompiledExecutor(schema: GraphQLSchema): (request: ExecutionRequest) => Promise<ExecutionResult> {
  const compiled = new WeakMap<DocumentNode, Map<string, CompiledQuery | ExecutionResult>>();

  function compile(document: DocumentNode, operationName: string): CompiledQuery | ExecutionResult {
    const byName = compiled.get(document) ?? new Map<string, CompiledQuery | ExecutionResult>();
    compiled.set(document, byName);
    const query =
      byName.get(operationName) ?? compileQuery(schema, withPlainVariables(schema, document), operationName);
    byName.set(operationName, query);
    return query;
  }

  return async ({ document, operationName, variables, context }) => {
    const operation = getOperationAST(document, operationName);
    if (!operation) return { errors: [unresolved(document, operationName)] };
    if (!schema.getRootType(operation.operation)) return { errors: [unsupported(operation)] };
    const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, { maxErrors: 50 });
    if (coerced.errors) return { errors: coerced.errors };
    const query = compile(document, operationName ?? '');
    if (!isCompiledQuery(query)) return query;
    const result = await query.query(undefined, context, coerced.coerced);
    return result.errors ? { ...result, errors: result.errors.map(asGraphQLError) } : result;
  };
}

/**
 * The document with variables of input objects taken as they are. They have been coerced by graphql-js before, and graphql-jit's own
 * parser of variables does not end where an input type holds itself, as every `where` does.
 */
function withPlainVariables(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  return visit(document, {
    VariableDefinition: ({ variable, type }): VariableDefinitionNode | undefined => {
      if (!isInputObjectType(schema.getType(nameOf(type)))) return undefined;
      const json = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'JSON' } } as const;
      return { kind: Kind.VARIABLE_DEFINITION, variable, type: json };
    },
    Field: () => false,
    FragmentDefinition: () => false,
  });
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

/** As graphql-js says it. */
function unresolved(document: DocumentNode, operationName: string | null | undefined): GraphQLError {
  if (operationName) return new GraphQLError(`Unknown operation named "${operationName}".`);
  const isAny = document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (!isAny) return new GraphQLError('Must provide an operation.');
  return new GraphQLError('Must provide operation name if query contains multiple operations.');
}

/** As graphql-js says it, and as a fault of the caller. */
function unsupported(operation: OperationDefinitionNode): GraphQLError {
  return new GraphQLError(`Schema is not configured to execute ${operation.operation} operation.`, {
    nodes: operation,
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  });
}

/** graphql-jit's errors only look like graphql-js's, also to `instanceof`: they may lack extensions, and cannot be written as JSON. */
function asGraphQLError({ message, path, originalError, extensions, locations }: GraphQLError): GraphQLError {
  const rewrapped = new GraphQLError(message, { path, originalError, extensions });
  Object.defineProperty(rewrapped, 'locations', { value: locations, enumerable: true });
  return rewrapped;
}
