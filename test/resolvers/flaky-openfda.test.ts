import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ environment: { OPENFDA_TIMEOUT_MS: '500' } });
});
afterAll(() => gateway.close());
afterEach(() => {
  gateway.emulator.control.setFaults([]);
  // Past every refusal, breaker and back-off.
  gateway.advance(600_000);
  gateway.takeRequests();
});

describe('a flaky openFDA', () => {
  const both =
    '{ deviceRecalls(first: 1, offset: OFFSET) { nodes { cfresId } } deviceClearances(first: 1, offset: OFFSET) { nodes { kNumber } } }';
  let offset = 100;

  it.each([
    ['400', 'BAD_USER_INPUT'],
    ['403', 'UPSTREAM_ERROR'],
    ['429', 'UPSTREAM_RATE_LIMITED'],
    ['429-retry-after', 'UPSTREAM_RATE_LIMITED'],
    ['500', 'UPSTREAM_ERROR'],
    ['502', 'UPSTREAM_UNAVAILABLE'],
    ['503', 'UPSTREAM_UNAVAILABLE'],
    ['504', 'UPSTREAM_UNAVAILABLE'],
    ['reset', 'UPSTREAM_UNAVAILABLE'],
    ['malformed', 'UPSTREAM_ERROR'],
    ['hang', 'UPSTREAM_TIMEOUT'],
    ['slow', 'UPSTREAM_TIMEOUT'],
  ] as const)('that fails one dataset with %s leaves the other fields of the answer', async (kind, code) => {
    gateway.emulator.control.setFaults([{ kind, path: '/device/recall' }]);
    offset += 1;
    const { data, errors } = await gateway.ask<{
      deviceRecalls: unknown;
      deviceClearances: { nodes: unknown[] } | null;
    }>(both.replaceAll('OFFSET', String(offset)));
    expect(data.deviceClearances?.nodes).toHaveLength(1);
    expect(data.deviceRecalls).toBeNull();
    expect(errors?.map((error) => [error.path?.[0], error.extensions.code])).toEqual([['deviceRecalls', code]]);
    if (kind === '429-retry-after') expect(errors?.[0]?.extensions.retryAfterSeconds).toBe(2);
    expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|ECONN|undici|\/src\//);
  });

  it('that refuses for the quota is left alone as long as it said', async () => {
    gateway.emulator.control.setFaults([{ kind: '429-retry-after', times: 1 }]);
    const query = '{ deviceClearance(kNumber: "K888888") { kNumber } }';
    for (let time = 0; time < 2; time += 1) {
      const { errors } = await gateway.ask(query);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'UPSTREAM_RATE_LIMITED', retryAfterSeconds: 2 });
    }
    expect(gateway.takeRequests()).toHaveLength(1);
    gateway.advance(2000);
    expect(await gateway.ask(query)).toEqual({ data: { deviceClearance: null } });
  });

  it('is asked again after a fault, but not at once: none is kept', async () => {
    gateway.emulator.control.setFaults([{ kind: '503', times: 2 }]);
    const query = '{ deviceClearance(kNumber: "K999999") { kNumber } }';
    for (let time = 0; time < 3; time += 1) {
      expect((await gateway.ask(query)).errors?.[0]?.extensions.code).toBe('UPSTREAM_UNAVAILABLE');
    }
    expect(gateway.takeRequests()).toHaveLength(2);
    gateway.advance(1000);
    expect(await gateway.ask(query)).toEqual({ data: { deviceClearance: null } });
  });

  it('that fails a join leaves the records it was joined to', async () => {
    gateway.emulator.control.setFaults([{ kind: '503', path: '/device/classification' }]);
    const { data, errors } = await gateway.ask<{
      deviceClearances: { nodes: { kNumber: string; classification: null }[] };
    }>('{ deviceClearances(first: 3, offset: 77) { nodes { kNumber classification { deviceName } } } }');
    expect(data.deviceClearances.nodes.map(({ kNumber, classification }) => [typeof kNumber, classification])).toEqual(
      Array(3).fill(['string', null]),
    );
    expect(new Set(errors?.map((error) => error.extensions.code))).toEqual(new Set(['UPSTREAM_UNAVAILABLE']));
  });
});

describe('an openFDA that fails in passing', () => {
  let patient: TestGateway;
  beforeAll(async () => {
    patient = await startGateway();
  });
  afterAll(() => patient.close());

  it.each(['502', '503', '504', 'reset', 'truncated'] as const)(
    'with %s is asked once more, and nobody notices',
    async (kind) => {
      patient.emulator.control.setFaults([{ kind, times: 1 }]);
      const query = `{ deviceClearance(kNumber: "K77${kind}") { kNumber } }`;
      const answers = await Promise.all([patient.ask(query), patient.ask(query), patient.ask(query)]);
      expect(answers).toEqual(Array(3).fill({ data: { deviceClearance: null } }));
      expect(patient.takeRequests()).toHaveLength(2);
    },
  );
});
