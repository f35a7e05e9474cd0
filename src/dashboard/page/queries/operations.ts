import { type LatencyStats, latencyFields } from './latency-stats.ts';

export const operationOrders = [
  'TOTAL_TIME',
  'COUNT',
  'P99',
  'ERRORS',
  'MISSES',
  'UPSTREAM_REQUESTS',
  'BYTES',
] as const;
export type OperationOrder = (typeof operationOrders)[number];

export interface OperationStats {
  readonly name: string | null;
  readonly signature: string | null;
  readonly isOthers: boolean;
  readonly count: number;
  readonly errors: number;
  readonly hits: number;
  readonly misses: number;
  readonly storedAnswers: number;
  readonly upstreamRequests: number;
  readonly bytes: number;
  readonly latency: LatencyStats;
}

export interface OperationsData {
  readonly operationStats: readonly OperationStats[];
}

export const operationsQuery = `query DashboardOperations($window: StatsWindow, $scope: StatsScope, $orderBy: OperationOrder) {
  operationStats(window: $window, scope: $scope, first: 30, orderBy: $orderBy) {
    name signature isOthers count errors hits misses storedAnswers upstreamRequests bytes latency ${latencyFields}
  }
}`;
