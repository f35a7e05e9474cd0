import { readFile, rename, writeFile } from 'node:fs/promises';
import type { RedisConnection } from '../../cache/redis/redis-connection.ts';
import { openSeal, seal } from '../../origin-seal.ts';

/** Where patterns are kept over a restart. */
export interface PatternStore {
  load(): Promise<Uint8Array | undefined>;
  save(bytes: Uint8Array): Promise<void>;
}

/** Keeps nothing: what is known goes with the process. */
export const nullPatternStore: PatternStore = {
  load: async () => undefined,
  save: async () => {},
};

/** Keeps patterns in a file, which names the upstream that they are about and is replaced in one move. */
export function createFilePatternStore(path: string, origin: string): PatternStore {
  return {
    async load() {
      try {
        return openSeal(origin, await readFile(path));
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
        throw error;
      }
    },
    async save(bytes) {
      await writeFile(`${path}.new`, seal(origin, bytes));
      await rename(`${path}.new`, path);
    },
  };
}

const keepMs = 30 * 24 * 3_600_000;

/** Keeps patterns in Redis, one for the fleet: whoever saves last is read. */
export function createRedisPatternStore(connection: RedisConnection, prefix: string): PatternStore {
  const key = `${prefix}:patterns`;
  return {
    load: async () => asBytes(await connection.run((client) => client.get(key))),
    async save(bytes) {
      await connection.run((client) => client.set(key, Buffer.from(bytes), { PX: keepMs }));
    },
  };
}

/** The connection answers with bytes, whatever the client's types say. */
function asBytes(value: unknown): Uint8Array | undefined {
  return value instanceof Uint8Array ? value : undefined;
}
