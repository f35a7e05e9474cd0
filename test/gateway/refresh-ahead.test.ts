import { afterEach, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway, testToday } from '../support/start-gateway.ts';

const token = 'operators-token';
const minute = 60_000;
/** Jobs run when they are asked to, and not since time has passed. */
const JOBS = JSON.stringify(
  Object.fromEntries(['warm', 'refresh', 'probe-epochs', 'health-check'].map((name) => [name, { schedule: null }])),
);
const fresh = (key: string) =>
  `query @freshness(level: FRESH) { drugProduct(productNdc: ${JSON.stringify(key)}) { productNdc brandName } }`;

describe('refreshing ahead of users', () => {
  let gateway: TestGateway;
  afterEach(() => gateway.close());

  async function run(job: string): Promise<Record<string, number>> {
    await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: `mutation { runJob(name: "${job}") { runId } }` }),
    });
    for (;;) {
      const { data } = await gateway.ask<{ jobRuns: { state: string; numbers: Record<string, number> }[] }>(
        `{ jobRuns(job: "${job}", first: 1) { state numbers } }`,
      );
      const [last] = data.jobRuns;
      if (last?.state === 'SUCCEEDED') return last.numbers;
      if (last?.state === 'FAILED') throw new Error(`expected ${job} to succeed`);
    }
  }

  async function keysOf(first: number): Promise<string[]> {
    const { data } = await gateway.ask<{ drugProducts: { nodes: { productNdc: string }[] } }>(
      `{ drugProducts(first: ${first}) { nodes { productNdc } } }`,
    );
    return data.drugProducts.nodes.map(({ productNdc }) => productNdc);
  }

  it('renews all look-ups that are in use by one request, after which nobody waits', async () => {
    gateway = await startGateway({ environment: { ADMIN_TOKEN: token, JOBS } });
    // Reloaded today: no epoch can prove that what was fetched today still stands.
    gateway.emulator.control.setLastUpdated('drug/ndc', testToday);
    const keys = await keysOf(6);
    for (let time = 0; time < 3; time += 1) for (const key of keys) await gateway.ask(fresh(key));
    gateway.takeRequests();
    gateway.advance(9.5 * minute);
    expect(await run('refresh')).toMatchObject({ chosen: 1, changed: 1, requests: 1 });
    const [request, ...others] = gateway.takeRequests();
    expect(others).toEqual([]);
    for (const key of keys) expect(request).toContain(JSON.stringify(key));
    gateway.advance(9 * minute);
    for (const key of keys) expect((await gateway.ask(fresh(key))).errors).toBeUndefined();
    expect(gateway.takeRequests()).toEqual([]);
  });

  it('leaves what is hardly used to its next user', async () => {
    gateway = await startGateway({ environment: { ADMIN_TOKEN: token, JOBS } });
    gateway.emulator.control.setLastUpdated('drug/ndc', testToday);
    const [key = ''] = await keysOf(1);
    await gateway.ask(fresh(key));
    gateway.takeRequests();
    gateway.advance(9.5 * minute);
    expect(await run('refresh')).toMatchObject({ chosen: 0 });
    expect(gateway.takeRequests()).toEqual([]);
  });

  it('confirms the epochs of datasets in use, so that nobody waits for that', async () => {
    gateway = await startGateway({ environment: { ADMIN_TOKEN: token, JOBS } });
    const operation = 'query @freshness(level: FRESH) { deviceClassification(productCode: "DQY") { deviceName } }';
    await gateway.ask(operation);
    gateway.takeRequests();
    gateway.advance(9 * minute);
    expect(await run('probe-epochs')).toMatchObject({ requests: 1, told: 1 });
    expect(gateway.takeRequests()).toEqual(['/status ']);
    gateway.advance(9 * minute);
    expect((await gateway.ask(operation)).errors).toBeUndefined();
    expect(gateway.takeRequests()).toEqual([]);
  });
});
