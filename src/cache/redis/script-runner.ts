import type { RedisConnection } from './redis-connection.ts';
import { defineScript, type RedisScript, runScript } from './redis-script.ts';

/**
 * Runs Lua scripts, given as source, within the connection's deadline.
 *
 * @throws as `RedisConnection.run` does.
 */
export function createScriptRunner(connection: RedisConnection) {
  const known = new Map<string, RedisScript>();
  return (source: string, keys: readonly string[], args: readonly string[]): Promise<unknown> => {
    const script = known.get(source) ?? defineScript(source);
    known.set(source, script);
    return connection.run((client) => runScript(client, script, keys, args));
  };
}
