import type { ApolloServerPlugin } from '@apollo/server';
import { usageReportingSignature } from '@apollo/utils.usagereporting';
import type { DocumentNode } from 'graphql';
import type { ReadTally } from '../source/reader.ts';
import type { OperationEvent } from './monitor.ts';

export interface QueryMonitorOptions {
  readonly now: () => number;
  readonly onOperation: (event: OperationEvent) => void;
}

/** Tells of every operation that Apollo answers: how long it took, what it waited for, whether it failed. */
export function queryMonitorPlugin({
  now,
  onOperation,
}: QueryMonitorOptions): ApolloServerPlugin<{ readonly tally: ReadTally }> {
  const signatures = new WeakMap<DocumentNode, string>();

  function signatureOf(document: DocumentNode | undefined, name: string | null | undefined): string {
    if (!document) return '# not a GraphQL document';
    const known = signatures.get(document);
    if (known !== undefined) return known;
    const signature = usageReportingSignature(document, name ?? '');
    signatures.set(document, signature);
    return signature;
  }

  return {
    async requestDidStart() {
      const startedAt = now();
      return {
        async willSendResponse({ document, operationName, response, contextValue }) {
          const { body } = response;
          onOperation({
            name: operationName ?? undefined,
            signature: signatureOf(document, operationName),
            startedAt,
            durationMs: now() - startedAt,
            upstreamRequests: contextValue.tally.miss,
            errors: body.kind === 'single' ? (body.singleResult.errors?.length ?? 0) : 0,
          });
        },
      };
    },
  };
}
