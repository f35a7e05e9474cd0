export interface Recommendation {
  readonly id: string;
  readonly title: string;
  readonly because: string;
  readonly expectedGain: string;
  readonly setting: { readonly name: string; readonly value: string } | null;
  readonly severity: 'WORTHWHILE' | 'URGENT';
}

export interface RecommendationsData {
  readonly recommendations: readonly Recommendation[];
}

export const recommendationsQuery = `query DashboardRecommendations {
  recommendations { id title because expectedGain setting { name value } severity }
}`;
