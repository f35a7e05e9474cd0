import { createClient } from '@redis/client';
import { expect, it, vi } from 'vitest';
import { featureNames } from '../../src/features.ts';
import { createRedisServer, hasRedisServer, patientMs } from '../support/redis-server.ts';
import { startGateway, worldOf } from '../support/start-gateway.ts';

const clearance = { k_number: 'K000001', applicant: 'Before', decision_date: '2026-01-02' };
const query = '{ deviceClearances(where: {kNumber: {eq: "K000001"}}, first: 1) { nodes { applicant } } }';

it.skipIf(!hasRedisServer())(
  'does not serve stored bytes that an invalidation voided while the subscription was down',
  { retry: 3 },
  async () => {
    const redis = await createRedisServer();
    await redis.start();
    const client = await createClient({ url: redis.url }).connect();
    const gateway = await startGateway({
      world: worldOf({ 'device/510k': [clearance] }, '2026-11-15'),
      environment: {
        ...{ REDIS_URL: redis.url, REDIS_DEADLINE_MS: patientMs, ADMIN_TOKEN: 'operators-token' },
        DISABLE: featureNames.filter((name) => name.startsWith('job-')).join(','),
      },
    });
    const ask = async (text: string) => {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'Bearer operators-token' },
        body: JSON.stringify({ query: text }),
      });
      return { status: response.headers.get('cache-status'), text: await response.text() };
    };
    await vi.waitFor(async () => expect(await client.sendCommand(['PUBSUB', 'CHANNELS'])).not.toEqual([]));
    await ask('mutation { invalidateCache(dataset: "drug/ndc") { version } }');
    await ask(query);
    await vi.waitFor(async () => expect((await ask(query)).status).toContain('detail="answer"'));
    await gateway.emulator.control.reload('device/510k', (record) => ({ ...record, applicant: 'After' }), '2026-11-15');

    const [marks] = await client.keys('*:marks');
    const [mark] = Object.values(await client.hGetAll(String(marks)));
    // As another gateway's invalidation leaves it, whose message is lost since the subscription is cut just then.
    await client
      .multi()
      .addCommand(['CLIENT', 'KILL', 'TYPE', 'pubsub'])
      .addCommand(['HSET', String(marks), 'tag device/510k', String(Number(mark) + 4096 * 1000)])
      .exec();
    await vi.waitFor(
      async () => {
        gateway.advance(1000);
        expect((await ask(query)).text).toContain('After');
      },
      { timeout: 10_000, interval: 50 },
    );
    await gateway.close();
    await client.close();
    await redis.dispose();
  },
);
