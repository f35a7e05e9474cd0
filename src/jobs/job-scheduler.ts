import type { TierFault } from '../cache/cache-tier.ts';
import type { JobSettings } from './job-definition.ts';
import type { JobRun, JobStatus } from './job-run.ts';

export interface RunRequest {
  readonly runId: string;
  /** True where a run was unfinished already, which is then the one named. */
  readonly already: boolean;
}

/** Starts jobs when they are due, at most one run of each at a time, and tells what became of them. */
export interface JobScheduler {
  start(): Promise<void>;
  /**
   * Starts nothing more, and waits at most so long for what runs. What does not finish is handed back after its last finished step, to be
   * taken up by another process, or by this one when it is started again.
   */
  stop(graceMs: number): Promise<void>;
  jobs(): Promise<readonly JobStatus[]>;
  /** Newest first: the unfinished run, then finished ones. */
  runs(filter: { readonly job?: string; readonly first: number }): Promise<readonly JobRun[]>;
  /** Runs a job now, also where it is paused. Throws UNKNOWN_JOB, JOB_DISABLED. */
  run(job: string): Promise<RunRequest>;
  /** From now on no run is started by the clock; one under way is put down after the step in flight. */
  pause(job: string): Promise<void>;
  resume(job: string): Promise<void>;
  /** Changes settings from now on. Throws UNKNOWN_JOB, INVALID_JOB_SETTINGS. */
  configure(job: string, change: Partial<JobSettings>): Promise<JobSettings>;
  /** How many runs may be under way at once in this process. */
  setConcurrency(runs: number): void;
  /** Why the store cannot be used now; `undefined` where it can. Absent where there is no store. */
  fault?(): TierFault | undefined;
}
