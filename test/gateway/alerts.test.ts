import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';

const field = 'alerts { id name subject state severity message value threshold acknowledgedAt resolvedAt }';
type Alerts = { alerts: { id: string; name: string; subject: string | null; state: string }[] };

describe('the alerts of a gateway', () => {
  let gateway: TestGateway;
  let receiver: Server | undefined;
  afterEach(async () => {
    await gateway.close();
    receiver?.closeAllConnections();
    await new Promise((resolve) => (receiver ? receiver.close(resolve) : resolve(undefined)));
    receiver = undefined;
  });

  const alerts = async () => (await gateway.ask<Alerts>(`{ ${field} }`)).data.alerts;

  async function withToken(query: string): Promise<unknown> {
    const headers = { 'content-type': 'application/json', authorization: 'Bearer open-sesame' };
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    return response.json();
  }

  it('tell of a dataset that does not answer, until it does', async () => {
    gateway = await startGateway({ environment: { ADMIN_TOKEN: 'open-sesame', ALERT_HOLD_SECONDS: '30' } });
    expect(await alerts()).toEqual([]);
    gateway.emulator.control.setFaults([{ kind: '503', path: '/device/510k' }]);
    for (let page = 0; page < 6; page += 1) {
      await gateway.ask(`{ deviceClearances(first: 1, offset: ${page}) { totalCount nodes { kNumber } } }`);
    }
    expect(await alerts()).toEqual([]);
    gateway.advance(30_000);
    const [alert] = await alerts();
    expect(alert).toMatchObject({
      ...{ name: 'breaker-open', subject: 'device/510k', state: 'FIRING', severity: 'CRITICAL' },
      ...{ message: 'openFDA does not answer for device/510k', value: 1, threshold: 1 },
    });

    const mutation = `mutation { acknowledgeAlert(id: ${JSON.stringify(alert?.id)}) { state } }`;
    const refused = await gateway.ask(mutation);
    expect(refused.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await withToken(mutation)).toEqual({ data: { acknowledgeAlert: { state: 'ACKNOWLEDGED' } } });
    expect(await withToken('mutation { acknowledgeAlert(id: "x") { state } }')).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });

    gateway.emulator.control.setFaults([]);
    gateway.advance(120_000);
    await gateway.ask('{ deviceClearances(first: 1) { totalCount } }');
    expect((await alerts()).map(({ state }) => state)).toEqual(['ACKNOWLEDGED']);
    gateway.advance(30_000);
    expect((await alerts()).map(({ state }) => state)).toEqual(['RESOLVED']);
    expect((await gateway.ask<Alerts>('{ alerts(state: FIRING) { id } }')).data.alerts).toEqual([]);
  });

  it('tell of operations that fail, where they are many', async () => {
    gateway = await startGateway({ environment: { ALERT_HOLD_SECONDS: '0', ALERT_MIN_EVENTS: '20' } });
    const bad = '{ deviceClearances(first: -1) { totalCount nodes { kNumber } } }';
    for (let turn = 0; turn < 10; turn += 1) await gateway.ask(bad);
    expect(await alerts()).toEqual([]);
    for (let turn = 0; turn < 10; turn += 1) await gateway.ask(bad);
    expect(await alerts()).toMatchObject([{ name: 'error-rate', state: 'FIRING', value: expect.any(Number) }]);
  });

  it('and reloads of datasets are told to the webhook', async () => {
    const bodies: { kind: string; reload?: { datasets: string[]; from: string; to: string } }[] = [];
    let arrived = () => {};
    const first = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    receiver = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      bodies.push(JSON.parse(body));
      response.end();
      arrived();
    });
    await new Promise<void>((resolve) => receiver?.listen(0, '127.0.0.1', resolve));
    const { port } = receiver.address() as AddressInfo;
    gateway = await startGateway({
      environment: {
        ALERT_WEBHOOK_URL: `http://127.0.0.1:${port}/hook`,
        ALERT_WEBHOOK_SECRET: 'a secret of enough length',
      },
    });
    const ask = (page: number) =>
      gateway.ask(`{ deviceClassifications(first: 1, offset: ${page}) { nodes { productCode } } }`);
    await ask(0);
    gateway.emulator.control.setLastUpdated('device/classification', '2026-11-22');
    await ask(1);
    gateway.advance(2000);
    await ask(2);
    await first;
    expect(bodies).toMatchObject([
      { kind: 'DATASET_RELOADED', reload: { datasets: ['device/classification'], to: '2026-11-22' } },
    ]);
  });
});
