import type { JobClock } from '../job-clock.ts';
import { JobError } from '../job-error.ts';

/** What Redis answers, or JOB_STORE_UNAVAILABLE where it fails or does not answer in time. The gateway's own errors pass. */
export async function withDeadline<T>(clock: JobClock, ms: number, work: () => Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const cancel = clock.startTimer(ms, () => reject(unavailable(`did not answer within ${ms} ms`)));
  try {
    return await Promise.race([work(), late]);
  } catch (error) {
    throw error instanceof JobError ? error : unavailable('failed', error);
  } finally {
    cancel();
  }
}

function unavailable(what: string, cause?: unknown): JobError {
  return new JobError('JOB_STORE_UNAVAILABLE', `the store of the jobs ${what}`, cause);
}
