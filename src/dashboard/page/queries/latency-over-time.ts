import { type LatencyStats, latencyFields } from './latency-stats.ts';

export interface LatencyStretch {
  readonly start: string;
  readonly seconds: number;
  readonly count: number;
  readonly errors: number;
  readonly storedAnswers: number;
  readonly latency: LatencyStats;
  readonly histogram: readonly { readonly fromMs: number; readonly toMs: number; readonly count: number }[];
}

export interface LatencyOverTimeData {
  readonly latencyOverTime: readonly LatencyStretch[];
}

export const latencyOverTimeQuery = `query DashboardLatencyOverTime($window: StatsWindow, $scope: StatsScope) {
  latencyOverTime(window: $window, scope: $scope) {
    start seconds count errors storedAnswers latency ${latencyFields} histogram { fromMs toMs count }
  }
}`;
