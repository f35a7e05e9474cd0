import { describe, expect, it } from 'vitest';
import type { JobSettings } from '../../src/jobs/job-definition.ts';
import { changedSettings, defaultJobSettings } from '../../src/jobs/job-settings.ts';

describe('the settings of a job', () => {
  it('change in part', () => {
    const changed = changedSettings('warm', defaultJobSettings, { priority: 7, schedule: { everyMs: 5 } });
    expect(changed).toEqual({ ...defaultJobSettings, priority: 7, schedule: { everyMs: 5 } });
  });

  it('are refused with every fault, what was expected and what came', () => {
    const bad = { priority: 101, retries: -1, timeoutMs: 1.5, ticks: 'some', speed: 9 } as unknown as JobSettings;
    expect(() => changedSettings('warm', defaultJobSettings, bad)).toThrow(
      'job warm: expected one of enabled, schedule, ticks, priority, timeoutMs, retries, backoffMs, maxBackoffMs, but got "speed"; ' +
        'ticks: expected latest or every, but got "some"; priority: expected a whole number from 1 to 100, but got 101; ' +
        'timeoutMs: expected a whole number from 1 to 2147483647, but got 1.5; retries: expected a whole number from 0 to 100, but got -1',
    );
  });

  it.each([
    [{ everyMs: 0 }, 'schedule.everyMs: expected a whole number from 1 to'],
    [{ everyMs: 100, jitterMs: 100 }, 'schedule.jitterMs: expected a whole number from 0 to 99, but got 100'],
    [{ cron: '61 * * * *' }, 'schedule: expected a cron pattern and a time zone'],
    [{ cron: '* * * * *', timezone: 'Moon/Base' }, 'schedule: expected a cron pattern and a time zone'],
    [{ cron: '* * * * *', jitterMs: -1 }, 'schedule.jitterMs: expected a whole number from 0 to'],
  ])('refuse the schedule %j', (schedule, message) => {
    expect(() => changedSettings('warm', defaultJobSettings, { schedule })).toThrow(message);
  });

  it('refuse a schedule that is none', () => {
    for (const schedule of [{}, 5, 'daily', { everyMs: null }]) {
      const change = { schedule } as unknown as Partial<JobSettings>;
      expect(() => changedSettings('warm', defaultJobSettings, change)).toThrow(
        expect.objectContaining({ code: 'INVALID_JOB_SETTINGS' }),
      );
    }
  });
});
