import { it } from 'vitest';
import { runDifferential } from './differential.ts';

it('agrees with plain predicates over the records on 300 random searches, counts and sorted walks', async () => {
  await runDifferential(300, 20_260_301, 400);
});
