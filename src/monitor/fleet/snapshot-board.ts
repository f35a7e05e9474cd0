import type { RedisConnection } from '../../cache/redis/redis-connection.ts';

/** Where each process of a fleet leaves what it has to tell, for the others to read. */
export interface SnapshotBoard {
  /** Leaves a snapshot in place of the one before; it goes by itself after a while. Rejects where it cannot be left. */
  put(instance: string, bytes: Uint8Array, ttlMs: number): Promise<void>;
  /** What the others have left. Rejects where it cannot be read. */
  others(instance: string): Promise<readonly Uint8Array[]>;
  remove(instance: string): Promise<void>;
}

/** The board of a process that is alone. */
export const loneBoard: SnapshotBoard = {
  put: async () => {},
  others: async () => [],
  remove: async () => {},
};

/** A board in Redis: a key for each process, and a set of their names, so that no key is searched for. It goes with the last of them. */
export function createRedisBoard(connection: RedisConnection, prefix: string, name = 'monitor'): SnapshotBoard {
  const members = `${prefix}:${name}`;
  const keyOf = (instance: string) => `${prefix}:${name}:${instance}`;

  return {
    async put(instance, bytes, ttlMs) {
      await connection.run(async (client) => {
        // A value of another type in the place of the names would keep the board from being used for good.
        if ((await client.type(members)) !== 'set') await client.unlink(members);
        await client
          .multi()
          .set(keyOf(instance), Buffer.from(bytes), { PX: ttlMs })
          .sAdd(members, instance)
          .pExpire(members, ttlMs)
          .exec();
      });
    },
    async others(instance) {
      const named = await connection.run((client) => client.sMembers(members));
      const names = named.map(String).filter((name) => name !== instance);
      if (names.length === 0) return [];
      const found: readonly unknown[] = await connection.run((client) => client.mGet(names.map(keyOf)));
      const gone = names.filter((_, place) => found[place] === null);
      if (gone.length > 0) await connection.run((client) => client.sRem(members, gone));
      return found.filter((bytes) => bytes instanceof Uint8Array);
    },
    async remove(instance) {
      await connection.run((client) => client.multi().del(keyOf(instance)).sRem(members, instance).exec());
    },
  };
}
