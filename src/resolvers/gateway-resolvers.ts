import type { GraphQLResolveInfo } from 'graphql';
import type { AlertWatch } from '../alerts/alert-watch.ts';
import type { Monitor } from '../monitor/monitor.ts';
import type { StatsWindow } from '../monitor/time-windows.ts';
import type { Breaker } from '../openfda/breaker/breaker.ts';
import type { RequestBudget } from '../openfda/budget/request-budget.ts';
import { type CacheAdminPorts, explainLifetime, invalidateCache } from './cache-admin.ts';
import { conditionsOfUse } from './conditions-of-use.ts';
import { datasetInfoResolvers } from './dataset-info.ts';
import { freshnessLevel } from './freshness-level.ts';
import type { GatewayContext } from './gateway-context.ts';
import { readGlobalId } from './global-id.ts';
import { latencyReport } from './monitor-resolvers.ts';
import { predicateCandidates } from './predicate-candidates.ts';
import { rawOpenFda } from './raw-open-fda.ts';
import type { ReadRecommendations } from './recommendation-resolvers.ts';
import type { RecordViews } from './record-view.ts';
import { safetyProfile } from './safety-profile.ts';

/** What the operations fields tell of and act on. */
export interface GatewayPorts extends CacheAdminPorts {
  readonly monitor: Monitor;
  readonly alerts: AlertWatch;
  readonly recommendations: ReadRecommendations;
  readonly upstream: { readonly budget: RequestBudget; readonly breaker: Breaker };
}

/** The resolvers of what is told of the gateway itself, and of `node`. */
export function gatewayResolvers(ports: GatewayPorts, views: RecordViews) {
  const { catalogue, monitor, upstream } = ports;
  return {
    Query: {
      about: () => ({ ...conditionsOfUse, sampleData: monitor.sampleData() ?? null }),
      node: async (_: never, { id }: { id: string }, context: GatewayContext, info: GraphQLResolveInfo) => {
        const parts = readGlobalId(id);
        const dataset = parts && catalogue.byType.get(parts.typeName);
        if (!parts || !dataset || dataset.key.length !== parts.values.length) return null;
        const level = freshnessLevel(dataset, info);
        const [row] = await context.records.load(dataset, dataset.key, parts.values, level);
        return row ? views.record(dataset, row) : null;
      },
      openFda: rawOpenFda(catalogue),
      datasets: () => [...catalogue.datasets.values()],
      deviceSafetyProfile: safetyProfile(catalogue, views),
      upstream: timeDependent(() => upstreamReport(upstream)),
      explainLifetime: timeDependent(explainLifetime(ports)),
    },
    DeviceClearance: { predicateCandidates: predicateCandidates(catalogue, views) },
    DatasetInfo: datasetInfoResolvers,
    Upstream: {
      latency: (_: never, { window }: { window?: StatsWindow | null }) =>
        latencyReport(monitor.upstreamLatency(window ?? 'LAST_HOUR')),
    },
    Mutation: { invalidateCache: invalidateCache(ports) },
  };
}

type Resolve<Args, Value> = (source: never, args: Args, context: GatewayContext, info: GraphQLResolveInfo) => Value;

/** A resolver of what changes with time: an answer that holds it is never kept as bytes. */
function timeDependent<Args, Value>(resolve: Resolve<Args, Value>): Resolve<Args, Value> {
  return (source, args, context, info) => {
    context.footprint.isPrivate = true;
    return resolve(source, args, context, info);
  };
}

async function upstreamReport({ budget, breaker }: GatewayPorts['upstream']) {
  const { minute, day, refusedUntil } = await budget.usage();
  const left = ({ limit, used }: { limit: number; used: number }) => ({ limit, used, left: Math.max(0, limit - used) });
  return {
    minute: left(minute),
    day: left(day),
    refusedUntil: refusedUntil === undefined ? null : new Date(refusedUntil),
    breakers: [...breaker.troubled()].map(([dataset, state]) => ({ dataset, state })),
  };
}
