import { type LatencyStats, latencyFields } from './latency-stats.ts';

export interface LatencyData {
  readonly cacheStats: { readonly hitLatency: LatencyStats; readonly missLatency: LatencyStats };
}

export const latencyQuery = `query DashboardLatency($window: StatsWindow, $scope: StatsScope) {
  cacheStats(window: $window, scope: $scope) { hitLatency ${latencyFields} missLatency ${latencyFields} }
}`;
