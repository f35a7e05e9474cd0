import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CacheEntry } from '../../../src/cache/cache-entry.ts';
import { readEntries, writeEntries } from '../../../src/jobs/warming/entries-archive.ts';

const entry = (text: string): CacheEntry => ({
  ...{ bytes: Buffer.from(text), encoding: 'identity', tags: ['device/510k'], version: 7, fetchedAt: 1000 },
  ...{ cost: { requests: 1, ms: 300 }, negative: false, digest: 'abc', keepUntil: 9000 },
});
const origin = 'https://api.fda.gov';
const saved = {
  entries: [
    ['/device/510k.json?limit=1', entry('one')],
    ['/device/510k.json?limit=2', entry('two'.repeat(500_000))],
  ] as const,
  dictionaries: Buffer.from('dictionaries'),
};

async function write(breathe = async () => {}): Promise<Buffer> {
  return Buffer.concat(await writeEntries(origin, saved, breathe));
}

describe('saved answers', () => {
  it('are read as they were written, with all that tells how old they are', async () => {
    const read = readEntries(origin, await write());
    expect(read?.dictionaries).toEqual(saved.dictionaries);
    expect(read?.entries).toEqual(saved.entries);
  });

  it('let others run while they are written', async () => {
    let breaths = 0;
    await write(async () => {
      breaths += 1;
    });
    expect(breaths).toBe(1);
  });

  it('are none where a single byte is another, or any is missing', async () => {
    const bytes = await write();
    for (const at of [0, 4, 6, 10, 40, bytes.length - 1]) {
      const damaged = Buffer.from(bytes);
      damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at);
      expect(readEntries(origin, damaged), `byte ${at}`).toBeUndefined();
    }
    for (const length of [0, 3, 9, 12, 30, bytes.length - 1])
      expect(readEntries(origin, bytes.subarray(0, length))).toBeUndefined();
    expect(readEntries(origin, Buffer.from('{"version":1}'))).toBeUndefined();
  });

  it('are none for another openFDA', async () => {
    expect(readEntries('http://127.0.0.1:4100', await write())).toBeUndefined();
  });

  it('of version 1 are read by every later release', () => {
    const read = readEntries(origin, readFileSync('test/fixtures/saved-entries-1.bin'));
    expect(read?.entries.map(([key, { fetchedAt, bytes }]) => [key, fetchedAt, Buffer.from(bytes).toString()])).toEqual(
      [['/device/510k.json?limit=1', 1000, 'one']],
    );
  });
});
