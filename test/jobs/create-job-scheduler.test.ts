import { describe, expect, it } from 'vitest';
import { createJobScheduler } from '../../src/jobs/create-job-scheduler.ts';
import { systemClock } from '../../src/jobs/job-clock.ts';
import { createRedisServer, hasRedisServer } from '../support/redis-server.ts';
import { EventLog } from './event-log.ts';
import { ManualClock } from './manual-clock.ts';
import { testJob } from './test-job.ts';

function jobs(process: string, done: string[]) {
  const job = (name: string) =>
    testJob(name, async ({ step }) => {
      await step('note', () => {
        done.push(`${process} ${name}`);
        return {};
      });
    });
  return [job('shared'), { ...job('own'), scope: 'process' as const }];
}

describe('the scheduler of a set-up', () => {
  it('runs everything in this process where there is no Redis', async () => {
    const done: string[] = [];
    const clock = new ManualClock();
    const scheduler = await createJobScheduler({
      ...{ definitions: jobs('a', done), redisUrl: undefined, clock, random: () => 0 },
    });
    await scheduler.start();
    for (const name of ['shared', 'own']) await scheduler.run(name);
    await clock.advance(10);
    expect(done).toEqual(['a shared', 'a own']);
    await scheduler.stop(0);
  });

  it.skipIf(!hasRedisServer())("has in common with other processes what is the fleet's, and no more", async () => {
    const redis = await createRedisServer();
    const done: string[] = [];
    const log = new EventLog();
    const shared = { redisUrl: redis.url, clock: systemClock, random: Math.random, listener: log.listener };
    const one = await createJobScheduler({ definitions: jobs('a', done), ...shared });
    const two = await createJobScheduler({ definitions: jobs('b', done), ...shared });
    try {
      await Promise.all([one.start(), two.start()]);
      for (const scheduler of [one, two]) await scheduler.run('own');
      await one.run('shared');
      await log.until(() => log.of('run-finished').length === 3);
      expect(done.filter((text) => text.endsWith('own')).sort()).toEqual(['a own', 'b own']);
      const names = async (scheduler: typeof one) => (await scheduler.runs({ first: 9 })).map(({ job }) => job).sort();
      expect([await names(one), await names(two)]).toEqual([
        ['own', 'shared'],
        ['own', 'shared'],
      ]);
      expect((await two.jobs()).map(({ name, scope }) => `${name} ${scope}`)).toEqual(['shared fleet', 'own process']);
      await expect(two.run('none')).rejects.toMatchObject({ message: 'expected one of shared, own, but got "none"' });
    } finally {
      await Promise.all([one.stop(0), two.stop(0)]);
      await redis.dispose();
    }
  });
});
