import { formatBytes, formatCount, formatCounted, formatMs, formatShare } from './format.ts';

/** What the verdict is given on. */
export interface VerdictFigures {
  readonly hits: number;
  readonly misses: number;
  readonly stale: number;
  readonly hitRatio: number | null;
  readonly requestsSaved: number;
  readonly bytesSaved: number;
  readonly hitLatency: { readonly p50: number | null };
  readonly missLatency: { readonly p50: number | null };
}

export interface Verdict {
  readonly mood: 'good' | 'fair' | 'poor' | 'unknown';
  readonly headline: string;
  readonly sentences: readonly string[];
}

/** Fewer reads than this tell nothing of a cache. */
const fewReads = 20;
const goodRatio = 0.8;
const fairRatio = 0.4;

/** Whether the cache earns its keep, in words. */
export function verdictOn(figures: VerdictFigures): Verdict {
  const { hits, misses, stale, hitRatio, requestsSaved, bytesSaved } = figures;
  const reads = hits + misses;
  if (hitRatio === null || reads === 0) {
    return {
      mood: 'unknown',
      headline: 'No read yet',
      sentences: ['Nothing was asked in this time. As soon as somebody asks the gateway, its figures stand here.'],
    };
  }
  const sentences = [
    `${formatShare(hitRatio)} of ${formatCounted(reads, 'read')} were answered without asking openFDA.`,
    `That saved ${formatCounted(requestsSaved, 'request')} and ${formatBytes(bytesSaved)}.`,
    ...speed(figures),
    ...(stale > 0
      ? [`${formatCount(stale)} answers were older than their level likes: openFDA could not be asked.`]
      : []),
  ];
  if (reads < fewReads) return { mood: 'unknown', headline: 'Too few reads to judge by', sentences };
  if (hitRatio >= goodRatio) return { mood: 'good', headline: 'The cache earns its keep', sentences };
  if (hitRatio >= fairRatio) return { mood: 'fair', headline: 'The cache helps, and could do more', sentences };
  return { mood: 'poor', headline: 'The cache does little yet', sentences };
}

function speed({ hitLatency, missLatency }: VerdictFigures): string[] {
  const [hit, miss] = [hitLatency.p50, missLatency.p50];
  if (hit === null || miss === null) return [];
  return [`Half of the hits take up to ${formatMs(hit)}; half of the waits for openFDA, up to ${formatMs(miss)}.`];
}
