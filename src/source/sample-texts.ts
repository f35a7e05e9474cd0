import { setImmediate } from 'node:timers/promises';
import type { TieredCache } from '../cache/tiered-cache.ts';
import type { AtRest } from '../compression/at-rest.ts';
import { type SizeClass, sizeClassOf } from '../compression/size-class.ts';
import type { CachedTexts } from './cached-texts.ts';
import { packedResults, readHeader } from './stored-answer.ts';

export interface SampleTextsOptions {
  readonly cache: Pick<TieredCache, 'peek'>;
  readonly atRest: Pick<AtRest, 'open'>;
  readonly texts: CachedTexts;
  readonly dataset: string;
  readonly most: number;
  /** @default all */
  readonly sizeClass?: SizeClass | undefined;
  /** Lets others run between two texts, since a long one takes a while to open. @default a turn of the event loop */
  readonly breathe?: () => Promise<void>;
}

/** The records' texts of a dataset's answers that are in memory now, the latest first. */
export async function sampleTexts(options: SampleTextsOptions): Promise<Buffer[]> {
  const { cache, atRest, texts, dataset, most, sizeClass, breathe = () => setImmediate() } = options;
  const samples: Buffer[] = [];
  for (const path of texts.of(dataset)) {
    if (samples.length >= most) break;
    const entry = cache.peek(path);
    const header = entry && readHeader(entry);
    if (!header) continue;
    const { textBytes = entry.bytes.byteLength } = header;
    if (sizeClass !== undefined && sizeClassOf(textBytes) !== sizeClass) continue;
    await breathe();
    const text = await atRest.open(dataset, packedResults(entry), entry.encoding);
    if (text) samples.push(text);
  }
  return samples;
}
