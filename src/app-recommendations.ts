import { getOperationAST, parse } from 'graphql';
import type { AppCompression } from './app-compression.ts';
import type { AppEvidence } from './app-evidence.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { Preference } from './compression/rest-settings.ts';
import type { Config } from './config.ts';
import type { JobsConfiguration } from './jobs/configured-jobs.ts';
import type { WarmItem } from './jobs/definitions/warm-job.ts';
import { readWarmFile } from './jobs/warming/read-warm-file.ts';
import type { Monitor } from './monitor/monitor.ts';
import type { WindowStats } from './monitor/window-stats.ts';
import type { RequestBudget } from './openfda/budget/request-budget.ts';
import type { CompressionEvidence, Evidence, PreferenceEvidence } from './recommendations/evidence.ts';
import { recommend } from './recommendations/recommend.ts';
import type { Recommendation } from './recommendations/recommendation.ts';

export interface AppRecommendationsOptions {
  readonly config: Config;
  readonly catalogue: Catalogue;
  readonly monitor: Monitor;
  readonly budget: RequestBudget;
  readonly compression: Pick<AppCompression, 'atRest' | 'mode' | 'estimate'>;
  readonly evidence: Pick<AppEvidence, 'tally' | 'waits' | 'exact' | 'pages'>;
  /** Has counted what was only noted so far. */
  readonly settle: () => void;
  /** The share of CACHE_MAX_BYTES that cached answers of openFDA take. */
  readonly cacheShare: number;
  /** Which share of reads would miss in caches of these sizes; undefined where too little was seen. */
  readonly missRatioCurve: (bytes: readonly number[]) => Evidence['cache']['curve'];
}

/** Draws recommendations from what the gateway has counted since it started. */
export function createAppRecommendations(options: AppRecommendationsOptions): () => Promise<readonly Recommendation[]> {
  const { config, catalogue, monitor, budget, compression, evidence, settle, cacheShare, missRatioCurve } = options;
  const { tally, waits, exact, pages } = evidence;
  const held = config.cacheMaxBytes * cacheShare;
  // Each size half as large again, from what there is to 64 times it.
  const sizes = Array.from({ length: 12 }, (_, step) => Math.ceil(held * 1.5 ** step));

  function preferenceEvidence(prefer: Preference): PreferenceEvidence {
    const estimate = compression.estimate(prefer);
    const then = Math.floor(held / estimate.storedShare);
    return { ...estimate, curve: held > 0 ? missRatioCurve([Math.floor(held), then]) : undefined };
  }

  function compressionEvidence({ held: { evictions, bytes }, cache }: WindowStats): CompressionEvidence {
    const { atRest, mode } = compression;
    const { codecs } = atRest.stats();
    const read = codecs.filter(({ codec }) => codec !== 'identity');
    return {
      ...{ mode, evictions, heldBytes: bytes, hitMs: cache.hitLatency.totalMs },
      switchedOffBy: mode !== 'off' ? undefined : config.features.has('compression') ? 'COMPRESSION' : 'DISABLE',
      decodes: read.reduce((sum, { decoded }) => sum + decoded, 0),
      decodeMs: read.reduce((sum, row) => sum + row.decodeMs, 0),
      ...{ space: preferenceEvidence('space'), speed: preferenceEvidence('speed') },
    };
  }

  return async () => {
    settle();
    const stats = monitor.stats('SINCE_START');
    const { day } = await budget.usage();
    return recommend({
      cache: {
        ...{ maxBytes: config.cacheMaxBytes, share: cacheShare },
        ...{ reads: stats.cache.hit + stats.cache.miss, misses: stats.cache.miss },
        curve: held > 0 ? missRatioCurve([Math.floor(held), ...sizes]) : undefined,
      },
      operations: [...stats.operations.values()].map(({ name, signature, tally: counts }) => {
        const { count, errors, storedAnswers, hits, misses, upstreamRequests } = counts;
        const newTexts = tally.newTexts(signature);
        return { name, signature, count, errors, storedAnswers, hits, misses, upstreamRequests, newTexts };
      }),
      datasets: [...tally.refetches()].map(([dataset, counts]) => ({
        ...{ dataset, level: catalogue.datasets.get(dataset)?.level ?? 'RECENT' },
        ...counts,
      })),
      waits: waits.waits(),
      exact: exact.rows(),
      pages: pages.pages(),
      compression: compressionEvidence(stats),
      warming: { switchedOffBy: whatStopsWarming(config), listed: await listedNames(config) },
      day,
      hasKey: config.openFdaApiKey !== undefined,
      features: config.features,
    });
  };
}

function whatStopsWarming({ features, jobs }: Config): Evidence['warming']['switchedOffBy'] {
  if (!features.has('job-warm')) return 'DISABLE';
  return (jobs as JobsConfiguration).warm?.enabled === false ? 'JOBS' : undefined;
}

/** The names of what WARM_FILE lists. Of a file that cannot be read the job tells; here it lists nothing. */
async function listedNames({ warmFile }: Config): Promise<ReadonlySet<string>> {
  const items = warmFile === undefined ? [] : await readWarmFile(warmFile).catch(() => []);
  return new Set(items.flatMap(nameOf));
}

function nameOf(item: WarmItem): string[] {
  if (!('operation' in item)) return [];
  if (item.operationName !== undefined) return [item.operationName];
  try {
    const name = getOperationAST(parse(item.operation, { noLocation: true }))?.name?.value;
    return name === undefined ? [] : [name];
  } catch {
    return [];
  }
}
