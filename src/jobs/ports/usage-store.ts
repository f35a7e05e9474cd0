import { rename } from 'node:fs/promises';
import { openSeal, seal } from '../../origin-seal.ts';
import { readIfThere } from './read-if-there.ts';
import { writePrivate } from './write-private.ts';

/** Where what was learnt of use survives a restart. */
export interface UsageStore {
  load(): Promise<Uint8Array | undefined>;
  /** Writes beside what is there. */
  stage(bytes: Buffer): Promise<void>;
  /** Puts what was staged in the place of what is there, in one move. */
  commit(): Promise<void>;
}

/** A file, which names the upstream that its content is about: that of another counts as absent. */
export function createFileUsageStore(path: string, origin: string): UsageStore {
  const staged = `${path}.new`;
  return {
    load: async () => openSeal(origin, await readIfThere(path)),
    stage: (bytes) => writePrivate(staged, seal(origin, bytes)),
    commit: () => rename(staged, path),
  };
}

/** What of a Redis the store needs. */
export interface UsageRedis {
  get(key: string): Promise<Uint8Array | null>;
  set(key: string, bytes: Buffer, ttlMs: number): Promise<unknown>;
  rename(from: string, to: string): Promise<unknown>;
}

const keepMs = 7 * 24 * 3_600_000;

/** A key of the fleet's Redis. */
export function createRedisUsageStore(redis: UsageRedis, key: string): UsageStore {
  const staged = `${key}:new`;
  return {
    load: async () => (await redis.get(key)) ?? undefined,
    stage: async (bytes) => void (await redis.set(staged, bytes, keepMs)),
    commit: async () => void (await redis.rename(staged, key)),
  };
}
