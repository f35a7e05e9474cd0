import { readFileSync } from 'node:fs';
import { createClient } from '@redis/client';
import { expect, it } from 'vitest';
import { createRedisServer, hasRedisServer, patientMs } from '../support/redis-server.ts';
import { startGateway, worldOf } from '../support/start-gateway.ts';
import { operatorOf, operatorsToken, startTimer } from './operator.ts';

/** The rules that docs/redis.md gives a gateway's user. */
const documented = /^user gateway on >PASSWORD (.*)$/m.exec(readFileSync('docs/redis.md', 'utf8'))?.[1] ?? '';

const world = worldOf({ 'device/510k': [{ k_number: 'K000001', decision_date: '2020-01-01' }] });

it.skipIf(!hasRedisServer())(
  'a Redis user with the permissions that docs/redis.md lists may do all that the gateway does',
  async () => {
    const redis = await createRedisServer();
    const admin = await createClient({ url: redis.url }).connect();
    await admin.sendCommand(['ACL', 'SETUSER', 'gateway', 'on', '>word', ...documented.split(' ')]);
    const environment = {
      ...{ REDIS_URL: redis.url.replace('redis://', 'redis://gateway:word@'), REDIS_DEADLINE_MS: patientMs },
      ...{ ADMIN_TOKEN: operatorsToken, DISABLE: 'answer-store' },
    };
    const [one, other] = [
      await startGateway({ world, environment, startTimer }),
      await startGateway({ world, environment, startTimer }),
    ];
    try {
      const { order, perform } = operatorOf(one);
      await one.ask('{ deviceClearances { nodes { kNumber classification { deviceName } } } }');
      await other.ask('{ deviceClearances { nodes { kNumber } } cacheStats(scope: FLEET) { hits } }');
      await order('mutation { invalidateCache(dataset: "device/510k") { version } }');
      await order('mutation { invalidateCache(all: true) { version } }');
      await order('mutation { pauseJob(name: "warm") { name } }');
      await order('mutation { resumeJob(name: "warm") { name } }');
      for (const job of ['snapshot', 'cleanup', 'probe-epochs', 'warm']) {
        expect({ job, state: (await perform(job)).state }).toEqual({ job, state: 'SUCCEEDED' });
      }
      const faults = async (url: string) => (await (await fetch(`${url}/health/ready`)).json()) as { faults?: object };
      for (const { url } of [one, other]) expect((await faults(url)).faults).toBeUndefined();
    } finally {
      await one.close();
      await other.close();
    }
    const denied = (await admin.sendCommand(['ACL', 'LOG'])) as unknown as string[][];
    admin.destroy();
    await redis.dispose();
    expect(denied.map((entry) => entry[entry.indexOf('object') + 1])).toEqual([]);
  },
);
