import type { TagHolding } from '../cache/cache-tier.ts';
import { badInput } from '../errors.ts';
import { type Feature, type Features, featureNames, features } from '../features.ts';
import { type AnswerCounts, answersTier, type PlaceStats } from '../monitor/answers-tier.ts';
import type { CacheTally } from '../monitor/cache-tally.ts';
import type { HealthBook } from '../monitor/health-book.ts';
import type { LatencyHistogram } from '../monitor/latency-histogram.ts';
import type { Monitor } from '../monitor/monitor.ts';
import type { OperationTally } from '../monitor/operation-tally.ts';
import type { Popularity } from '../monitor/patterns/fading-table.ts';
import type { KnownOperation } from '../monitor/patterns/known-operation.ts';
import type { QueryPatterns } from '../monitor/patterns/query-patterns.ts';
import type { StatsWindow } from '../monitor/time-windows.ts';
import type { OperationRow, WindowStats } from '../monitor/window-stats.ts';
import type { GatewayContext } from './gateway-context.ts';

/** What the fields of `monitor.graphql` tell of. */
export interface MonitorPorts {
  readonly monitor: Monitor;
  /** The figures of all processes that share a Redis. */
  readonly fleetStats: (window: StatsWindow) => Promise<WindowStats>;
  readonly health: HealthBook;
  /** The store of answers to operations; undefined before it is there. */
  readonly answers: () => AnswerCounts | undefined;
  readonly memory: { heldByTag(): ReadonlyMap<string, TagHolding> };
  /** Undefined where no patterns are learnt. */
  readonly patterns: QueryPatterns | undefined;
  readonly features: Features;
  /** Whether texts of operations are for whoever sends the admin token alone. */
  readonly hidesTexts: boolean;
}

type StatsScope = 'INSTANCE' | 'FLEET';
type OperationOrder = keyof typeof orders;

interface WindowArguments {
  readonly window?: StatsWindow | null;
  readonly scope?: StatsScope | null;
}

interface OperationArguments extends WindowArguments {
  readonly first?: number | null;
  readonly orderBy?: OperationOrder | null;
}

const orders = {
  COUNT: ({ count }: OperationTally) => count,
  TOTAL_TIME: ({ latency }: OperationTally) => latency.totalMs,
  P99: ({ latency }: OperationTally) => latency.quantile(0.99) ?? 0,
  ERRORS: ({ errors }: OperationTally) => errors,
  MISSES: ({ misses }: OperationTally) => misses,
  UPSTREAM_REQUESTS: ({ upstreamRequests }: OperationTally) => upstreamRequests,
  BYTES: ({ bytes }: OperationTally) => bytes,
} as const;

const maxFirst = 1000;
const maxSizes = 100;

/** The resolvers of what the monitor tells. All of it changes with time. */
export function monitorResolvers(ports: MonitorPorts) {
  const { monitor, fleetStats, health } = ports;
  const maySee = ({ isAdmin }: GatewayContext) => isAdmin || !ports.hidesTexts;

  async function statsOf({ window, scope }: WindowArguments, fallback: StatsWindow): Promise<WindowStats> {
    return scope === 'FLEET' ? fleetStats(window ?? fallback) : monitor.stats(window ?? fallback);
  }

  return {
    Query: {
      cacheStats: timeDependent(async (args: WindowArguments) =>
        cacheReport(await statsOf(args, 'SINCE_START'), [...monitor.tiers(), ...answersTier(ports.answers())]),
      ),
      operationStats: timeDependent(async ({ first, orderBy, ...args }: OperationArguments, context) => {
        const stats = await statsOf(args, 'SINCE_START');
        const by = orders[orderBy ?? 'COUNT'];
        const rows = [...stats.operations.values()]
          .sort((a, b) => by(b.tally) - by(a.tally))
          .slice(0, checked(first, 50));
        const reports = rows.map((row) => operationReport(row, maySee(context)));
        return stats.others.count === 0 ? reports : [...reports, othersReport(stats.others)];
      }),
      latencyOverTime: timeDependent(async (args: WindowArguments) => {
        const { stretches } = await statsOf(args, 'LAST_HOUR');
        return [...stretches.values()].sort((a, b) => a.startMs - b.startMs).map(stretchReport);
      }),
      slowOperations: timeDependent(({ first }: { first?: number | null }, context) =>
        monitor.slowOperations(checked(first, 20)).map(({ signature, upstream, ...told }) => ({
          ...told,
          signature: maySee(context) ? signature : null,
          upstream: upstream.map(({ dataset, path, durationMs, shared, error }) => {
            return { dataset, source: maySee(context) ? path : null, ms: durationMs, shared, error };
          }),
        })),
      ),
      queryPatterns: timeDependent(({ first }: { first?: number | null }, context) => {
        monitor.settle();
        return ports.patterns ? patternsReport(ports.patterns, checked(first, 20), maySee(context)) : null;
      }),
      missRatioCurve: timeDependent(({ bytes }: { bytes?: readonly number[] | null }) => {
        if (bytes && bytes.length > maxSizes)
          throw badInput('bytes', `at most ${maxSizes} sizes`, String(bytes.length));
        const held = monitor.tiers()[0]?.maxBytes ?? 0;
        return (
          monitor.missRatioCurve(
            bytes ?? Array.from({ length: 13 }, (_, step) => Math.round(held * 2 ** (step - 6))),
          ) ?? null
        );
      }),
      health: timeDependent(async () => ({
        ...(await health.report()),
        features: featureNames.map((name) => featureSwitch(name, ports.features)),
      })),
    },
    // Looks at every entry, so it is done for those alone who ask for it.
    CacheStats: { heldByDataset: () => datasetHoldings(ports.memory.heldByTag()) },
  };
}

/** A resolver of what changes with time: an answer that holds it is never kept as bytes. */
function timeDependent<Args, Value>(resolve: (args: Args, context: GatewayContext) => Value) {
  return (_: never, args: Args, context: GatewayContext): Value => {
    context.footprint.isPrivate = true;
    return resolve(args, context);
  };
}

function checked(first: number | null | undefined, fallback: number): number {
  const wanted = first ?? fallback;
  if (wanted < 0 || wanted > maxFirst) throw badInput('first', `0 to ${maxFirst}`, String(wanted));
  return wanted;
}

function cacheReport({ cache, datasets, held, instances }: WindowStats, tiers: readonly PlaceStats[]) {
  const counts = readCounts(cache);
  const { bytesSaved, storedAnswers, upstreamRequests, upstreamBytes, hitLatency, missLatency } = cache;
  return {
    ...{ ...counts, ...held, instances, bytesSaved, storedAnswers, upstreamRequests, upstreamBytes },
    requestsSaved: counts.hits + counts.stale,
    hitLatency: latencyReport(hitLatency),
    missLatency: latencyReport(missLatency),
    tiers: tiers.filter(({ name }) => name !== 'off').map(tierReport),
    datasets: [...datasets].map(([dataset, tally]) => ({ dataset, ...readCounts(tally) })),
  };
}

function datasetHoldings(holdings: ReadonlyMap<string, TagHolding>) {
  return [...holdings].map(([dataset, held]) => ({ dataset, ...held })).sort((a, b) => b.bytes - a.bytes);
}

function readCounts({ hit: hits, miss: misses, stale, error: errors, cancelled, negative }: CacheTally) {
  const hitRatio = hits + misses === 0 ? null : hits / (hits + misses);
  return { hits, misses, stale, negative, errors, cancelled, hitRatio };
}

function tierReport({ name, evicted, ...stats }: PlaceStats) {
  return { ...stats, tier: name, evictions: evicted };
}

/** A histogram as the schema's LatencyStats. */
export function latencyReport(latency: LatencyHistogram) {
  const { count, maxMs } = latency;
  const [p50, p90, p95, p99] = [0.5, 0.9, 0.95, 0.99].map((share) => latency.quantile(share) ?? null);
  return { count, p50, p90, p95, p99, max: count === 0 ? null : maxMs };
}

function tallyReport(tally: OperationTally) {
  return { ...tally, latency: latencyReport(tally.latency), histogram: tally.latency.buckets() };
}

function operationReport({ name, signature, missedAtMost, tally }: OperationRow, maySee: boolean) {
  return { ...tallyReport(tally), name, signature: maySee ? signature : null, isOthers: false, missedAtMost };
}

function othersReport(tally: OperationTally) {
  return { ...tallyReport(tally), name: null, signature: null, isOthers: true, missedAtMost: 0 };
}

function stretchReport({ startMs, lengthMs, value }: { startMs: number; lengthMs: number; value: OperationTally }) {
  return { ...tallyReport(value), start: new Date(startMs), seconds: lengthMs / 1000 };
}

function featureSwitch(name: Feature, on: Features) {
  return { name, on: on.has(name), description: features[name] };
}

function patternsReport(patterns: QueryPatterns, first: number, maySee: boolean) {
  const { operations, rising, falling, keys, sequences, ...told } = patterns.report(first);
  const shown = (rows: readonly Popularity<KnownOperation>[]) =>
    rows.map(({ key, data: { name, signature }, share, trend }) => {
      return { key: shortKey(key), name, signature: maySee ? signature : null, share, trend };
    });
  return {
    since: told.since,
    ...{ operations: shown(operations), rising: shown(rising), falling: shown(falling) },
    ...{ datasets: told.datasets.map(named), filters: told.filters.map(named), keys: maySee ? keys.map(named) : [] },
    sequences: sequences.map((pair) => ({ ...pair, from: shortKey(pair.from), to: shortKey(pair.to) })),
  };
}

function named({ key: name, share, trend }: Popularity<null>) {
  return { name, share, trend };
}

/** Enough of a key to tell it from the others. */
function shortKey(key: string): string {
  return key.slice(0, 12);
}
