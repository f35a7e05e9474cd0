import type { JobSettings } from '../job-definition.ts';

/** The wait before another try, after so many that failed: doubled each time, and shortened at random by up to half, so that what failed together does not return together. */
export function backOffMs(
  { backoffMs, maxBackoffMs }: Pick<JobSettings, 'backoffMs' | 'maxBackoffMs'>,
  failedTries: number,
  random: () => number,
): number {
  const longest = Math.min(maxBackoffMs, backoffMs * 2 ** (failedTries - 1));
  return Math.round(longest * (1 - random() / 2));
}
