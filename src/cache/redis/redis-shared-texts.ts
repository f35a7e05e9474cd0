import type { CacheListener } from '../cache-event.ts';
import type { SharedTexts } from '../shared-texts.ts';
import type { RedisConnection } from './redis-connection.ts';
import { isNews } from './redis-unavailable-error.ts';

export interface RedisSharedTextsOptions {
  readonly connection: RedisConnection;
  /** What all keys of this fleet begin with. */
  readonly prefix: string;
  readonly listener?: CacheListener;
}

/** Short texts that a fleet shares, in Redis. */
export function createRedisSharedTexts({ connection, prefix, listener }: RedisSharedTextsOptions): SharedTexts {
  async function attempt<T>(operation: string, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (cause) {
      if (isNews(cause)) listener?.({ type: 'tier-failed', tier: 'redis', operation, cause });
      return undefined;
    }
  }

  return {
    async get(name) {
      const value = await attempt('get text', () => connection.run((client) => client.get(`${prefix}:text:${name}`)));
      return value?.toString();
    },
    async set(name, text, ttlMs) {
      await attempt('set text', () =>
        connection.run((client) => client.set(`${prefix}:text:${name}`, text, { PX: ttlMs })),
      );
    },
  };
}
