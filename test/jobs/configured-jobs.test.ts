import { describe, expect, it } from 'vitest';
import { configuredJobs } from '../../src/jobs/configured-jobs.ts';
import { testJob } from './test-job.ts';

const jobs = [testJob('warm', async () => {}), testJob('cleanup', async () => {}, { priority: 10 })];

describe('configured jobs', () => {
  it('have the settings configured over their own', () => {
    const [warm, cleanup] = configuredJobs(jobs, {
      warm: { enabled: false },
      cleanup: { schedule: { everyMs: 5000 } },
    });
    expect(warm?.settings).toEqual({ ...jobs[0]?.settings, enabled: false });
    expect(cleanup?.settings).toMatchObject({ priority: 10, enabled: true, schedule: { everyMs: 5000 } });
  });

  it('are refused where there is no such job, or no such value', () => {
    expect(() => configuredJobs(jobs, { warn: {} })).toThrow('expected jobs among warm, cleanup, but got warn');
    expect(() => configuredJobs(jobs, { warm: { retries: 101 } })).toThrow(
      'job warm: retries: expected a whole number from 0 to 100, but got 101',
    );
  });
});
