import { eachStep } from '../each-step.ts';
import { type JobClock, pause } from '../job-clock.ts';
import type { JobDefinition } from '../job-definition.ts';
import { defaultJobSettings } from '../job-settings.ts';
import type { JsonValue } from '../json-value.ts';
import { shuffled } from './shuffled.ts';

/** Something worth having in the cache before somebody asks: a GraphQL operation, or one record by its key. */
export type WarmItem =
  | {
      readonly operation: string;
      readonly operationName?: string;
      readonly variables?: { readonly [name: string]: JsonValue };
      /** Under which it is known that users ask for it; absent for what was listed. */
      readonly key?: string;
    }
  | { readonly dataset: string; readonly key: string };

export interface WarmPorts {
  /** What is asked for most, best first. */
  readonly popular: (first: number) => Promise<readonly WarmItem[]>;
  /** What is asked for more than before, best first. */
  readonly rising: (first: number) => Promise<readonly WarmItem[]>;
  /** What the operator wants warm. */
  readonly listed: () => Promise<readonly WarmItem[]>;
  /** Whether the warming share of the budget has something left, and users leave room for it. */
  readonly mayWarm: () => Promise<boolean> | boolean;
  /** Fetches it within the warming share, unless it is cached and fresh. Rejects only where the signal is aborted. */
  readonly warm: (item: WarmItem, signal: AbortSignal) => Promise<WarmOutcome>;
  readonly onFailed: (label: string, outcome: 'failed' | 'refused', error: string) => void;
  readonly clock: JobClock;
  readonly random: () => number;
}

export interface WarmOutcome {
  /** `failed`: it may succeed another time. `refused`: it cannot be performed as it is, since the schema refuses it. */
  readonly outcome: 'warmed' | 'fresh' | 'failed' | 'refused';
  readonly requests: number;
  /** Why it failed or was refused. */
  readonly error?: string | undefined;
}

export interface WarmOptions {
  /** How many of the popular, and how many of the rising. @default 100 */
  readonly first?: number;
  /** The wait between two items, so that users' requests find gaps. @default 250 */
  readonly paceMs?: number;
}

/**
 * Fetches what is likely to be asked for soon. In random order, so that a run that is cut short is not cut at the same place each
 * time; and in the order once drawn, also when another process goes on with it.
 */
export function createWarmJob(ports: WarmPorts, { first = 100, paceMs = 250 }: WarmOptions = {}): JobDefinition {
  return {
    name: 'warm',
    description: 'Fetches popular, rising and listed operations and records before they are asked for.',
    scope: 'fleet',
    settings: {
      ...defaultJobSettings,
      ...{ schedule: { everyMs: 900_000, jitterMs: 120_000 }, priority: 20, timeoutMs: 600_000 },
    },
    async run(context) {
      const items = await context.step('draw up the list', async () => {
        const sources = await Promise.all([ports.listed(), ports.popular(first), ports.rising(first)]);
        const [listed, popular, rising] = sources.map(({ length }) => length);
        const unique = new Map(sources.flat().map((item) => [nameOf(item), item]));
        const numbers = { listed: listed ?? 0, popular: popular ?? 0, rising: rising ?? 0 };
        return { value: shuffled([...unique.values()], ports.random), numbers };
      });
      await eachStep(context, items, {
        name: nameOf,
        mayGoOn: ports.mayWarm,
        otherSteps: 1,
        work: async (item, signal) => {
          const { outcome, requests, error = 'without an error' } = await ports.warm(item, signal);
          if (outcome === 'failed' || outcome === 'refused') ports.onFailed(labelOf(item), outcome, error);
          if (outcome !== 'fresh' && outcome !== 'refused') await pause(ports.clock, paceMs, signal);
          const refusal = outcome === 'refused' ? `${labelOf(item)}: ${error}` : undefined;
          return { numbers: { [outcome]: 1, requests }, refusal };
        },
      });
    },
  };
}

/** How an item is called in reports. Its text may be for operators alone. */
function labelOf(item: WarmItem): string {
  if ('dataset' in item) return `${item.dataset} ${item.key}`;
  return item.operationName === undefined ? 'an operation without a name' : `operation ${item.operationName}`;
}

function nameOf(item: WarmItem): string {
  if ('dataset' in item) return `${item.dataset} ${item.key}`;
  return `${item.operation} ${item.operationName ?? ''} ${JSON.stringify(item.variables ?? {})}`;
}
