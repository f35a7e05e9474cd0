import type { RedisClient } from './redis-connection.ts';
import { type RedisFaultCause, redisFault } from './redis-fault.ts';
import { defineScript, runScript } from './redis-script.ts';
import { RedisUnavailableError } from './redis-unavailable-error.ts';

const probe = defineScript(`
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return redis.call('GET', KEYS[1])
`);

const KEEP_MS = '10000';

/**
 * Runs each command that the cache tier, the leases, the budget and the boards use, on keys of its own: an operator learns of a missing permission
 * at start, and not when a rare command comes up. `docs/redis.md` lists the commands.
 *
 * @throws the error of the first command that fails; RedisUnavailableError for a server that is not a standalone Redis.
 */
export async function requireCommands(client: RedisClient, prefix: string, channel: string): Promise<void> {
  await requireStandalone(client);
  const [text, moved, set, hash] = ['check', 'check:moved', 'check:set', 'check:hash'].map(
    (name) => `${prefix}:${name}`,
  ) as [string, string, string, string];
  await runScript(client, probe, [text], ['1', KEEP_MS]);
  const commands: string[][] = [
    ['SET', text, '1', 'PX', KEEP_MS],
    ['GET', text],
    ['MGET', text],
    ['STRLEN', text],
    ['GETRANGE', text, '0', '0'],
    ['PTTL', text],
    ['TYPE', text],
    ['SCAN', '0', 'MATCH', text, 'COUNT', '1'],
    ['RENAME', text, moved],
    ['UNLINK', moved],
    ['SADD', set, '1'],
    ['PEXPIRE', set, KEEP_MS],
    ['SMEMBERS', set],
    ['SREM', set, '1'],
    ['DEL', set],
    ['HGETALL', hash],
    ['PUBLISH', channel, ''],
  ];
  const outcomes = await Promise.allSettled([
    ...commands.map((command) => client.sendCommand(command)),
    client.multi().get(text).exec(),
  ]);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

/** A server may refuse HELLO: then other commands show what it is. */
export async function requireStandalone(client: Pick<RedisClient, 'sendCommand'>): Promise<void> {
  const mode = await modeOf(client);
  const unsupported: Readonly<Record<string, RedisFaultCause>> = { cluster: 'cluster', sentinel: 'sentinel' };
  const cause = unsupported[mode ?? ''];
  if (cause !== undefined) throw new RedisUnavailableError('refused', redisFault(cause));
}

async function modeOf(client: Pick<RedisClient, 'sendCommand'>): Promise<string | undefined> {
  try {
    const reply = (await client.sendCommand(['HELLO'])) as unknown;
    if (!Array.isArray(reply)) return undefined;
    const fields = reply.map(String);
    return fields[fields.indexOf('mode') + 1];
  } catch {
    return undefined;
  }
}
