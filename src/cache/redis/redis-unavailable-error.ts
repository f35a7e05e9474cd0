import type { RedisFault } from './redis-fault.ts';

/** Whether a failure is worth an event: a command that was not even sent, since Redis is known to be away, is not. */
export function isNews(cause: unknown): boolean {
  return !(cause instanceof RedisUnavailableError) || cause.reason === 'deadline';
}

/** Redis was not asked, or did not answer in time. The caller continues without it. */
export class RedisUnavailableError extends Error {
  override readonly name = 'RedisUnavailableError';
  readonly code = 'REDIS_UNAVAILABLE';
  readonly reason: 'offline' | 'breaker-open' | 'refused' | 'deadline' | 'closed';
  /** Why, as far as it is known. */
  readonly fault: RedisFault | undefined;

  constructor(reason: RedisUnavailableError['reason'], fault?: RedisFault) {
    super(`Redis is unavailable: ${fault?.detail ?? reason}`);
    this.reason = reason;
    this.fault = fault;
  }
}
