import type { JobContext, JobDefinition, JobSettings } from '../../src/jobs/job-definition.ts';
import { defaultJobSettings } from '../../src/jobs/job-settings.ts';

export function testJob(
  name: string,
  run: (context: JobContext) => Promise<void>,
  settings: Partial<JobSettings> = {},
): JobDefinition {
  return {
    ...{ name, description: `does ${name}`, scope: 'fleet', run },
    settings: { ...defaultJobSettings, backoffMs: 20, ...settings },
  };
}

/** A door that stays shut until it is opened. */
export interface Door {
  readonly opened: Promise<void>;
  open(): void;
}

export function createDoor(): Door {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: resolve };
}

/** Waits until the door is opened or the signal is aborted. */
export function throughDoor(door: Door, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    door.opened.then(resolve);
  });
}
