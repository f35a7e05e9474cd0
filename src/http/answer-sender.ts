import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AnswerVerdict } from './answer-judge.ts';
import { answerMediaTypes } from './answer-media-type.ts';
import { cacheHeaders, wholeSeconds } from './cache-headers.ts';
import { type CacheStatus, cacheStatus } from './cache-status.ts';
import { corsHeaders } from './cors.ts';
import { entityTag, namesTag } from './entity-tag.ts';
import type { StoredAnswer } from './stored-answer.ts';
import { createEncodingChoice, type WireEncoding } from './wire-encoding.ts';

/** A stored answer on its way to a caller. */
export interface Sending {
  readonly answer: StoredAnswer;
  readonly verdict: AnswerVerdict;
  /** Index into `answerMediaTypes`. */
  readonly mediaType: number;
  /** What is to be told beside a plain hit; undefined for a plain hit. */
  readonly status?: CacheStatus | undefined;
  readonly extraHeaders?: readonly string[];
}

export type SendAnswer = (request: IncomingMessage, response: ServerResponse, sending: Sending) => void;

export interface AnswerSenderOptions {
  readonly encodings: readonly WireEncoding[];
  readonly corsOrigins: readonly string[];
  /** Told of an answer that became larger: it was encoded. */
  readonly onEncoded: (answer: StoredAnswer) => void;
  readonly onError: (error: unknown) => void;
}

/** What a client sends with a POST to get 304 for an answer that it holds. RFC 9110 has conditions for GET alone. */
export const conditionalPostHeader = 'x-conditional-post';

/** Sends stored answers: chooses the coding, answers conditional requests, writes the headers. */
export function createAnswerSender({ encodings, corsOrigins, onEncoded, onError }: AnswerSenderOptions): SendAnswer {
  const chooseEncoding = createEncodingChoice(encodings);
  const vary = corsOrigins.length > 0 ? 'Accept, Accept-Encoding, Origin' : 'Accept, Accept-Encoding';

  function headersOf(
    sending: Sending,
    encoding: WireEncoding | undefined,
    tag: string,
    length: number | undefined,
  ): string[] {
    const { answer, verdict, mediaType, status, extraHeaders = [] } = sending;
    const ttlSeconds = lifetimeLeft(verdict);
    const headers = [
      ...['etag', tag, ...cacheHeaders(verdict, answer.datasets), 'vary', vary],
      ...['cache-status', cacheStatus({ detail: 'answer', ...status, ttlSeconds })],
      ...['x-content-type-options', 'nosniff', ...extraHeaders],
    ];
    if (length === undefined) return headers;
    headers.push('content-type', answerMediaTypes[mediaType] ?? answerMediaTypes[0], 'content-length', String(length));
    if (encoding) headers.push('content-encoding', encoding.name);
    return headers;
  }

  function plainHeaders(
    sending: Sending,
    encoding: WireEncoding | undefined,
    tag: string,
    length: number,
  ): readonly string[] {
    const { answer, mediaType } = sending;
    const variant = (encoding ? encodings.indexOf(encoding) + 1 : 0) * answerMediaTypes.length + mediaType;
    const known = answer.rendered[variant];
    if (known) return known;
    const headers = headersOf(sending, encoding, tag, length);
    answer.rendered[variant] = headers;
    return headers;
  }

  function write(request: IncomingMessage, response: ServerResponse, sending: Sending, wanted?: WireEncoding): void {
    const { answer } = sending;
    const encoded = wanted && answer.encoded(wanted);
    const encoding = encoded && wanted;
    const bytes = encoded ?? answer.content;
    const tag = entityTag(answer.opaqueTag, encoding?.name);
    const cors = corsHeaders(request.headers.origin, corsOrigins);
    if (isNotModified(request, tag)) {
      response.writeHead(304, [...headersOf(sending, encoding, tag, undefined), ...cors]);
      response.end();
      return;
    }
    const isPlain = !sending.status && !sending.extraHeaders;
    const headers = isPlain
      ? plainHeaders(sending, encoding, tag, bytes.byteLength)
      : headersOf(sending, encoding, tag, bytes.byteLength);
    response.writeHead(200, (cors.length === 0 ? headers : [...headers, ...cors]) as string[]);
    response.end(bytes);
  }

  return (request, response, sending) => {
    const wanted = chooseEncoding(request.headers['accept-encoding'] as string | undefined);
    if (!wanted || !sending.answer.mustEncode(wanted)) {
      write(request, response, sending, wanted);
      return;
    }
    sending.answer
      .encode(wanted)
      .then(() => onEncoded(sending.answer))
      // An encoding that fails is an event; the answer goes out as it is.
      .catch(onError)
      .then(() => write(request, response, sending, wanted))
      .catch(onError);
  };
}

/** The rest of the lifetime in s: what `Age` leaves of `max-age`; negative past it. */
export function lifetimeLeft({ ageMs, freshForMs }: AnswerVerdict): number {
  if (freshForMs < 0) return Math.floor(freshForMs / 1000);
  return wholeSeconds(ageMs + freshForMs) - wholeSeconds(ageMs);
}

export function isNotModified({ method, headers }: IncomingMessage, tag: string): boolean {
  const condition = headers['if-none-match'];
  if (condition === undefined || (method !== 'GET' && headers[conditionalPostHeader] === undefined)) return false;
  return namesTag(condition, tag);
}
