import { badInput } from '../errors.ts';
import { requireAdmin } from './cache-admin.ts';
import type { GatewayContext } from './gateway-context.ts';

/** A run as the scheduler reports it. Times are ms since 1970. */
export interface ReportedRun {
  readonly id: string;
  readonly job: string;
  readonly state: string;
  readonly cause: string;
  readonly createdAt: number;
  readonly startedAt: number | undefined;
  readonly finishedAt: number | undefined;
  readonly tries: number;
  readonly takeovers: number;
  readonly finishedSteps: number;
  readonly progress: number | undefined;
  readonly numbers: Readonly<Record<string, number>>;
  readonly lastError: string | undefined;
}

type Schedule =
  | { readonly cron: string; readonly timezone?: string; readonly jitterMs?: number }
  | { readonly everyMs: number; readonly jitterMs?: number };

/** What an operator may change of a job. */
export interface JobChange {
  readonly enabled?: boolean;
  readonly schedule?: Schedule | null;
  readonly priority?: number;
  readonly timeoutMs?: number;
  readonly retries?: number;
}

/** A job as the scheduler reports it. */
export interface ReportedJob {
  readonly name: string;
  readonly description: string;
  readonly scope: string;
  readonly settings: Required<JobChange>;
  readonly paused: boolean;
  readonly nextRunAt: number | undefined;
  readonly current: ReportedRun | undefined;
  readonly last: ReportedRun | undefined;
  readonly failuresInRow: number;
  readonly disabledBecause: string | undefined;
  readonly concurrency: number;
}

/** What is to be warmed: an operation, or a record. */
export type WarmWish =
  | { readonly query: string; readonly operationName?: string | null; readonly variables?: unknown }
  | { readonly dataset: string; readonly key: string };

export interface WarmReport {
  readonly warmed: number;
  readonly fresh: number;
  readonly failed: number;
  readonly left: number;
  readonly requests: number;
  readonly failures: readonly { readonly place: number; readonly message: string }[];
}

/** The jobs as GraphQL asks for them. Rejects with errors that callers may see. */
export interface JobsPort {
  jobs(): Promise<readonly ReportedJob[]>;
  runs(filter: { readonly job?: string; readonly first: number }): Promise<readonly ReportedRun[]>;
  run(job: string): Promise<{ readonly runId: string; readonly already: boolean }>;
  pause(job: string): Promise<void>;
  resume(job: string): Promise<void>;
  configure(job: string, change: JobChange): Promise<void>;
  setConcurrency(runs: number): void;
  warm(wishes: readonly WarmWish[]): Promise<WarmReport>;
}

const maxRuns = 200;
const maxWishes = 100;

/** The resolvers of the jobs' fields. */
export function jobResolvers(jobs: JobsPort) {
  const find = async (name: string) => (await jobs.jobs()).find((job) => job.name === name);
  /** An admin's act on a job, answered with the job as it then is. */
  const acting =
    <Args extends { readonly name: string }>(act: (args: Args) => Promise<unknown>) =>
    async (_: never, args: Args, context: GatewayContext) => {
      requireAdmin(context);
      await act(args);
      return find(args.name);
    };

  return {
    Query: {
      jobs: (_: never, __: unknown, context: GatewayContext) => {
        context.footprint.isPrivate = true;
        return jobs.jobs();
      },
      jobRuns: async (_: never, args: { job?: string | null; first?: number | null }, context: GatewayContext) => {
        context.footprint.isPrivate = true;
        const first = args.first ?? 20;
        if (first < 0 || first > maxRuns) throw badInput('first', `a number from 0 to ${maxRuns}`, String(first));
        const runs = await jobs.runs({ first, ...(args.job ? { job: args.job } : {}) });
        const nextOf = new Map((await jobs.jobs()).map(({ name, nextRunAt }) => [name, nextRunAt]));
        return runs.map((run) => ({ ...run, next: nextOf.get(run.job) }));
      },
    },
    Mutation: {
      runJob: async (_: never, { name }: { name: string }, context: GatewayContext) => {
        requireAdmin(context);
        return jobs.run(name);
      },
      pauseJob: acting(({ name }: { name: string }) => jobs.pause(name)),
      resumeJob: acting(({ name }: { name: string }) => jobs.resume(name)),
      configureJob: acting(({ name, settings }: { name: string; settings: JobSettingsArgument }) =>
        jobs.configure(name, changeOf(settings)),
      ),
      setJobConcurrency: async (_: never, { runs }: { runs: number }, context: GatewayContext) => {
        requireAdmin(context);
        if (runs < 1 || runs > 100) throw badInput('runs', 'a number from 1 to 100', String(runs));
        jobs.setConcurrency(runs);
        return runs;
      },
      warmCache: async (_: never, args: WarmArguments, context: GatewayContext) => {
        requireAdmin(context);
        const { operations, records } = args;
        for (const [name, list] of Object.entries({ operations, records })) {
          if ((list?.length ?? 0) > maxWishes) throw badInput(name, `at most ${maxWishes}`, String(list?.length));
        }
        const wishes = [...(operations ?? []), ...(records ?? [])];
        if (wishes.length === 0) throw badInput('operations', 'operations or records', 'neither');
        return jobs.warm(wishes);
      },
    },
    Job: {
      enabled: ({ settings }: ReportedJob) => settings.enabled,
      schedule: ({ settings: { schedule } }: ReportedJob) => schedule && shownSchedule(schedule),
      nextRunAt: ({ nextRunAt }: ReportedJob) => asDate(nextRunAt),
      running: ({ current }: ReportedJob) => current?.state === 'running',
      currentRun: ({ current, nextRunAt }: ReportedJob) => current && { ...current, next: nextRunAt },
      lastRun: ({ last, nextRunAt }: ReportedJob) => last && { ...last, next: nextRunAt },
      priority: ({ settings }: ReportedJob) => settings.priority,
      timeoutSeconds: ({ settings }: ReportedJob) => settings.timeoutMs / 1000,
      retries: ({ settings }: ReportedJob) => settings.retries,
    },
    JobRun: {
      state: ({ state }: ReportedRun) => state.toUpperCase().replace('-', '_'),
      createdAt: ({ createdAt }: ReportedRun) => asDate(createdAt),
      startedAt: ({ startedAt }: ReportedRun) => asDate(startedAt),
      finishedAt: ({ finishedAt }: ReportedRun) => asDate(finishedAt),
      next: ({ next }: ReportedRun & { readonly next?: number }) => asDate(next),
    },
  };
}

interface WarmArguments {
  readonly operations?: readonly Extract<WarmWish, { query: string }>[] | null;
  readonly records?: readonly Extract<WarmWish, { dataset: string }>[] | null;
}

interface JobSettingsArgument {
  readonly enabled?: boolean | null;
  readonly schedule?: JobScheduleArgument | null;
  readonly priority?: number | null;
  readonly timeoutSeconds?: number | null;
  readonly retries?: number | null;
}

interface JobScheduleArgument {
  readonly cron?: string | null;
  readonly timezone?: string | null;
  readonly everySeconds?: number | null;
  readonly jitterSeconds?: number | null;
}

function changeOf({ enabled, schedule, priority, timeoutSeconds, retries }: JobSettingsArgument): JobChange {
  return {
    ...(typeof enabled === 'boolean' ? { enabled } : {}),
    // Null is a wish of its own: only when asked for.
    ...(schedule === undefined ? {} : { schedule: schedule && scheduleOf(schedule) }),
    ...(typeof priority === 'number' ? { priority } : {}),
    ...(typeof timeoutSeconds === 'number' ? { timeoutMs: Math.round(timeoutSeconds * 1000) } : {}),
    ...(typeof retries === 'number' ? { retries } : {}),
  };
}

function scheduleOf({ cron, timezone, everySeconds, jitterSeconds }: JobScheduleArgument): Schedule {
  const jitter = typeof jitterSeconds === 'number' ? { jitterMs: Math.round(jitterSeconds * 1000) } : {};
  if (typeof cron === 'string' && typeof everySeconds !== 'number') {
    return { cron, ...(typeof timezone === 'string' ? { timezone } : {}), ...jitter };
  }
  if (typeof everySeconds === 'number' && typeof cron !== 'string') {
    return { everyMs: Math.round(everySeconds * 1000), ...jitter };
  }
  throw badInput('settings.schedule', 'exactly one of cron, everySeconds', JSON.stringify({ cron, everySeconds }));
}

function shownSchedule(schedule: Schedule) {
  const jitterSeconds = (schedule.jitterMs ?? 0) / 1000;
  if ('cron' in schedule) return { cron: schedule.cron, timezone: schedule.timezone ?? 'UTC', jitterSeconds };
  return { everySeconds: schedule.everyMs / 1000, jitterSeconds };
}

function asDate(ms: number | undefined): Date | null {
  return ms === undefined ? null : new Date(ms);
}
