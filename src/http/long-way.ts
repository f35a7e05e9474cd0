import type { IncomingMessage } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import { cancelled } from '../errors.ts';
import type { AnswerDesk } from './answer-desk.ts';
import type { AnswerPlugin } from './answer-plugin.ts';
import type { AnswerStore } from './answer-store.ts';
import { type AnswerableContext, createExchange, type Exchange } from './exchange.ts';
import type { ReadWishes } from './read-wishes.ts';
import type { StoredAnswer } from './stored-answer.ts';

/** A request as Apollo Server takes it. */
export interface LongWayRequest {
  readonly method: string;
  readonly headers: HeaderMap;
  readonly search: string;
  readonly body: unknown;
  /** The form under which the answer may be found again; undefined for a request that is always to be read anew. */
  readonly raw: string | undefined;
}

/** What Apollo Server made of a request. */
export interface LongWayResult {
  readonly exchange: Exchange;
  readonly response: HTTPGraphQLResponse;
  /** The answer's bytes, where it is one GraphQL answer. */
  readonly content: Buffer | undefined;
  /** The answer as it was stored, where it was. */
  readonly kept: StoredAnswer | undefined;
}

export interface LongWayOptions<Context extends AnswerableContext> {
  readonly apollo: () => ApolloServer<Context>;
  readonly createContext: (signal: AbortSignal, wishes: ReadWishes, authorization: string | undefined) => Context;
  readonly store: AnswerStore;
  readonly desk: AnswerDesk;
  readonly answerPlugin: AnswerPlugin;
  readonly onMade?: OnMade<Context> | undefined;
  /** Called for every operation whose caller left before it had an answer. */
  readonly onCancelled?: (() => void) | undefined;
}

/** Told of every operation of a caller whose answer GraphQL made, once it is bytes: its context, and their length. */
export type OnMade<Context> = (context: Context, bytes: number, exchange: Exchange) => void;

export type LongWay = (request: LongWayRequest, wishes: ReadWishes, signal: AbortSignal) => Promise<LongWayResult>;

/**
 * Answers a request through Apollo Server, and keeps the answer where it may be kept. When the signal aborts, the operation ends, unless
 * others wait for its answer.
 */
export function createLongWay<Context extends AnswerableContext>(options: LongWayOptions<Context>): LongWay {
  const { apollo, createContext, store, desk, answerPlugin, onMade, onCancelled } = options;

  return async ({ raw, ...httpGraphQLRequest }, wishes, signal) => {
    const operation = new AbortController();
    const abandon = () => operation.abort(cancelled(signal.reason));
    const exchange = createExchange(wishes, raw, store.mark(), signal, abandon);
    const leave = () => exchange.onLeft();
    signal.addEventListener('abort', leave, { once: true });
    if (signal.aborted) leave();
    let made: Context | undefined;
    try {
      const response = await apollo().executeHTTPGraphQLRequest({
        httpGraphQLRequest,
        context: async () => {
          const context = createContext(operation.signal, wishes, httpGraphQLRequest.headers.get('authorization'));
          made = context;
          exchange.footprint = context.footprint;
          // Operations of a batch share one context: each is answered for itself, and no stored answer concerns it.
          if (!Array.isArray(httpGraphQLRequest.body)) answerPlugin.attach(context.footprint, exchange);
          return context;
        },
      });
      const isAnswer = response.body.kind === 'complete' && response.headers.get('content-type')?.includes('json');
      const content =
        isAnswer && response.body.kind === 'complete' ? Buffer.from(response.body.string, 'utf8') : undefined;
      if (exchange.result?.extensions !== undefined) exchange.hasExtensions = true;
      const isOk = (response.status ?? 200) === 200;
      // That an operation was given up says nothing about whether its answer can be kept.
      const kept =
        exchange.taken || operation.signal.aborted ? undefined : desk.keep(exchange, isOk ? content : undefined);
      if (signal.aborted && wishes.purpose === 'user') onCancelled?.();
      else if (made && !exchange.taken && wishes.purpose === 'user') {
        onMade?.(made, content?.byteLength ?? 0, exchange);
      }
      return { exchange, response, content, kept };
    } finally {
      signal.removeEventListener('abort', leave);
      exchange.land();
    }
  };
}

export function headerMap(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}
