import { maxTimerMs } from '../../src/jobs/job-clock.ts';
import type { JobDefinition } from '../../src/jobs/job-definition.ts';
import { type Try, tryJob } from './try-job.ts';

/** Tries a job that does real work, whose time the test's clock does not tell. */
export function tryPatiently(definition: JobDefinition): Promise<Try> {
  return tryJob({ ...definition, settings: { ...definition.settings, timeoutMs: maxTimerMs } });
}
