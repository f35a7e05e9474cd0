import type { TierFault } from '../cache/cache-tier.ts';
import type { JobNumbers } from './job-definition.ts';
import type { SetAsideReason } from './job-error.ts';

/** What happened behind the scenes, for metrics, logs and alerts. In a fleet each is told by one process, but for those of
 * the store and the scheduler, which each process tells of itself. */
export type JobEvent =
  | { readonly type: 'tick-scheduled'; readonly job: string; readonly runId: string; readonly tickAt: number }
  | { readonly type: 'tick-skipped'; readonly job: string; readonly tickAt: number }
  | { readonly type: 'run-started'; readonly job: string; readonly runId: string; readonly attempt: number }
  | {
      readonly type: 'step-finished';
      readonly job: string;
      readonly runId: string;
      readonly step: string;
      readonly durationMs: number;
      /** 0 to 1; undefined where the job has not said how many steps there are. */
      readonly progress: number | undefined;
      /** Of the run so far. */
      readonly numbers: JobNumbers;
    }
  | {
      readonly type: 'try-failed';
      readonly job: string;
      readonly runId: string;
      readonly attempt: number;
      readonly error: unknown;
      /** Undefined where there is no other try. */
      readonly retryInMs: number | undefined;
    }
  | {
      readonly type: 'run-finished';
      readonly job: string;
      readonly runId: string;
      readonly outcome: 'succeeded' | 'failed';
      readonly durationMs: number;
      readonly numbers: JobNumbers;
    }
  | { readonly type: 'run-set-aside'; readonly job: string; readonly runId: string; readonly reason: SetAsideReason }
  | { readonly type: 'run-orphaned'; readonly runId: string }
  /** A job has failed so often in a row that somebody should look. */
  | { readonly type: 'job-failing'; readonly job: string; readonly failuresInRow: number; readonly error: string }
  | { readonly type: 'job-recovered'; readonly job: string }
  /** `fault` says why, as far as it is known. */
  | { readonly type: 'store-lost'; readonly error: unknown; readonly fault: TierFault }
  | { readonly type: 'store-recovered' }
  | { readonly type: 'scheduler-failed'; readonly error: unknown };

/** Is told of events at once, and must not throw. */
export type JobListener = (event: JobEvent) => void;
