import { expect, it } from 'vitest';
import { createJobTally } from '../../src/metrics/job-tally.ts';

it('counts runs that ended, by job and outcome, and no other events', () => {
  const tally = createJobTally();
  expect(tally.runs()).toEqual([]);
  tally.onEvent({ type: 'run-started', job: 'warm' });
  tally.onEvent({ type: 'run-finished', job: 'warm', outcome: 'succeeded' });
  tally.onEvent({ type: 'run-finished', job: 'warm', outcome: 'failed' });
  tally.onEvent({ type: 'run-finished', job: 'warm', outcome: 'failed' });
  tally.onEvent({ type: 'store-lost' });
  expect(tally.runs()).toEqual([
    { job: 'warm', outcome: 'succeeded', count: 1 },
    { job: 'warm', outcome: 'failed', count: 2 },
  ]);
});
