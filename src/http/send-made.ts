import type { IncomingMessage, ServerResponse } from 'node:http';
import { isPublic } from './answer-desk.ts';
import type { AnswerVerdict, JudgeAnswer } from './answer-judge.ts';
import { answerMediaTypes } from './answer-media-type.ts';
import { isNotModified, lifetimeLeft, type SendAnswer } from './answer-sender.ts';
import type { AnswerEncodings } from './answer-variants.ts';
import { cacheHeaders, noStoreHeaders, wholeSeconds } from './cache-headers.ts';
import { type CacheStatus, cacheStatus, type ForwardReason } from './cache-status.ts';
import { contentHash, entityTag } from './entity-tag.ts';
import type { Exchange } from './exchange.ts';
import { failSend } from './fail-send.ts';
import type { LongWayResult } from './long-way.ts';
import { datasetsOf } from './stored-answer.ts';

export interface MadeDetails {
  readonly note: string | undefined;
  readonly extraHeaders: readonly string[];
}

export type SendMade = (
  request: IncomingMessage,
  response: ServerResponse,
  result: LongWayResult,
  details: MadeDetails,
) => void;

export interface SendMadeOptions {
  readonly send: SendAnswer;
  readonly judge: JudgeAnswer;
  readonly encodings: AnswerEncodings;
  readonly onError: (error: unknown) => void;
}

/** Sends what Apollo Server answered: as the stored answer where it was stored, else once, with headers that say what it is. */
export function createSendMade({ send, judge, encodings, onError }: SendMadeOptions): SendMade {
  function headersOf(exchange: Exchange, verdict: AnswerVerdict | undefined): readonly string[] {
    const { footprint, wishes } = exchange;
    if (verdict && footprint && isPublic(exchange) && !wishes.demands.noStore)
      return cacheHeaders(verdict, datasetsOf(footprint.used));
    return verdict ? ['age', String(wholeSeconds(verdict.ageMs)), ...noStoreHeaders] : noStoreHeaders;
  }

  return (request, response, result, { note, extraHeaders }) => {
    const { exchange, kept, content } = result;
    const used = exchange.footprint?.used ?? [];
    const verdict = exchange.isWhole && used.length > 0 ? judge(used) : undefined;
    const status = { ...statusOf(exchange, note), stored: kept !== undefined };
    if (kept) {
      const type = result.response.headers.get('content-type');
      const mediaType = Math.max(0, answerMediaTypes.indexOf(type ?? ''));
      send(request, response, { answer: kept, verdict: judge(kept.used), mediaType, status, extraHeaders });
      return;
    }
    response.statusCode = exchange.isMissingInCache ? 504 : (result.response.status ?? 200);
    for (const [name, value] of result.response.headers) response.setHeader(name, value);
    const fail = (error: unknown) => failSend(response, error, onError);
    if (content === undefined) {
      sendWhole(response, result).catch(fail);
      return;
    }
    const ttlSeconds = verdict && lifetimeLeft(verdict);
    setAll(response, [
      ...headersOf(exchange, verdict),
      'cache-status',
      cacheStatus({ ...status, ttlSeconds }),
      ...extraHeaders,
    ]);
    if (isPublic(exchange)) response.appendHeader('vary', 'Accept, Accept-Encoding');
    sendEncoded(request, response, content, exchange.isWhole).catch(fail);
  };

  async function sendEncoded(
    request: IncomingMessage,
    response: ServerResponse,
    content: Buffer,
    isWhole: boolean,
  ): Promise<void> {
    const variant = await encodings.createEncodedVariants(content).select(request.headers['accept-encoding']);
    const { coding, bytes, tag: variantTag } = variant ?? { coding: 'identity', bytes: content, tag: 'identity' };
    if (response.statusCode === 200 && isWhole) {
      const tag = entityTag(contentHash(content), variantTag);
      response.setHeader('etag', tag);
      if (isNotModified(request, tag)) {
        response.removeHeader('content-type');
        response.statusCode = 304;
        response.end();
        return;
      }
    }
    if (coding !== 'identity') response.setHeader('content-encoding', coding);
    response.setHeader('content-length', bytes.byteLength);
    response.end(bytes);
  }
}

/** Pages, and answers in parts, as Apollo gives them. */
async function sendWhole(response: ServerResponse, { response: { body } }: LongWayResult): Promise<void> {
  if (body.kind === 'complete') {
    response.end(body.string);
    return;
  }
  for await (const chunk of body.asyncIterator) response.write(chunk);
  response.end();
}

function setAll(response: ServerResponse, headers: readonly string[]): void {
  for (let i = 0; i < headers.length; i += 2) response.setHeader(headers[i] ?? '', headers[i + 1] ?? '');
}

function statusOf({ footprint, because }: Exchange, note: string | undefined): CacheStatus {
  const used = footprint?.used ?? [];
  const count = (outcome: string) => used.filter((part) => part.outcome === outcome).length;
  const missed = count('miss');
  const parts = `records: hit=${count('hit')} stale=${count('stale')} miss=${missed}`;
  let forwarded: ForwardReason | undefined;
  if (used.length === 0) forwarded = 'bypass';
  else if (missed > 0) forwarded = because ?? (missed === used.length ? 'miss' : 'partial');
  return { forwarded, detail: note === undefined ? parts : `${parts}; ${note}` };
}
