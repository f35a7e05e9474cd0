import { requireStandalone } from '../../cache/redis/redis-requirements.ts';
import { defineScript, runScript } from '../../cache/redis/redis-script.ts';
import type { FleetClient } from './fleet-client.ts';

const probe = defineScript(`
redis.call('HSET', KEYS[1], 'a', '1')
redis.call('ZADD', KEYS[2], 1, 'a')
redis.call('PEXPIRE', KEYS[1], 10000)
return redis.call('PEXPIRE', KEYS[2], 10000)`);

/**
 * Runs what the queue of the jobs needs of Redis, on keys of its own. `docs/redis.md` lists the commands.
 *
 * @throws the error of the first command that fails; RedisUnavailableError for a server that is not a standalone Redis.
 */
export async function requireQueueCommands(client: FleetClient, prefix: string): Promise<void> {
  await requireStandalone(client);
  const [hash, sorted, list, set] = ['hash', 'sorted', 'list', 'set'].map((name) => `${prefix}:check:${name}`) as [
    string,
    string,
    string,
    string,
  ];
  await runScript(client, probe, [hash, sorted], []);
  const commands: string[][] = [
    ['BZPOPMIN', sorted, '0.01'],
    ['ZRANGE', sorted, '0', '0'],
    ['HSET', hash, 'a', '1'],
    ['HSETNX', hash, 'a', '1'],
    ['HGET', hash, 'a'],
    ['HGETALL', hash],
    ['HMGET', hash, 'a'],
    ['HDEL', hash, 'a'],
    ['SADD', set, '1'],
    ['SISMEMBER', set, '1'],
    ['SMEMBERS', set],
    ['SREM', set, '1'],
    ['LPUSH', list, '1'],
    ['LTRIM', list, '0', '0'],
    ['LRANGE', list, '0', '0'],
    ['EXPIRE', list, '10'],
    ['DEL', list],
    ['GET', list],
  ];
  const outcomes = await Promise.allSettled([
    ...commands.map((command) => client.sendCommand(command)),
    client.multi().del(list).exec(),
  ]);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}
