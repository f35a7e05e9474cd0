import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { getOperationAST } from 'graphql';
import type { OpenFdaClient } from '../openfda/client.ts';
import { requestPath } from '../openfda/request.ts';
import type { OperationSource } from '../source/cached-source.ts';
import type { Tracing } from './tracing.ts';

/** The executor with a span around each operation. */
export function tracedGateway(gateway: GatewayInterface, tracing: Tracing): GatewayInterface {
  return {
    ...gateway,
    async load(options) {
      const { executor, ...loaded } = await gateway.load(options);
      if (!executor) throw new Error('expected the gateway to have an executor');
      return {
        ...loaded,
        executor: (context) => {
          const operation = getOperationAST(context.document, context.operationName);
          const name = operation?.name?.value;
          const type = operation?.operation ?? 'query';
          const attributes = { 'graphql.operation.type': type, ...(name ? { 'graphql.operation.name': name } : {}) };
          return tracing.within(name ? `${type} ${name}` : type, 'internal', attributes, async (span) => {
            const result = await executor(context);
            const failures = result.errors?.length ?? 0;
            if (failures > 0) span.fail(`${failures} errors`);
            return result;
          });
        },
      };
    },
  };
}

/** The source of an operation with a span around each read. */
export function tracedSource(source: OperationSource, tracing: Tracing): OperationSource {
  return {
    ...source,
    // Whatever else is passed goes through, so that an argument added later is not lost only while tracing is on.
    read: (request, level, ...more) => {
      const attributes = { 'openfda.dataset': request.dataset, 'openfda.freshness': level };
      return tracing.within(`read ${request.dataset}`, 'internal', attributes, async (span) => {
        const answer = await source.read(request, level, ...more);
        const { fetchedAt, stale } = answer.provenance;
        span.set({ 'openfda.stale': stale, 'openfda.fetched_at': new Date(fetchedAt).toISOString() });
        return answer;
      });
    },
  };
}

/** The client with a span around each request, from the wish to send it to the last byte of the answer. */
export function tracedClient(client: OpenFdaClient, tracing: Tracing): OpenFdaClient {
  return {
    ...client,
    ask: (request, signal, spend = 'user', ...more) => {
      const [path, query = ''] = requestPath(request).split('?');
      const attributes = {
        ...{ 'openfda.dataset': request.dataset, 'openfda.spend': spend },
        ...{ 'http.request.method': 'GET', 'url.path': path ?? '', 'url.query': query },
      };
      return tracing.within(`GET ${request.dataset}`, 'client', attributes, () =>
        client.ask(request, signal, spend, ...more),
      );
    },
    status: (spend, ...more) =>
      tracing.within('GET status', 'client', { 'openfda.spend': spend }, () => client.status(spend, ...more)),
  };
}

/** A fetch that names the active span to whom it asks. */
export function tracedFetch(fetch: typeof globalThis.fetch, tracing: Tracing): typeof globalThis.fetch {
  return (input, init) => {
    const headers = new Headers(init?.headers);
    for (const [name, value] of Object.entries(tracing.passOn())) headers.set(name, value);
    return fetch(input, { ...init, headers });
  };
}
