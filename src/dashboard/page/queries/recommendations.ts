export interface Recommendation {
  readonly id: string;
  readonly title: string;
  readonly because: string;
  readonly expectedGain: string;
  readonly setting: string | null;
  readonly value: string | null;
  readonly severity: string;
}

export interface RecommendationsData {
  readonly recommendations: readonly Recommendation[];
}

export const recommendationsQuery = `query DashboardRecommendations {
  recommendations { id title because expectedGain setting value severity }
}`;
