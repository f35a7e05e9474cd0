import { afterEach, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';
import { silentTracing } from '../tracing/silent-tracing.ts';

let gateway: TestGateway;
afterEach(() => gateway.close());

const operations = [
  'query First { deviceClassification(productCode: "DQY") { deviceName } }',
  'query Second { deviceClearances(where: {productCode: {eq: "DQY"}}, first: 2) { totalCount nodes { recalls(first: 1) { totalCount } } } }',
  'query Second { deviceClearances(where: {productCode: {eq: "DQY"}}, first: 2) { totalCount nodes { recalls(first: 1) { totalCount } } } }',
];

/** What the gateway reports after the operations. */
async function figures(options: Parameters<typeof startGateway>[0]) {
  gateway = await startGateway({ environment: { SLOW_OPERATION_MS: '50' }, delaysMoveClock: true, ...options });
  gateway.emulator.control.setLatency(100);
  for (const query of operations) await gateway.ask(query);
  const sent = gateway.takeRequests().length;
  const { data } = await gateway.ask<{
    operationStats: { upstreamRequests: number }[];
    slowOperations: object[];
  }>(`{
    operationStats { name count hits misses upstreamRequests }
    slowOperations { name upstreamRequests upstream { dataset shared } }
  }`);
  return { ...data, sent };
}

it('reports the same figures whether traces are on or off', async () => {
  const off = await figures({});
  await gateway.close();
  const on = await figures({ tracing: silentTracing });
  expect(on).toEqual(off);
  expect(on.slowOperations).toHaveLength(2);
  const counted = on.operationStats.reduce((sum, { upstreamRequests }) => sum + upstreamRequests, 0);
  expect([counted, on.sent > 2]).toEqual([on.sent, true]);
});
