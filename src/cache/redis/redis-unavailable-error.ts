/** Whether a failure tells anything new: a command that was not even sent, since Redis is known to be away, does not. */
export function isNews(cause: unknown): boolean {
  return !(cause instanceof RedisUnavailableError) || cause.reason === 'deadline';
}

/** Redis was not asked, or did not answer in time. The caller goes on without it. */
export class RedisUnavailableError extends Error {
  override readonly name = 'RedisUnavailableError';
  readonly code = 'REDIS_UNAVAILABLE';
  readonly reason: 'offline' | 'breaker-open' | 'deadline' | 'closed';

  constructor(reason: RedisUnavailableError['reason']) {
    super(`Redis is unavailable: ${reason}`);
    this.reason = reason;
  }
}
