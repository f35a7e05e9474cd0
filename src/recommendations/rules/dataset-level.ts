import type { RecommendationRule } from '../recommendation.ts';

const minRefetched = 20;
const minUnchanged = 0.95;

/** A laxer level for a dataset whose strict one keeps fetching what did not change. */
export const datasetLevelRule: RecommendationRule = ({ datasets }) =>
  datasets
    .filter(
      ({ level, refetched, unchanged }) =>
        (level === 'REAL_TIME' || level === 'FRESH') &&
        refetched >= minRefetched &&
        unchanged / refetched >= minUnchanged,
    )
    .map(({ dataset, level, refetched, unchanged }) => ({
      id: `dataset-level ${dataset}`,
      title: `Be content with RECENT answers of ${dataset}`,
      because: `At ${level}, ${refetched} answers were fetched again, and ${unchanged} of them were as before`,
      expectedGain: `Up to ${unchanged} of ${refetched} requests to openFDA`,
      setting: { name: 'FRESHNESS', value: `${dataset}=RECENT` },
      severity: 'WORTHWHILE' as const,
    }));
