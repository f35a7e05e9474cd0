import type { JobDefinition, JobSettings } from './job-definition.ts';
import { JobError } from './job-error.ts';
import { changedSettings } from './job-settings.ts';

/** Settings that differ from the jobs' own, by job: `{"warm": {"enabled": false}, "cleanup": {"schedule": {"cron": "0 3 * * *"}}}`. */
export type JobsConfiguration = Readonly<Record<string, Partial<JobSettings>>>;

/** The jobs as configured. Throws UNKNOWN_JOB, INVALID_JOB_SETTINGS. */
export function configuredJobs(
  definitions: readonly JobDefinition[],
  configuration: JobsConfiguration,
): readonly JobDefinition[] {
  const names = definitions.map(({ name }) => name);
  const unknown = Object.keys(configuration).filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new JobError('UNKNOWN_JOB', `expected jobs among ${names.join(', ')}, but got ${unknown.join(', ')}`);
  }
  return definitions.map((definition) => {
    const { name, settings } = definition;
    return { ...definition, settings: changedSettings(name, settings, configuration[name] ?? {}) };
  });
}
