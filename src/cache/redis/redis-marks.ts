import type { VersionedScope } from '../cache-tier.ts';
import { encodeTombstone } from '../entry-envelope.ts';
import type { InvalidationMarks } from '../invalidation-marks.ts';
import type { InvalidationScope } from '../invalidation-scope.ts';
import type { VersionClock } from '../version-clock.ts';
import type { RedisConnection } from './redis-connection.ts';
import { defineScript, runScript } from './redis-script.ts';

const TOMBSTONE_TTL_MS = 15 * 60 * 1000;
const MAX_OWED = 256;
const MAX_MARKS = 512;

/** Decides the version of an invalidation: not below that of anything stored so far, whatever the clocks of the fleet say. */
const DECIDE = `
local version = tonumber(ARGV[1])
local newest = tonumber(redis.call('GET', KEYS[1]) or '0')
if newest > version then version = newest else redis.call('SET', KEYS[1], string.format('%.0f', version)) end
`;

const raiseKey = defineScript(`${DECIDE}
local head = redis.call('GETRANGE', KEYS[2], 0, 15)
if #head == 16 and string.sub(head, 1, 4) == 'OFGE' and struct.unpack('>d', head, 9) > version then return string.format('%.0f', version) end
redis.call('SET', KEYS[2], string.sub(ARGV[2], 1, 8) .. struct.pack('>d', version), 'PX', ARGV[3])
return string.format('%.0f', version)
`);

const raiseMark = defineScript(`${DECIDE}
redis.call('HSET', KEYS[2], ARGV[2], string.format('%.0f', version))
if redis.call('HLEN', KEYS[2]) > tonumber(ARGV[3]) then
  redis.call('DEL', KEYS[2])
  redis.call('HSET', KEYS[2], 'all', string.format('%.0f', version))
end
return string.format('%.0f', version)
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
    const { newestKey, entryPrefix } = this.#options;
    const decided =
      'key' in scope
        ? await runScript(
            client,
            raiseKey,
            [newestKey, entryPrefix + scope.key],
            [String(version), encodeTombstone(version), String(TOMBSTONE_TTL_MS)],
          )
        : await runScript(
            client,
            raiseMark,
            [newestKey, this.#hashKey],
            [String(version), fieldOf(scope), String(MAX_MARKS)],
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
    const fields = await connection.run((client) => client.hGetAll(this.#hashKey));
    for (const [field, value] of Object.entries(fields)) {
      const version = Number(value);
      const scope = scopeOf(field);
      if (scope === undefined || !Number.isFinite(version)) continue;
      this.#options.versions.observe(version);
      this.#options.marks.add(scope, version);
    }
    return this.#paid.splice(0);
  }
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
