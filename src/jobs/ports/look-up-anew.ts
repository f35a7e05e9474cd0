import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Features } from '../../features.ts';
import { createRecordLoader } from '../../loaders/record-loader.ts';
import type { CachedSource } from '../../source/cached-source.ts';
import type { UsedAnswer } from '../../source/footprint.ts';
import type { RecordIndex } from '../../source/record-index.ts';
import type { LookUpAnew } from './refresh-ports.ts';

export interface LookUpAnewOptions {
  readonly source: CachedSource;
  readonly catalogue: Catalogue;
  readonly index: RecordIndex;
  readonly features: Features;
}

/** Looks records up through a loader of its own, so that the index finds them in the new answers. */
export function createLookUpAnew({ source, catalogue, index, features }: LookUpAnewOptions): LookUpAnew {
  return async ({ dataset: path, field, keys }, level, signal) => {
    const dataset = catalogue.datasets.get(path);
    if (!dataset) return { requests: 0, parts: [] };
    const forced = source.for({ signal, spend: 'refresh', force: true });
    const parts: UsedAnswer[] = [];
    const loader = createRecordLoader({
      index,
      features,
      source: {
        // What is cached is what is to be renewed.
        peek: async () => undefined,
        cached: async () => undefined,
        holds: async () => false,
        read: async (request, wanted) => {
          const answer = await forced.read(request, wanted);
          const { path: from, fetchedAt, stale } = answer.provenance;
          const negative = answer.total === 0 && answer.lastUpdated === undefined;
          parts.push({
            ...{ dataset: path, path: from, level: wanted, fetchedAt, lastUpdated: answer.lastUpdated },
            ...{ negative, stale, outcome: 'miss' },
          });
          return answer;
        },
      },
    });
    await Promise.all(keys.map((key) => loader.load(dataset, [field], [key], level)));
    return { requests: parts.length, parts };
  };
}
