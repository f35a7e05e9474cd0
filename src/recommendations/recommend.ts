import type { Evidence } from './evidence.ts';
import type { Recommendation, RecommendationRule } from './recommendation.ts';
import { cacheSizeRule } from './rules/cache-size.ts';
import { changingFieldsRule } from './rules/changing-fields.ts';
import { compressionLevelRule } from './rules/compression-level.ts';
import { datasetLevelRule } from './rules/dataset-level.ts';
import { exactFieldRule } from './rules/exact-field.ts';
import { joinBatchingRule } from './rules/join-batching.ts';
import { openFdaKeyRule } from './rules/openfda-key.ts';
import { pageRoundingRule } from './rules/page-rounding.ts';
import { variablesRule } from './rules/variables.ts';
import { warmingRule } from './rules/warming.ts';

const rules: readonly RecommendationRule[] = [
  openFdaKeyRule,
  cacheSizeRule,
  compressionLevelRule,
  datasetLevelRule,
  joinBatchingRule,
  pageRoundingRule,
  warmingRule,
  changingFieldsRule,
  variablesRule,
  exactFieldRule,
];

/** All that the evidence shows, the urgent first. */
export function recommend(evidence: Evidence): readonly Recommendation[] {
  const all = rules.flatMap((rule) => rule(evidence));
  return [
    ...all.filter(({ severity }) => severity === 'URGENT'),
    ...all.filter(({ severity }) => severity !== 'URGENT'),
  ];
}
