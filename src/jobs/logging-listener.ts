import type { Logger } from 'pino';
import type { RepeatedLines } from '../logging/repeated-lines.ts';
import { messageOf } from './job-error.ts';
import type { JobListener } from './job-event.ts';

/** Tells the log of what happens behind the scenes: what asks for a person's eyes as warnings, the rest for those who debug. */
export function createLoggingListener(
  logger: Pick<Logger, 'debug' | 'info' | 'warn'>,
  quietly: RepeatedLines,
): JobListener {
  return (event) => {
    const { type } = event;
    if (type === 'store-lost') {
      const { cause, detail } = event.fault;
      quietly(`jobs ${type} ${cause}`, (more) =>
        logger.warn({ type, cause, ...more }, `jobs: ${detail}; the jobs of the fleet wait`),
      );
    } else if (type === 'try-failed' || type === 'scheduler-failed') {
      const { error, ...rest } = event;
      const cause = `jobs ${type} ${'job' in event ? event.job : ''} ${messageOf(error)}`;
      quietly(cause, (more) => logger.warn({ ...rest, ...more, err: error }, `jobs: ${type}`));
    } else if (type === 'job-failing' || type === 'run-orphaned') logger.warn({ ...event }, `jobs: ${type}`);
    else if (type === 'store-recovered')
      quietly(`jobs ${type}`, (more) => logger.info({ ...event, ...more }, `jobs: ${type}`));
    else if (type === 'job-recovered') logger.info({ ...event }, `jobs: ${type}`);
    else logger.debug({ ...event }, `jobs: ${type}`);
  };
}
