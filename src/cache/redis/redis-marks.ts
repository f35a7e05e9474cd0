import { ErrorReply } from '@redis/client';
import type { VersionedScope } from '../cache-tier.ts';
import { encodeTombstone } from '../entry-envelope.ts';
import type { InvalidationMarks } from '../invalidation-marks.ts';
import type { InvalidationScope } from '../invalidation-scope.ts';
import type { VersionClock } from '../version-clock.ts';
import type { RedisConnection } from './redis-connection.ts';
import { defineScript, READ_SAFELY, runScript } from './redis-script.ts';

const TOMBSTONE_TTL_MS = 15 * 60 * 1000;
const MAX_OWED = 256;
const MAX_MARKS = 512;

/** Decides the version of an invalidation: not below that of anything stored so far, whatever the clocks of the fleet say. */
const DECIDE = `${READ_SAFELY}
local version = tonumber(ARGV[1])
local limit = tonumber(ARGV[2])
local newest = versionAt(KEYS[1], limit)
if newest > version then version = newest else redis.call('SET', KEYS[1], string.format('%.0f', version)) end
`;

const raiseKey = defineScript(`${DECIDE}
if heldVersion(KEYS[2], limit) > version then return string.format('%.0f', version) end
redis.call('SET', KEYS[2], string.sub(ARGV[3], 1, 8) .. struct.pack('>d', version), 'PX', ARGV[4])
return string.format('%.0f', version)
`);

/** Marks that can no longer be read, or are too many, become one on everything: it voids too much rather than too little. */
const raiseMark = defineScript(`${DECIDE}
local stored = redis.pcall('HSET', KEYS[2], ARGV[3], string.format('%.0f', version))
if type(stored) == 'table' or redis.call('HLEN', KEYS[2]) > tonumber(ARGV[4]) then
  redis.call('DEL', KEYS[2])
  redis.call('HSET', KEYS[2], 'all', string.format('%.0f', version))
end
return string.format('%.0f', version)
`);

/** Puts another version in the place of one that is garbage, unless it has been replaced already. */
const replaceMark = defineScript(`
if redis.call('HGET', KEYS[1], ARGV[1]) == ARGV[2] then redis.call('HSET', KEYS[1], ARGV[1], ARGV[3]) end
return 1
`);

export interface RedisMarksOptions {
  readonly connection: RedisConnection;
  readonly marks: InvalidationMarks;
  readonly versions: VersionClock;
  readonly prefix: string;
  readonly newestKey: string;
  readonly entryPrefix: string;
}

/**
 * The invalidations that hold for the fleet, kept in Redis: for a tag, a pattern and everything a field in one small hash, which
 * each gateway reads when it connects; for a key a tombstone in the entry's place. No key is searched for.
 */
export class RedisMarks {
  readonly #options: RedisMarksOptions;
  readonly #hashKey: string;
  #owed: VersionedScope[] = [];
  readonly #paid: VersionedScope[] = [];

  constructor(options: RedisMarksOptions) {
    this.#options = options;
    this.#hashKey = `${options.prefix}:marks`;
  }

  /** Records an invalidation and returns the version decided on. Rejects where Redis does. */
  async raise(scope: InvalidationScope, version: number): Promise<number> {
    const { client } = this.#options.connection;
    const { newestKey, entryPrefix, versions } = this.#options;
    const limit = String(versions.limit());
    const decided =
      'key' in scope
        ? await runScript(
            client,
            raiseKey,
            [newestKey, entryPrefix + scope.key],
            [String(version), limit, encodeTombstone(version), String(TOMBSTONE_TTL_MS)],
          )
        : await runScript(
            client,
            raiseMark,
            [newestKey, this.#hashKey],
            [String(version), limit, fieldOf(scope), String(MAX_MARKS)],
          );
    const number = Number(decided);
    this.#options.versions.observe(number);
    this.#options.marks.add(scope, number);
    return number;
  }

  /** Remembers an invalidation that Redis could not be told of. Too many become one that covers everything. */
  owe(scope: InvalidationScope, version: number): void {
    this.#owed.push({ scope, version });
    if (this.#owed.length > MAX_OWED) this.#owed = [{ scope: { all: true }, version }];
  }

  /**
   * Pays what is owed, learns all marks, and returns what was paid since it last did. Each step has the connection's deadline to itself.
   * Rejects where one fails; what is unpaid stays owed.
   */
  async synchronise(): Promise<readonly VersionedScope[]> {
    const { connection } = this.#options;
    for (let first = this.#owed[0]; first !== undefined; first = this.#owed[0]) {
      const { scope, version } = first;
      this.#paid.push({ scope, version: await connection.run(() => this.raise(scope, version)) });
      if (this.#owed[0] === first) this.#owed.shift();
    }
    for (const [field, value] of Object.entries(await this.#fields())) {
      const scope = scopeOf(field);
      if (scope === undefined) continue;
      const version = await this.#believed(field, String(value));
      this.#options.versions.observe(version);
      this.#options.marks.add(scope, version);
    }
    return this.#paid.splice(0);
  }

  async #fields(): Promise<Readonly<Record<string, unknown>>> {
    const { connection, versions } = this.#options;
    const read = () => connection.run((client) => client.hGetAll(this.#hashKey));
    try {
      return await read();
    } catch (error) {
      if (!isWrongType(error)) throw error;
      await connection.run(() => this.raise({ all: true }, versions.next()));
      return read();
    }
  }

  /** A version in the future would void all that is ever stored: it becomes one of now, for the whole fleet. */
  async #believed(field: string, value: string): Promise<number> {
    const { connection, versions } = this.#options;
    const version = Number(value);
    if (version <= versions.limit()) return version;
    const now = versions.next();
    await connection.run((client) => runScript(client, replaceMark, [this.#hashKey], [field, value, String(now)]));
    return now;
  }
}

function isWrongType(error: unknown): boolean {
  // The reply's first word is its code; Redis gives it no other form.
  return error instanceof ErrorReply && error.message.startsWith('WRONGTYPE ');
}

function fieldOf(scope: Exclude<InvalidationScope, { key: string }>): string {
  if ('tag' in scope) return `tag ${scope.tag}`;
  return 'pattern' in scope ? `pattern ${scope.pattern}` : 'all';
}

function scopeOf(field: string): InvalidationScope | undefined {
  if (field === 'all') return { all: true };
  if (field.startsWith('tag ')) return { tag: field.slice(4) };
  return field.startsWith('pattern ') ? { pattern: field.slice(8) } : undefined;
}
