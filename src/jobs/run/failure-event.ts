import type { JobEvent } from '../job-event.ts';
import { failuresInRow, type JobRun } from '../job-run.ts';

/** How many failed runs in a row are worth an alert. */
export const failuresToAlert = 3;

/** What is to be told of a job's failures, or of their end, now that its newest run has finished. */
export function failureEvent(history: readonly JobRun[]): JobEvent | undefined {
  const [newest, ...earlier] = history;
  if (!newest) return undefined;
  const failed = failuresInRow(history);
  if (failed >= failuresToAlert) {
    return { type: 'job-failing', job: newest.job, failuresInRow: failed, error: newest.lastError ?? 'unknown' };
  }
  const wasFailing = newest.state === 'succeeded' && failuresInRow(earlier) >= failuresToAlert;
  return wasFailing ? { type: 'job-recovered', job: newest.job } : undefined;
}
