import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import type { Dataset } from '../catalogue/catalogue.ts';
import { readDate } from '../catalogue/read-value.ts';
import { freshnessLevel } from './freshness-level.ts';
import type { GatewayContext } from './gateway-context.ts';

/** Asks for one record: it tells both the total and the date. */
function askOne(dataset: Dataset, context: GatewayContext, info: GraphQLResolveInfo) {
  return context.source.read({ dataset: dataset.path, limit: 1 }, freshnessLevel(dataset, info));
}

/** The resolvers of `DatasetInfo`; what needs openFDA is asked for only where it is selected. */
export const datasetInfoResolvers: Record<string, GraphQLFieldResolver<never, GatewayContext>> = {
  name: (dataset: Dataset) => dataset.typeName,
  records: async (dataset: Dataset, _args, context, info) => (await askOne(dataset, context, info)).total,
  lastUpdated: async (dataset: Dataset, _args, context, info) =>
    readDate((await askOne(dataset, context, info)).provenance.lastUpdated),
  epoch: async (dataset: Dataset, _args, context, info) =>
    readDate((await askOne(dataset, context, info)).provenance.lastUpdated),
};
