import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { generateWorld } from '../../src/emulator/data/generate-world.ts';
import { type Emulator, startEmulator } from '../../src/emulator/start-emulator.ts';
import { createRedisServer, hasRedisServer, patientMs, type RedisServer } from '../support/redis-server.ts';
import { testToday } from '../support/start-gateway.ts';

const token = 'operators-token';
const requests = 24;

describe.skipIf(process.platform === 'win32')('a gateway that is stopped under load', { timeout: 90_000 }, () => {
  let emulator: Emulator;
  let arrived = 0;
  let held: Promise<void> = Promise.resolve();
  let open: () => void = () => {};
  const cleanUp: (() => unknown)[] = [];

  beforeAll(async () => {
    const world = generateWorld({ seed: 7, records: 500, today: testToday });
    emulator = await startEmulator({
      world,
      limits: { perMinute: 1e9, perDay: 1e9 },
      latency: 1,
      delay: () => {
        arrived += 1;
        return held;
      },
    });
  });
  afterAll(() => emulator.close());
  afterEach(async () => {
    open();
    for (const step of cleanUp.splice(0)) await step();
  });

  /** From now on openFDA answers nobody until `open`. */
  function hold(): void {
    arrived = 0;
    held = new Promise((resolve) => {
      open = resolve;
    });
  }

  async function until(reached: () => boolean): Promise<void> {
    while (!reached()) await new Promise((resolve) => setImmediate(resolve));
  }

  async function start(environment: Record<string, string> = {}) {
    held = Promise.resolve();
    const child = spawn(process.execPath, ['src/main.ts'], {
      env: {
        ...{ PATH: process.env.PATH, PORT: '0', OPENFDA_URL: emulator.url, ADMIN_TOKEN: token, LOG_LEVEL: 'warn' },
        ...{ OPENFDA_MAX_PER_MINUTE: '1000000', OPENFDA_MAX_PER_DAY: '100000000', OPENFDA_MAX_CONCURRENCY: '100' },
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    cleanUp.push(() => child.kill('SIGKILL'));
    let output = '';
    const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, output }));
    const url = await new Promise<string>((resolve, reject) => {
      const read = (chunk: Buffer) => {
        output += chunk.toString();
        const found = /openFDA gateway: (http:\S+)\/graphql /.exec(output)?.[1];
        if (found) resolve(found);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('close', () => reject(new Error(`expected it to start, but got ${output}`)));
    });
    const ask = async (query: string) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query }),
      });
      return { status: response.status, answer: (await response.json()) as { data: unknown; errors?: unknown } };
    };
    return { child, url, ask, ended };
  }

  async function stopsInGoodOrder(environment: Record<string, string>, withJob = true): Promise<void> {
    const gateway = await start(environment);
    for (let n = 0; n < 3; n += 1) await gateway.ask(`{ deviceRecalls(first: 1, offset: ${n}) { totalCount } }`);
    hold();
    const asked = Array.from({ length: requests }, (_, n) =>
      gateway.ask(`{ deviceClearances(first: 1, offset: ${n}) { totalCount nodes { kNumber } } }`),
    );
    await until(() => arrived >= requests);
    if (withJob) {
      expect((await gateway.ask('mutation { runJob(name: "warm") { already } }')).answer.errors).toBeUndefined();
    }
    gateway.child.kill('SIGTERM');
    await refusesNewConnections(gateway.url);
    open();
    for (const answered of await Promise.all(asked)) {
      expect(answered).toMatchObject({
        status: 200,
        answer: { data: { deviceClearances: { totalCount: expect.any(Number) } } },
      });
      expect(answered.answer.errors).toBeUndefined();
    }
    expect(await gateway.ended).toMatchObject({ code: 0, signal: null });
  }

  async function refusesNewConnections(url: string): Promise<void> {
    for (;;) {
      try {
        await fetch(`${url}/health/live`, { headers: { connection: 'close' } });
      } catch {
        return;
      }
    }
  }

  it('answers every request it had accepted, and exits with 0', async () => {
    await stopsInGoodOrder({});
  });

  it('cuts short what does not end within the time of grace, and exits with 0 all the same', async () => {
    const gateway = await start({ STOP_GRACE_MS: '200' });
    hold();
    const asked = gateway.ask('{ deviceClearances(first: 1) { totalCount } }').catch(() => 'cut');
    await until(() => arrived >= 1);
    gateway.child.kill('SIGTERM');
    expect(await asked).toBe('cut');
    expect(await gateway.ended).toMatchObject({ code: 0 });
  });

  describe.skipIf(!hasRedisServer())('with Redis', () => {
    let redis: RedisServer;
    beforeAll(async () => {
      redis = await createRedisServer();
    });
    afterAll(() => redis.dispose());

    it('answers every request it had accepted, and exits with 0', async () => {
      await stopsInGoodOrder({ REDIS_URL: redis.url });
    });

    it('does so also where Redis has gone away', async () => {
      redis.pause();
      try {
        await stopsInGoodOrder({ REDIS_URL: redis.url, STOP_GRACE_MS: '3000' }, false);
      } finally {
        redis.resume();
      }
    });

    it('makes the others wait no longer than its lease where it is killed while it fetches', async () => {
      const environment = { REDIS_URL: redis.url, REDIS_DEADLINE_MS: patientMs };
      const [one, two] = [await start(environment), await start(environment)];
      // What no other test on this Redis has asked for.
      const query = '{ drugLabels(first: 2) { nodes { setId } } }';
      hold();
      one.ask(query).catch(() => {});
      await until(() => arrived >= 1);
      const asked = two.ask(query);
      one.child.kill('SIGKILL');
      await one.ended;
      const killedAt = performance.now();
      await until(() => arrived >= 2);
      // The lease lasts 3 s; it used to last as long as a request may take.
      expect(performance.now() - killedAt).toBeLessThan(10_000);
      open();
      const { answer } = await asked;
      expect(answer).toMatchObject({ data: { drugLabels: { nodes: [{}, { setId: expect.any(String) }] } } });
      expect(arrived).toBe(2);
    });

    // A starved machine finds Redis late, and the job then waits to be taken for orphaned.
    it('hands a job of the fleet back, which another process then finishes', { retry: 3 }, async () => {
      // A stop leaves its uses to the fleet, so this fleet is one of its own.
      const environment = { REDIS_URL: redis.url, REDIS_PREFIX: `handed-${randomUUID()}`, STOP_GRACE_MS: '500' };
      const one = await start(environment);
      for (let n = 0; n < 15; n += 1) await one.ask(`{ deviceRecalls(first: 1, offset: ${n % 5}) { totalCount } }`);
      await one.ask('mutation { invalidateCache(all: true) { version } }');
      hold();
      await one.ask('mutation { runJob(name: "warm") { runId } }');
      await until(() => arrived >= 1);
      one.child.kill('SIGTERM');
      expect(await one.ended).toMatchObject({ code: 0 });
      open();
      const two = await start(environment);
      // Null until the queue of the jobs is there.
      const runs = async () => {
        const { answer } = await two.ask('{ jobRuns(job: "warm", first: 1) { state numbers tries } }');
        return (answer.data as { jobRuns: { state: string; numbers: Record<string, number> }[] | null } | null)
          ?.jobRuns?.[0];
      };
      let run = await runs();
      while (run?.state !== 'SUCCEEDED' && run?.state !== 'FAILED') run = await runs();
      expect(run).toMatchObject({ state: 'SUCCEEDED', numbers: { popular: 5 } });
      two.child.kill('SIGTERM');
      expect(await two.ended).toMatchObject({ code: 0 });
    });
  });
});
