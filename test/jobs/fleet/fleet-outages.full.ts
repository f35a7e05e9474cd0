import { describe, expect, it } from 'vitest';
import { hasRedisServer } from '../../support/redis-server.ts';
import { testJob } from '../test-job.ts';
import { FleetProcesses } from './fleet-processes.ts';
import { useFleetRig } from './fleet-rig.ts';
import { steps } from './kill-holder.ts';

describe.skipIf(!hasRedisServer())('a fleet that waits for locks and connections to run out', () => {
  const { rig, member } = useFleetRig();

  it('counts a run as failed whose processes ended too often', async () => {
    const fleet = new FleetProcesses(rig.redis.url, 'poison', 3);
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

  it('does not let a process that slept go on with a run that is no longer its own', async () => {
    const fleet = new FleetProcesses(rig.redis.url, 'slept', 2);
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

  it('finishes a run during which Redis was away, and repeats no more than the step in flight', async () => {
    const begun: string[] = [];
    const job = testJob('long', async ({ step }) => {
      for (const letter of steps) {
        await step(letter, async () => {
          begun.push(letter);
          if (letter === 'c' && begun.length === 3) await rig.redis.kill();
          return { numbers: { steps: 1 } };
        });
      }
    });
    const { scheduler, log } = await member('during', [job]);
    await scheduler.run('long');
    await log.until(() => log.of('run-set-aside').length === 1);
    expect(log.of('run-set-aside')[0]?.reason).toBe('lost');
    await rig.redis.start();
    await log.until(() => log.of('run-finished').length === 1);
    expect(begun).toEqual(['a', 'b', 'c', 'c', 'd', 'e', 'f']);
    expect(log.of('run-finished')).toMatchObject([{ outcome: 'succeeded', numbers: { steps: 6 } }]);
    expect(log.of('try-failed')).toEqual([]);
  });

  it('stops in time though Redis hangs', async () => {
    const { scheduler, log } = await member('hangs', [testJob('tick', async () => {}, { schedule: { everyMs: 50 } })]);
    await log.until(() => log.of('run-finished').length >= 1);
    rig.redis.pause();
    try {
      const before = performance.now();
      await scheduler.stop(100);
      expect(performance.now() - before).toBeLessThan(6000);
    } finally {
      rig.redis.resume();
    }
  });
});
