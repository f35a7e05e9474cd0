import { once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';
import { createGate, startCaller } from './leaving-crowd.ts';

const list = (first: number) => `{ deviceClearances(first: ${first}) { totalCount nodes { kNumber } } }`;

let gateway: TestGateway;
afterEach(() => gateway.close());

async function counts() {
  const { data } = await gateway.ask<{ cacheStats: Record<string, number> }>(
    '{ cacheStats { misses errors cancelled } }',
  );
  const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
  const operations = /operations_total\{outcome="cancelled"\} (\d+)/.exec(metrics)?.[1];
  return { ...data.cacheStats, operations: Number(operations) };
}

describe('a caller who leaves', () => {
  it('leaves the request to openFDA, which was sent, to whoever asks next', async () => {
    const gate = createGate();
    gateway = await startGateway({ delay: gate.delay });
    gate.close();
    const caller = startCaller(gateway.url, list(101));
    await expect.poll(() => gateway.emulator.requests.length).toBe(1);
    caller.leave();
    await expect.poll(async () => (await counts()).operations).toBe(1);
    const next = startCaller(gateway.url, list(101));
    gate.open();
    expect((await next.answer).errors).toBeUndefined();
    expect(gateway.takeRequests()).toHaveLength(1);
    expect(await counts()).toMatchObject({ misses: 1, errors: 0, cancelled: 1 });
  });

  it('leaves its answer in the cache, since it is paid for', async () => {
    const gate = createGate();
    gateway = await startGateway({ delay: gate.delay });
    gate.close();
    const caller = startCaller(gateway.url, list(102));
    await expect.poll(() => gateway.emulator.requests.length).toBe(1);
    caller.leave();
    await expect.poll(async () => (await counts()).operations).toBe(1);
    gate.open();
    await expect
      .poll(async () => (await gateway.ask<{ cacheStats: { entries: number } }>('{ cacheStats { entries } }')).data)
      .toEqual({ cacheStats: { entries: 1 } });
    expect((await gateway.ask(list(102))).errors).toBeUndefined();
    expect(gateway.takeRequests()).toHaveLength(1);
  });

  it('sends nothing where its request still waits for a place', async () => {
    const gate = createGate();
    gateway = await startGateway({ delay: gate.delay, environment: { OPENFDA_MAX_CONCURRENCY: '1' } });
    gate.close();
    const first = startCaller(gateway.url, list(103));
    await expect.poll(() => gateway.emulator.requests.length).toBe(1);
    const came = once(gateway.app.server, 'request');
    const second = startCaller(gateway.url, list(104));
    await came;
    for (let turns = 0; turns < 50; turns += 1) await turn();
    second.leave();
    await expect.poll(async () => (await counts()).operations).toBe(1);
    gate.open();
    expect((await first.answer).errors).toBeUndefined();
    expect(gateway.takeRequests().map((request) => /limit=\d+/.exec(request)?.[0])).toEqual(['limit=103']);
    expect((await fetch(`${gateway.url}/health/ready`)).status).toBe(200);
  });
});
