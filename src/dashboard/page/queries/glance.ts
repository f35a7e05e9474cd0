import { type LatencyStats, latencyFields } from './latency-stats.ts';

export interface GlanceData {
  readonly cacheStats: {
    readonly hits: number;
    readonly misses: number;
    readonly stale: number;
    readonly negative: number;
    readonly errors: number;
    readonly hitRatio: number | null;
    readonly requestsSaved: number;
    readonly bytesSaved: number;
    readonly storedAnswers: number;
    readonly upstreamRequests: number;
    readonly instances: number;
    readonly hitLatency: LatencyStats;
    readonly missLatency: LatencyStats;
  };
  /** Counts that only grow, so that the page can tell how fast. */
  readonly sinceStart: { readonly hits: number; readonly misses: number };
}

export const glanceQuery = `query DashboardGlance($window: StatsWindow, $scope: StatsScope) {
  cacheStats(window: $window, scope: $scope) {
    hits misses stale negative errors hitRatio requestsSaved bytesSaved storedAnswers upstreamRequests instances
    hitLatency ${latencyFields}
    missLatency ${latencyFields}
  }
  sinceStart: cacheStats(window: SINCE_START, scope: $scope) { hits misses }
}`;
