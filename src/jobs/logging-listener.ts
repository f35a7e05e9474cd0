import type { Logger } from 'pino';
import type { JobListener } from './job-event.ts';

/** Tells the log of what happens behind the scenes: what asks for a person's eyes as warnings, the rest for those who debug. */
export function createLoggingListener(logger: Pick<Logger, 'debug' | 'info' | 'warn'>): JobListener {
  return (event) => {
    const { type } = event;
    if (type === 'try-failed' || type === 'scheduler-failed' || type === 'store-lost') {
      const { error, ...rest } = event;
      logger.warn({ ...rest, err: error }, `jobs: ${type}`);
    } else if (type === 'job-failing' || type === 'run-orphaned') logger.warn({ ...event }, `jobs: ${type}`);
    else if (type === 'job-recovered' || type === 'store-recovered') logger.info({ ...event }, `jobs: ${type}`);
    else logger.debug({ ...event }, `jobs: ${type}`);
  };
}
