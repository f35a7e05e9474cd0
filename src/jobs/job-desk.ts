import { badInput, GatewayError } from '../errors.ts';
import type { JobSettings } from './job-definition.ts';
import { JobError } from './job-error.ts';
import type { JobRun, JobStatus } from './job-run.ts';
import type { JobScheduler, RunRequest } from './job-scheduler.ts';

/** A job as it is shown, with why it is off. */
export interface ShownJob extends JobStatus {
  readonly disabledBecause: string | undefined;
  readonly concurrency: number;
}

/** Where operators ask about jobs and give orders. Rejects with errors that callers may see. */
export interface JobDesk {
  jobs(): Promise<readonly ShownJob[]>;
  runs(filter: { readonly job?: string; readonly first: number }): Promise<readonly JobRun[]>;
  run(job: string): Promise<RunRequest>;
  pause(job: string): Promise<void>;
  resume(job: string): Promise<void>;
  configure(job: string, change: Partial<JobSettings>): Promise<void>;
  setConcurrency(runs: number): void;
}

export interface JobDeskOptions {
  readonly scheduler: Promise<JobScheduler>;
  /** Jobs that have nothing to work on, and why. */
  readonly impossible: ReadonlyMap<string, string>;
  readonly concurrency: number;
}

export function createJobDesk({ scheduler, impossible, concurrency: atFirst }: JobDeskOptions): JobDesk {
  let concurrency = atFirst;

  async function ask<T>(work: (jobs: JobScheduler) => Promise<T>): Promise<T> {
    try {
      return await work(await scheduler);
    } catch (error) {
      throw error instanceof JobError ? shown(error) : error;
    }
  }

  function why({ name, settings }: JobStatus): string | undefined {
    return impossible.get(name) ?? (settings.enabled ? undefined : 'its switch is off');
  }

  return {
    jobs: async () => {
      const jobs = await ask((known) => known.jobs());
      return jobs.map((job) => ({ ...job, disabledBecause: why(job), concurrency }));
    },
    runs: (filter) => ask((jobs) => jobs.runs(filter)),
    run: (job) => {
      const reason = impossible.get(job);
      if (reason !== undefined) throw badInput('name', 'a job that can run', `${job}: ${reason}`);
      return ask((jobs) => jobs.run(job));
    },
    pause: (job) => ask((jobs) => jobs.pause(job)),
    resume: (job) => ask((jobs) => jobs.resume(job)),
    configure: async (job, change) => {
      const reason = impossible.get(job);
      if (reason !== undefined && change.enabled) throw badInput('name', 'a job that can run', `${job}: ${reason}`);
      await ask((jobs) => jobs.configure(job, change));
    },
    setConcurrency: (runs) => {
      concurrency = runs;
      scheduler.then(
        (jobs) => jobs.setConcurrency(runs),
        // What is wrong with the scheduler is told to whoever asks it for something.
        () => {},
      );
    },
  };
}

function shown(error: JobError): GatewayError {
  const { code, message } = error;
  if (code === 'JOB_STORE_UNAVAILABLE') {
    return new GatewayError('JOBS_UNAVAILABLE', 'The store of the jobs cannot be reached', {}, error);
  }
  const argument = code === 'INVALID_JOB_SETTINGS' ? 'settings' : 'name';
  return new GatewayError('BAD_USER_INPUT', `${argument}: ${message}`, { argument }, error);
}
