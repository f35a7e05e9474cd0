import { randomUUID } from 'node:crypto';
import type { JobDefinition, JobSettings } from './job-definition.ts';
import { failuresInRow, type JobRun, type JobStatus } from './job-run.ts';
import { changedSettings } from './job-settings.ts';
import { createMemoryLedger, type RunLedger } from './run/run-ledger.ts';
import { emptyTally } from './run/run-tally.ts';
import { createJobTicks, type JobTick, type JobTicks } from './schedule/job-ticks.ts';

/** What the embedded scheduler knows of an unfinished run. */
export interface HeldRun {
  report: JobRun;
  failedTries: number;
  readonly ledger: RunLedger;
  /** Whether it was asked for by somebody who knew that the job is paused. */
  readonly evenIfPaused: boolean;
  /** Undefined while no try is under way. */
  abort: AbortController | undefined;
  cancelRetry: () => void;
}

/** What the embedded scheduler knows of a job. */
export interface HeldJob {
  readonly definition: JobDefinition;
  settings: JobSettings;
  ticks: JobTicks | undefined;
  paused: boolean;
  /** The newest tick that was dealt with; 0 before the first start. */
  lastTick: number;
  run: HeldRun | undefined;
  /** Finished runs, newest first. */
  readonly history: JobRun[];
}

export function createHeldJob(definition: JobDefinition): HeldJob {
  const settings = changedSettings(definition.name, definition.settings, {});
  const ticks = ticksOf(definition.name, settings);
  return { definition, settings, ticks, paused: false, lastTick: 0, run: undefined, history: [] };
}

export function createRun(job: HeldJob, cause: JobRun['cause'], tickAt: number | undefined, now: number): HeldRun {
  const { name } = job.definition;
  return {
    failedTries: 0,
    ledger: createMemoryLedger(),
    evenIfPaused: cause === 'manual' && job.paused,
    abort: undefined,
    cancelRetry: () => {},
    report: {
      ...{
        id: `${name}@${tickAt ?? `manual-${randomUUID()}`}`,
        job: name,
        state: 'waiting',
        cause,
        tickAt,
        createdAt: now,
      },
      ...{ startedAt: undefined, finishedAt: undefined, tries: 0, takeovers: 0, lastError: undefined },
      ...emptyTally,
    },
  };
}

export function ticksOf(job: string, { schedule }: JobSettings): JobTicks | undefined {
  return schedule === null ? undefined : createJobTicks(job, schedule);
}

/** The first tick that was not dealt with; undefined where the clock starts nothing. */
export function nextTick({ settings, paused, ticks, lastTick }: HeldJob): JobTick | undefined {
  return settings.enabled && !paused ? ticks?.after(lastTick) : undefined;
}

export function statusOf(job: HeldJob, running: boolean): JobStatus {
  const { name, description, scope } = job.definition;
  return {
    ...{ name, description, scope, settings: job.settings, paused: job.paused },
    nextRunAt: running ? nextTick(job)?.dueAt : undefined,
    current: job.run?.report,
    last: job.history[0],
    failuresInRow: failuresInRow(job.history),
  };
}
