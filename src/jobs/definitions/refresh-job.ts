import { eachStep } from '../each-step.ts';
import type { JobDefinition } from '../job-definition.ts';
import { defaultJobSettings } from '../job-settings.ts';

/** An entry that is about to expire. */
export interface RefreshCandidate {
  readonly key: string;
  /** In how many ms users begin to wait for it. */
  readonly expiresInMs: number;
  /** For how long nobody waits once it is renewed. */
  readonly lifetimeMs: number;
  readonly usesPerHour: number;
  /** 0 to 1: how evenly it is used, and so how far its past tells its next hour. */
  readonly steadiness: number;
  /** What getting it takes. */
  readonly requests: number;
  readonly costMs: number;
}

export interface RefreshPorts {
  /** Entries that expire within so many milliseconds. */
  readonly expiring: (withinMs: number) => Promise<readonly RefreshCandidate[]>;
  /** Whether the refreshing share of the budget has something left, and users leave room for it. */
  readonly mayRefresh: () => Promise<boolean> | boolean;
  /** Validates or fetches the entry, so that nobody waits for it for at least `aheadMs`. Rejects only where the signal is aborted. */
  readonly refresh: (key: string, aheadMs: number, signal: AbortSignal) => Promise<RefreshOutcome>;
}

export interface RefreshOutcome {
  readonly outcome: 'unchanged' | 'changed' | 'gone' | 'failed';
  readonly requests: number;
}

export interface RefreshOptions {
  /** How far ahead it looks; somewhat more than the time between two runs. @default 75000 */
  readonly withinMs?: number;
  /** Entries refreshed in a run, the worthiest first. @default 200 */
  readonly most?: number;
  /** Expected uses in the lifetime that is gained, for each request spent, below which an entry is left to expire. @default 0.5 */
  readonly leastUses?: number;
}

/** How many uses a request spent on the entry is expected to serve before it expires once more. */
export function usesForRequest({ usesPerHour, steadiness, lifetimeMs, requests }: RefreshCandidate): number {
  return (usesPerHour * steadiness * (lifetimeMs / 3_600_000)) / Math.max(1, requests);
}

/** Renews entries before they expire where their use is worth the requests, so that nobody waits for them. */
export function createRefreshJob(ports: RefreshPorts, options: RefreshOptions = {}): JobDefinition {
  const { withinMs = 75_000, most = 200, leastUses = 0.5 } = options;
  return {
    name: 'refresh',
    description: 'Renews entries that are about to expire and are used enough to be worth it.',
    scope: 'fleet',
    settings: {
      ...defaultJobSettings,
      ...{ schedule: { everyMs: 60_000, jitterMs: 10_000 }, priority: 60, timeoutMs: 110_000, retries: 1 },
    },
    async run(context) {
      const keys = await context.step('choose', async () => {
        const expiring = await ports.expiring(withinMs);
        const worthy = expiring
          .filter((candidate) => usesForRequest(candidate) >= leastUses)
          .sort((a, b) => usesForRequest(b) - usesForRequest(a) || b.costMs - a.costMs)
          .slice(0, most);
        return { value: worthy.map(({ key }) => key), numbers: { expiring: expiring.length, chosen: worthy.length } };
      });
      await eachStep(context, keys, {
        name: (key) => `refresh ${key}`,
        mayGoOn: ports.mayRefresh,
        otherSteps: 1,
        work: async (key, signal) => {
          const { outcome, requests } = await ports.refresh(key, withinMs, signal);
          return { numbers: { [outcome]: 1, requests } };
        },
      });
    },
  };
}
