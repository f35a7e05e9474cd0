import { FleetScheduler } from '../../../src/jobs/fleet/fleet-scheduler.ts';
import { systemClock } from '../../../src/jobs/job-clock.ts';
import { testJob } from '../test-job.ts';
import type { MemberWord } from './fleet-processes.ts';

/** One process of a fleet, started by a test: `fleet-member.ts <url> <prefix>`. Tells its parent what it does, and does steps on its word. */

const [url = '', prefix = ''] = process.argv.slice(2);
const tell = (message: object) => process.send?.(message);

let goOn = () => {};
const word = () =>
  new Promise<void>((resolve) => {
    goOn = resolve;
  });

const tick = testJob(
  'tick',
  async ({ step, tickAt }) => {
    await step('note', () => {
      tell({ type: 'ticked', tickAt });
      return {};
    });
  },
  { schedule: { everyMs: 100 }, ticks: 'every', enabled: false },
);

const stepwise = testJob('stepwise', async ({ step, expect }) => {
  expect(6);
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) {
    await step(name, async () => {
      const told = word();
      tell({ type: 'begun', step: name });
      await told;
      tell({ type: 'ended', step: name });
      return { numbers: { steps: 1 } };
    });
  }
});

const scheduler = new FleetScheduler({
  ...{ url, prefix, definitions: [tick, stepwise], concurrency: 2, clock: systemClock, random: Math.random },
  ...{
    lockMs: 1000,
    orphanCheckMs: 250,
    maxTakeovers: 2,
    syncMs: 500,
    listener: (event) => tell({ type: 'event', event }),
  },
});

process.on('message', (word: MemberWord) => {
  if (word === 'go on') goOn();
  if (word === 'switch on') void scheduler.configure('tick', { enabled: true });
  if (word === 'run') void scheduler.run('stepwise');
  if (word === 'stop') scheduler.stop(1000).then(() => process.disconnect());
});
await scheduler.start();
tell({ type: 'started' });
