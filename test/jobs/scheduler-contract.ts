import { afterEach, describe, expect, it } from 'vitest';
import { eachStep } from '../../src/jobs/each-step.ts';
import type { JobDefinition } from '../../src/jobs/job-definition.ts';
import type { JobScheduler } from '../../src/jobs/job-scheduler.ts';
import { EventLog } from './event-log.ts';
import { createDoor, testJob, throughDoor } from './test-job.ts';

export interface SchedulerHarness {
  create(definitions: readonly JobDefinition[], log: EventLog, concurrency: number): JobScheduler;
  /** Lets time pass until the condition holds. */
  until(log: EventLog, holds: () => boolean): Promise<void>;
  dispose(): Promise<void>;
}

/** What every scheduler does, whatever it is made of. */
export function schedulerContract(name: string, open: () => Promise<SchedulerHarness>): void {
  describe(`the contract of schedulers: ${name}`, () => {
    let harness: SchedulerHarness;
    let scheduler: JobScheduler;
    let log: EventLog;

    async function start(definitions: readonly JobDefinition[], concurrency = 4): Promise<void> {
      harness = await open();
      log = new EventLog();
      scheduler = harness.create(definitions, log, concurrency);
      await scheduler.start();
    }
    const until = (holds: () => boolean) => harness.until(log, holds);
    const finished = (job: string) => log.of('run-finished').filter((event) => event.job === job);

    afterEach(async () => {
      await scheduler.stop(0);
      await harness.dispose();
    });

    it('runs a job once for every tick of its interval, in order', async () => {
      const ticks: (number | undefined)[] = [];
      const count = testJob(
        'count',
        async ({ tickAt, step }) => {
          await step('note', () => {
            ticks.push(tickAt);
            return {};
          });
        },
        { schedule: { everyMs: 40 }, ticks: 'every' },
      );
      await start([count]);
      await until(() => finished('count').length >= 6);
      const first = ticks[0] ?? 0;
      expect(first % 40).toBe(0);
      expect(ticks.slice(0, 6)).toEqual([0, 1, 2, 3, 4, 5].map((index) => first + index * 40));
      expect(
        log
          .of('tick-scheduled')
          .slice(0, 6)
          .map(({ tickAt }) => tickAt),
      ).toEqual(ticks.slice(0, 6));
    });

    it('never runs a job beside itself, and tells of the ticks it skipped', async () => {
      const door = createDoor();
      let under = 0;
      let most = 0;
      const slow = testJob(
        'slow',
        async ({ step }) => {
          await step('wait', async (signal) => {
            under += 1;
            most = Math.max(most, under);
            await throughDoor(door, signal).finally(() => {
              under -= 1;
            });
            return {};
          });
        },
        { schedule: { everyMs: 30 } },
      );
      await start([slow]);
      await until(() => log.of('tick-skipped').length >= 3);
      expect(await scheduler.run('slow')).toEqual({ runId: log.of('tick-scheduled')[0]?.runId, already: true });
      door.open();
      await until(() => finished('slow').length >= 3);
      expect(most).toBe(1);
      const dealtWith = [...log.of('tick-scheduled'), ...log.of('tick-skipped')].map(({ tickAt }) => tickAt);
      expect(new Set(dealtWith).size).toBe(dealtWith.length);
    });

    it('keeps ticks that come during a run for afterwards where each counts', async () => {
      const door = createDoor();
      const ticks: number[] = [];
      const slow = testJob(
        'slow',
        async ({ step, tickAt = 0 }) => {
          await step('wait', async (signal) => {
            ticks.push(tickAt);
            await throughDoor(door, signal);
            return {};
          });
        },
        { schedule: { everyMs: 30 }, ticks: 'every' },
      );
      const other = testJob('other', async () => {}, { schedule: { everyMs: 30 } });
      await start([slow, other]);
      await until(() => finished('other').length >= 5);
      expect(ticks).toHaveLength(1);
      door.open();
      await until(() => finished('slow').length >= 5);
      expect(log.of('tick-skipped').filter(({ job }) => job === 'slow')).toEqual([]);
      expect(ticks.slice(0, 5)).toEqual([0, 1, 2, 3, 4].map((index) => (ticks[0] ?? 0) + index * 30));
    });

    it('starts the job of the greater priority first where places are short', async () => {
      const door = createDoor();
      const order: string[] = [];
      const note = (name: string, priority: number) =>
        testJob(
          name,
          async ({ step }) => {
            await step('note', () => {
              order.push(name);
              return {};
            });
          },
          { priority },
        );
      const first = testJob('first', async ({ step, signal }) => {
        await step('wait', async () => {
          await throughDoor(door, signal);
          return {};
        });
      });
      await start([first, note('low', 10), note('high', 90), note('middle', 50)], 1);
      await scheduler.run('first');
      await until(() => log.of('run-started').length === 1);
      for (const name of ['low', 'high', 'middle']) await scheduler.run(name);
      door.open();
      await until(() => log.of('run-finished').length === 4);
      expect(order).toEqual(['high', 'middle', 'low']);
    });

    it('runs no more jobs at once than it may, and as many when it may more', async () => {
      const door = createDoor();
      const names = ['a', 'b', 'c', 'd'];
      const jobs = names.map((name) =>
        testJob(name, async ({ step }) => {
          await step('wait', async (signal) => {
            await throughDoor(door, signal);
            return {};
          });
        }),
      );
      await start(jobs, 2);
      for (const name of names) await scheduler.run(name);
      await until(() => log.of('run-started').length === 2);
      const states = (await scheduler.runs({ first: 10 })).map(({ state }) => state).sort();
      expect(states).toEqual(['running', 'running', 'waiting', 'waiting']);
      door.open();
      await until(() => log.of('run-finished').length === 4);
    });

    it('tries a failed run again after a growing wait, from the step that failed on', async () => {
      const done: string[] = [];
      let faults = 2;
      const shaky = testJob(
        'shaky',
        async ({ step, expect }) => {
          expect(3);
          for (const name of ['one', 'two', 'three']) {
            await step(name, () => {
              if (name === 'two' && faults-- > 0) throw new Error('the second step failed');
              done.push(name);
              return { numbers: { steps: 1 } };
            });
          }
        },
        { retries: 2, backoffMs: 20 },
      );
      await start([shaky]);
      await scheduler.run('shaky');
      await until(() => finished('shaky').length === 1);
      expect(done).toEqual(['one', 'two', 'three']);
      const waits = log.of('try-failed').map(({ retryInMs = 0 }) => retryInMs);
      expect(waits[0]).toBeGreaterThanOrEqual(10);
      expect(waits[0]).toBeLessThanOrEqual(20);
      expect(waits[1]).toBeGreaterThanOrEqual(20);
      expect(waits[1]).toBeLessThanOrEqual(40);
      const [run] = await scheduler.runs({ job: 'shaky', first: 1 });
      expect(run).toMatchObject({ state: 'succeeded', tries: 3, finishedSteps: 3, progress: 1, numbers: { steps: 3 } });
    });

    it('gives up after the last try, warns when a job keeps failing, and says when it works again', async () => {
      let broken = true;
      const bad = testJob(
        'bad',
        async ({ step }) => {
          await step('only', () => {
            if (broken) throw new Error('it broke');
            return {};
          });
        },
        { retries: 1, backoffMs: 1 },
      );
      await start([bad]);
      for (const count of [1, 2, 3, 4]) {
        broken = count < 4;
        await scheduler.run('bad');
        await until(() => finished('bad').length === count);
        if (count === 2) expect(log.of('job-failing')).toEqual([]);
      }
      await until(() => log.of('job-recovered').length === 1);
      expect(log.of('job-failing')).toEqual([{ type: 'job-failing', job: 'bad', failuresInRow: 3, error: 'it broke' }]);
      const runs = await scheduler.runs({ job: 'bad', first: 10 });
      expect(runs.map(({ state, tries, lastError }) => ({ state, tries, lastError })).slice(1)).toEqual(
        [1, 2, 3].map(() => ({ state: 'failed', tries: 2, lastError: 'it broke' })),
      );
      expect(runs[0]?.state).toBe('succeeded');
      expect((await scheduler.jobs())[0]).toMatchObject({ failuresInRow: 0 });
    });

    it('does not try again where another try would fail in the same way, and does the other items', async () => {
      const done: string[] = [];
      const picky = testJob(
        'picky',
        (context) =>
          eachStep(context, ['good', 'bad', 'better'], {
            ...{ name: (item) => item, otherSteps: 0 },
            work: async (item) => {
              done.push(item);
              return { numbers: { done: 1 }, refusal: item === 'bad' ? 'bad: it is not valid' : undefined };
            },
          }),
        { retries: 3, backoffMs: 1 },
      );
      await start([picky]);
      await scheduler.run('picky');
      await until(() => finished('picky').length === 1);
      expect(done).toEqual(['good', 'bad', 'better']);
      expect(log.of('try-failed')).toMatchObject([{ job: 'picky', attempt: 1, retryInMs: undefined }]);
      expect(await scheduler.runs({ job: 'picky', first: 10 })).toMatchObject([
        {
          ...{ state: 'failed', tries: 1, finishedSteps: 3, numbers: { done: 3 } },
          lastError: '1 of 3 items were refused: bad: it is not valid',
        },
      ]);
    });

    it('ends a try that takes longer than it may', async () => {
      const door = createDoor();
      const slow = testJob(
        'slow',
        async ({ step }) => {
          await step('wait', async (signal) => {
            await throughDoor(door, signal);
            return {};
          });
        },
        { timeoutMs: 50, retries: 0 },
      );
      await start([slow]);
      await scheduler.run('slow');
      await until(() => finished('slow').length === 1);
      const [run] = await scheduler.runs({ job: 'slow', first: 1 });
      expect(run).toMatchObject({ state: 'failed', lastError: 'job slow: a try took longer than 50 ms' });
    });

    it('puts a paused job down after the step in flight, and goes on from there when it is resumed', async () => {
      const door = createDoor();
      const begun: string[] = [];
      const done: string[] = [];
      const long = testJob(
        'long',
        async ({ step }) => {
          for (const name of ['one', 'two', 'three']) {
            await step(name, async (signal) => {
              begun.push(name);
              log.changed();
              if (name === 'two') await throughDoor(door, signal);
              done.push(name);
              return {};
            });
          }
        },
        { schedule: { everyMs: 50 } },
      );
      await start([long]);
      await until(() => begun.includes('two'));
      await scheduler.pause('long');
      door.open();
      await until(() => log.of('run-set-aside').length === 1);
      expect(done).toEqual(['one', 'two']);
      const [status] = await scheduler.jobs();
      expect(status).toMatchObject({
        paused: true,
        nextRunAt: undefined,
        current: { state: 'set-aside', finishedSteps: 2 },
      });
      await scheduler.resume('long');
      await until(() => finished('long').length >= 2);
      expect(done.slice(0, 6)).toEqual(['one', 'two', 'three', 'one', 'two', 'three']);
    });

    it('starts no run of a paused job but the one somebody asks for', async () => {
      const still = testJob(
        'still',
        async ({ step }) => {
          await step('only', () => ({}));
        },
        { schedule: { everyMs: 20 } },
      );
      const clock = testJob('clock', async () => {}, { schedule: { everyMs: 20 } });
      await start([still, clock]);
      await scheduler.pause('still');
      await until(() => finished('clock').length >= 2);
      const before = log.of('tick-scheduled').filter(({ job }) => job === 'still').length;
      await until(() => finished('clock').length >= 6);
      expect(log.of('tick-scheduled').filter(({ job }) => job === 'still')).toHaveLength(before);
      const { runId } = await scheduler.run('still');
      await until(() => finished('still').some((event) => event.runId === runId));
    });

    it('neither schedules nor runs a job that is switched off, until it is switched on', async () => {
      const off = testJob('off', async () => {}, { enabled: false, schedule: { everyMs: 20 } });
      await start([off]);
      await expect(scheduler.run('off')).rejects.toMatchObject({ code: 'JOB_DISABLED' });
      expect((await scheduler.jobs())[0]?.nextRunAt).toBeUndefined();
      await scheduler.configure('off', { enabled: true });
      await until(() => finished('off').length >= 2);
    });

    it('follows a changed schedule at once, and refuses one that cannot be', async () => {
      const job = testJob('job', async () => {}, { schedule: { cron: '0 0 1 1 *' } });
      await start([job]);
      const far = (await scheduler.jobs())[0]?.nextRunAt ?? 0;
      expect(new Date(far).toISOString()).toMatch(/-01-01T00:00:00.000Z$/);
      const bad = scheduler.configure('job', { schedule: { cron: 'now and then' }, priority: 0 });
      await expect(bad).rejects.toMatchObject({ code: 'INVALID_JOB_SETTINGS' });
      await expect(bad).rejects.toThrow(
        /priority: expected a whole number from 1 to 100, but got 0; schedule: expected a cron/,
      );
      expect((await scheduler.jobs())[0]?.nextRunAt).toBe(far);
      await scheduler.configure('job', { schedule: { everyMs: 30 } });
      await until(() => finished('job').length >= 2);
    });

    it('tells how far a long run has come', async () => {
      const door = createDoor();
      const long = testJob('long', async ({ step, expect }) => {
        expect(4);
        for (const name of ['one', 'two', 'three', 'four']) {
          await step(name, async (signal) => {
            if (name === 'four') await throughDoor(door, signal);
            return { numbers: { bytes: 10, [name]: 1 } };
          });
        }
      });
      await start([long]);
      const { runId } = await scheduler.run('long');
      await until(() => log.of('step-finished').length === 3);
      expect((await scheduler.jobs())[0]?.current).toMatchObject({
        ...{ id: runId, state: 'running', cause: 'manual', tries: 1, progress: 0.75, finishedSteps: 3 },
        numbers: { bytes: 30, one: 1, two: 1, three: 1 },
      });
      expect(log.of('step-finished').map(({ step, progress }) => [step, progress])).toEqual([
        ['one', 0.25],
        ['two', 0.5],
        ['three', 0.75],
      ]);
      door.open();
      await until(() => finished('long').length === 1);
      expect(await scheduler.runs({ first: 5 })).toMatchObject([{ id: runId, state: 'succeeded', progress: 1 }]);
    });

    it('has all runs at an end when it has stopped, and takes up what was handed back when it starts again', async () => {
      const done: string[] = [];
      const door = createDoor();
      const long = testJob('long', async ({ step }) => {
        for (const name of ['one', 'two', 'three']) {
          await step(name, async (signal) => {
            if (name === 'two') await throughDoor(door, signal);
            done.push(name);
            return {};
          });
        }
      });
      await start([long]);
      const { runId } = await scheduler.run('long');
      await until(() => done.length === 1);
      const stopped = scheduler.stop(40);
      let over = false;
      stopped.then(() => {
        over = true;
        log.changed();
      });
      await until(() => over);
      expect(done).toEqual(['one']);
      expect(log.of('run-set-aside')).toEqual([{ type: 'run-set-aside', job: 'long', runId, reason: 'stopping' }]);
      door.open();
      await scheduler.start();
      await until(() => finished('long').length === 1);
      expect(finished('long')[0]).toMatchObject({ runId, outcome: 'succeeded' });
      expect(done).toEqual(['one', 'two', 'three']);
    });

    it('knows its jobs', async () => {
      await start([testJob('known', async () => {})]);
      await expect((async () => scheduler.run('unknown'))()).rejects.toMatchObject({
        code: 'UNKNOWN_JOB',
        message: 'expected one of known, but got "unknown"',
      });
    });
  });
}
