import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

export interface PersistedQueriesOptions {
  /** Short texts that the gateways of a fleet share. Never rejects. */
  readonly texts: {
    get(name: string): Promise<string | undefined>;
    set(name: string, text: string, ttlMs: number): Promise<void>;
  };
  /** Bound of the texts held in memory. */
  readonly maxBytes: number;
}

/** Apollo Server's interface of a key-value cache, for texts. */
export interface PersistedQueries {
  get(key: string): Promise<string | undefined>;
  set(key: string, text: string): Promise<void>;
  delete(key: string): Promise<boolean>;
}

/** How long the fleet keeps a text that nobody registers again. Clients do so by themselves when it is gone. */
const keepMs = 7 * 24 * 3_600_000;

/**
 * Where Apollo Server keeps automatic persisted queries: in memory, and behind it in what the fleet shares, so that a client may register a query
 * with one gateway and use it with another. A text that is not what its hash says is a miss.
 */
export function createPersistedQueries({ texts, maxBytes }: PersistedQueriesOptions): PersistedQueries {
  const memory = new LRUCache<string, string>({ maxSize: maxBytes, sizeCalculation: (text) => 2 * text.length + 200 });
  const nameOf = (key: string) => `persisted-query ${key}`;
  /** Apollo's keys are a prefix and the hash. */
  const isOf = (key: string, text: string) => key.endsWith(hash('sha256', text));

  return {
    async get(key) {
      const known = memory.get(key);
      if (known !== undefined) return known;
      const shared = await texts.get(nameOf(key));
      if (shared === undefined || !isOf(key, shared)) return undefined;
      memory.set(key, shared);
      return shared;
    },
    async set(key, text) {
      memory.set(key, text);
      await texts.set(nameOf(key), text, keepMs);
    },
    delete: async (key) => memory.delete(key),
  };
}
