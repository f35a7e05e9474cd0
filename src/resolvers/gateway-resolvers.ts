import type { GraphQLResolveInfo } from 'graphql';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Monitor } from '../monitor/monitor.ts';
import { datasetInfoResolvers } from './dataset-info.ts';
import { freshnessLevel } from './freshness-level.ts';
import type { GatewayContext } from './gateway-context.ts';
import { readGlobalId } from './global-id.ts';
import { predicateCandidates } from './predicate-candidates.ts';
import { rawOpenFda } from './raw-open-fda.ts';
import { safetyProfile } from './safety-profile.ts';

/** openFDA's own words, the same in every answer; the longer form that food/event sends adds nothing to them. */
const disclaimer =
  'Do not rely on openFDA to make decisions regarding medical care. While we make every effort to ensure that data is accurate, you should assume all results are unvalidated. We may limit or otherwise restrict your access to the API in line with our Terms of Service.';

/** The resolvers of what is told of the gateway itself, and of `node`. */
export function gatewayResolvers(catalogue: Catalogue, monitor: Monitor) {
  return {
    Query: {
      about: () => ({
        disclaimer,
        license: 'https://open.fda.gov/license/',
        terms: 'https://open.fda.gov/terms/',
        sampleData: monitor.sampleData() ?? null,
      }),
      node: async (_: never, { id }: { id: string }, context: GatewayContext, info: GraphQLResolveInfo) => {
        const parts = readGlobalId(id);
        const dataset = parts && catalogue.byType.get(parts.typeName);
        if (!parts || !dataset || dataset.key.length !== parts.values.length) return null;
        const level = freshnessLevel(dataset, info);
        const rows = await context.records.load(dataset, dataset.key, parts.values, level);
        return rows[0] ? { ...rows[0], __typename: dataset.typeName } : null;
      },
      openFda: rawOpenFda(catalogue),
      datasets: () => [...catalogue.datasets.values()],
      deviceSafetyProfile: safetyProfile(catalogue),
      cacheStats: () => monitor.cacheStats(),
      slowOperations: (_: never, { first }: { first: number | null }) => monitor.slowOperations(first ?? 20),
    },
    DeviceClearance: { predicateCandidates: predicateCandidates(catalogue) },
    DatasetInfo: datasetInfoResolvers,
  };
}
