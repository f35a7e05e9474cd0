/** Why an answer was made and not taken from what is stored (RFC 9211, section 2.2). */
export type ForwardReason = 'bypass' | 'miss' | 'partial' | 'stale' | 'request' | 'method';

/** What `Cache-Status` tells of one answer. */
export interface CacheStatus {
  /** Absent: a hit. */
  readonly forwarded?: ForwardReason | undefined;
  /** How long the answer is still fresh, in s; negative once it is not. Absent where nothing is known of it. */
  readonly ttlSeconds?: number | undefined;
  readonly stored?: boolean;
  /** Whether the answer was made for another request, and this one waited for it. */
  readonly collapsed?: boolean;
  readonly detail?: string | undefined;
}

/** The `Cache-Status` of the gateway (RFC 9211). */
export function cacheStatus({ forwarded, ttlSeconds, stored, collapsed, detail }: CacheStatus): string {
  let text = `openfda-gateway; ${forwarded === undefined ? 'hit' : `fwd=${forwarded}`}`;
  if (ttlSeconds !== undefined) text += `; ttl=${ttlSeconds}`;
  if (stored) text += '; stored';
  if (collapsed) text += '; collapsed';
  if (detail !== undefined) text += `; detail="${detail.replace(/["\\]/g, '\\$&')}"`;
  return text;
}
