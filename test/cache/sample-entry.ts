import type { CacheEntry } from '../../src/cache/cache-entry.ts';

/** An entry to store in a test: everything has a plain value unless given. */
export function sampleEntry(given: Partial<CacheEntry> & { readonly text?: string } = {}): CacheEntry {
  const { text = '{"results":[]}', ...rest } = given;
  return {
    bytes: Buffer.from(text),
    encoding: 'identity',
    tags: ['device/510k'],
    version: 1,
    fetchedAt: 1_000,
    cost: { requests: 1, ms: 300 },
    negative: false,
    digest: 'd1',
    keepUntil: 1_000_000,
    ...rest,
  };
}

export function textOf(entry: CacheEntry | undefined): string | undefined {
  return entry === undefined ? undefined : Buffer.from(entry.bytes).toString();
}
