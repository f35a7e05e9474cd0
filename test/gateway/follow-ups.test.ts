import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway, testToday } from '../support/start-gateway.ts';
import { operatorOf, operatorsToken, startTimer } from './operator.ts';

const lead = '{ deviceClearances(first: 2) { nodes { kNumber } } }';
const next = 'query @freshness(level: FRESH) { drugProducts(first: 2) { nodes { productNdc } } }';

let gateway: TestGateway;
afterEach(() => gateway.close());

async function start(environment: Record<string, string> = {}): Promise<void> {
  const JOBS = JSON.stringify(
    Object.fromEntries(
      ['warm', 'refresh', 'probe-epochs', 'analyse-patterns'].map((name) => [name, { schedule: null }]),
    ),
  );
  gateway = await startGateway({ startTimer, environment: { ADMIN_TOKEN: operatorsToken, JOBS, ...environment } });
  // Reloaded today: no epoch can prove that what was fetched today still stands.
  gateway.emulator.control.setLastUpdated('drug/ndc', testToday);
}

/** A user whose requests come on one connection. */
function createUser() {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    async ask(query: string): Promise<void> {
      const body = JSON.stringify({ query });
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const answer = await new Promise<string>((resolve, reject) => {
        const sent = request(`${gateway.url}/graphql`, { method: 'POST', agent, headers }, (response) =>
          text(response).then(resolve, reject),
        );
        sent.once('error', reject);
        sent.end(body);
      });
      expect(JSON.parse(answer)).not.toHaveProperty('errors');
    },
    leave: () => agent.destroy(),
  };
}

/** How many requests openFDA has answered. */
async function answered(): Promise<number> {
  const { data } = await gateway.ask<{ cacheStats: { upstreamRequests: number } }>(
    '{ cacheStats { upstreamRequests } }',
  );
  return data.cacheStats.upstreamRequests;
}

async function learn(): Promise<void> {
  for (let seen = 0; seen < 4; seen += 1) {
    const user = createUser();
    await user.ask(lead);
    await user.ask(next);
    user.leave();
  }
  const { numbers } = await operatorOf(gateway).perform('analyse-patterns');
  expect(numbers).toMatchObject({ patterns: 2, followers: 1 });
  gateway.advance(11 * 60_000);
  gateway.takeRequests();
}

describe('an operation that nearly always follows another on a connection', () => {
  it('is fetched out of the warming share when that one was asked, so that nobody waits for it', async () => {
    await start();
    await learn();
    const user = createUser();
    const before = await answered();
    await user.ask(lead);
    while ((await answered()) === before);
    expect(gateway.takeRequests()).toEqual([expect.stringMatching(/^\/drug\/ndc/)]);
    await user.ask(next);
    user.leave();
    expect(gateway.takeRequests()).toEqual([]);
  });

  it('is left to its users where nothing is learnt of what follows what', async () => {
    await start({ DISABLE: 'query-patterns' });
    for (const query of [lead, next, lead, next, lead, next]) await gateway.ask(query);
    expect((await operatorOf(gateway).perform('analyse-patterns')).numbers).toMatchObject({ followers: 0 });
  });
});
