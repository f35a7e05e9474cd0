import { describe, expect, it } from 'vitest';
import { EmbeddedScheduler } from '../../src/jobs/embedded-scheduler.ts';
import { systemClock } from '../../src/jobs/job-clock.ts';
import { RunSlots } from '../../src/jobs/run-slots.ts';
import { createRedisServer, hasRedisServer } from '../support/redis-server.ts';
import { EventLog } from './event-log.ts';
import { createDoor, testJob, throughDoor } from './test-job.ts';

describe('the places for runs of a process', () => {
  it('are taken in the order of asking, by as many as there are', async () => {
    const slots = new RunSlots(1);
    const taken: string[] = [];
    const first = await slots.take();
    const others = ['b', 'c'].map(async (name) => {
      const giveBack = await slots.take();
      taken.push(name);
      return giveBack;
    });
    expect(slots.tryTake()).toBeUndefined();
    first();
    first();
    (await others[0])?.();
    (await others[1])?.();
    expect(taken).toEqual(['b', 'c']);
    slots.resize(2);
    expect([slots.tryTake(), slots.tryTake(), slots.tryTake()].map(Boolean)).toEqual([true, true, false]);
  });

  it.skipIf(!hasRedisServer())('are shared by the runs of the process and those of the fleet', async () => {
    const { FleetScheduler } = await import('../../src/jobs/fleet/fleet-scheduler.ts');
    const redis = await createRedisServer();
    const slots = new RunSlots(1);
    const log = new EventLog();
    const door = createDoor();
    let underWay = 0;
    let most = 0;
    const job = (name: string) =>
      testJob(name, async ({ step }) => {
        await step('a', async (signal) => {
          underWay += 1;
          most = Math.max(most, underWay);
          await throughDoor(door, signal);
          underWay -= 1;
          return {};
        });
      });
    const common = { concurrency: 1, slots, clock: systemClock, random: Math.random, listener: log.listener };
    const own = new EmbeddedScheduler({ ...common, definitions: [job('own')] });
    const fleet = new FleetScheduler({ ...common, url: redis.url, definitions: [job('shared')] });
    await Promise.all([own.start(), fleet.start()]);
    await own.run('own');
    await log.until(() => log.of('run-started').length === 1);
    const { runId } = await fleet.run('shared');
    // The fleet's run is put off, for another process to take, while the only place is taken.
    const isPutOff = async () => (await fleet.runs({ first: 1 })).find(({ id }) => id === runId)?.state;
    await expect.poll(isPutOff, { timeout: 10_000 }).toBe('backing-off');
    door.open();
    await log.until(() => log.of('run-finished').length === 2);
    expect(most).toBe(1);
    await Promise.all([own.stop(0), fleet.stop(0)]);
    await redis.dispose();
  });
});
