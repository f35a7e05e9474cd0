import type { IncomingMessage } from 'node:http';
import { type ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { createAnswerDesk } from './answer-desk.ts';
import type { JudgeAnswer } from './answer-judge.ts';
import { createAnswerPlugin, type ReportCaches } from './answer-plugin.ts';
import { createAnswerSender } from './answer-sender.ts';
import { type AnswerStore, createAnswerStore } from './answer-store.ts';
import type { AnswerEncodings } from './answer-variants.ts';
import type { AnswerableContext, OperationText } from './exchange.ts';
import { createGraphqlHandler, type GraphqlHandler, type OnServed } from './graphql-handler.ts';
import { createLongWay, type LongWayResult, type OnMade } from './long-way.ts';
import { noWishes, type ReadWishes } from './read-wishes.ts';
import { createRefresher } from './refresher.ts';
import type { RequestIdOf } from './request-ids.ts';
import { type Allowance, createAllowance } from './revalidation-allowance.ts';
import type { Safelist } from './safelist.ts';
import { createSendMade } from './send-made.ts';

export interface GraphqlServiceOptions<Context extends AnswerableContext> {
  /** The Apollo Server that `plugin` was given to. */
  readonly apollo: () => ApolloServer<Context>;
  readonly createContext: (signal: AbortSignal, wishes: ReadWishes, authorization: string | undefined) => Context;
  readonly judge: JudgeAnswer;
  readonly now: () => number;
  /** Bytes that stored answers may take. 0: none are stored. */
  readonly maxBytes: number;
  readonly encodings: AnswerEncodings;
  readonly corsOrigins: readonly string[];
  readonly requestIdOf: RequestIdOf;
  /** Coordinates of fields that change without any dataset changing. */
  readonly volatileFields: readonly string[];
  readonly report: ReportCaches;
  readonly onServed?: OnServed;
  /** Told of every operation of a caller whose answer GraphQL made, once it is bytes: its context, and their length. */
  readonly onMade?: OnMade<Context>;
  /** Called for every operation whose caller left before it had an answer. */
  readonly onCancelled?: () => void;
  readonly onError: (error: unknown) => void;
  /** Where given, no other operations are served. Its `cache` is to be Apollo's for persisted queries. */
  readonly safelist?: Safelist | undefined;
  /** @default `createAllowance({ now })` */
  readonly allowance?: Allowance;
  /** Who a caller is, as far as allowances go. @default by its address */
  readonly identify?: (request: IncomingMessage) => string;
}

/** GraphQL over HTTP with stored answers ahead of it. */
export interface GraphqlService {
  readonly handler: GraphqlHandler;
  readonly plugin: ApolloServerPlugin<AnswerableContext>;
  readonly store: AnswerStore;
  /** Answers an operation that did not come over HTTP, in all else as if it had. */
  perform(
    operation: OperationText,
    purpose: ReadWishes['purpose'],
    signal: AbortSignal,
    connection?: object,
  ): Promise<LongWayResult>;
  /** Ends what is made behind answers. */
  close(): void;
}

/** Puts the parts of the answer store together. */
export function createGraphqlService<Context extends AnswerableContext>(
  options: GraphqlServiceOptions<Context>,
): GraphqlService {
  const { judge, now, encodings, onError, identify } = options;
  const store = createAnswerStore({ maxBytes: options.maxBytes, encodings });
  const desk = createAnswerDesk({ store, judge, now });
  const answerPlugin = createAnswerPlugin({ desk, report: options.report, volatileFields: options.volatileFields });
  const onMade = options.onMade && guarded(options.onMade, onError);
  const longWay = createLongWay({ ...options, store, desk, answerPlugin, onMade });
  const refresher = createRefresher({ longWay, now, onError, onUnknown: store.drop });
  const send = createAnswerSender(options);
  const onServed = options.onServed && guarded(options.onServed, onError);
  const handler = createGraphqlHandler({
    ...{ store, judge, longWay, send, refresher, now },
    sendMade: createSendMade({ send, judge, encodings, onError }),
    allowance: options.allowance ?? createAllowance({ now }),
    onServed,
    safelist: options.safelist,
    corsOrigins: options.corsOrigins,
    onError,
    ...(identify ? { identify } : {}),
  });

  async function perform(
    operation: OperationText,
    purpose: ReadWishes['purpose'],
    signal: AbortSignal,
    connection?: object,
  ) {
    const headers = new HeaderMap([['content-type', 'application/json']]);
    const request = { method: 'POST', headers, search: '', body: operation, raw: undefined };
    const startedAt = now();
    const result = await longWay(request, { ...noWishes, purpose, ...(connection ? { connection } : {}) }, signal);
    const { taken } = result.exchange;
    if (purpose === 'user' && taken) {
      if (taken.refreshBehind) refresher.refresh(taken.answer, request);
      const at = now();
      onServed?.(taken.answer, at - startedAt, connection, at);
    }
    return result;
  }

  return { handler, plugin: answerPlugin.plugin, store, perform, close: () => refresher.close() };
}

/** A listener whose faults are told, and concern nobody else. */
function guarded<Args extends unknown[]>(listener: (...args: Args) => void, onError: (error: unknown) => void) {
  return (...args: Args): void => {
    try {
      listener(...args);
    } catch (error) {
      onError(error);
    }
  };
}
