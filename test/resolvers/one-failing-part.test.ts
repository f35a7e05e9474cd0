import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

describe('one failing part', () => {
  it.each([
    ['operationStats(first: -1) { name }', 'first: expected 0 to 1000, but got -1'],
    ['operationStats(first: 1001) { name }', 'first: expected 0 to 1000, but got 1001'],
    ['slowOperations(first: -1) { name }', 'first: expected 0 to 1000, but got -1'],
    ['queryPatterns(first: -1) { since }', 'first: expected 0 to 1000, but got -1'],
    ['jobRuns(first: -1) { id }', /^first: expected a number from 0 to \d+, but got -1$/],
    ['jobRuns(first: 100000) { id }', /^first: expected a number from 0 to \d+, but got 100000$/],
  ])('is null and an error, and the rest is answered: %s', async (part, message) => {
    const { data, errors } = await gateway.ask<Record<string, unknown>>(`{ ${part} cacheStats { hits } }`);
    const [field = ''] = part.split('(');
    expect(data).toEqual({ [field]: null, cacheStats: { hits: expect.any(Number) } });
    expect(errors).toMatchObject([
      { path: [field], message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it('is a benchmark without the admin token', async () => {
    const { data, errors } = await gateway.ask<Record<string, unknown>>(
      '{ benchmarkCompression(dataset: "device/510k") { method } cacheStats { hits } }',
    );
    expect(data).toEqual({ benchmarkCompression: null, cacheStats: { hits: expect.any(Number) } });
    expect(errors?.map(({ path }) => path)).toEqual([['benchmarkCompression']]);
  });
});

describe('an operation of a kind that the schema has not', () => {
  it.each(['subscription { x }', 'subscription S { __typename }'])('is the fault of the caller: %s', async (query) => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const answer = (await response.json()) as { errors: { message: string; extensions: object }[] };
    expect(response.status).toBe(400);
    expect(answer).not.toHaveProperty('data');
    expect(answer.errors).toMatchObject([
      {
        message: 'Schema is not configured to execute subscription operation.',
        extensions: { code: 'BAD_REQUEST' },
      },
    ]);
    expect(answer.errors[0]?.extensions).not.toHaveProperty('http');
  });
});
