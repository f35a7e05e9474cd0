import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Tracing } from './tracing.ts';

/** Surrounds the answering of requests for GraphQL with the span that all others lie below. */
export function tracedRequests(tracing: Tracing, requestIdOf: (request: IncomingMessage) => string) {
  return (request: IncomingMessage, response: ServerResponse, work: () => void): void => {
    const { method = 'GET', url = '/' } = request;
    const path = url.replace(/\?.*/s, '');
    // Probes and scrapes come every few seconds and would be most of all traces.
    if (path !== '/graphql') {
      work();
      return;
    }
    const attributes = {
      ...{ 'http.request.method': method, 'url.path': path },
      'openfda_gateway.request_id': requestIdOf(request),
    };
    tracing.accept(request.headers, `${method} ${path}`, attributes, (end) => {
      response.once('close', () => end({ 'http.response.status_code': response.statusCode }));
      work();
    });
  };
}
