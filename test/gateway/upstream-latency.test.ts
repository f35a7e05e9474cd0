import { afterEach, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';

let gateway: TestGateway;
afterEach(() => gateway.close());

const question = (window: string) => `{ upstream { latency${window} { count p50 p90 p95 p99 max } } }`;

it('tells how long openFDA took, of the last hour or as long as is asked for', async () => {
  gateway = await startGateway({ delaysMoveClock: true });
  const latency = async (window = '') =>
    (
      await gateway.ask<{ upstream: { latency: { count: number; p50: number; p95: number; max: number } } }>(
        question(window),
      )
    ).data.upstream.latency;
  const { count: before } = await latency();
  gateway.emulator.control.setLatency(200);
  for (const offset of [0, 1, 2])
    await gateway.ask(`{ deviceRecalls(first: 1, offset: ${offset}) { nodes { cfresId } } }`);
  const now = await latency();
  expect(now.count).toBe(before + 3);
  expect(now.max).toBe(200);
  expect(now.p95).toBeGreaterThan(190);
  gateway.advance(3 * 3_600_000);
  expect(await latency()).toEqual({ count: 0, p50: null, p90: null, p95: null, p99: null, max: null });
  expect((await latency('(window: LAST_DAY)')).count).toBe(before + 3);
  expect((await latency('(window: null)')).count).toBe(0);
});
