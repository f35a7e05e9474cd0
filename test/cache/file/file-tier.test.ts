import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, copyFile, mkdtemp, open, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CacheEntry } from '../../../src/cache/cache-entry.ts';
import type { CacheEvent } from '../../../src/cache/cache-event.ts';
import { FileTier } from '../../../src/cache/file/file-tier.ts';
import { InvalidationMarks } from '../../../src/cache/invalidation-marks.ts';
import { createVersionClock } from '../../../src/cache/version-clock.ts';
import { describeTierContract, START } from '../cache-tier.contract.ts';
import { sampleEntry, textOf } from '../sample-entry.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'file-tier-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const kept = (given: Partial<CacheEntry> & { text?: string } = {}): CacheEntry =>
  sampleEntry({ keepUntil: START + 600_000, ...given });

async function openTier(maxBytes = 1_000_000, now: () => number = () => START, origin = 'sample', wall = () => 0) {
  const events: CacheEvent[] = [];
  const versions = createVersionClock(wall);
  const path = join(folder, 'cache.log');
  const listener = (event: CacheEvent): void => void events.push(event);
  const tier = await FileTier.open({ path, origin, maxBytes, marks: new InvalidationMarks(), versions, now, listener });
  return { tier, events, versions, path };
}

describeTierContract('file', async () => {
  let now = START;
  const { tier } = await openTier(1_000_000, () => now);
  return {
    tier,
    setNow: (ms) => {
      now = ms;
    },
    dispose: () => tier.close(),
  };
});

describe('the file tier', () => {
  test('has everything again after a restart: entries, deletions, invalidations, and the versions it has seen', async () => {
    const first = await openTier();
    await first.tier.set('a', kept({ text: 'one', version: 10 }));
    await first.tier.set('a', kept({ text: 'two', version: 20 }));
    await first.tier.set('b', kept({ version: 21 }));
    await first.tier.delete('b');
    await first.tier.set('c', kept({ version: 22 }));
    await first.tier.invalidate({ key: 'c' }, 30);
    await first.tier.set('d', kept({ version: 31, tags: ['food/event'] }));
    await first.tier.invalidate({ tag: 'food/event' }, 40);
    await first.tier.close();
    const { tier, versions } = await openTier();
    const found = await Promise.all(['a', 'b', 'c', 'd'].map(async (key) => textOf(await tier.get(key))));
    expect(found).toEqual(['two', undefined, undefined, undefined]);
    expect(versions.next()).toBeGreaterThan(40);
    await tier.close();
  });

  test('holds the data of one upstream: a log of another, or of an older format, is a clean miss', async () => {
    const first = await openTier();
    await first.tier.set('a', kept({ text: 'one', version: 10 }));
    await first.tier.invalidate({ all: true }, 9);
    await first.tier.close();
    const other = await openTier(1_000_000, () => START, 'other');
    expect(await other.tier.get('a')).toBeUndefined();
    await other.tier.set('a', kept({ text: 'two', version: 1 }));
    await other.tier.close();
    const again = await openTier();
    expect(await again.tier.get('a')).toBeUndefined();
    await again.tier.close();
    await copyFile('test/fixtures/cache-log-1.bin', again.path);
    const upgraded = await openTier();
    expect(await upgraded.tier.get('a')).toBeUndefined();
    expect(upgraded.events).toEqual([]);
    await upgraded.tier.set('b', kept({ text: 'new', version: 2 }));
    expect(textOf(await upgraded.tier.get('b'))).toBe('new');
    await upgraded.tier.close();
  });

  test('takes a version in the future for garbage: it voids what is stored, and bars nothing stored later', async () => {
    const first = await openTier(
      1_000_000,
      () => START,
      'sample',
      () => 1e15,
    );
    await first.tier.set('a', kept({ version: 1e18 }));
    await first.tier.set('b', kept({ version: 10 }));
    await first.tier.invalidate({ all: true }, 1e18);
    await first.tier.close();
    const { tier, versions } = await openTier();
    expect(await Promise.all(['a', 'b'].map((key) => tier.get(key)))).toEqual([undefined, undefined]);
    await tier.set('b', kept({ text: 'new', version: versions.next() }));
    expect(textOf(await tier.get('b'))).toBe('new');
    await tier.close();
  });

  test('does not bring an older version back at a restart when an older fill was written after a newer', async () => {
    const first = await openTier();
    await Promise.all([first.tier.set('a', kept({ version: 20 })), first.tier.set('a', kept({ version: 10 }))]);
    await first.tier.close();
    const { tier } = await openTier();
    expect((await tier.get('a'))?.version).toBe(20);
    await tier.close();
  });

  test('stays within its bound however much is written, and keeps what is used', async () => {
    const { tier, path } = await openTier(100_000);
    await tier.set('used', kept({ text: 'mine' }));
    for (let n = 0; n < 300; n += 1) {
      await tier.get('used');
      await tier.set(`key ${n}`, kept({ text: 'x'.repeat(1000 + n) }));
      expect((await stat(path)).size).toBeLessThanOrEqual(100_000);
    }
    expect(textOf(await tier.get('used'))).toBe('mine');
    expect(tier.stats().entries).toBeGreaterThan(30);
    expect(tier.stats().evicted).toBeGreaterThan(200);
    await tier.close();
  });

  test('answers readers while it rewrites its log', async () => {
    const { tier, events } = await openTier(60_000);
    const names = Array.from({ length: 10 }, (_, n) => `hot ${n}`);
    for (const name of names) await tier.set(name, kept({ text: name }));
    const writes = Array.from({ length: 300 }, (_, n) =>
      tier.set('churn', kept({ text: 'x'.repeat(900), version: n + 1 })),
    );
    for (let round = 0; round < 40; round += 1) {
      const found = await Promise.all(names.map(async (name) => textOf(await tier.get(name))));
      expect(found).toEqual(names);
    }
    await Promise.all(writes);
    expect(events.filter((event) => event.type === 'tier-failed' || event.type === 'unreadable')).toEqual([]);
    await tier.close();
  });

  test.each([1, 5, 12, 13, 40])(
    'drops a record of which a crash left all but %i bytes, and goes on from there',
    async (cut) => {
      const first = await openTier();
      await first.tier.set('a', kept({ text: 'whole' }));
      await first.tier.set('b', kept({ text: 'torn' }));
      await first.tier.close();
      await truncate(first.path, (await stat(first.path)).size - cut);
      const second = await openTier();
      expect(textOf(await second.tier.get('a'))).toBe('whole');
      expect(await second.tier.get('b')).toBeUndefined();
      await second.tier.set('c', kept({ text: 'later' }));
      await second.tier.close();
      const third = await openTier();
      expect(textOf(await third.tier.get('c'))).toBe('later');
      await third.tier.close();
    },
  );

  test('drops rubbish at its end', async () => {
    const first = await openTier();
    await first.tier.set('a', kept({ text: 'whole' }));
    await first.tier.close();
    await appendFile(first.path, Buffer.alloc(5000, 0x5a));
    const { tier } = await openTier();
    expect(textOf(await tier.get('a'))).toBe('whole');
    await tier.close();
  });

  test('takes a record damaged on disk for a miss, and tells', async () => {
    const { tier, events, path } = await openTier();
    await tier.set('a', kept({ text: 'x'.repeat(500) }));
    const file = await open(path, 'r+');
    await file.write(Buffer.from('#'), 0, 1, (await stat(path)).size - 10);
    await file.close();
    expect(await tier.get('a')).toBeUndefined();
    expect(events).toContainEqual(expect.objectContaining({ type: 'unreadable', key: 'a' }));
    await tier.close();
  });

  test('begins anew where the file is no log of its format', async () => {
    await writeFile(join(folder, 'cache.log'), 'something else entirely, from long ago');
    const { tier } = await openTier();
    expect(await tier.set('a', kept())).toBe('stored');
    await tier.close();
  });

  test('has one writer: a second one is refused while the first lives', async () => {
    const { tier } = await openTier();
    await expect(openTier()).rejects.toMatchObject({ code: 'FILE_LOCKED' });
    await tier.close();
    const again = await openTier();
    await again.tier.close();
  });

  test('survives kill -9 of its process: what it had acknowledged is there, and the lock is taken over', async () => {
    const path = join(folder, 'cache.log');
    const child = spawn(process.execPath, [join(import.meta.dirname, 'file-writer.ts'), path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let acknowledged = 0;
    for await (const chunk of child.stdout) {
      acknowledged = Number(String(chunk).trim().split('\n').at(-1));
      if (acknowledged >= 200) break;
    }
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect((await readFile(`${path}.lock`, 'utf8')).split(' ')[0]).toBe(String(child.pid));
    const { tier } = await openTier(64_000_000, () => START, 'sample', Date.now);
    for (let n = 1; n <= acknowledged; n += 1)
      expect(textOf(await tier.get(`key ${n}`))).toBe(`value ${n} ${'x'.repeat(n * 10)}`);
    await tier.close();
  });
});
