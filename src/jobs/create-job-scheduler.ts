import { createCombinedScheduler } from './combined-scheduler.ts';
import { EmbeddedScheduler } from './embedded-scheduler.ts';
import type { JobClock } from './job-clock.ts';
import type { JobDefinition } from './job-definition.ts';
import type { JobListener } from './job-event.ts';
import type { JobScheduler } from './job-scheduler.ts';
import { RunSlots } from './run-slots.ts';

export interface JobSchedulerOptions {
  readonly definitions: readonly JobDefinition[];
  /** Where there is one, jobs of the fleet are scheduled once for all processes that share it. */
  readonly redisUrl: string | undefined;
  /** Runs under way at once in this process, of its own jobs and of the fleet's together. @default 2 */
  readonly concurrency?: number;
  /** What the keys in Redis begin with. */
  readonly prefix?: string;
  readonly clock: JobClock;
  readonly random: () => number;
  readonly listener?: JobListener;
}

/** The scheduler that fits the set-up: everything in this process; or, with Redis, what is the fleet's in the fleet. */
export async function createJobScheduler(all: JobSchedulerOptions): Promise<JobScheduler> {
  const { definitions, redisUrl, prefix, ...rest } = all;
  const options = { ...rest, slots: new RunSlots(rest.concurrency ?? 2) };
  if (redisUrl === undefined) return new EmbeddedScheduler({ ...options, definitions });
  // Loaded where it is needed alone: BullMQ takes longer to load than the rest of the jobs together.
  const { FleetScheduler } = await import('./fleet/fleet-scheduler.ts');
  const own = definitions.filter(({ scope }) => scope === 'process');
  const shared = definitions.filter(({ scope }) => scope === 'fleet');
  return createCombinedScheduler([
    {
      scheduler: new FleetScheduler({
        ...{ ...options, url: redisUrl, definitions: shared },
        ...(prefix === undefined ? {} : { prefix }),
      }),
      names: namesOf(shared),
    },
    { scheduler: new EmbeddedScheduler({ ...options, definitions: own }), names: namesOf(own) },
  ]);
}

function namesOf(definitions: readonly JobDefinition[]): readonly string[] {
  return definitions.map(({ name }) => name);
}
