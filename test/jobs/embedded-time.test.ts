import { describe, expect, it } from 'vitest';
import { EmbeddedScheduler } from '../../src/jobs/embedded-scheduler.ts';
import type { JobDefinition } from '../../src/jobs/job-definition.ts';
import { EventLog } from './event-log.ts';
import { ManualClock } from './manual-clock.ts';
import { createDoor, testJob, throughDoor } from './test-job.ts';

function embedded(definitions: readonly JobDefinition[], clock = new ManualClock(Date.UTC(2026, 0, 5))) {
  const log = new EventLog();
  const scheduler = new EmbeddedScheduler({
    definitions,
    clock,
    random: () => 0,
    listener: log.listener,
    maxHistory: 5,
  });
  return { scheduler, log, clock };
}

describe('the embedded scheduler', () => {
  it('runs a cron job at its minutes through a day', async () => {
    const { scheduler, log, clock } = embedded([
      testJob('job', async () => {}, { schedule: { cron: '15,45 8-9 * * *' } }),
    ]);
    await scheduler.start();
    await clock.advance(86_400_000);
    expect(log.of('tick-scheduled').map(({ tickAt }) => new Date(tickAt).toISOString().slice(11, 16))).toEqual([
      ...['08:15', '08:45', '09:15', '09:45'],
    ]);
    await scheduler.stop(0);
  });

  it('waits for a tick further off than a timer reaches', async () => {
    const { scheduler, log, clock } = embedded([testJob('job', async () => {}, { schedule: { cron: '0 0 1 12 *' } })]);
    await scheduler.start();
    await clock.advance(329 * 86_400_000);
    expect(log.of('tick-scheduled')).toEqual([]);
    await clock.advance(86_400_000);
    expect(log.of('run-finished')).toHaveLength(1);
    await scheduler.stop(0);
  });

  it('makes one run of the ticks that passed while the process slept', async () => {
    const clock = new ManualClock(Date.UTC(2026, 0, 5));
    let skippedMs = 0;
    const sleepy = { now: () => clock.now() + skippedMs, startTimer: clock.startTimer };
    const log = new EventLog();
    const job = testJob('job', async () => {}, { schedule: { everyMs: 60_000 } });
    const scheduler = new EmbeddedScheduler({
      definitions: [job],
      clock: sleepy,
      random: () => 0,
      listener: log.listener,
    });
    await scheduler.start();
    skippedMs = 3_600_000;
    await clock.advance(60_000);
    expect(log.of('tick-scheduled').map(({ tickAt }) => tickAt)).toEqual([Date.UTC(2026, 0, 5, 1, 1)]);
    await scheduler.stop(0);
  });

  it('waits for a run that finishes within the grace time, and leaves no timer behind', async () => {
    const door = createDoor();
    const { scheduler, log, clock } = embedded([
      testJob('job', async ({ step }) => {
        for (const name of ['one', 'two']) {
          await step(name, async (signal) => {
            await throughDoor(door, signal);
            return {};
          });
        }
      }),
      testJob('idle', async () => {}, { schedule: { everyMs: 1000 } }),
    ]);
    await scheduler.start();
    await scheduler.run('job');
    await clock.advance(0);
    const stopped = scheduler.stop(5000);
    await clock.advance(1000);
    door.open();
    await stopped;
    expect(log.of('run-finished')).toMatchObject([{ job: 'job', outcome: 'succeeded' }]);
    expect(clock.pendingTimers).toBe(0);
  });

  it('tries a run once though it is started again before it has stopped', async () => {
    const done: string[] = [];
    const job = (name: string) =>
      testJob(name, async ({ step }) => {
        await step('note', () => {
          done.push(name);
          return {};
        });
      });
    const { scheduler, clock } = embedded([job('one'), job('two'), job('three')]);
    await scheduler.start();
    for (const name of ['one', 'two', 'three']) await scheduler.run(name);
    const stopped = scheduler.stop(1000);
    await scheduler.start();
    await stopped;
    await clock.advance(10);
    expect(done.sort()).toEqual(['one', 'three', 'two']);
    expect((await scheduler.runs({ first: 9 })).map(({ state }) => state)).toEqual([
      'succeeded',
      'succeeded',
      'succeeded',
    ]);
    await scheduler.stop(0);
  });

  it('keeps so many finished runs of each job', async () => {
    const { scheduler, clock } = embedded([testJob('job', async () => {}, { schedule: { everyMs: 1000 } })]);
    await scheduler.start();
    await clock.advance(20_000);
    const runs = await scheduler.runs({ first: 100 });
    expect(runs.map(({ tickAt = 0 }) => tickAt - Date.UTC(2026, 0, 5))).toEqual([
      20_000, 19_000, 18_000, 17_000, 16_000,
    ]);
    await scheduler.stop(0);
  });
});
