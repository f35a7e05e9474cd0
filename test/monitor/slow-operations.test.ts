import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';

interface Told {
  slowOperations: {
    name: string | null;
    signature: string | null;
    upstreamRequests: number;
    errors: number;
    durationMs: number;
    because: string[];
    phases: { name: string; ms: number }[];
    resolvers: { path: string; calls: number; ms: number }[];
    upstream: { dataset: string; source: string | null; ms: number; shared: boolean; error: string | null }[];
    variables: Record<string, string> | null;
  }[];
}

const question = `{ slowOperations(first: 10) { name signature upstreamRequests errors durationMs because phases { name ms }
  resolvers { path calls ms } upstream { dataset source ms shared error } variables } }`;

describe('slow operations', () => {
  let gateway: TestGateway;
  afterEach(() => gateway.close());

  describe('where every operation counts as slow', () => {
    beforeEach(async () => {
      gateway = await startGateway({ environment: { SLOW_OPERATION_MS: '0', ADMIN_TOKEN: 'a-secret-token' } });
    });

    it('are told without the values in them, with what they asked of openFDA and whether they failed', async () => {
      await gateway.ask('query Mine($k: String!) { deviceClearance(kNumber: $k) { kNumber } }', { k: 'K123456' });
      await gateway.ask('query Fixed { deviceClearance(kNumber: "K123457") { kNumber } }');
      await gateway.ask('query Bad { deviceClearances(first: -1) { totalCount } }');
      await gateway.ask('query Unknown { nope }');
      await gateway.ask('not GraphQL');
      const secret = await gateway.ask<Told>(question);
      expect(secret.errors).toBeUndefined();
      expect(JSON.stringify(secret)).not.toMatch(/K12345/);
      expect(secret.data.slowOperations.map(({ signature }) => signature)).toEqual([null, null, null, null, null]);
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'Bearer a-secret-token' },
        body: JSON.stringify({ query: question }),
      });
      const { data } = (await response.json()) as { data: Told };
      const of = (name: string | null) => data.slowOperations.find((operation) => operation.name === name);
      expect(of('Mine')).toMatchObject({ upstreamRequests: 1, errors: 0, variables: { k: 'string' } });
      expect(of('Fixed')).toMatchObject({
        signature: 'query Fixed{deviceClearance(kNumber:""){kNumber}}',
        upstream: [{ dataset: 'device/510k', shared: false, error: null }],
        resolvers: [{ path: 'deviceClearance', calls: 1 }],
      });
      expect(of('Fixed')?.upstream[0]?.source).toContain('K123457');
      expect(of('Fixed')?.phases.map(({ name }) => name)).toEqual([
        'parse',
        'validate',
        'prepare',
        'execute',
        'serialise',
      ]);
      expect(of('Bad')).toMatchObject({ upstreamRequests: 0, errors: 1 });
      expect(data.slowOperations.map(({ signature }) => signature)).toContain('# not a GraphQL document');
    });
  });

  describe('where openFDA is slow for one dataset', () => {
    beforeEach(async () => {
      gateway = await startGateway({ delaysMoveClock: true });
    });

    it('name the dataset, the request and the field that cost the time', async () => {
      await gateway.ask('query Quick { deviceClassifications(first: 3) { nodes { productCode } } }');
      gateway.emulator.control.setFaults([{ kind: 'slow', path: '/device/recall' }]);
      const { data: asked } = await gateway.ask<{
        deviceClassifications: { nodes: { recalls: { totalCount: number } }[] };
      }>('query Slow { deviceClassifications(first: 3) { nodes { deviceName recalls(first: 2) { totalCount } } } }');
      expect(asked.deviceClassifications.nodes).toHaveLength(3);
      const { data } = await gateway.ask<Told>(question);
      expect(data.slowOperations.map(({ name }) => name)).toEqual(['Slow']);
      const [slow] = data.slowOperations;
      expect(slow?.durationMs).toBeGreaterThanOrEqual(4500);
      expect(slow?.because).toEqual(['THRESHOLD']);
      const [costly] = slow?.upstream ?? [];
      expect(costly?.dataset).toBe('device/recall');
      expect(costly?.source).toMatch(/^\/device\/recall\.json\?.*product_code/);
      expect(costly?.ms).toBeGreaterThanOrEqual(4500);
      const path = slow?.resolvers.find(({ path: name }) => name === 'deviceClassifications.nodes.recalls');
      expect(path).toMatchObject({ calls: 3 });
      expect(path?.ms).toBeGreaterThanOrEqual(4500);
      expect(slow?.phases.find(({ name }) => name === 'execute')?.ms).toBeGreaterThanOrEqual(4500);
    });
  });
});
