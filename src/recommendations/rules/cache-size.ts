import type { RecommendationRule } from '../recommendation.ts';

/** Fewer reads say little about what other sizes would bring. */
const minReads = 1000;
/** A larger cache must save this share of reads. */
const minGain = 0.05;
/** Of the sizes that nearly reach the best, the smallest is enough. */
const nearly = 0.02;

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

/** A larger cache, where the curve of miss ratios shows what it would bring. */
export const cacheSizeRule: RecommendationRule = ({ cache: { maxBytes, share, reads, misses, curve } }) => {
  if (reads < minReads || !curve || maxBytes === 0) return [];
  const held = maxBytes * share;
  const now = curve.findLast(({ bytes }) => bytes <= held);
  const larger = curve.filter(({ bytes }) => bytes > held);
  const best = Math.min(...larger.map(({ missRatio }) => missRatio));
  const enough = larger.find(({ missRatio }) => missRatio <= best + nearly);
  if (!now || !enough) return [];
  // The curve is drawn from a sample: no more can be gained than was truly missed.
  const gain = Math.min(now.missRatio, misses / reads) - enough.missRatio;
  if (gain < minGain) return [];
  const wanted = Math.ceil(enough.bytes / share);
  return [
    {
      id: 'cache-size',
      title: 'Give the cache more memory',
      because: `Of ${reads} reads ${percent(misses / reads)} missed; by the curve ${percent(now.missRatio)} do in ${now.bytes} bytes, and ${percent(enough.missRatio)} in ${enough.bytes}`,
      expectedGain: `${percent(gain)} of reads no longer wait for openFDA`,
      setting: { name: 'CACHE_MAX_BYTES', value: String(wanted) },
      severity: 'WORTHWHILE',
    },
  ];
};
