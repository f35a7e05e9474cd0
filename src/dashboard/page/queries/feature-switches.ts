export interface FeaturesData {
  readonly health: {
    readonly features: readonly { readonly name: string; readonly on: boolean; readonly description: string }[];
  };
}

export const featuresQuery = 'query DashboardFeatures { health { features { name on description } } }';
