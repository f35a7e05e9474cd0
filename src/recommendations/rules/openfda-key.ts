import type { RecommendationRule } from '../recommendation.ts';

const limitWithKey = 120_000;
const share = 0.5;

/** A key, where the requests of a day without one run out. */
export const openFdaKeyRule: RecommendationRule = ({ hasKey, day: { used, limit } }) => {
  if (hasKey || limit >= limitWithKey || used < limit * share) return [];
  return [
    {
      id: 'openfda-key',
      title: 'Get a key for openFDA: it costs nothing',
      because: `${used} of the ${limit} requests that a day has without a key are used`,
      expectedGain: `${limitWithKey} requests a day in place of ${limit}`,
      setting: { name: 'OPENFDA_API_KEY', value: 'a key of https://open.fda.gov/apis/authentication/' },
      severity: used >= limit * 0.9 ? 'URGENT' : 'WORTHWHILE',
    },
  ];
};
