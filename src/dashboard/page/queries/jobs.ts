export interface JobRun {
  readonly id: string;
  readonly state: 'WAITING' | 'RUNNING' | 'BACKING_OFF' | 'SET_ASIDE' | 'SUCCEEDED' | 'FAILED';
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly tries: number;
  readonly finishedSteps: number;
  readonly progress: number | null;
  readonly lastError: string | null;
}

export interface Job {
  readonly name: string;
  readonly description: string;
  readonly enabled: boolean;
  readonly disabledBecause: string | null;
  readonly paused: boolean;
  readonly nextRunAt: string | null;
  readonly currentRun: JobRun | null;
  readonly lastRun: JobRun | null;
  readonly failuresInRow: number;
}

export interface JobsData {
  readonly jobs: readonly Job[];
}

const runFields = '{ id state startedAt finishedAt tries finishedSteps progress lastError }';

export const jobsQuery = `query DashboardJobs {
  jobs { name description enabled disabledBecause paused nextRunAt failuresInRow currentRun ${runFields} lastRun ${runFields} }
}`;
