import type { Recommendation } from '../recommendations/recommendation.ts';
import type { GatewayContext } from './gateway-context.ts';

export type ReadRecommendations = () => Promise<readonly Recommendation[]>;

/** The resolver of `recommendations`. */
export interface RecommendationResolvers {
  readonly Query: {
    recommendations(source: unknown, args: unknown, context: GatewayContext): Promise<readonly Recommendation[]>;
  };
}

export function recommendationResolvers(read: ReadRecommendations): RecommendationResolvers {
  return {
    Query: {
      recommendations(_, __, context) {
        context.footprint.isPrivate = true;
        return read();
      },
    },
  };
}
