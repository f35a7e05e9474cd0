import type { ApolloServerPlugin } from '@apollo/server';
import { usageReportingSignature } from '@apollo/utils.usagereporting';
import { type DocumentNode, getOperationAST } from 'graphql';
import type { OperationTrace } from './operation-trace.ts';

/** What of an operation's context the monitor needs. */
export interface TracedContext {
  readonly trace: OperationTrace;
}

/**
 * Follows every operation through Apollo: its steps, and how it ended. Fields are not watched one by one, since a hook for each would
 * take as long as the fields do.
 */
export function queryMonitorPlugin(): ApolloServerPlugin<TracedContext> {
  const signatures = new WeakMap<DocumentNode, Map<string, string>>();

  function signatureOf(document: DocumentNode | undefined, name: string): string {
    if (!document) return '# not a GraphQL document';
    const byName = signatures.get(document) ?? new Map<string, string>();
    signatures.set(document, byName);
    const signature = byName.get(name) ?? usageReportingSignature(document, name);
    byName.set(name, signature);
    return signature;
  }

  return {
    async requestDidStart({ contextValue: { trace } }) {
      let prepared = () => {};
      return {
        async parsingDidStart() {
          const parsed = trace.phase('parse');
          return async () => parsed();
        },
        async validationDidStart() {
          const validated = trace.phase('validate');
          return async () => validated();
        },
        async didResolveOperation() {
          prepared = trace.phase('prepare');
        },
        async executionDidStart() {
          prepared();
          const executed = trace.phase('execute');
          return { executionDidEnd: async () => executed() };
        },
        async willSendResponse({ document, source, request, response: { body } }) {
          // Apollo tells the name only of operations that are valid.
          const name = document && getOperationAST(document, request.operationName)?.name?.value;
          trace.onAnswered({
            name,
            signature: signatureOf(document, name ?? ''),
            text: source,
            errors: body.kind === 'single' ? (body.singleResult.errors?.length ?? 0) : 0,
            variables: request.variables,
          });
        },
      };
    },
  };
}
