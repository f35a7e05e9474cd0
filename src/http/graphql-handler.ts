import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JudgeAnswer } from './answer-judge.ts';
import { createMediaTypeChoice } from './answer-media-type.ts';
import type { SendAnswer, Sending } from './answer-sender.ts';
import type { AnswerStore } from './answer-store.ts';
import { type CacheDemands, isForcing, noDemands, readCacheDemands } from './cache-demands.ts';
import { decideStored } from './decide-stored.ts';
import type { LongWay, LongWayRequest } from './long-way.ts';
import { graphqlSearch, isPlainGet, isPlainPost, rawGet, rawPost } from './raw-form.ts';
import { type Received, readBody } from './read-body.ts';
import { readAgain, readRequest } from './read-request.ts';
import type { ReadWishes } from './read-wishes.ts';
import { RecentForms } from './recent-forms.ts';
import type { Refresher } from './refresher.ts';
import { refuse } from './refusal.ts';
import { type Allowance, clientOf } from './revalidation-allowance.ts';
import type { Safelist } from './safelist.ts';
import type { SendMade } from './send-made.ts';
import type { StoredAnswer } from './stored-answer.ts';

/** Told of every operation that was answered with a stored answer, ahead of GraphQL or in it: how long that took, where it came in, and when it was done. */
export type OnServed = (answer: StoredAnswer, durationMs: number, connection: object | undefined, at: number) => void;

export interface GraphqlHandlerOptions {
  readonly store: AnswerStore;
  readonly judge: JudgeAnswer;
  readonly longWay: LongWay;
  readonly send: SendAnswer;
  readonly sendMade: SendMade;
  readonly refresher: Refresher;
  readonly allowance: Allowance;
  /** Where given, no other operations are served. */
  readonly safelist?: Safelist | undefined;
  readonly now: () => number;
  readonly onServed?: OnServed | undefined;
  readonly onError: (error: unknown) => void;
  /** Longest body of a request, as it comes and once it is decoded. @default 1 MiB */
  readonly maxBodyBytes?: number;
  /** Origins whose pages may read answers. */
  readonly corsOrigins: readonly string[];
  /** Who a caller is, as far as allowances go. @default by its address */
  readonly identify?: (request: IncomingMessage) => string;
}

/** GraphQL over HTTP. */
export interface GraphqlHandler {
  /**
   * Answers with stored bytes, where the request is of a form that is known to ask for them. Returns false where it is not
   * concerned. What it began to read but cannot answer goes on through `otherwise`.
   */
  short(request: IncomingMessage, response: ServerResponse, otherwise: (received: Received) => void): boolean;
  /** Answers through Apollo Server. The operation ends when its caller is gone. */
  long(request: IncomingMessage, response: ServerResponse, url: URL, received?: Received): Promise<void>;
}

const ignoredNote = 'the allowance of forced revalidations is spent: directive ignored';

export function createGraphqlHandler(options: GraphqlHandlerOptions): GraphqlHandler {
  const { store, judge, longWay, send, sendMade, refresher, allowance, now } = options;
  const { onServed, onError } = options;
  const {
    safelist,
    corsOrigins,
    maxBodyBytes = 1_048_576,
    identify = ({ socket }) => clientOf(socket.remoteAddress),
  } = options;
  const chooseMediaType = createMediaTypeChoice();
  const recent = new RecentForms();

  function findForm(form: Buffer | string): StoredAnswer | undefined {
    const answer = store.findRaw(typeof form === 'string' ? form : rawPost(form));
    if (answer) recent.remember(form, answer);
    return answer;
  }

  /** A fault on the short way is an event; the long way answers in its place. */
  function tryStored(...args: Parameters<typeof serveStored>): boolean {
    try {
      return serveStored(...args);
    } catch (error) {
      onError(error);
      const [, response] = args;
      if (response.headersSent && !response.writableEnded) response.destroy();
      return response.headersSent;
    }
  }

  function serveStored(
    request: IncomingMessage,
    response: ServerResponse,
    form: Buffer | string,
    asLongWay: () => LongWayRequest,
  ): boolean {
    const answer = recent.find(form) ?? findForm(form);
    if (!answer) return false;
    const mediaType = chooseMediaType(request.headers.accept);
    if (mediaType < 0) return false;
    const startedAt = now();
    const demands = readCacheDemands(request.headers['cache-control']);
    const verdict = answer.verdict(judge, startedAt, demands !== noDemands);
    let details: Pick<Sending, 'status' | 'extraHeaders'> | undefined;
    if (demands !== noDemands || verdict.action !== 'serve') {
      const client = identify(request);
      const decision = decideStored(verdict, demands, () => allowance.left(client) > 0);
      if (!decision.serve) return false;
      if (decision.refreshBehind) refresher.refresh(answer, asLongWay());
      if (isForcing(demands)) details = told(decision.ignored, allowance.headers(client));
    }
    store.served(answer);
    send(request, response, details ? { answer, verdict, mediaType, ...details } : { answer, verdict, mediaType });
    const at = now();
    onServed?.(answer, at - startedAt, request.socket, at);
    return true;
  }

  function wishesOf(request: IncomingMessage, demands: CacheDemands, onIgnored: () => void): ReadWishes {
    const client = identify(request);
    const mayForce = () => {
      if (allowance.left(client) > 0) return true;
      onIgnored();
      return false;
    };
    return {
      demands,
      purpose: 'user',
      connection: request.socket,
      mayForce,
      payForced: () => mayForce() && allowance.take(client),
    };
  }

  return {
    short(request, response, otherwise) {
      const search = graphqlSearch(request.url);
      if (search === undefined) return false;
      if (isPlainGet(request, corsOrigins)) {
        const raw = rawGet(search);
        return tryStored(request, response, raw, () => readAgain(request, search, undefined, corsOrigins));
      }
      if (!isPlainPost(request)) return false;
      readBody(request, maxBodyBytes, (received) => {
        if (!('bytes' in received)) return otherwise(received);
        const { bytes } = received;
        const again = () => readAgain(request, search, bytes, corsOrigins);
        if (!tryStored(request, response, bytes, again)) otherwise(received);
      });
      return true;
    },
    async long(request, response, url, received) {
      const startedAt = now();
      const body = received ?? (await new Promise<Received>((resolve) => readBody(request, maxBodyBytes, resolve)));
      const read = await readRequest(request, url.search, body, { safelist, maxBodyBytes, corsOrigins });
      if ('code' in read) return refuse(response, read, 'error' in body);
      const gone = new AbortController();
      const leave = () => gone.abort(new Error('the caller left'));
      // A caller may have left while the body was read.
      if (response.closed || response.destroyed) leave();
      response.once('close', leave);
      const demands = readCacheDemands(request.headers['cache-control']);
      let isIgnored = false;
      const wishes = wishesOf(request, demands, () => {
        isIgnored = true;
      });
      const result = await longWay(read, wishes, gone.signal);
      const { taken } = result.exchange;
      const extraHeaders = allowance.headers(identify(request));
      if (!taken) {
        sendMade(request, response, result, { note: isIgnored ? ignoredNote : undefined, extraHeaders });
        return;
      }
      const { answer, verdict, refreshBehind, ignored, collapsed } = taken;
      if (refreshBehind) refresher.refresh(answer, read);
      const type = result.response.headers.get('content-type') ?? undefined;
      const details = told(ignored || isIgnored, extraHeaders);
      const status = { ...details.status, collapsed, forwarded: collapsed ? ('miss' as const) : undefined };
      if (result.response.status !== undefined && result.response.status !== 200) {
        // Apollo refused to send any answer in a type that the caller accepts.
        sendMade(request, response, result, { note: undefined, extraHeaders });
        return;
      }
      send(request, response, { answer, verdict, mediaType: mediaTypeOf(type), status, extraHeaders });
      const at = now();
      onServed?.(answer, at - startedAt, request.socket, at);
    },
  };
}

function told(ignored: boolean, extraHeaders: readonly string[]) {
  return { status: { detail: ignored ? `answer; ${ignoredNote}` : 'answer' }, extraHeaders };
}

function mediaTypeOf(contentType: string | undefined): number {
  return contentType?.startsWith('application/graphql-response+json') ? 1 : 0;
}
