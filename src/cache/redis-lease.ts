import type { CacheListener } from './cache-event.ts';
import { createInProcessLeases } from './in-process-leases.ts';
import type { Leases } from './lease.ts';
import type { RedisConnection } from './redis/redis-connection.ts';
import { defineScript, runScript } from './redis/redis-script.ts';
import { isNews } from './redis/redis-unavailable-error.ts';

/** A lease without an end is nobody's: no process takes one. */
const acquireIfFree = defineScript(`
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return 1 end
if redis.call('PTTL', KEYS[1]) ~= -1 then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
`);

const releaseIfMine = defineScript(`
if redis.pcall('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
`);

const renewIfMine = defineScript(`
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
return 0
`);

export interface RedisLeasesOptions {
  readonly connection: RedisConnection;
  /** A text no other lease uses: what tells mine from another's. */
  readonly createToken: () => string;
  readonly now: () => number;
  /** @default 'ofda' */
  readonly prefix?: string;
  readonly listener?: CacheListener;
}

/**
 * Leases that hold for the fleet: `SET NX PX` in a script, given back by a script that looks whose it is. While Redis is away they hold in this
 * process, and say so.
 */
export function createRedisLeases(options: RedisLeasesOptions): Leases {
  const { connection, createToken, listener } = options;
  const fallback = createInProcessLeases(options.now);
  const failed = (operation: string, cause: unknown): void => {
    if (isNews(cause)) listener?.({ type: 'tier-failed', tier: 'redis', operation, cause });
  };
  return {
    acquire: async (name, ttlMs) => {
      const key = `${options.prefix ?? 'ofda'}:lease:${name}`;
      const token = createToken();
      try {
        const granted = await connection.run((client) =>
          runScript(client, acquireIfFree, [key], [token, String(ttlMs)]),
        );
        if (granted !== 1) return undefined;
      } catch (cause) {
        failed('acquire lease', cause);
        return fallback.acquire(name, ttlMs);
      }
      return {
        fleetWide: true,
        renew: async (newTtlMs) => {
          try {
            const args = [token, String(newTtlMs)];
            return (await connection.run((client) => runScript(client, renewIfMine, [key], args))) === 1;
          } catch (cause) {
            failed('renew lease', cause);
            return false;
          }
        },
        release: async () => {
          try {
            await connection.run((client) => runScript(client, releaseIfMine, [key], [token]));
          } catch (cause) {
            failed('release lease', cause);
          }
        },
      };
    },
  };
}
