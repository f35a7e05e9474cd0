import { describe, expect, it } from 'vitest';
import { createFleetClient } from '../../../src/jobs/fleet/fleet-client.ts';
import { hasRedisServer } from '../../support/redis-server.ts';
import { createDoor, testJob, throughDoor } from '../test-job.ts';
import { useFleetRig } from './fleet-rig.ts';
import { killHolder, steps } from './kill-holder.ts';

describe.skipIf(!hasRedisServer())('a fleet of processes on one Redis', () => {
  const { rig, member, closing } = useFleetRig();

  it('takes a run over from a process that was killed, and repeats no more than the step in flight', () =>
    killHolder(rig.redis.url, 'c', 'begun'));

  it('begins no step of a run whose lock is gone', async () => {
    const client = createFleetClient({ url: rig.redis.url, random: Math.random, queueOffline: true });
    await client.connect();
    closing.push(async () => client.destroy());
    const begun: string[] = [];
    const job = testJob('robbed', async ({ runId, step }) => {
      for (const letter of steps) {
        await step(letter, async () => {
          begun.push(letter);
          if (letter === 'b') await client.del(`robbed:runs:${runId}:lock`);
          return {};
        });
      }
    });
    const { scheduler, log } = await member('robbed', [job]);
    await scheduler.run('robbed');
    await log.until(() => log.of('run-set-aside').length === 1);
    expect(begun).toEqual(['a', 'b']);
    expect(log.of('run-set-aside')[0]?.reason).toBe('lost');
    await log.until(() => log.of('run-finished').length === 1);
    expect(begun).toEqual(steps);
  });

  it('hands a run to another process when one stops', async () => {
    const door = createDoor();
    const done: string[] = [];
    const job = (name: string) =>
      testJob('shared', async ({ step }) => {
        for (const letter of steps) {
          await step(letter, async (signal) => {
            if (letter === 'c') await throughDoor(door, signal);
            done.push(`${name}${letter}`);
            return {};
          });
        }
      });
    const one = await member('handed', [job('1')]);
    await one.scheduler.run('shared');
    await one.log.until(() => done.length === 2);
    const two = await member('handed', [job('2')]);
    const stopped = one.scheduler.stop(5000);
    door.open();
    await stopped;
    await two.log.until(() => two.log.of('run-finished').length === 1);
    expect(done.map((text) => text.slice(1))).toEqual(steps);
    expect(done.at(-1)).toBe('2f');
  });

  it('has pauses, switches and settings in common', async () => {
    const job = () => testJob('common', async () => {}, { schedule: { everyMs: 3_600_000 } });
    const one = await member('common', [job()]);
    const two = await member('common', [job()]);
    await one.scheduler.pause('common');
    expect((await two.scheduler.jobs())[0]).toMatchObject({ paused: true, nextRunAt: undefined });
    await two.scheduler.resume('common');
    await two.scheduler.configure('common', { priority: 7, schedule: { everyMs: 40 } });
    await one.log.until(() => one.log.of('run-finished').length + two.log.of('run-finished').length >= 3);
    expect((await one.scheduler.jobs())[0]).toMatchObject({ paused: false, settings: { priority: 7, retries: 2 } });
  });

  it('tells that Redis is away, answers at once, and goes on when it is back', async () => {
    const { scheduler, log } = await member('away', [testJob('tick', async () => {}, { schedule: { everyMs: 50 } })]);
    const finished = () => log.of('run-finished').length;
    await log.until(() => finished() >= 2);
    await rig.redis.kill();
    await log.until(() => log.of('store-lost').length === 1);
    await expect(scheduler.jobs()).rejects.toMatchObject({ code: 'JOB_STORE_UNAVAILABLE' });
    await rig.redis.start();
    await log.until(() => log.of('store-recovered').length === 1);
    const before = finished();
    await log.until(() => finished() >= before + 2);
    const ticks = log.of('tick-scheduled').map(({ tickAt }) => tickAt);
    expect(new Set(ticks).size).toBe(ticks.length);
  });

  it('ends in good order when Redis ends while it stops', async () => {
    const door = createDoor();
    const job = testJob('ending', async ({ step }) => {
      await step('a', async (signal) => {
        await throughDoor(door, signal);
        return {};
      });
    });
    const { scheduler, log } = await member('ending', [job]);
    await scheduler.run('ending');
    await log.until(() => log.of('run-started').length === 1);
    const stopped = scheduler.stop(200);
    await rig.redis.kill();
    await stopped;
    // Clients that were left behind would try again, and fail, now.
    await rig.redis.start();
    expect(log.of('run-finished')).toEqual([]);
  });

  it('starts without Redis, and begins when it comes', async () => {
    await rig.redis.kill();
    const { log } = await member('late', [testJob('tick', async () => {}, { schedule: { everyMs: 50 } })]);
    await log.until(() => log.of('store-lost').length === 1);
    await rig.redis.start();
    await log.until(() => log.of('run-finished').length >= 2);
  });
});
