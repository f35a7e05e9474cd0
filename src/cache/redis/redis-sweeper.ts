import { HEAD_LENGTH, readHead } from '../entry-envelope.ts';
import type { InvalidationMarks } from '../invalidation-marks.ts';
import { isDue, type SweepKind, type SweepOutcome } from '../sweep.ts';
import type { RedisClient } from './redis-connection.ts';
import { defineScript, runScript } from './redis-script.ts';

/** Removes an entry unless another has come in its place since it was looked at. */
const removeIfSame = defineScript(`
if redis.call('GETRANGE', KEYS[1], 0, 15) == ARGV[1] then return redis.call('UNLINK', KEYS[1]) end
return 0
`);

/** How many entries are looked at between two chances for other commands. */
const keysAtOnce = 50;

export interface RedisSweeperOptions {
  readonly client: RedisClient;
  /** What the keys of entries begin with. */
  readonly prefix: string;
  readonly marks: InvalidationMarks;
  readonly now: () => number;
}

interface Looked {
  readonly key: string;
  readonly head: Buffer;
  readonly hasEnd: boolean;
}

/** Walks the entries in Redis a little at a time, by SCAN, reading their heads alone. Rejects where Redis does. */
export class RedisSweeper {
  readonly #options: RedisSweeperOptions;

  constructor(options: RedisSweeperOptions) {
    this.#options = options;
  }

  async sweep(kind: SweepKind, from: string | null, most: number): Promise<SweepOutcome> {
    const { client, prefix } = this.#options;
    const { cursor, keys } = await client.scan(from ?? '0', {
      MATCH: `${prefix}*`,
      COUNT: Math.min(most, keysAtOnce),
    });
    let removed = 0;
    let bytes = 0;
    for (const looked of await Promise.all(keys.map((key) => this.#look(String(key))))) {
      if (!this.#isDue(kind, looked)) continue;
      const length = await client.strLen(looked.key);
      if ((await runScript(client, removeIfSame, [looked.key], [looked.head.subarray(0, 16)])) !== 1) continue;
      removed += 1;
      bytes += length;
    }
    const next = String(cursor);
    return { scanned: keys.length, removed, bytes, next: next === '0' ? null : next };
  }

  async #look(key: string): Promise<Looked> {
    const { client } = this.#options;
    const [head, leftMs] = await Promise.all([client.getRange(key, 0, HEAD_LENGTH - 1), client.pTTL(key)]);
    return { key, head: head ?? Buffer.alloc(0), hasEnd: leftMs !== -1 };
  }

  #isDue(kind: SweepKind, { key, head, hasEnd }: Looked): boolean {
    const { prefix, marks, now } = this.#options;
    if (kind === 'over-age' && !hasEnd) return true;
    const entry = readHead(head);
    return entry !== undefined && isDue(kind, key.slice(prefix.length), entry, { now: now(), marks });
  }
}
