import type { WarmItem, WarmPorts } from '../definitions/warm-job.ts';
import type { JsonValue } from '../json-value.ts';

/** What an operator wants warm now. */
export type WarmWish =
  | { readonly query: string; readonly operationName?: string | null; readonly variables?: unknown }
  | { readonly dataset: string; readonly key: string };

/** What became of it. */
export interface WarmReport {
  readonly warmed: number;
  readonly fresh: number;
  readonly failed: number;
  /** Those left off, since the warming share of the budget is spent or users need it. */
  readonly left: number;
  readonly requests: number;
  readonly failures: readonly { readonly place: number; readonly message: string }[];
}

export interface WarmDesk {
  /** Warms one after the other, and stops where the budget says so. */
  warm(wishes: readonly WarmWish[]): Promise<WarmReport>;
}

export function createWarmDesk({ warm, mayWarm }: Pick<WarmPorts, 'warm' | 'mayWarm'>): WarmDesk {
  return {
    async warm(wishes) {
      const counts = { warmed: 0, fresh: 0, failed: 0 };
      const failures: { place: number; message: string }[] = [];
      const { signal } = new AbortController();
      let requests = 0;
      for (const [place, wish] of wishes.entries()) {
        if (!(await mayWarm())) return { ...counts, left: wishes.length - place, requests, failures };
        const done = await attempt(() => warm(itemOf(wish), signal));
        const outcome = done.outcome === 'refused' ? 'failed' : done.outcome;
        counts[outcome] += 1;
        requests += done.requests;
        if (outcome === 'failed') failures.push({ place, message: done.error ?? 'the answer is not whole' });
      }
      return { ...counts, left: 0, requests, failures };
    },
  };
}

async function attempt(work: () => ReturnType<WarmPorts['warm']>): ReturnType<WarmPorts['warm']> {
  try {
    return await work();
  } catch (error) {
    return { outcome: 'failed', requests: 0, error: error instanceof Error ? error.message : String(error) };
  }
}

function itemOf(wish: WarmWish): WarmItem {
  if ('dataset' in wish) return wish;
  const { query, operationName, variables } = wish;
  return {
    operation: query,
    ...(typeof operationName === 'string' ? { operationName } : {}),
    // GraphQL took it as JSON.
    ...(typeof variables === 'object' && variables !== null
      ? { variables: variables as Record<string, JsonValue> }
      : {}),
  };
}
