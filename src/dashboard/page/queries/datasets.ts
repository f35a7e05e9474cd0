export interface DatasetStats {
  readonly dataset: string;
  readonly hits: number;
  readonly misses: number;
  readonly stale: number;
  readonly negative: number;
  readonly errors: number;
  readonly hitRatio: number | null;
}

export interface DatasetsData {
  readonly cacheStats: { readonly datasets: readonly DatasetStats[] };
}

export const datasetsQuery = `query DashboardDatasets($window: StatsWindow, $scope: StatsScope) {
  cacheStats(window: $window, scope: $scope) { datasets { dataset hits misses stale negative errors hitRatio } }
}`;
