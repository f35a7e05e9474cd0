import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';

interface Told {
  slowOperations: { name: string | null; signature: string; upstreamRequests: number; errors: number }[];
}

describe('slow operations', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({ environment: { SLOW_OPERATION_MS: '0' } });
  });
  afterAll(() => gateway.close());

  it('are told without the values in them, with what they asked of openFDA and whether they failed', async () => {
    await gateway.ask('query Mine { deviceClearance(kNumber: "K123456") { kNumber } }');
    await gateway.ask('query Bad { deviceClearances(first: -1) { totalCount } }');
    await gateway.ask('query Unknown { nope }');
    await gateway.ask('not GraphQL');
    const { data, errors } = await gateway.ask<Told>(
      '{ slowOperations(first: 10) { name signature upstreamRequests errors } }',
    );
    expect(errors).toBeUndefined();
    const of = (name: string | null) => data.slowOperations.find((operation) => operation.name === name);
    expect(of('Mine')).toEqual({
      name: 'Mine',
      signature: 'query Mine{deviceClearance(kNumber:""){kNumber}}',
      upstreamRequests: 1,
      errors: 0,
    });
    expect(of('Bad')).toMatchObject({ upstreamRequests: 0, errors: 1 });
    expect(data.slowOperations.map(({ signature }) => signature)).toContain('# not a GraphQL document');
    expect(JSON.stringify(data)).not.toContain('K123456');
  });
});
