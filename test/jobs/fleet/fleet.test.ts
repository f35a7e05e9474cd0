import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createFleetClient } from '../../../src/jobs/fleet/fleet-client.ts';
import { FleetScheduler } from '../../../src/jobs/fleet/fleet-scheduler.ts';
import { systemClock } from '../../../src/jobs/job-clock.ts';
import type { JobDefinition } from '../../../src/jobs/job-definition.ts';
import { createRedisServer, hasRedisServer, type RedisServer } from '../../support/redis-server.ts';
import { EventLog } from '../event-log.ts';
import { createDoor, testJob, throughDoor } from '../test-job.ts';
import { countTicks } from './count-ticks.ts';
import { FleetProcesses } from './fleet-processes.ts';
import { killHolder, steps } from './kill-holder.ts';

describe.skipIf(!hasRedisServer())('a fleet of processes on one Redis', () => {
  let redis: RedisServer;
  const closing: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    redis = await createRedisServer(['--appendonly', 'yes', '--appendfsync', 'always']);
  });
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });
  afterAll(() => redis.dispose());

  /** A scheduler in this process, beside others of the same prefix. */
  async function member(prefix: string, definitions: readonly JobDefinition[]) {
    const log = new EventLog();
    const scheduler = new FleetScheduler({
      ...{ url: redis.url, prefix, definitions, listener: log.listener, clock: systemClock, random: Math.random },
      ...{ lockMs: 2000, orphanCheckMs: 250, maxTakeovers: 2, syncMs: 250, deadlineMs: 500 },
    });
    closing.push(() => scheduler.stop(0));
    await scheduler.start();
    return { scheduler, log };
  }

  it('schedules and does every tick once', () => countTicks(redis.url, 30));

  it('takes a run over from a process that was killed, and repeats no more than the step in flight', () =>
    killHolder(redis.url, 'c', 'begun'));

  it('does not let a process that slept go on with a run that is no longer its own', async () => {
    const fleet = new FleetProcesses(redis.url, 'slept', 2);
    try {
      await fleet.started();
      let sleeper: number | undefined;
      fleet.onMessage(({ member, message }) => {
        if (message.type !== 'begun') return;
        if (message.step !== 'c' || sleeper !== undefined) fleet.send(member, 'go on');
        else {
          sleeper = member;
          fleet.signal(member, 'SIGSTOP');
        }
      });
      fleet.send(0, 'run');
      await fleet.until(() => fleet.events('run-finished').length === 1);
      const late = sleeper ?? -1;
      fleet.signal(late, 'SIGCONT');
      fleet.send(late, 'go on');
      await fleet.until(() => fleet.events('run-set-aside').length === 1);
      expect(fleet.events('run-set-aside')[0]).toMatchObject({ member: late, reason: 'lost' });
      expect(
        fleet
          .of('begun')
          .filter(({ member }) => member === late)
          .map(({ step }) => step),
      ).toEqual(['a', 'b', 'c']);
      expect(fleet.events('run-finished')).toMatchObject([{ outcome: 'succeeded', numbers: { steps: 6 } }]);
      expect(await fleet.stop()).toEqual([0, 0]);
    } finally {
      fleet.kill();
    }
  });

  it('begins no step of a run whose lock is gone', async () => {
    const client = createFleetClient({ url: redis.url, random: Math.random, queueOffline: true });
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

  it('counts a run as failed whose processes ended too often', async () => {
    const fleet = new FleetProcesses(redis.url, 'poison', 3);
    const watcher = await member('poison', [testJob('watched', async () => {})]);
    try {
      await fleet.started();
      fleet.onMessage(({ member, message }) => {
        if (message.type === 'begun') fleet.signal(member, 'SIGKILL');
      });
      fleet.send(0, 'run');
      await watcher.log.until(() => watcher.log.of('run-finished').length === 1);
      expect(watcher.log.of('run-finished')).toMatchObject([{ job: 'stepwise', outcome: 'failed' }]);
      expect(fleet.of('begun').map(({ step }) => step)).toEqual(['a', 'a', 'a']);
    } finally {
      fleet.kill();
    }
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

  it('leaves a run of a job it does not know to those who do', async () => {
    const old = await member('rollout', [testJob('old', async () => {})]);
    const newer = await member('rollout', [testJob('old', async () => {}), testJob('new', async () => {})]);
    for (const count of [1, 2, 3]) {
      await newer.scheduler.run('new');
      await newer.log.until(() => newer.log.of('run-finished').length === count);
    }
    expect(newer.log.of('run-finished').map(({ outcome }) => outcome)).toEqual(['succeeded', 'succeeded', 'succeeded']);
    expect(old.log.of('run-started')).toEqual([]);
  });

  it('tells that Redis is away, answers at once, and goes on when it is back', async () => {
    const { scheduler, log } = await member('away', [testJob('tick', async () => {}, { schedule: { everyMs: 50 } })]);
    const finished = () => log.of('run-finished').length;
    await log.until(() => finished() >= 2);
    await redis.kill();
    await log.until(() => log.of('store-lost').length === 1);
    await expect(scheduler.jobs()).rejects.toMatchObject({ code: 'JOB_STORE_UNAVAILABLE' });
    await redis.start();
    await log.until(() => log.of('store-recovered').length === 1);
    const before = finished();
    await log.until(() => finished() >= before + 2);
    const ticks = log.of('tick-scheduled').map(({ tickAt }) => tickAt);
    expect(new Set(ticks).size).toBe(ticks.length);
  });

  it('finishes a run during which Redis was away, and repeats no more than the step in flight', async () => {
    const begun: string[] = [];
    const job = testJob('long', async ({ step }) => {
      for (const letter of steps) {
        await step(letter, async () => {
          begun.push(letter);
          if (letter === 'c' && begun.length === 3) await redis.kill();
          return { numbers: { steps: 1 } };
        });
      }
    });
    const { scheduler, log } = await member('during', [job]);
    await scheduler.run('long');
    await log.until(() => log.of('run-set-aside').length === 1);
    expect(log.of('run-set-aside')[0]?.reason).toBe('lost');
    await redis.start();
    await log.until(() => log.of('run-finished').length === 1);
    expect(begun).toEqual(['a', 'b', 'c', 'c', 'd', 'e', 'f']);
    expect(log.of('run-finished')).toMatchObject([{ outcome: 'succeeded', numbers: { steps: 6 } }]);
    expect(log.of('try-failed')).toEqual([]);
  });

  it('stops in time though Redis hangs', async () => {
    const { scheduler, log } = await member('hangs', [testJob('tick', async () => {}, { schedule: { everyMs: 50 } })]);
    await log.until(() => log.of('run-finished').length >= 1);
    redis.pause();
    try {
      const before = performance.now();
      await scheduler.stop(100);
      expect(performance.now() - before).toBeLessThan(6000);
    } finally {
      redis.resume();
    }
  });

  it('starts without Redis, and begins when it comes', async () => {
    await redis.kill();
    const { log } = await member('late', [testJob('tick', async () => {}, { schedule: { everyMs: 50 } })]);
    await log.until(() => log.of('store-lost').length === 1);
    await redis.start();
    await log.until(() => log.of('run-finished').length >= 2);
  });
});
