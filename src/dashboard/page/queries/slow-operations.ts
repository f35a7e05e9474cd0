export interface SlowOperation {
  readonly name: string | null;
  readonly signature: string | null;
  readonly durationMs: number;
  readonly startedAt: string;
  readonly upstreamRequests: number;
  readonly errors: number;
  readonly because: readonly ('THRESHOLD' | 'UNUSUAL')[];
  readonly usualMs: number | null;
  readonly bytes: number;
  readonly phases: readonly { readonly name: string; readonly ms: number }[];
  readonly resolvers: readonly { readonly path: string; readonly calls: number; readonly ms: number }[];
  readonly upstream: readonly UpstreamWait[];
}

export interface UpstreamWait {
  readonly dataset: string;
  readonly source: string | null;
  readonly ms: number;
  readonly shared: boolean;
  readonly error: string | null;
}

export interface SlowOperationsData {
  readonly slowOperations: readonly SlowOperation[];
}

export const slowOperationsQuery = `query DashboardSlowOperations {
  slowOperations(first: 8) {
    name signature durationMs startedAt upstreamRequests errors because usualMs bytes
    phases { name ms }
    resolvers { path calls ms }
    upstream { dataset source ms shared error }
  }
}`;
