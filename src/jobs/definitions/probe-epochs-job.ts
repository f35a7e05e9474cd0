import { eachStep } from '../each-step.ts';
import type { JobDefinition } from '../job-definition.ts';
import { defaultJobSettings } from '../job-settings.ts';

export interface ProbeEpochsPorts {
  /** Datasets whose epoch matters now, since entries of theirs are kept. */
  readonly datasets: () => Promise<readonly string[]>;
  /** Reads the status page; answers the datasets it told of, which is none where it cannot be had. */
  readonly readStatus: (signal: AbortSignal) => Promise<StatusOutcome>;
  /** Asks one dataset for its date. */
  readonly probe: (dataset: string, signal: AbortSignal) => Promise<'moved' | 'same' | 'failed'>;
  /** Whether the validation share of the budget has something left. */
  readonly mayProbe: () => Promise<boolean> | boolean;
}

export interface StatusOutcome {
  readonly told: readonly string[];
  readonly moved: number;
}

/** Keeps the epochs known, so that entries are validated without a request of their own. */
export function createProbeEpochsJob(ports: ProbeEpochsPorts): JobDefinition {
  return {
    name: 'probe-epochs',
    description: 'Asks openFDA when each dataset in use was last reloaded.',
    scope: 'fleet',
    settings: {
      ...defaultJobSettings,
      ...{ schedule: { everyMs: 270_000, jitterMs: 20_000 }, priority: 80, timeoutMs: 120_000 },
    },
    async run(context) {
      const untold = await context.step('read the status page', async (signal) => {
        const datasets = await ports.datasets();
        if (datasets.length === 0) return { value: [], numbers: { told: 0 } };
        const { told, moved } = await ports.readStatus(signal);
        const value = datasets.filter((dataset) => !told.includes(dataset));
        return { value, numbers: { requests: 1, told: told.length, moved } };
      });
      await eachStep(context, untold, {
        name: (dataset) => `probe ${dataset}`,
        mayGoOn: ports.mayProbe,
        otherSteps: 1,
        work: async (dataset, signal) => ({ numbers: { requests: 1, [await ports.probe(dataset, signal)]: 1 } }),
      });
    },
  };
}
