import v8 from 'node:v8';
import keyvTestSuite, { keyvIteratorTests } from '@keyv/test-suite';
import Keyv from 'keyv';
import * as vitest from 'vitest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeEnvelope, encodeEntry } from '../../../src/cache/entry-envelope.ts';
import { KeyvRedisStore } from '../../../src/cache/redis/keyv-redis-store.ts';
import { RedisConnection } from '../../../src/cache/redis/redis-connection.ts';
import { startTimer } from '../../../src/cache/start-timer.ts';
import { createRedisServer, hasRedisServer, type RedisServer } from '../../support/redis-server.ts';
import { sampleEntry } from '../sample-entry.ts';

type Suite = (test: typeof vitest, KeyvClass: typeof Keyv, createStore: () => KeyvRedisStore) => void;

// The suite's types are those of the vitest and the Keyv that it brings along; what it calls of them is the same here.
const suites = [keyvTestSuite, keyvIteratorTests] as unknown as readonly Suite[];

let version = 0;

/** A Keyv set up as production's is, whose values travel as production's do: as bytes in an envelope, past Keyv's serialisation. */
class EnvelopedKeyv extends Keyv {
  constructor(...args: ConstructorParameters<typeof Keyv>) {
    super(...args);
    this.serialize = undefined;
    this.deserialize = undefined;
    const { iterator } = this;
    if (iterator) {
      this.iterator = async function* (given?: unknown) {
        for await (const [key, value] of iterator(given)) yield [key, unwrapped(value)];
      };
    }
  }

  override set<Value>(key: string, value: Value, ttl?: number): Promise<boolean> {
    // Keyv refuses it by itself.
    if (typeof value === 'symbol') return super.set(key, value, ttl);
    version += 1;
    const keepUntil = ttl === undefined ? Number.MAX_VALUE : Date.now() + ttl;
    return super.set(key, encodeEntry(sampleEntry({ bytes: v8.serialize(value), version, keepUntil })), ttl);
  }

  override async get(key: string | string[], options?: { raw: boolean }): Promise<never> {
    const found: unknown = await super.get(key as string, options as never);
    return (Array.isArray(found) ? found.map(unwrapped) : unwrapped(found)) as never;
  }
}

function unwrapped(found: unknown): unknown {
  if (!Buffer.isBuffer(found)) return found;
  const envelope = decodeEnvelope(found);
  if (envelope.kind !== 'entry' || envelope.entry.keepUntil <= Date.now()) return undefined;
  return v8.deserialize(envelope.entry.bytes);
}

describe.skipIf(!hasRedisServer())('the Keyv store over Redis, by the suite of Keyv itself', () => {
  let server: RedisServer;
  let connection: RedisConnection;
  beforeAll(async () => {
    server = await createRedisServer();
    connection = new RedisConnection({ url: server.url, random: () => 0.5, startTimer, deadlineMs: 1000 });
    const up = new Promise<void>((resolve) => connection.watch({ onUp: resolve, onDown: () => {} }));
    connection.open();
    await up;
    // The suite makes a store for nearly every line, and each listens to the one client.
    connection.client.setMaxListeners(0);
  });
  afterAll(async () => {
    await connection?.close();
    await server?.dispose();
  });

  const createStore = () => new KeyvRedisStore(connection.client, 'suite:newest', () => Number.MAX_SAFE_INTEGER);
  for (const suite of suites) suite(vitest, EnvelopedKeyv, createStore);

  it('stores envelopes alone', () => {
    expect(() => createStore().set('key', 'text')).toThrow('a value must be an envelope, but got: string');
  });
});
