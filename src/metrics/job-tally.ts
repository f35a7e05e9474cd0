/** What of the jobs' events is counted. */
export interface CountedJobEvent {
  readonly type: string;
  readonly job?: string;
  readonly outcome?: 'succeeded' | 'failed';
}

/** Counts the runs that ended in this process, by job and outcome. */
export interface JobTally {
  onEvent(event: CountedJobEvent): void;
  runs(): readonly { readonly job: string; readonly outcome: 'succeeded' | 'failed'; readonly count: number }[];
}

export function createJobTally(): JobTally {
  const counts = new Map<string, { job: string; outcome: 'succeeded' | 'failed'; count: number }>();
  return {
    onEvent({ type, job, outcome }) {
      if (type !== 'run-finished' || job === undefined || outcome === undefined) return;
      const row = counts.get(`${outcome} ${job}`) ?? { job, outcome, count: 0 };
      row.count += 1;
      counts.set(`${outcome} ${job}`, row);
    },
    runs: () => [...counts.values()],
  };
}
