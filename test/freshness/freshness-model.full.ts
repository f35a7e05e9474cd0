import fc from 'fast-check';
import { expect, it } from 'vitest';
import { freshnessModel, type ModelTally } from './freshness-model.ts';

it('never serves an answer older than its level allows without saying so, in 5,000 courses of events', async () => {
  const tally: ModelTally = { fresh: 0, stale: 0, error: 0, unasked: 0 };
  await fc.assert(freshnessModel(tally), { numRuns: 5000, seed: 20261124 });
  expect(Math.min(...Object.values(tally))).toBeGreaterThan(500);
});
