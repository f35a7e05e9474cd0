import type { JobNumbers, JobSettings } from './job-definition.ts';

/** `set-aside`: begun and put down, since the job is paused or its process stopped. */
export type JobRunState = 'waiting' | 'running' | 'backing-off' | 'set-aside' | 'succeeded' | 'failed';

/** A run of a job as it is reported. Times are milliseconds since 1970. */
export interface JobRun {
  readonly id: string;
  readonly job: string;
  readonly state: JobRunState;
  readonly cause: 'schedule' | 'manual';
  readonly tickAt: number | undefined;
  readonly createdAt: number;
  readonly startedAt: number | undefined;
  readonly finishedAt: number | undefined;
  /** Tries begun, taking over not counted. */
  readonly tries: number;
  /** How often it was taken over from a process that ended. */
  readonly takeovers: number;
  readonly finishedSteps: number;
  /** 0 to 1; undefined where the job has not said how many steps there are. */
  readonly progress: number | undefined;
  readonly numbers: JobNumbers;
  readonly lastError: string | undefined;
}

/** A job as it is reported. */
export interface JobStatus {
  readonly name: string;
  readonly description: string;
  readonly scope: 'fleet' | 'process';
  readonly settings: JobSettings;
  readonly paused: boolean;
  /** When the next run starts by itself; undefined where it does not. */
  readonly nextRunAt: number | undefined;
  /** The run that is not finished. */
  readonly current: JobRun | undefined;
  readonly last: JobRun | undefined;
  /** How many of the last runs failed, one after the other. */
  readonly failuresInRow: number;
}

/** How many of the runs, newest first, failed before one succeeded. */
export function failuresInRow(finished: readonly JobRun[]): number {
  const firstGood = finished.findIndex(({ state }) => state === 'succeeded');
  return firstGood === -1 ? finished.length : firstGood;
}
