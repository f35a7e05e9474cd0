import type { TieredCache } from '../cache/tiered-cache.ts';
import type { AtRest } from '../compression/at-rest.ts';
import type { CachedTexts } from './cached-texts.ts';
import { packedResults, readHeader } from './stored-answer.ts';

export interface SampleTextsOptions {
  readonly cache: Pick<TieredCache, 'peek'>;
  readonly atRest: AtRest;
  readonly texts: CachedTexts;
  readonly dataset: string;
  readonly most: number;
}

/** The records' texts of a dataset's answers that are in memory now, the latest first. */
export async function sampleTexts({ cache, atRest, texts, dataset, most }: SampleTextsOptions): Promise<Buffer[]> {
  const samples: Buffer[] = [];
  for (const path of texts.of(dataset)) {
    if (samples.length >= most) break;
    const entry = cache.peek(path);
    if (!entry || !readHeader(entry)) continue;
    const text = await atRest.open(dataset, packedResults(entry), entry.encoding);
    if (text) samples.push(text);
  }
  return samples;
}
