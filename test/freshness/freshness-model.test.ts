import fc from 'fast-check';
import { expect, it } from 'vitest';
import { freshnessModel, type ModelTally } from './freshness-model.ts';

it('never serves an answer older than its level allows without saying so, in 200 courses of events', async () => {
  const tally: ModelTally = { fresh: 0, stale: 0, error: 0, unasked: 0 };
  await fc.assert(freshnessModel(tally), { numRuns: 200, seed: 20261123 });
  // The courses reach every outcome, and much is served without asking.
  expect(tally.fresh).toBeGreaterThan(500);
  expect(tally.stale).toBeGreaterThan(20);
  expect(tally.error).toBeGreaterThan(20);
  expect(tally.unasked).toBeGreaterThan(200);
});
