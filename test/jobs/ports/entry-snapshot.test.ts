import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CacheEntry } from '../../../src/cache/cache-entry.ts';
import { createEntriesFile } from '../../../src/jobs/ports/entries-file.ts';
import { createEntrySnapshot } from '../../../src/jobs/ports/entry-snapshot.ts';

const entry = (bytes: number): CacheEntry => ({
  ...{ bytes: Buffer.alloc(bytes, 1), encoding: 'identity', tags: ['device/510k'], version: 7, fetchedAt: 1000 },
  ...{ cost: { requests: 1, ms: 300 }, negative: false, digest: 'abc', keepUntil: 9000 },
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'snapshot-'));
});
afterEach(() => rm(folder, { recursive: true }));

function start(hottest: readonly string[], kept: Readonly<Record<string, CacheEntry>>) {
  const put: string[] = [];
  const snapshot = createEntrySnapshot({
    origin: 'https://api.fda.gov',
    ...{ hottest: async () => hottest, peek: (key) => kept[key], maxBytes: 1000, breathe: async () => {} },
    put: (key) => void put.push(key),
    dictionaries: { exportDictionaries: () => Buffer.alloc(0), importDictionaries: () => 0 },
    file: createEntriesFile(join(folder, 'entries')),
  });
  return { snapshot, put };
}

describe('a snapshot of answers', () => {
  it('holds those used most that are in memory, up to its bound, and puts the most used back last', async () => {
    const { snapshot, put } = start(['a', 'gone', 'large', 'b', 'c'], {
      ...{ a: entry(500), large: entry(600), b: entry(400), c: entry(200) },
    });
    expect(await snapshot.write()).toMatchObject({ entries: 2 });
    expect(await snapshot.restore()).toBe(0);
    snapshot.commit();
    snapshot.commit();
    expect(await snapshot.restore()).toBe(2);
    expect(put).toEqual(['b', 'a']);
    expect(await readdir(folder)).toEqual(['entries']);
  });

  it('of a cache that is empty is empty', async () => {
    const { snapshot } = start([], {});
    expect(await snapshot.write()).toMatchObject({ entries: 0 });
    snapshot.commit();
    expect(await snapshot.restore()).toBe(0);
  });

  it('is gone when answers are invalidated, also while it is being written', async () => {
    const { snapshot } = start(['a'], { a: entry(5) });
    await snapshot.write();
    snapshot.commit();
    snapshot.forget();
    expect(await readdir(folder)).toEqual([]);
    const writing = snapshot.write();
    snapshot.forget();
    await writing;
    snapshot.commit();
    expect(await readdir(folder)).toEqual([]);
    await snapshot.write();
    snapshot.commit();
    expect(await snapshot.restore()).toBe(1);
  });

  it('that cannot be read puts nothing back', async () => {
    const { snapshot, put } = start([], {});
    await writeFile(join(folder, 'entries'), 'something else');
    expect(await snapshot.restore()).toBeUndefined();
    expect(put).toEqual([]);
  });
});
