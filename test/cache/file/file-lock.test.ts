import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FileLockedError, lockFile } from '../../../src/cache/file/file-lock.ts';

describe('the lock of a cache file', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'file-lock-'));
    path = join(folder, 'log.lock');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test.each([
    ['is empty', ''],
    ['is cut', '12'.padEnd(30, '3')],
    ['is of another program', 'hello'],
    ['names a process that has ended', '2147483646 1'],
    ['names a process that had the number before', `${process.pid} 1`],
  ])('is taken over where it %s', async (_, text) => {
    await writeFile(path, text);
    const unlock = await lockFile(path);
    await expect(lockFile(path)).rejects.toBeInstanceOf(FileLockedError);
    await unlock();
    expect(await readdir(folder)).toEqual([]);
  });

  test('is taken over where a process ended while it took it over', async () => {
    await writeFile(path, '');
    await writeFile(`${path}.takeover`, '2147483646 1');
    await lockFile(path);
    expect(await readdir(folder)).toEqual(['log.lock']);
  });

  test('has one holder, also where many take over a stale one at once', async () => {
    for (let round = 0; round < 10; round += 1) {
      await writeFile(path, '');
      const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockFile(path)));
      expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const tried of tries) if (tried.status === 'rejected') expect(tried.reason).toBeInstanceOf(FileLockedError);
      expect(await readdir(folder)).toEqual(['log.lock']);
    }
  });
});
