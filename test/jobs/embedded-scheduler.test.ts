import { EmbeddedScheduler } from '../../src/jobs/embedded-scheduler.ts';
import { ManualClock } from './manual-clock.ts';
import { schedulerContract } from './scheduler-contract.ts';

schedulerContract('embedded', async () => {
  const clock = new ManualClock();
  return {
    create: (definitions, { listener }, concurrency) =>
      new EmbeddedScheduler({ definitions, concurrency, clock, random: () => 0.5, listener }),
    until: async (_log, holds) => {
      for (let steps = 0; !holds(); steps += 1) {
        if (steps > 10_000) throw new Error('did not come to hold within 100 s of the clock');
        await clock.advance(10);
      }
    },
    dispose: async () => {},
  };
});
