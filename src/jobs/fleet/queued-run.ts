import type { Job } from 'bullmq';
import type { JobRun, JobRunState } from '../job-run.ts';
import { emptyTally, type RunTally } from '../run/run-tally.ts';

/** What the queue carries of a run. */
export interface QueuedRunData {
  readonly cause: JobRun['cause'];
  readonly tickAt: number | null;
  /** Whether it was asked for by somebody who knew that the job is paused. */
  readonly evenIfPaused: boolean;
  /** When its first try began. */
  readonly startedAt?: number;
}

export type QueuedRun = Job<QueuedRunData>;

const dayMs = 86_400_000;

/** For how long a run is put off that is to wait until its job is resumed. */
export const parkedMs = 365 * dayMs;

/** Whether a put-off run waits to be resumed rather than for another try. */
export function isParked(run: QueuedRun): boolean {
  return run.delay > parkedMs / 2;
}

export function runReport(run: QueuedRun, state: JobRunState, change: Partial<JobRun> = {}): JobRun {
  const { cause, tickAt, startedAt } = run.data;
  const inTry = state === 'running' || state === 'succeeded';
  return {
    ...{ id: run.id ?? '', job: run.name, state, cause, tickAt: tickAt ?? undefined, createdAt: run.timestamp },
    ...{ startedAt, finishedAt: undefined, tries: run.attemptsMade + (inTry ? 1 : 0), takeovers: run.stalledCounter },
    lastError: run.failedReason || undefined,
    ...tallyIn(run.progress),
    ...change,
  };
}

/** The state of a run that the queue holds unfinished. */
export function unfinishedState(run: QueuedRun, queueState: string): JobRunState {
  if (queueState === 'active') return 'running';
  if (queueState !== 'delayed') return 'waiting';
  return isParked(run) ? 'set-aside' : 'backing-off';
}

function tallyIn(progress: unknown): RunTally {
  return typeof progress === 'object' && progress !== null ? { ...emptyTally, ...progress } : emptyTally;
}
