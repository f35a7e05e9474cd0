import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { generateWorld } from '../../src/emulator/data/generate-world.ts';
import { type Emulator, startEmulator } from '../../src/emulator/start-emulator.ts';
import { createRedisServer, hasRedisServer, patientMs, type RedisServer } from '../support/redis-server.ts';
import { testToday } from '../support/start-gateway.ts';

interface Member {
  readonly url: string;
  readonly process: ChildProcess;
}

const list = (first: number) => `{ deviceClearances(first: ${first}) { totalCount nodes { kNumber decisionDate } } }`;

async function ask(
  url: string,
  query: string,
): Promise<{ data: unknown; errors?: { extensions: { code: string } }[] }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer fleet-admin-token' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data: unknown; errors?: { extensions: { code: string } }[] };
}

describe.skipIf(!hasRedisServer())('a fleet on one Redis', { timeout: 120_000 }, () => {
  let redis: RedisServer;
  let emulator: Emulator;
  const members: Member[] = [];
  let attempt = 0;

  async function startMember(): Promise<Member> {
    const child = fork(join(import.meta.dirname, 'fleet-member.ts'), {
      env: {
        ...process.env,
        OPENFDA_URL: emulator.url,
        REDIS_URL: redis.url,
        REDIS_DEADLINE_MS: patientMs,
        ADMIN_TOKEN: 'fleet-admin-token',
        OPENFDA_MAX_PER_DAY: '1000000',
        OPENFDA_MAX_PER_MINUTE: '1000000',
      },
    });
    const [url] = (await once(child, 'message')) as [string];
    const member = { url, process: child };
    members.push(member);
    await fetch(`${url}/health/ready`);
    return member;
  }

  beforeAll(async () => {
    redis = await createRedisServer();
    const world = generateWorld({ seed: 7, records: 2000, today: testToday });
    emulator = await startEmulator({ world, limits: { perMinute: 1e9, perDay: 1e9 } });
    await Promise.all([startMember(), startMember(), startMember()]);
  }, 120_000);
  beforeEach(() => {
    emulator.control.setFaults([]);
    emulator.requests.clear();
  });
  afterAll(async () => {
    for (const member of members) {
      const left = once(member.process, 'exit');
      member.process.disconnect();
      await left;
    }
    await emulator?.close();
    await redis?.dispose();
  });

  // On a machine that starves Redis for longer than its deadline each process rightly goes on alone: then it is tried again.
  it('asks openFDA once for 200 equal cold operations in each of three processes', { retry: 4 }, async () => {
    attempt += 1;
    await Promise.all(members.map(({ url }) => ask(url, '{ deviceRecalls(first: 3) { nodes { cfresId } } }')));
    emulator.requests.clear();
    emulator.control.setLatency(500);
    const answers = await Promise.all(
      members.flatMap(({ url }) => Array.from({ length: 200 }, () => ask(url, list(100 + attempt)))),
    );
    emulator.control.setLatency(0);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.errors).toBeUndefined();
    expect(emulator.requests).toHaveLength(1);
  });

  it('asks at most twice in each process and second where openFDA fails: once, and once more', async () => {
    emulator.control.setFaults([{ kind: '503' }]);
    const startedAt = performance.now();
    const answers = await Promise.all(
      members.flatMap(({ url }) => Array.from({ length: 200 }, () => ask(url, list(18)))),
    );
    expect(new Set(answers.map(({ errors }) => errors?.[0]?.extensions.code))).toEqual(
      new Set(['UPSTREAM_UNAVAILABLE']),
    );
    // A failure is remembered for a second; a slow machine takes longer for 600 callers.
    const seconds = Math.ceil((performance.now() - startedAt) / 1000);
    expect(emulator.requests.length).toBeLessThanOrEqual(6 * seconds);
  });

  it('answers a repeated operation from a gateway that has just started without asking openFDA', async () => {
    const [first] = members;
    const known = await ask(first?.url ?? '', list(19));
    const late = await startMember();
    emulator.requests.clear();
    expect(await ask(late.url, list(19))).toEqual(known);
    // The probe of a start may come as late as this.
    expect(emulator.requests.map(({ path }) => path).filter((path) => path.includes('device/510k'))).toEqual([]);
  });

  it('forgets everywhere what one of them is told to forget', async () => {
    const [first, second] = members;
    await ask(first?.url ?? '', list(20));
    await ask(second?.url ?? '', list(20));
    emulator.requests.clear();
    const { errors } = await ask(first?.url ?? '', 'mutation { invalidateCache(dataset: "device/510k") { version } }');
    expect(errors).toBeUndefined();
    const requests = async () => {
      await ask(second?.url ?? '', list(20));
      return emulator.requests.length;
    };
    await expect.poll(requests, { timeout: 20_000, interval: 100 }).toBeGreaterThan(0);
  });

  it('goes on without Redis, keeps nobody waiting for it, and uses it again when it is back', async () => {
    const [first] = members;
    const url = first?.url ?? '';
    await ask(url, list(21));
    await redis.kill();
    const startedAt = performance.now();
    expect((await ask(url, list(22))).errors).toBeUndefined();
    expect((await ask(url, list(21))).errors).toBeUndefined();
    expect(performance.now() - startedAt).toBeLessThan(3000);
    await redis.start();
    const tier = async () => {
      const { data } = await ask(url, '{ cacheStats { tiers { tier available stored } } }');
      return (data as { cacheStats: { tiers: { tier: string; available: boolean }[] } }).cacheStats.tiers[1];
    };
    await expect.poll(tier, { timeout: 20_000, interval: 200 }).toMatchObject({ tier: 'redis', available: true });
  });
});
