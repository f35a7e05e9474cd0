import { eachStep } from '../each-step.ts';
import type { JobDefinition } from '../job-definition.ts';
import { defaultJobSettings } from '../job-settings.ts';

export interface HealthCheckPorts {
  /** What is looked at: openFDA, Redis, memory, the event loop, ... */
  readonly parts: () => readonly string[];
  /** Looks at a part and notes what it found. Rejects only where the signal is aborted. */
  readonly check: (part: string, signal: AbortSignal) => Promise<'healthy' | 'degraded' | 'down'>;
}

/** Looks at every part this process depends on. That one is down is a finding, not a failure of the job. */
export function createHealthCheckJob(ports: HealthCheckPorts): JobDefinition {
  return {
    name: 'health-check',
    description: 'Looks whether what the gateway depends on is well.',
    scope: 'process',
    settings: {
      ...defaultJobSettings,
      ...{ schedule: { everyMs: 30_000, jitterMs: 5000 }, priority: 90, timeoutMs: 20_000, retries: 0 },
    },
    run: (context) =>
      eachStep(context, ports.parts(), {
        name: (part) => `check ${part}`,
        otherSteps: 0,
        work: async (part, signal) => ({ numbers: { [await ports.check(part, signal)]: 1 } }),
      }),
  };
}
