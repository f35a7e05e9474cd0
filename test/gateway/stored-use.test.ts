import { afterAll, beforeAll, expect, it } from 'vitest';
import { startGateway, type TestGateway, worldOf } from '../support/start-gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  const clearance = { k_number: 'K000001', applicant: 'Any', decision_date: '2026-01-02' };
  gateway = await startGateway({ world: worldOf({ 'device/510k': [clearance] }) });
});
afterAll(() => gateway.close());

it('counts the uses of answers that are served as stored bytes into the lifetime of what they were made from', async () => {
  const query =
    '{ deviceClearances(where: {kNumber: {eq: "K000001"}}, first: 1) { nodes { applicant } asOf { source } } }';
  const first = await gateway.ask<{ deviceClearances: { asOf: { source: string } } }>(query);
  const { source } = first.data.deviceClearances.asOf;
  for (let use = 0; use < 60; use += 1) {
    gateway.advance(10_000);
    await gateway.ask(query);
  }
  const { data } = await gateway.ask<{ explainLifetime: { name: string; because: string }[] }>(
    'query ($source: String!) { explainLifetime(source: $source) { name because } }',
    { source },
  );
  const use = data.explainLifetime.find(({ name }) => name === 'use');
  expect(use?.because).toMatch(/^3[56]0 uses an hour, \d+ % even$/);
});
