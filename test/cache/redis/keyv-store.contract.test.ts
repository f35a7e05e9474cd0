import keyvTestSuite, { keyvIteratorTests } from '@keyv/test-suite';
import Keyv from 'keyv';
import * as vitest from 'vitest';
import { afterAll, beforeAll, describe } from 'vitest';
import { KeyvRedisStore } from '../../../src/cache/redis/keyv-redis-store.ts';
import { RedisConnection } from '../../../src/cache/redis/redis-connection.ts';
import { startTimer } from '../../../src/cache/start-timer.ts';
import { createRedisServer, hasRedisServer, type RedisServer } from '../../support/redis-server.ts';

type Suite = (test: typeof vitest, KeyvClass: typeof Keyv, createStore: () => KeyvRedisStore) => void;

// The suite's types are those of the vitest and the Keyv that it brings along; what it calls of them is the same here.
const suites = [keyvTestSuite, keyvIteratorTests] as unknown as readonly Suite[];

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

  for (const suite of suites) suite(vitest, Keyv, () => new KeyvRedisStore(connection.client, 'suite:newest'));
});
