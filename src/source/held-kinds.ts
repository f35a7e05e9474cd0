import type { TieredCache } from '../cache/tiered-cache.ts';
import { type SizeClass, sizeClassOf } from '../compression/size-class.ts';
import type { CachedTexts } from './cached-texts.ts';
import { readHeader } from './stored-answer.ts';

/** Answers of a dataset and size that memory holds, and what they take there. */
export interface HeldKind {
  readonly dataset: string;
  readonly sizeClass: SizeClass;
  readonly bytes: number;
}

export interface HeldKindsOptions {
  readonly cache: Pick<TieredCache, 'peek' | 'heldByTag'>;
  readonly texts: CachedTexts;
}

/** The kinds of answers in memory, those with most bytes first. How a dataset's bytes are shared among its sizes is told by its latest answers. */
export function heldKinds({ cache, texts }: HeldKindsOptions): HeldKind[] {
  const kinds = [...cache.heldByTag()].flatMap(([dataset, { bytes }]) => {
    const ofClass = new Map<SizeClass, number>();
    for (const path of texts.of(dataset)) {
      const entry = cache.peek(path);
      const header = entry && readHeader(entry);
      if (!header) continue;
      const sizeClass = sizeClassOf(header.textBytes ?? entry.bytes.byteLength);
      ofClass.set(sizeClass, (ofClass.get(sizeClass) ?? 0) + entry.bytes.byteLength);
    }
    const sampled = [...ofClass.values()].reduce((sum, each) => sum + each, 0);
    return [...ofClass].map(([sizeClass, each]) => ({ dataset, sizeClass, bytes: (bytes * each) / sampled }));
  });
  return kinds.sort((a, b) => b.bytes - a.bytes);
}
