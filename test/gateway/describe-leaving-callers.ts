import { setTimeout } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import { startTimer } from '../../src/cache/start-timer.ts';
import { readConfig } from '../../src/config.ts';
import { type Emulator, startEmulator } from '../../src/emulator/start-emulator.ts';
import { heldWorld } from '../support/held-world.ts';
import { createRedisServer, hasRedisServer, patientMs, type RedisServer } from '../support/redis-server.ts';
import { startGateway, type TestGateway, testToday } from '../support/start-gateway.ts';
import { createGate, crowd } from './leaving-crowd.ts';

const list = (first: number) => `{ deviceClearances(first: ${first}) { totalCount nodes { kNumber } } }`;

/** The answer, when nobody leaves. */
async function post(url: string, query: string) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
}

/** What a gateway reports of failures after a crowd. */
async function reportedFailures(url: string) {
  const { data } = await post(url, '{ cacheStats { errors } alerts { name } upstream { breakers { dataset } } }');
  const metrics = await (await fetch(`${url}/metrics`)).text();
  const failed = [...metrics.matchAll(/outcome="failed"[^}]*\} (\d+)/g)].map(([, count]) => Number(count));
  const ready = await fetch(`${url}/health/ready`);
  return { ready: ready.status, data, failed: failed.reduce((sum, count) => sum + count, 0) };
}

const none = { ready: 200, data: { cacheStats: { errors: 0 }, alerts: [], upstream: { breakers: [] } }, failed: 0 };

/** Crowds of callers who leave, at one gateway and through a fleet of two, one for each seed. */
export function describeLeavingCallers(seeds: readonly number[]): void {
  describe('200 callers of one cold operation of whom 199 leave', () => {
    const gate = createGate();
    let gateway: TestGateway;
    beforeAll(async () => {
      gateway = await startGateway({ delay: gate.delay });
    });
    afterAll(() => gateway.close());

    it.each(seeds)(
      'answer the last one with one request to openFDA, and leave no failure behind (seed %i)',
      async (seed) => {
        gate.close();
        const { answer } = await crowd([gateway.url], list(100 + seed), seed);
        gate.open();
        const stayed = await answer;
        expect(stayed.errors).toBeUndefined();
        expect(stayed).toEqual(await post(gateway.url, list(100 + seed)));
        expect(gateway.takeRequests()).toHaveLength(1);
        expect(await reportedFailures(gateway.url)).toEqual(none);
      },
    );
  });

  describe.skipIf(!hasRedisServer())('200 callers over a fleet of two of whom 199 leave', () => {
    const gate = createGate();
    let redis: RedisServer;
    let emulator: Emulator;
    const apps: App[] = [];
    const urls: string[] = [];

    async function startMember(): Promise<void> {
      const config = readConfig({
        ...{ PORT: '0', LOG_LEVEL: 'silent', OPENFDA_URL: emulator.url, OPENFDA_TIMEOUT_MS: '120000' },
        ...{ REDIS_URL: redis.url, REDIS_DEADLINE_MS: patientMs },
        ...{ OPENFDA_MAX_PER_MINUTE: '1000000', OPENFDA_MAX_PER_DAY: '1000000' },
      });
      const app = await createApp({
        ...{ config, logger: pino({ level: 'silent' }) },
        // Leases are renewed; that a machine is slow ends nobody's patience.
        startTimer: (ms, fire) => (ms < 5000 ? startTimer(ms, fire) : () => {}),
        // Looks for the other's answer more often than it would.
        wait: (ms, signal) => setTimeout(ms / 20, undefined, { signal }),
      });
      apps.push(app);
      const url = await app.listen();
      urls.push(url);
      await fetch(`${url}/health/ready`);
    }

    beforeAll(async () => {
      redis = await createRedisServer();
      const world = await heldWorld({ seed: 7, records: 3000, today: testToday });
      emulator = await startEmulator({ world, limits: { perMinute: 1e9, perDay: 1e9 }, delay: gate.delay });
      await startMember();
      await startMember();
    }, 60_000);
    afterAll(async () => {
      await Promise.all(apps.map((app) => app.close()));
      await emulator?.close();
      await redis?.dispose();
    });

    it.each(seeds)(
      'answer the last one with one request to openFDA, and leave no failure behind (seed %i)',
      async (seed) => {
        emulator.requests.clear();
        gate.close();
        const { answer } = await crowd(urls, list(100 + seed), seed);
        gate.open();
        const stayed = await answer;
        expect(stayed.errors).toBeUndefined();
        const again = await Promise.all(urls.map((url) => post(url, list(100 + seed))));
        expect(again).toEqual([stayed, stayed]);
        expect(emulator.requests.map(({ path }) => path)).toEqual(['/device/510k.json']);
        for (const url of urls) expect(await reportedFailures(url)).toEqual(none);
      },
    );
  });
}
