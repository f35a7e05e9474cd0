import type { CompressionEvidence, Evidence } from '../evidence.ts';
import type { Recommendation, RecommendationRule } from '../recommendation.ts';

/** Fewer reads say little about what other sizes would bring. */
const minReads = 1000;
/** Of the bytes stored, so many are of kinds that were tried. */
const minTried = 0.5;
/** Of the bytes stored, so many must be saved by another preference. */
const minSaved = 0.05;
/** Of the reads, so many must no longer miss. */
const minGain = 0.01;
const minDecodes = 100;
/** Of the time of hits, so much goes into decompression. */
const minDecodeShare = 0.1;
/** Decompression takes no more than this of what it took. */
const quicker = 0.7;

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

/** What compression at rest should prefer, where trials on stored answers show what another preference would come to. */
export const compressionLevelRule: RecommendationRule = ({ cache, compression }) => {
  if (!compression) return [];
  return compression.mode === 'space' ? quickly(cache, compression) : smaller(cache, compression);
};

/** Smaller answers, where more of them in the same memory would save misses. */
function smaller(cache: Evidence['cache'], compression: CompressionEvidence): Recommendation[] {
  const { mode, switchedOffBy, evictions, space, speed } = compression;
  const { storedShare, triedShare, curve } = mode === 'off' ? speed : space;
  const [now, then] = curve ?? [];
  const saved = 1 - storedShare;
  if (evictions === 0 || cache.reads < minReads || triedShare < minTried || saved < minSaved || !now || !then)
    return [];
  // The curve is drawn from a sample: no more can be gained than was truly missed.
  const gain = Math.min(now.missRatio, cache.misses / cache.reads) - then.missRatio;
  if (gain < minGain) return [];
  const setting =
    switchedOffBy === 'DISABLE'
      ? { name: 'DISABLE', value: 'without compression' }
      : { name: 'COMPRESSION', value: mode === 'off' ? 'speed' : 'space' };
  return [
    advice({
      title: mode === 'off' ? 'Store answers compressed' : 'Store answers in less space, though it takes longer',
      because: `${evictions} answers had to leave the cache; trials on what is stored came to ${percent(saved)} less, which is as if ${now.bytes} bytes were ${then.bytes}: by the curve ${percent(now.missRatio)} of reads miss in these, ${percent(then.missRatio)} in those`,
      expectedGain: `${percent(gain)} of reads no longer wait for openFDA`,
      setting,
    }),
  ];
}

/** Quicker reading, where memory is not short. */
function quickly(cache: Evidence['cache'], compression: CompressionEvidence): Recommendation[] {
  const { evictions, heldBytes, hitMs, decodes, decodeMs, speed } = compression;
  const { storedShare, decodeShare, triedShare } = speed;
  const isRoomy = evictions === 0 && heldBytes * storedShare <= cache.maxBytes * cache.share;
  if (!isRoomy || triedShare < minTried || decodes < minDecodes || decodeShare === undefined) return [];
  if (decodeMs < hitMs * minDecodeShare || decodeShare > quicker) return [];
  return [
    advice({
      title: 'Store answers so that they are read more quickly',
      because: `Decompression took ${percent(decodeMs / hitMs)} of the time of hits (${decodeMs.toFixed(0)} ms for ${decodes} answers), and no answer had to leave the cache; in trials what speed prefers took ${percent(decodeShare)} of that time`,
      expectedGain: `${(decodeMs * (1 - decodeShare)).toFixed(0)} of ${hitMs.toFixed(0)} ms that hits took, for ${percent(storedShare - 1)} more bytes`,
      setting: { name: 'COMPRESSION', value: 'speed' },
    }),
  ];
}

function advice(told: Omit<Recommendation, 'id' | 'severity'>): Recommendation {
  return { id: 'compression-level', ...told, severity: 'WORTHWHILE' };
}
