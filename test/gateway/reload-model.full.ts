import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ReloadTally, reloadModel } from './reload-model.ts';

it('never passes an answer from before a known reload as fresh, in 60 courses of reloads and outages', async () => {
  const tally: ReloadTally = { fresh: 0, stale: 0, error: 0, bytes: 0, known: 0, confirmed: 0 };
  await fc.assert(reloadModel(tally), { numRuns: 60, seed: 20261201, endOnFailure: true });
  expect(Math.min(...Object.values(tally))).toBeGreaterThan(20);
});
