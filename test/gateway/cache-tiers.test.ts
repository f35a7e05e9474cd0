import { afterEach, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';

interface Tier {
  readonly tier: string;
  readonly hits: number;
  readonly misses: number;
  readonly stored: number;
  readonly entries: number;
  readonly bytes: number;
  readonly maxBytes: number;
}

let gateway: TestGateway;
afterEach(() => gateway.close());

const query = '{ deviceClassification(productCode: "DQY") { deviceName } }';

async function cacheStats() {
  const { data } = await gateway.ask<{ cacheStats: { hits: number; storedAnswers: number; tiers: Tier[] } }>(
    '{ cacheStats { hits storedAnswers tiers { tier hits misses stored entries bytes maxBytes } } }',
  );
  return data.cacheStats;
}

it('reports the store of answers among the tiers, with the hits that reach no other', async () => {
  gateway = await startGateway({ environment: { CACHE_MAX_BYTES: '99999999' } });
  for (let use = 0; use < 5; use += 1) await gateway.ask(query);
  // Another spelling of the same operation is found in the store by its key.
  await gateway.ask(query.replaceAll(' ', '  '));
  const { hits, storedAnswers, tiers } = await cacheStats();
  expect([hits, storedAnswers]).toEqual([5, 5]);
  expect(tiers).toMatchObject([
    { tier: 'memory', hits: 0, misses: 1, stored: 1, entries: 1 },
    { tier: 'answers', hits: 5, misses: 1, stored: 1, entries: 1 },
  ]);
  expect(tiers.filter(({ bytes, maxBytes }) => !(Number.isInteger(maxBytes) && bytes > 0 && bytes < maxBytes))).toEqual(
    [],
  );
  expect(tiers.reduce((sum, { maxBytes }) => sum + maxBytes, 0)).toBeLessThan(99_999_999);
});

it('reports no store of answers where it is off', async () => {
  gateway = await startGateway({ environment: { DISABLE: 'answer-store' } });
  for (let use = 0; use < 3; use += 1) await gateway.ask(query);
  expect((await cacheStats()).tiers).toMatchObject([{ tier: 'memory', hits: 2, misses: 1 }]);
});
