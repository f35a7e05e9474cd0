import type { JsonValue } from './json-value.ts';

/** When a job runs by itself. Ticks of an interval are the multiples of `everyMs` since 1970, the same in every process. */
export type JobSchedule =
  | { readonly cron: string /** @default 'UTC' */; readonly timezone?: string; readonly jitterMs?: number }
  | { readonly everyMs: number; readonly jitterMs?: number };

/** What an operator can change of a job while it runs. */
export interface JobSettings {
  /** The job's switch: a job that is off is neither scheduled nor run by hand. */
  readonly enabled: boolean;
  /** `null`: only by hand. */
  readonly schedule: JobSchedule | null;
  /**
   * What becomes of ticks that fall due while a run of the job is unfinished, or while no scheduler is up. `latest`: the former are
   * skipped, the latter become one run. `every`: each gets a run of its own, in order.
   */
  readonly ticks: 'latest' | 'every';
  /** 1 to 100; the greater starts first where places are short. */
  readonly priority: number;
  /** Time allowed for one try. */
  readonly timeoutMs: number;
  /** How often a failed run is tried again, from the step that failed. */
  readonly retries: number;
  /** The wait before the first retry; it doubles with each. */
  readonly backoffMs: number;
  readonly maxBackoffMs: number;
}

/** Counts of what was done: `{ warmed: 12, bytes: 4096 }`. Those of a run are the sums over its finished steps. */
export type JobNumbers = Readonly<Record<string, number>>;

/** What a step leaves behind. Both parts are kept until the run ends, so they are small. */
export interface StepResult<T extends JsonValue | undefined> {
  readonly value?: T;
  readonly numbers?: JobNumbers;
}

/** A run as the job's own code sees it. */
export interface JobContext {
  readonly runId: string;
  /** The tick that the run is for; undefined where it was started by hand. */
  readonly tickAt: number | undefined;
  /** 1 for the first try. */
  readonly attempt: number;
  /** Aborted when time is up, the scheduler stops, or the run now belongs to another process. Steps must heed it. */
  readonly signal: AbortSignal;
  /** Says how many steps the run has in all, so that progress can be told. */
  expect(steps: number): void;
  /** Whether the step was finished in an earlier try. */
  isDone(step: string): boolean;
  /**
   * Does a piece of work that, once finished, is not done again in this run: a later try, or a process that takes the run over, gets
   * what it left behind. Names are unique in a run. Work that was cut short is repeated, so its effects are idempotent.
   */
  step<T extends JsonValue | undefined = undefined>(
    name: string,
    work: (signal: AbortSignal) => Promise<StepResult<T>> | StepResult<T>,
  ): Promise<T>;
}

/** A piece of work behind the scenes. */
export interface JobDefinition {
  readonly name: string;
  readonly description: string;
  /** `fleet`: one process does it for all. `process`: each does it for itself. */
  readonly scope: 'fleet' | 'process';
  readonly settings: JobSettings;
  run(context: JobContext): Promise<void>;
}
