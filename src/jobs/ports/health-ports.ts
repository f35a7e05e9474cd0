import type { HealthBook, HealthState } from '../../monitor/health-book.ts';
import type { HealthCheckPorts } from '../definitions/health-check-job.ts';

export interface HealthPortsOptions {
  /** Asks openFDA anew where it did not answer last time, so that it is known when it does. */
  readonly probe: () => Promise<unknown>;
  readonly book: HealthBook;
  readonly onChange: (part: string, state: HealthState, detail: string) => void;
}

const words = { OK: 'healthy', DEGRADED: 'degraded', DOWN: 'down' } as const;

/** What the job `health-check` works on: the parts that `health` tells of, looked at also while nobody asks. */
export function createHealthPorts({ probe, book, onChange }: HealthPortsOptions): HealthCheckPorts {
  const before = new Map<string, HealthState>();

  return {
    parts: () => ['gateway'],
    check: async () => {
      await probe();
      const { state, parts } = await book.report();
      for (const part of parts) {
        if ((before.get(part.name) ?? 'OK') !== part.state) onChange(part.name, part.state, part.detail);
        before.set(part.name, part.state);
      }
      return words[state];
    },
  };
}
