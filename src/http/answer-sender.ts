import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AnswerVerdict } from './answer-judge.ts';
import { answerMediaTypes } from './answer-media-type.ts';
import type { AnswerVariant } from './answer-variants.ts';
import { cacheHeaders, wholeSeconds } from './cache-headers.ts';
import { type CacheStatus, cacheStatus } from './cache-status.ts';
import { corsHeaders } from './cors.ts';
import { entityTag, namesTag } from './entity-tag.ts';
import { type RequestIdOf, requestIdHeader } from './request-ids.ts';
import type { StoredAnswer } from './stored-answer.ts';

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
  readonly requestIdOf: RequestIdOf;
  readonly corsOrigins: readonly string[];
  readonly onError: (error: unknown) => void;
}

/** Headers as they were sent last, and what for. */
interface Rendered {
  readonly verdict: AnswerVerdict;
  readonly variant: AnswerVariant;
  readonly mediaType: number;
  readonly headers: readonly string[];
}

/** For how many answers headers are remembered: those in heavy use at one time. */
const maxRendered = 512;

/** What a client sends with a POST to get 304 for an answer that it holds. RFC 9110 has conditions for GET alone. */
export const conditionalPostHeader = 'x-conditional-post';

/** Sends stored answers: chooses the coding, answers conditional requests, writes the headers. */
export function createAnswerSender({ requestIdOf, corsOrigins, onError }: AnswerSenderOptions): SendAnswer {
  const rendered = new Map<StoredAnswer, Rendered>();
  const vary = corsOrigins.length > 0 ? 'Accept, Accept-Encoding, Origin' : 'Accept, Accept-Encoding';

  function headersOf({ answer, verdict, status, extraHeaders = [] }: Sending, tag: string): string[] {
    const ttlSeconds = lifetimeLeft(verdict);
    return [
      ...['etag', tag, ...cacheHeaders(verdict, answer.datasets), 'vary', vary],
      ...['cache-status', cacheStatus({ detail: 'answer', ...status, ttlSeconds })],
      ...['x-content-type-options', 'nosniff', ...extraHeaders],
    ];
  }

  function fullHeaders(sending: Sending, { coding, bytes }: AnswerVariant, tag: string): string[] {
    const type = answerMediaTypes[sending.mediaType] ?? answerMediaTypes[0];
    const headers = ['content-type', type, 'content-length', String(bytes.byteLength), ...headersOf(sending, tag)];
    return coding === 'identity' ? headers : [...headers, 'content-encoding', coding];
  }

  /** The headers of a plain hit, which many requests share until the verdict is another. */
  function plainHeaders(sending: Sending, variant: AnswerVariant): readonly string[] {
    const { answer, verdict, mediaType } = sending;
    const known = rendered.get(answer);
    if (known?.verdict === verdict && known.variant === variant && known.mediaType === mediaType) return known.headers;
    const headers = fullHeaders(sending, variant, entityTag(answer.opaqueTag, variant.tag));
    if (rendered.size >= maxRendered) rendered.clear();
    rendered.set(answer, { verdict, variant, mediaType, headers });
    return headers;
  }

  function write(request: IncomingMessage, response: ServerResponse, sending: Sending, variant: AnswerVariant): void {
    const cors = corsOrigins.length === 0 ? [] : corsHeaders(request.headers.origin, corsOrigins);
    const own = [requestIdHeader, requestIdOf(request), ...cors];
    const { 'if-none-match': condition } = request.headers;
    if (condition !== undefined) {
      const tag = entityTag(sending.answer.opaqueTag, variant.tag);
      if (isNotModified(request, tag)) {
        response.writeHead(304, [...headersOf(sending, tag), ...own]);
        response.end();
        return;
      }
    }
    const headers =
      sending.status || sending.extraHeaders
        ? fullHeaders(sending, variant, entityTag(sending.answer.opaqueTag, variant.tag))
        : plainHeaders(sending, variant);
    response.writeHead(200, [...headers, ...own]);
    response.end(variant.bytes);
  }

  return (request, response, sending) => {
    const { answer } = sending;
    const variant = answer.select(request.headers['accept-encoding']);
    if (!(variant instanceof Promise)) {
      write(request, response, sending, variant ?? answer);
      return;
    }
    variant.then((made) => write(request, response, sending, made ?? answer)).catch(onError);
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
