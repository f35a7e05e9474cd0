import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AnswerVerdict } from './answer-judge.ts';
import { answerMediaTypes } from './answer-media-type.ts';
import type { AnswerVariant } from './answer-variants.ts';
import { cacheHeaders, wholeSeconds } from './cache-headers.ts';
import { type CacheStatus, cacheStatus } from './cache-status.ts';
import { corsHeaders } from './cors.ts';
import { entityTag, namesTag } from './entity-tag.ts';
import { failSend } from './fail-send.ts';
import { quickBody, type RenderedAnswer } from './rendered-answer.ts';
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

/** What a client sends with a POST to get 304 for an answer that it holds. RFC 9110 has conditions for GET alone. */
export const conditionalPostHeader = 'x-conditional-post';

/** Sends stored answers: chooses the coding, answers conditional requests, writes the headers. */
export function createAnswerSender({ requestIdOf, corsOrigins, onError }: AnswerSenderOptions): SendAnswer {
  const vary = corsOrigins.length > 0 ? 'Accept, Accept-Encoding, Origin' : 'Accept, Accept-Encoding';

  function headersOf({ answer, verdict, status, extraHeaders = [] }: Sending, tag: string): string[] {
    const ttlSeconds = lifetimeLeft(verdict);
    return [
      ...['etag', tag, ...cacheHeaders(verdict, answer.datasets), 'vary', vary],
      ...['cache-status', cacheStatus({ detail: 'answer', ...status, ttlSeconds })],
      ...['x-content-type-options', 'nosniff', ...extraHeaders],
    ];
  }

  function fullHeaders(sending: Sending, { coding, bytes, tag: variantTag }: AnswerVariant): string[] {
    const tag = entityTag(sending.answer.opaqueTag, variantTag);
    const type = answerMediaTypes[sending.mediaType] ?? answerMediaTypes[0];
    const headers = ['content-type', type, 'content-length', String(bytes.byteLength), ...headersOf(sending, tag)];
    return coding === 'identity' ? headers : [...headers, 'content-encoding', coding];
  }

  /** A plain hit, as many requests get it until the verdict is another; kept from the second time on. */
  function plain(sending: Sending, variant: AnswerVariant): RenderedAnswer {
    const { answer, verdict, mediaType } = sending;
    const known = answer.rendered;
    const isSame = known?.variant === variant && known.mediaType === mediaType;
    if (isSame && known.verdict === verdict) return known;
    const headers = [...fullHeaders(sending, variant), requestIdHeader, ''];
    const body = isSame ? known.body : answer.wasSent ? quickBody(variant) : variant.bytes;
    const rendered = { verdict, variant, mediaType, headers, body };
    if (answer.wasSent) answer.keepRendered(rendered);
    answer.wasSent = true;
    return rendered;
  }

  function write(request: IncomingMessage, response: ServerResponse, sending: Sending, variant: AnswerVariant): void {
    const requestId = requestIdOf(request);
    const cors = corsOrigins.length === 0 ? undefined : corsHeaders(request.headers.origin, corsOrigins);
    if (request.headers['if-none-match'] !== undefined) {
      const tag = entityTag(sending.answer.opaqueTag, variant.tag);
      if (isNotModified(request, tag)) {
        response.writeHead(304, [...headersOf(sending, tag), requestIdHeader, requestId, ...(cors ?? [])]);
        response.end();
        return;
      }
    }
    if (sending.status || sending.extraHeaders) {
      response.writeHead(200, [...fullHeaders(sending, variant), requestIdHeader, requestId, ...(cors ?? [])]);
      response.end(variant.bytes);
      return;
    }
    const { headers, body } = plain(sending, variant);
    headers[headers.length - 1] = requestId;
    response.writeHead(200, cors ? [...headers, ...cors] : headers);
    response.end(body, 'latin1');
  }

  return (request, response, sending) => {
    const { answer } = sending;
    const variant = answer.select(request.headers['accept-encoding']);
    if (!(variant instanceof Promise)) {
      write(request, response, sending, variant ?? answer);
      return;
    }
    variant
      .then((made) => write(request, response, sending, made ?? answer))
      .catch((error: unknown) => failSend(response, error, onError));
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
