import type { RecommendationRule } from '../recommendation.ts';

const minSpared = 20;
const minShare = 0.1;

/** Pages of common sizes, where lists are asked for in many that differ in their length alone. */
export const pageRoundingRule: RecommendationRule = ({ pages: { pages, rounded }, features }) => {
  const spared = pages - rounded;
  if (features.has('page-rounding') || spared < minSpared || spared / pages < minShare) return [];
  return [
    {
      id: 'page-rounding',
      title: 'Ask for pages in common sizes',
      because: `Lists asked for ${pages} different pages of up to 100 records, of which ${spared} differ from others in their length alone`,
      expectedGain: `${rounded} requests to openFDA in place of ${pages} for what was asked for, each with up to 2.5 times the records, and ten times for a single one`,
      setting: { name: 'ENABLE', value: 'page-rounding' },
      severity: 'WORTHWHILE',
    },
  ];
};
