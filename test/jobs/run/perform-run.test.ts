import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RunSetAside } from '../../../src/jobs/job-error.ts';
import { abortGraceMs, performRun } from '../../../src/jobs/run/perform-run.ts';
import { createMemoryLedger } from '../../../src/jobs/run/run-ledger.ts';
import { ManualClock } from '../manual-clock.ts';
import { testJob } from '../test-job.ts';
import { tryJob } from '../try-job.ts';

const sumUpTo = (steps: number) => Math.max(0, (steps * (steps - 1)) / 2);

describe('a try of a run', () => {
  it('does every step once however often it is set aside, and adds up each once', async () => {
    const setAsides = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 12 }), setAsides, async (steps, breaks) => {
        const ledger = createMemoryLedger();
        const done: number[] = [];
        const job = testJob('job', async ({ step, expect: expectSteps }) => {
          expectSteps(steps);
          let sum = 0;
          for (let index = 0; index < steps; index += 1) {
            sum += await step(`step ${index}`, () => {
              done.push(index);
              return { value: index, numbers: { done: 1, sum: index } };
            });
          }
          expect(sum).toBe(sumUpTo(steps));
        });
        for (const setAsideAfter of breaks) await tryJob(job, { ledger, setAsideAfter });
        const { outcome } = await tryJob(job, { ledger });
        expect(outcome).toMatchObject({ type: 'succeeded', tally: { finishedSteps: steps, progress: 1 } });
        expect(outcome.tally.numbers).toEqual(steps === 0 ? {} : { done: steps, sum: sumUpTo(steps) });
        expect(done).toEqual(Array.from({ length: steps }, (_, index) => index));
      }),
      { numRuns: 40 },
    );
  });

  it('is set aside also where the job swallows what told it so', async () => {
    const job = testJob('deaf', async ({ step }) => {
      for (const name of ['a', 'b', 'c']) await step(name, () => ({})).catch(() => {});
    });
    const { outcome, steps } = await tryJob(job, { setAsideAfter: 1 });
    expect(outcome).toMatchObject({ type: 'set-aside', why: { reason: 'stopping' }, tally: { finishedSteps: 1 } });
    expect(steps).toHaveLength(1);
  });

  it('ends a moment after it was told to, though a step goes on, and lets that step record nothing', async () => {
    const clock = new ManualClock();
    const ledger = createMemoryLedger();
    const { promise: late, resolve } = Promise.withResolvers<void>();
    let after: unknown;
    const job = testJob('ghost', async ({ step }) => {
      await step('long', async () => {
        await late;
        return { numbers: { done: 1 } };
      }).catch((error: unknown) => {
        after = error;
      });
    });
    const began = clock.now();
    const { outcome } = await tryJob({ ...job, settings: { ...job.settings, timeoutMs: 1000 } }, { clock, ledger });
    expect(outcome).toMatchObject({ type: 'failed', error: { code: 'JOB_TIMEOUT' } });
    expect(clock.now() - began).toBeGreaterThanOrEqual(1000 + abortGraceMs);
    resolve();
    await turn();
    expect(after).toMatchObject({ code: 'RUN_OVER' });
    expect(await ledger.load()).toEqual(new Map());
    expect(clock.pendingTimers).toBe(0);
  });

  it('keeps what a step did that finished while it was told to end', async () => {
    const clock = new ManualClock();
    const abort = new AbortController();
    const ledger = createMemoryLedger();
    const { promise: door, resolve: open } = Promise.withResolvers<void>();
    const job = testJob('job', async ({ step }) => {
      await step('one', async () => {
        await door;
        return { numbers: { done: 1 } };
      });
      await step('two', () => ({ numbers: { done: 1 } }));
    });
    const running = performRun({
      ...{ definition: job, runId: 'run', tickAt: 5, attempt: 1, timeoutMs: 1000, ledger, clock, signal: abort.signal },
      ...{ gate: async () => {}, onStep: () => {} },
    });
    await turn();
    abort.abort(new RunSetAside('stopping'));
    open();
    expect(await running).toMatchObject({ type: 'set-aside', tally: { numbers: { done: 1 } } });
    expect([...(await ledger.load()).keys()]).toEqual(['one']);
  });

  it('refuses two steps of one name, which could not be told apart', async () => {
    const job = testJob('twice', async ({ step }) => {
      await step('same', () => ({}));
      await step('same', () => ({}));
    });
    expect((await tryJob(job)).outcome).toMatchObject({ type: 'failed', error: { code: 'STEP_REPEATED' } });
  });
});
