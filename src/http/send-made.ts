import type { IncomingMessage, ServerResponse } from 'node:http';
import { isPublic } from './answer-desk.ts';
import type { JudgeAnswer } from './answer-judge.ts';
import { answerMediaTypes } from './answer-media-type.ts';
import { isNotModified, lifetimeLeft, type SendAnswer } from './answer-sender.ts';
import { cacheHeaders, noStoreHeaders } from './cache-headers.ts';
import { type CacheStatus, cacheStatus, type ForwardReason } from './cache-status.ts';
import { contentHash, entityTag } from './entity-tag.ts';
import type { Exchange } from './exchange.ts';
import type { LongWayResult } from './long-way.ts';
import { createEncodingChoice, minEncodedBytes, type WireEncoding } from './wire-encoding.ts';

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
  readonly encodings: readonly WireEncoding[];
  readonly onError: (error: unknown) => void;
}

/** Sends what Apollo Server answered: as the stored answer where it was stored, else once, with headers that say what it is. */
export function createSendMade({ send, judge, encodings, onError }: SendMadeOptions): SendMade {
  const chooseEncoding = createEncodingChoice(encodings);

  function headersOf(exchange: Exchange): readonly string[] {
    const { footprint, wishes } = exchange;
    if (!isPublic(exchange) || !footprint || wishes.demands.noStore) return noStoreHeaders;
    return cacheHeaders(judge(footprint.used), datasetsOf(exchange));
  }

  return (request, response, result, { note, extraHeaders }) => {
    const { exchange, kept, content } = result;
    const verdict = exchange.footprint && isPublic(exchange) ? judge(exchange.footprint.used) : undefined;
    const status = { ...statusOf(exchange, note), stored: kept !== undefined };
    if (kept) {
      const type = result.response.headers.get('content-type');
      const mediaType = Math.max(0, answerMediaTypes.indexOf(type ?? ''));
      send(request, response, { answer: kept, verdict: judge(kept.used), mediaType, status, extraHeaders });
      return;
    }
    response.statusCode = exchange.isMissingInCache ? 504 : (result.response.status ?? 200);
    for (const [name, value] of result.response.headers) response.setHeader(name, value);
    if (content === undefined) {
      sendWhole(response, result).catch(onError);
      return;
    }
    const ttlSeconds = verdict && lifetimeLeft(verdict);
    setAll(response, [...headersOf(exchange), 'cache-status', cacheStatus({ ...status, ttlSeconds }), ...extraHeaders]);
    const encoding =
      content.byteLength >= minEncodedBytes ? chooseEncoding(request.headers['accept-encoding']) : undefined;
    if (encodings.length > 0) response.appendHeader('vary', 'Accept-Encoding');
    encoded(content, encoding, onError).then((bytes) => {
      const coding = bytes === content ? undefined : encoding?.name;
      if (coding !== undefined) response.setHeader('content-encoding', coding);
      if (response.statusCode === 200 && exchange.isWhole) {
        const tag = entityTag(contentHash(content), coding);
        response.setHeader('etag', tag);
        if (isNotModified(request, tag)) {
          response.statusCode = 304;
          response.end();
          return;
        }
      }
      response.setHeader('content-length', bytes.byteLength);
      response.end(bytes);
    }, onError);
  };
}

async function encoded(
  content: Buffer,
  encoding: WireEncoding | undefined,
  onError: (error: unknown) => void,
): Promise<Uint8Array> {
  if (!encoding) return content;
  try {
    const bytes = await encoding.encode(content);
    return bytes.byteLength < content.byteLength ? bytes : content;
  } catch (error) {
    onError(error);
    return content;
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

function datasetsOf({ footprint }: Exchange): string[] {
  return [...new Set(footprint?.used.map(({ dataset }) => dataset))].sort();
}
