import KeyvRedis from '@keyv/redis';
import { isEnvelope } from '../entry-envelope.ts';
import type { RedisClient } from './redis-connection.ts';
import { defineScript, READ_SAFELY, runScript } from './redis-script.ts';

/** Stores an envelope unless a newer one, or a tombstone as new, is there; keeps the greatest version ever stored. */
const storeIfNewer = defineScript(`${READ_SAFELY}
local version = struct.unpack('>d', ARGV[1], 9)
local limit = tonumber(ARGV[3])
local held, tombstone = heldVersion(KEYS[1], limit)
if held > version or (tombstone and held == version) then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
if version > versionAt(KEYS[2], limit) then redis.call('SET', KEYS[2], string.format('%.0f', version)) end
return 1
`);

const DEFAULT_TTL_MS = 7 * 24 * 3600 * 1000;

/**
 * The store that Keyv talks to Redis through: @keyv/redis, with envelopes passed on as the bytes they are (Keyv's own serialisation makes
 * base64 of them), and stored by version. It stores envelopes alone; what else stands in Redis is a value without content.
 */
export class KeyvRedisStore extends KeyvRedis<unknown> {
  readonly #redis: RedisClient;
  readonly #newestKey: string;
  readonly #versionLimit: () => number;

  /** `versionLimit`: a version in Redis that is greater is garbage. */
  constructor(client: RedisClient, newestKey: string, versionLimit: () => number) {
    // The parent's type wants a client that answers with strings; it hands answers on without looking.
    super(client as unknown as ConstructorParameters<typeof KeyvRedis>[0], {
      throwOnErrors: true,
      throwOnConnectError: true,
    });
    this.#redis = client;
    this.#newestKey = newestKey;
    this.#versionLimit = versionLimit;
  }

  override async get<T>(key: string): Promise<T | undefined> {
    const value: unknown = await super.get(key);
    return openValue(value) as T | undefined;
  }

  override async getMany<T>(keys: string[]): Promise<(T | undefined)[]> {
    const values: unknown[] = await super.getMany(keys);
    return values.map((value) => openValue(value) as T | undefined);
  }

  /** Stores a value. Resolves to `false` where an envelope was refused for a newer one. */
  override set(key: string, value: unknown, ttl?: number): Promise<void> {
    const envelope = envelopeIn(value);
    if (envelope === undefined) throw new TypeError(`a value must be an envelope, but got: ${typeof value}`);
    // Keyv reads the boolean, though the type of its stores has none.
    return this.#setEnvelope(key, envelope, ttl ?? DEFAULT_TTL_MS) as Promise<unknown> as Promise<void>;
  }

  override async *iterator<T>(namespace?: string): AsyncGenerator<[string, T | undefined], void, unknown> {
    for await (const [key, value] of super.iterator(namespace)) yield [key, openValue(value) as T | undefined];
  }

  /** Keys are bytes where Redis lists them, since the client answers with bytes. */
  override getKeyWithoutPrefix(key: string | Buffer, namespace?: string): string {
    return super.getKeyWithoutPrefix(key.toString(), namespace);
  }

  async #setEnvelope(key: string, envelope: Buffer, ttlMs: number): Promise<boolean> {
    const keys = [this.createKeyPrefix(key, this.namespace), this.#newestKey];
    return (
      (await runScript(this.#redis, storeIfNewer, keys, [envelope, String(ttlMs), String(this.#versionLimit())])) === 1
    );
  }
}

/** What Keyv without serialisation hands over is `{value}`; it expects the same back. */
function envelopeIn(data: unknown): Buffer | undefined {
  if (typeof data !== 'object' || data === null || !('value' in data)) return undefined;
  const { value } = data;
  return Buffer.isBuffer(value) && isEnvelope(value) ? value : undefined;
}

function openValue(value: unknown): unknown {
  if (!Buffer.isBuffer(value)) return value;
  return isEnvelope(value) ? { value } : value.toString();
}
