import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JobSchedule } from '../../../src/jobs/job-definition.ts';
import { createJobTicks } from '../../../src/jobs/schedule/job-ticks.ts';

const moment = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) });
const interval = fc
  .record({ everyMs: fc.integer({ min: 2, max: 90_000_000 }), part: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ everyMs, part }): JobSchedule => ({ everyMs, jitterMs: Math.floor(part * (everyMs - 1)) }));
const cron = fc
  .record({
    cron: fc.constantFrom('* * * * *', '*/7 * * * *', '17 * * * *', '30 2 * * *', '0 0 1 * *', '*/10 * * * * *'),
    timezone: fc.constantFrom('UTC', 'America/New_York', 'Europe/Berlin'),
    jitterMs: fc.integer({ min: 0, max: 120_000 }),
  })
  .map((schedule): JobSchedule => schedule);
const schedule = fc.oneof(interval, cron);

const following = (ticks: ReturnType<typeof createJobTicks>, at: number) => {
  const next = ticks.after(at);
  if (!next) throw new Error('the schedule has ended');
  return next;
};

describe('the ticks of a job', () => {
  it('are the same for everybody who asks', () => {
    fc.assert(
      fc.property(schedule, moment, (given, at) => {
        expect(createJobTicks('job', given).after(at)).toEqual(createJobTicks('job', given).after(at));
      }),
    );
  });

  it('come one after the other, none left out, whatever moment between two is asked for', () => {
    fc.assert(
      fc.property(
        schedule,
        moment,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (given, at, part) => {
          const ticks = createJobTicks('job', given);
          const first = following(ticks, at);
          const second = following(ticks, first.at);
          expect(first.at).toBeGreaterThan(at);
          expect(second.at).toBeGreaterThan(first.at);
          const between = first.at + Math.floor(part * (second.at - first.at));
          expect(following(ticks, between)).toEqual(second);
        },
      ),
    );
  });

  it('are due at most the jitter later, and those of an interval in order', () => {
    fc.assert(
      fc.property(schedule, moment, (given, at) => {
        const ticks = createJobTicks('job', given);
        const first = following(ticks, at);
        expect(first.dueAt).toBeGreaterThanOrEqual(first.at);
        expect(first.dueAt - first.at).toBeLessThanOrEqual(given.jitterMs ?? 0);
        if ('everyMs' in given) expect(following(ticks, first.at).dueAt).toBeGreaterThanOrEqual(first.dueAt);
      }),
    );
  });

  it('have as the newest due the last of those found one by one', () => {
    fc.assert(
      fc.property(schedule, moment, fc.integer({ min: 0, max: 20 }), (given, at, count) => {
        const ticks = createJobTicks('job', given);
        let now = at;
        for (let index = 0; index < count; index += 1) now = following(ticks, now).at;
        let newest: number | undefined;
        for (let tick = following(ticks, at); tick.at <= now; tick = following(ticks, tick.at)) {
          if (tick.dueAt <= now) newest = tick.at;
        }
        expect(ticks.newestDue(at, now)?.at).toBe(newest);
      }),
    );
  });

  it('are spread over the jitter, and differently for different jobs', () => {
    const delays = (job: string) => {
      const ticks = createJobTicks(job, { everyMs: 60_000, jitterMs: 30_000 });
      return Array.from({ length: 1000 }, (_, index) => following(ticks, index * 60_000).dueAt % 60_000);
    };
    const one = delays('one');
    const mean = one.reduce((sum, delay) => sum + delay, 0) / one.length;
    expect(mean).toBeGreaterThan(13_500);
    expect(mean).toBeLessThan(16_500);
    expect(delays('two')).not.toEqual(one);
  });

  it('follow the clocks of the time zone through a change of the hour', () => {
    const ticks = createJobTicks('job', { cron: '30 8 * * *', timezone: 'America/New_York' });
    const before = following(ticks, Date.UTC(2026, 2, 7));
    const changed = following(ticks, Date.UTC(2026, 2, 9));
    expect(new Date(before.at).toISOString()).toBe('2026-03-07T13:30:00.000Z');
    expect(new Date(changed.at).toISOString()).toBe('2026-03-09T12:30:00.000Z');
  });
});
