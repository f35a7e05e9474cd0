import { createHash } from 'node:crypto';
import { ErrorReply } from '@redis/client';
import type { RedisClient } from './redis-connection.ts';

/**
 * Lua functions that read what a script may find in the place of its own values. `textAt` returns a text, or nil for any other type;
 * `versionAt` a version, 0 for one that is greater than the limit and so garbage; `heldVersion` the version of the envelope in a key and
 * whether it is a tombstone, 0 for anything else.
 */
export const READ_SAFELY = `
local function textAt(key)
  local text = redis.pcall('GET', key)
  if type(text) == 'string' then return text end
  return nil
end
local function versionAt(key, limit)
  local version = tonumber(textAt(key) or '0') or 0
  if version > limit then return 0 end
  return version
end
local function heldVersion(key, limit)
  local head = redis.pcall('GETRANGE', key, 0, 15)
  if type(head) ~= 'string' or #head < 16 or string.sub(head, 1, 5) ~= 'OFGE\\1' then return 0, false end
  local version = struct.unpack('>d', head, 9)
  if not (version <= limit) then return 0, false end
  return version, string.byte(head, 6) >= 2
end
`;

/** A Lua script that Redis runs as one step. */
export interface RedisScript {
  readonly source: string;
  readonly sha: string;
}

export function defineScript(source: string): RedisScript {
  return { source, sha: createHash('sha1').update(source).digest('hex') };
}

/** Runs a script by its hash, and sends the source only where Redis does not know it. */
export async function runScript(
  client: Pick<RedisClient, 'sendCommand'>,
  script: RedisScript,
  keys: readonly string[],
  args: readonly (string | Buffer)[],
): Promise<unknown> {
  const rest = [String(keys.length), ...keys, ...args];
  try {
    return await client.sendCommand(['EVALSHA', script.sha, ...rest]);
  } catch (error) {
    // The reply's first word is its code; Redis gives it no other form.
    if (!(error instanceof ErrorReply) || !error.message.startsWith('NOSCRIPT ')) throw error;
    return client.sendCommand(['EVAL', script.source, ...rest]);
  }
}
