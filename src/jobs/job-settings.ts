import { maxTimerMs } from './job-clock.ts';
import type { JobSettings } from './job-definition.ts';
import { JobError } from './job-error.ts';
import { createJobTicks } from './schedule/job-ticks.ts';

/** What holds for a job that says nothing else. */
export const defaultJobSettings: JobSettings = {
  enabled: true,
  schedule: null,
  ticks: 'latest',
  priority: 50,
  timeoutMs: 300_000,
  retries: 2,
  backoffMs: 5000,
  maxBackoffMs: 300_000,
};

/** The settings after a change. Throws INVALID_JOB_SETTINGS, which names every fault. */
export function changedSettings(job: string, settings: JobSettings, change: Partial<JobSettings>): JobSettings {
  const changed = { ...settings, ...change };
  const faults = [...faultsOf(job, changed)];
  if (faults.length > 0) throw new JobError('INVALID_JOB_SETTINGS', `job ${job}: ${faults.join('; ')}`);
  return changed;
}

function* faultsOf(job: string, settings: JobSettings): Iterable<string> {
  for (const name of Object.keys(settings)) {
    if (!(name in defaultJobSettings)) {
      yield `expected one of ${Object.keys(defaultJobSettings).join(', ')}, but got ${JSON.stringify(name)}`;
    }
  }
  if (typeof settings.enabled !== 'boolean') yield fault('enabled', 'true or false', settings.enabled);
  if (settings.ticks !== 'latest' && settings.ticks !== 'every')
    yield fault('ticks', 'latest or every', settings.ticks);
  yield* wholeNumber('priority', settings.priority, 1, 100);
  yield* wholeNumber('timeoutMs', settings.timeoutMs, 1, maxTimerMs);
  yield* wholeNumber('retries', settings.retries, 0, 100);
  yield* wholeNumber('backoffMs', settings.backoffMs, 0, maxTimerMs);
  yield* wholeNumber('maxBackoffMs', settings.maxBackoffMs, 0, maxTimerMs);
  yield* scheduleFaults(job, settings.schedule);
}

function* scheduleFaults(job: string, schedule: JobSettings['schedule']): Iterable<string> {
  if (schedule === null) return;
  if (typeof schedule !== 'object' || !('cron' in schedule || 'everyMs' in schedule)) {
    yield fault('schedule', 'null, {cron, timezone?, jitterMs?} or {everyMs, jitterMs?}', schedule);
    return;
  }
  if ('cron' in schedule) {
    try {
      createJobTicks(job, schedule).after(0);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      yield `schedule: expected a cron pattern and a time zone, but got ${JSON.stringify(schedule)} (${reason})`;
    }
    yield* wholeNumber('schedule.jitterMs', schedule.jitterMs ?? 0, 0, maxTimerMs);
    return;
  }
  yield* wholeNumber('schedule.everyMs', schedule.everyMs, 1, Number.MAX_SAFE_INTEGER);
  // Jitter as long as the interval would put a tick behind the one that follows it.
  yield* wholeNumber('schedule.jitterMs', schedule.jitterMs ?? 0, 0, Math.max(0, schedule.everyMs - 1));
}

function* wholeNumber(name: string, value: unknown, min: number, max: number): Iterable<string> {
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return;
  yield fault(name, `a whole number from ${min} to ${max}`, value);
}

function fault(name: string, expected: string, got: unknown): string {
  return `${name}: expected ${expected}, but got ${JSON.stringify(got) ?? 'nothing'}`;
}
