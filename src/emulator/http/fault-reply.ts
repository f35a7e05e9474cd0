import type { FaultKind } from '../control/fault.ts';
import { ApiError, badRequest, keyInvalid, noMatches, overRateLimit } from './api-error.ts';
import { printJson, type Reply } from './reply.ts';
import { gatewayHeaders, type RequestIds } from './wire-headers.ts';

const RETRY_AFTER_SECONDS = 2;
const PHRASES: Readonly<Record<string, string>> = {
  '502': 'Bad Gateway',
  '503': 'Service Unavailable',
  '504': 'Gateway Timeout',
};

/** The answer of a fault that is an answer of its own; `undefined` for those that spoil a genuine one. */
export function faultReply(kind: FaultKind, ids: RequestIds): Reply | undefined {
  const error = faultError(kind);
  if (error) {
    const headers = {
      ...gatewayHeaders(ids),
      ...(kind === '429-retry-after' ? { 'retry-after': String(RETRY_AFTER_SECONDS) } : {}),
    };
    return { status: error.status, headers, body: printJson(error.body()) };
  }
  const phrase = PHRASES[kind];
  if (phrase === undefined) return undefined;
  // The gateway answers for a server that does not: with a page, not with JSON.
  const page = `<html>\n<head><title>${kind} ${phrase}</title></head>\n<body>\n<center><h1>${kind} ${phrase}</h1></center>\n</body>\n</html>\n`;
  return {
    status: Number(kind),
    headers: { ...gatewayHeaders(ids), 'content-type': 'text/html' },
    body: Buffer.from(page),
  };
}

function faultError(kind: FaultKind): ApiError | undefined {
  if (kind === '400') return badRequest('');
  if (kind === '403') return keyInvalid();
  if (kind === '404') return noMatches();
  if (kind === '429' || kind === '429-retry-after') return overRateLimit();
  return kind === '500' ? new ApiError(500, 'SERVER_ERROR', 'Check your request and try again') : undefined;
}
