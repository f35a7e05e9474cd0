import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { GatewayContext } from '../resolvers/gateway-context.ts';
import { BodyTooLargeError, readBody } from './read-body.ts';

export interface GraphqlHandlerOptions {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly createContext: (signal: AbortSignal, authorization: string | undefined) => GatewayContext;
  /** Longest body of a request. @default 1 MiB */
  readonly maxBodyBytes?: number;
}

/** Answers GraphQL over HTTP through Apollo Server. The operation ends when its caller is gone. */
export function createGraphqlHandler({ apollo, createContext, maxBodyBytes = 1_048_576 }: GraphqlHandlerOptions) {
  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const body = await parsedBody(request, response, maxBodyBytes);
    if (body === 'answered') return;
    const gone = new AbortController();
    response.once('close', () => gone.abort(new Error('the caller is gone')));
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method ?? 'GET',
        headers: headerMap(request),
        search: url.search,
        body: body.value,
      },
      context: async () => createContext(gone.signal, request.headers.authorization),
    });
    response.statusCode = answer.status ?? 200;
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    if (answer.body.kind === 'complete') {
      response.end(answer.body.string);
      return;
    }
    for await (const chunk of answer.body.asyncIterator) response.write(chunk);
    response.end();
  };
}

async function parsedBody(
  request: IncomingMessage,
  response: ServerResponse,
  maxBytes: number,
): Promise<{ value: unknown } | 'answered'> {
  try {
    const bytes = await readBody(request, maxBytes);
    if (bytes.byteLength === 0 || !request.headers['content-type']?.includes('json')) return { value: undefined };
    return { value: JSON.parse(bytes.toString('utf8')) };
  } catch (error) {
    const [status, message] =
      error instanceof BodyTooLargeError
        ? [413, error.message]
        : [400, `the body is not JSON: ${error instanceof Error ? error.message : String(error)}`];
    const refusal = { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] };
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', connection: 'close' });
    response.end(JSON.stringify(refusal));
    return 'answered';
  }
}

function headerMap(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}
