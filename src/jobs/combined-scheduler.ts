import type { JobSettings } from './job-definition.ts';
import { JobError } from './job-error.ts';
import type { JobRun, JobStatus } from './job-run.ts';
import type { JobScheduler } from './job-scheduler.ts';

/** A scheduler and the names of its jobs. */
export interface SchedulerPart {
  readonly scheduler: JobScheduler;
  readonly names: readonly string[];
}

/** Several schedulers as one: where there is a Redis, one for what is done once in the fleet and one for what each process does for itself. */
export function createCombinedScheduler(parts: readonly SchedulerPart[]): JobScheduler {
  const names = parts.flatMap((part) => part.names);

  function find(job: string): JobScheduler {
    const part = parts.find((candidate) => candidate.names.includes(job));
    if (part) return part.scheduler;
    throw new JobError('UNKNOWN_JOB', `expected one of ${names.join(', ')}, but got ${JSON.stringify(job)}`);
  }
  const all = <T>(ask: (scheduler: JobScheduler) => Promise<T>) =>
    Promise.all(parts.map(({ scheduler }) => ask(scheduler)));

  return {
    start: async () => void (await all((scheduler) => scheduler.start())),
    stop: async (graceMs) => void (await all((scheduler) => scheduler.stop(graceMs))),
    jobs: async (): Promise<readonly JobStatus[]> => (await all((scheduler) => scheduler.jobs())).flat(),
    runs: async (filter): Promise<readonly JobRun[]> => {
      if (filter.job !== undefined) return find(filter.job).runs(filter);
      const runs = (await all((scheduler) => scheduler.runs(filter))).flat();
      return runs.sort((a, b) => b.createdAt - a.createdAt).slice(0, Math.max(0, filter.first));
    },
    run: async (job) => find(job).run(job),
    pause: async (job) => find(job).pause(job),
    resume: async (job) => find(job).resume(job),
    configure: async (job, change: Partial<JobSettings>) => find(job).configure(job, change),
    fault: () => {
      for (const { scheduler } of parts) {
        const fault = scheduler.fault?.();
        if (fault) return fault;
      }
      return undefined;
    },
    setConcurrency: (runs) => {
      for (const { scheduler } of parts) scheduler.setConcurrency(runs);
    },
  };
}
