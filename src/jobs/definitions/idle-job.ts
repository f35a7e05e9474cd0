import type { JobDefinition } from '../job-definition.ts';
import { JobError } from '../job-error.ts';
import { defaultJobSettings } from '../job-settings.ts';

/** A job that is known but has nothing to work on here: it is off, and says why. */
export function createIdleJob(name: string, reason: string): JobDefinition {
  return {
    name,
    description: `Off: ${reason}.`,
    scope: 'process',
    settings: { ...defaultJobSettings, enabled: false },
    run: async () => {
      throw new JobError('JOB_DISABLED', `job ${name}: ${reason}`);
    },
  };
}
