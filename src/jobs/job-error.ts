/** What can be wrong with a demand on the scheduler or with a run, and what it means. */
export const jobErrorCodes = {
  UNKNOWN_JOB: 'There is no job of this name.',
  JOB_DISABLED: "The job's switch is off.",
  INVALID_JOB_SETTINGS: 'A setting of a job has a value that cannot be used.',
  JOB_TIMEOUT: 'A try took longer than it may.',
  JOB_ABANDONED: 'The processes that held the run ended too often.',
  JOB_STORE_UNAVAILABLE: 'The store of the jobs cannot be reached.',
  STEP_REPEATED: 'A run has two steps of one name.',
  RUN_OVER: 'A step was begun after its run had ended.',
  ITEMS_REFUSED: 'Items of the run cannot be done as they are; the others were done.',
} as const;

export type JobErrorCode = keyof typeof jobErrorCodes;

export class JobError extends Error {
  override readonly name = 'JobError';
  readonly code: JobErrorCode;

  constructor(code: JobErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

/** Whether another try of the run would fail in the same way. */
export function isFinal(error: unknown): boolean {
  return error instanceof JobError && error.code === 'ITEMS_REFUSED';
}

/** Why a run was put down unfinished, without its fault. */
export type SetAsideReason = 'paused' | 'stopping' | 'lost';

/** Not a fault: the run is to be put down and taken up again later, here or elsewhere. */
export class RunSetAside extends Error {
  override readonly name = 'RunSetAside';
  readonly reason: SetAsideReason;

  constructor(reason: SetAsideReason, cause?: unknown) {
    super(`the run is set aside: ${reason}`, cause === undefined ? undefined : { cause });
    this.reason = reason;
  }
}

/** What the store answers; where it fails, the run is lost to this process rather than at fault. */
export async function orLost<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw new RunSetAside('lost', error);
  }
}

/** What an error says, in one line fit for a report. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
