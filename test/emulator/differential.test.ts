import { it } from 'vitest';
import { runDifferential } from './differential.ts';

it('agrees with plain predicates over the records on 120 random searches, counts and sorted walks', async () => {
  await runDifferential(120, 20_260_301, 400);
});
