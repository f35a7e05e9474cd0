import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';
import { createGate } from './leaving-crowd.ts';

describe('batching', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterAll(() => gateway.close());

  it('asks for 100 clearances and their classifications in two requests', async () => {
    const { data, errors } = await gateway.ask<{
      deviceClearances: { nodes: { productCode: string; classification: { productCode: string } | null }[] };
    }>('{ deviceClearances(first: 100) { nodes { productCode classification { productCode deviceName } } } }');
    expect(errors).toBeUndefined();
    expect(gateway.takeRequests()).toHaveLength(2);
    const { nodes } = data.deviceClearances;
    expect(nodes).toHaveLength(100);
    for (const node of nodes) expect(node.classification?.productCode).toBe(node.productCode);
  });

  it('asks for 50 look-ups under aliases in one request', async () => {
    const list = await gateway.ask<{ deviceClearances: { nodes: { kNumber: string }[] } }>(
      '{ deviceClearances(first: 50, offset: 200) { nodes { kNumber } } }',
    );
    const numbers = list.data.deviceClearances.nodes.map((node) => node.kNumber);
    gateway.takeRequests();
    gateway.advance(365 * 24 * 3600 * 1000);
    const lookUps = numbers.map((kNumber, place) => `c${place}: deviceClearance(kNumber: "${kNumber}") { kNumber }`);
    const { data } = await gateway.ask<Record<string, { kNumber: string }>>(`{ ${lookUps.join(' ')} }`);
    expect(Object.values(data).map((record) => record.kNumber)).toEqual(numbers);
    expect(gateway.takeRequests()).toHaveLength(1);
  });

  it('remembers that openFDA has no such record', async () => {
    const query = '{ deviceClearance(kNumber: "K000000") { kNumber } }';
    expect((await gateway.ask(query)).data).toEqual({ deviceClearance: null });
    expect(gateway.takeRequests()).toHaveLength(1);
    expect((await gateway.ask(query)).data).toEqual({ deviceClearance: null });
    expect(gateway.takeRequests()).toEqual([]);
  });

  it('asks for the total alone with limit=0, and for nothing where only __typename is selected', async () => {
    await gateway.ask('{ deviceRecalls { totalCount } deviceEvents { __typename } }');
    expect(gateway.takeRequests()).toEqual(['/device/recall.json limit=0']);
  });

  it('lets total and records share a request', async () => {
    const { data } = await gateway.ask<{ deviceApprovals: { totalCount: number; nodes: unknown[] } }>(
      '{ deviceApprovals(first: 3) { totalCount nodes { pmaNumber } pageInfo { hasNextPage } } }',
    );
    expect(gateway.takeRequests()).toHaveLength(1);
    expect(data.deviceApprovals.totalCount).toBeGreaterThan(3);
    expect(data.deviceApprovals.nodes).toHaveLength(3);
  });

  it('answers equal fields of one operation with one request', async () => {
    await gateway.ask(
      '{ a: drugLabels(first: 2) { nodes { setId } } b: drugLabels(first: 2) { nodes { effectiveTime } } }',
    );
    expect(gateway.takeRequests()).toHaveLength(1);
  });
});

describe('batching while openFDA is slow', () => {
  it('asks for 382 different keys of as many operations in 12 requests at most', async () => {
    const gate = createGate();
    const gateway = await startGateway({ delay: gate.delay });
    const known = await gateway.ask<{ deviceClearances: { nodes: { kNumber: string }[] } }>(
      '{ deviceClearances(first: 300) { nodes { kNumber } } }',
    );
    const keys = known.data.deviceClearances.nodes.map(({ kNumber }) => kNumber);
    const held = keys.length;
    while (keys.length < 382) keys.push(`K0000${keys.length}`);
    gateway.advance(365 * 24 * 3600 * 1000);
    gateway.takeRequests();
    gate.close();
    let came = 0;
    const all = Promise.withResolvers<void>();
    gateway.app.server.on('request', () => {
      came += 1;
      if (came === 382) all.resolve();
    });
    const asked = keys.map((key) => gateway.ask(`{ deviceClearance(kNumber: "${key}") { kNumber } }`));
    await all.promise;
    for (let turns = 0; turns < 50; turns += 1) await turn();
    gate.open();
    expect(await Promise.all(asked)).toEqual(
      keys.map((kNumber, place) => ({ data: { deviceClearance: place < held ? { kNumber } : null } })),
    );
    // Eight were sent at once, one waited for a place, and three hold the other 373 keys.
    expect(gateway.takeRequests().length).toBeLessThanOrEqual(12);
    await gateway.close();
  });
});
