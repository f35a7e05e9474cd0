import type { Allowance } from '../time-left.ts';

export interface BudgetData {
  readonly upstream: {
    readonly minute: Allowance;
    readonly day: Allowance;
    readonly refusedUntil: string | null;
    readonly breakers: readonly { readonly dataset: string; readonly state: string }[];
  };
  readonly hour: { readonly upstreamRequests: number };
  readonly health: { readonly startedAt: string };
}

export const budgetQuery = `query DashboardBudget {
  upstream { minute { limit used left } day { limit used left } refusedUntil breakers { dataset state } }
  hour: cacheStats(window: LAST_HOUR, scope: FLEET) { upstreamRequests }
  health { startedAt }
}`;
