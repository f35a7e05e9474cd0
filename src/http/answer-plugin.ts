import { type ApolloServerPlugin, type GraphQLRequest, HeaderMap } from '@apollo/server';
import { usageReportingSignature } from '@apollo/utils.usagereporting';
import type { DocumentNode } from 'graphql';
import type { Footprint } from '../source/footprint.ts';
import type { AnswerDesk } from './answer-desk.ts';
import type { AnswerableContext, Exchange } from './exchange.ts';
import { createOperationKeys } from './operation-key.ts';
import { createVolatileCheck } from './volatile-fields.ts';

/** What the report of caches in `extensions.cache` is made from. */
export type ReportCaches = (document: DocumentNode, footprint: Footprint) => unknown;

export interface AnswerPluginOptions {
  readonly desk: AnswerDesk;
  readonly report: ReportCaches;
  /** Coordinates of fields that change without any dataset changing: answers that hold them are not kept. */
  readonly volatileFields: readonly string[];
}

/** Where the long way meets the answer store: inside Apollo Server, once an operation was found valid. */
export interface AnswerPlugin {
  readonly plugin: ApolloServerPlugin<AnswerableContext>;
  /** Ties an operation to the request it came in. Apollo copies contexts, but not the footprint in them. */
  attach(footprint: Footprint, exchange: Exchange): void;
}

export function createAnswerPlugin({ desk, report, volatileFields }: AnswerPluginOptions): AnswerPlugin {
  const exchanges = new WeakMap<Footprint, Exchange>();
  const signatures = new WeakMap<DocumentNode, Map<string, string>>();
  const keyOf = createOperationKeys();
  const isVolatile = createVolatileCheck(volatileFields);

  function signatureOf(document: DocumentNode, name: string): string {
    const byName = signatures.get(document) ?? new Map<string, string>();
    signatures.set(document, byName);
    const signature = byName.get(name) ?? usageReportingSignature(document, name);
    byName.set(name, signature);
    return signature;
  }

  const plugin: ApolloServerPlugin<AnswerableContext> = {
    async requestDidStart({ contextValue, schema }) {
      const exchange = exchanges.get(contextValue.footprint);
      if (!exchange) return;
      return {
        async responseForOperation({ document, operation, operationName, request, source }) {
          // Apollo calls this also where the document has no operation of the name, whatever its types say.
          if (operation?.operation !== 'query') return null;
          exchange.hasExtensions = request.extensions?.cache === true;
          exchange.isVolatile = isVolatile(schema, document);
          if (exchange.hasExtensions || registers(request)) exchange.raw = undefined;
          exchange.operationName = operationName ?? undefined;
          exchange.operation = { query: source, operationName: request.operationName, variables: request.variables };
          exchange.signature = () => signatureOf(document, operationName ?? '');
          exchange.key = keyOf({ document, operationName: request.operationName, variables: request.variables });
          if (!(await desk.take(exchange))) return null;
          // Stands for the stored bytes, which are sent in its place.
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data: null } } };
        },
        async willSendResponse({ document, response, contextValue: { footprint } }) {
          const { body } = response;
          if (body.kind !== 'single') return;
          const { errors = [], data } = body.singleResult;
          exchange.result = body.singleResult;
          exchange.isWhole = errors.length === 0 && data !== undefined && data !== null;
          exchange.isMissingInCache = errors.some(({ extensions }) => extensions?.code === 'NOT_IN_CACHE');
          if (!exchange.hasExtensions || !document) return;
          body.singleResult.extensions = { ...body.singleResult.extensions, cache: report(document, footprint) };
        },
      };
    },
  };
  return { plugin, attach: (footprint, exchange) => exchanges.set(footprint, exchange) };
}

/** A request that registers a persisted query must reach Apollo each time: it may have forgotten the query since. */
function registers({ query, extensions }: GraphQLRequest): boolean {
  return query !== undefined && extensions?.persistedQuery !== undefined;
}
