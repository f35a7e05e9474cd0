import { eachStep } from '../each-step.ts';
import type { JobDefinition } from '../job-definition.ts';
import { defaultJobSettings } from '../job-settings.ts';

/** A change of a tunable (an eviction policy, a lifetime, a codec) that observations speak for. */
export interface Improvement {
  readonly id: string;
  /** What is gained, as a fraction of what the tunable is measured by: 0.05 is 5 %. */
  readonly gain: number;
  /** How many observations speak for it. */
  readonly observations: number;
}

export interface OptimisePorts {
  /** What could be better, from what was observed since the last change. */
  readonly improvements: (signal: AbortSignal) => Promise<readonly Improvement[]>;
  /** Makes the change; `refused` where it no longer fits. Making it twice is making it once. */
  readonly apply: (id: string, signal: AbortSignal) => Promise<'applied' | 'refused'>;
}

export interface OptimiseOptions {
  /** Smaller gains are noise. @default 0.02 */
  readonly leastGain?: number;
  /** @default 1000 */
  readonly leastObservations?: number;
  /** Changes in a run: few, so that what each brings can be told. @default 1 */
  readonly most?: number;
}

/** Adjusts the gateway to how it is used, one well-founded change at a time. */
export function createOptimiseJob(ports: OptimisePorts, options: OptimiseOptions = {}): JobDefinition {
  const { leastGain = 0.02, leastObservations = 1000, most = 1 } = options;
  return {
    name: 'optimise',
    description: 'Adjusts tunables to how the gateway is used, where enough observations speak for it.',
    scope: 'process',
    settings: {
      ...defaultJobSettings,
      ...{ schedule: { everyMs: 1_800_000, jitterMs: 300_000 }, priority: 20, timeoutMs: 120_000 },
    },
    async run(context) {
      const chosen = await context.step('choose', async (signal) => {
        const found = await ports.improvements(signal);
        const sound = found
          .filter(({ gain, observations }) => gain >= leastGain && observations >= leastObservations)
          .sort((a, b) => b.gain - a.gain)
          .slice(0, most);
        return { value: sound.map(({ id }) => id), numbers: { found: found.length, chosen: sound.length } };
      });
      await eachStep(context, chosen, {
        name: (id) => `apply ${id}`,
        otherSteps: 1,
        work: async (id, signal) => ({ numbers: { [await ports.apply(id, signal)]: 1 } }),
      });
    },
  };
}
