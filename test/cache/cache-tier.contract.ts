import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CacheTier } from '../../src/cache/cache-tier.ts';
import { sampleEntry, textOf } from './sample-entry.ts';

export interface TierUnderTest {
  readonly tier: CacheTier;
  readonly setNow: (ms: number) => void;
  readonly dispose: () => Promise<void>;
}

/** What every tier that keeps anything must do. `START` is the time at which tests begin. */
export function describeTierContract(name: string, open: () => Promise<TierUnderTest>): void {
  describe(`every tier: ${name}`, () => {
    let under: TierUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.dispose());

    test('has nothing of what was never stored', async () => {
      expect(await under.tier.get('never')).toBeUndefined();
      expect(under.tier.stats()).toMatchObject({ hits: 0, misses: 1, available: true });
    });

    test('gives back an entry as it was stored, bytes of every value among them', async () => {
      const bytes = Uint8Array.from({ length: 256 }, (_, value) => value);
      const entry = sampleEntry({
        ...kept,
        bytes,
        encoding: 'zstd:3f',
        tags: ['device/510k', 'device/recall'],
        version: 7_000_000_000_000_001,
        fetchedAt: 1_700_000_000_123.5,
        cost: { requests: 3, ms: 812.25 },
        negative: true,
        digest: 'sha-é',
      });
      expect(await under.tier.set('key with spaces * and é', entry)).toBe('stored');
      const got = await under.tier.get('key with spaces * and é');
      expect({ ...got, bytes: [...(got?.bytes ?? [])] }).toEqual({ ...entry, bytes: [...bytes] });
    });

    test('keeps an empty value', async () => {
      await under.tier.set('a', sampleEntry({ ...kept, text: '' }));
      expect((await under.tier.get('a'))?.bytes.byteLength).toBe(0);
    });

    test('replaces by a newer version, and refuses an older one', async () => {
      await under.tier.set('a', sampleEntry({ ...kept, version: 5, text: 'five' }));
      expect(await under.tier.set('a', sampleEntry({ ...kept, version: 4, text: 'four' }))).toBe('older');
      expect(textOf(await under.tier.get('a'))).toBe('five');
      expect(await under.tier.set('a', sampleEntry({ ...kept, version: 6, text: 'six' }))).toBe('stored');
      expect(textOf(await under.tier.get('a'))).toBe('six');
    });

    test('drops what it is told to delete', async () => {
      await under.tier.set('a', sampleEntry(kept));
      expect(await under.tier.delete('a')).toBe(true);
      expect(await under.tier.delete('a')).toBe(false);
      expect(await under.tier.get('a')).toBeUndefined();
    });

    test('has nothing of an entry past its end', async () => {
      await under.tier.set('a', sampleEntry({ keepUntil: START + 5000 }));
      under.setNow(START + 5000);
      expect(await under.tier.get('a')).toBeUndefined();
    });

    test('does not store what is already past its end', async () => {
      await under.tier.set('a', sampleEntry({ keepUntil: START - 1 }));
      expect(await under.tier.get('a')).toBeUndefined();
    });

    test.each([
      ['a key', { key: 'device/510k?a' }, [false, true, true]],
      ['a tag', { tag: 'device/510k' }, [false, false, true]],
      ['a pattern', { pattern: 'device/*?a' }, [false, true, false]],
      ['everything', { all: true as const }, [false, false, false]],
    ])('voids what %s covers, and nothing else', async (_, scope, left) => {
      const entries = [
        ['device/510k?a', ['device/510k']],
        ['device/510k?b', ['device/510k']],
        ['device/recall?a', ['device/recall']],
      ] as const;
      for (const [key, tags] of entries) await under.tier.set(key, sampleEntry({ ...kept, tags, version: 10 }));
      const decided = await under.tier.invalidate(scope, 10);
      expect(decided).toBeGreaterThanOrEqual(10);
      const found = [];
      for (const [key] of entries) found.push((await under.tier.get(key)) !== undefined);
      expect(found).toEqual(left);
    });

    test('refuses a fill that began before an invalidation, and takes one that began after', async () => {
      const decided = await under.tier.invalidate({ key: 'a' }, 10);
      expect(await under.tier.set('a', sampleEntry({ ...kept, version: 9 }))).toBe('older');
      expect(await under.tier.set('a', sampleEntry({ ...kept, version: decided + 1 }))).toBe('stored');
      expect(await under.tier.get('a')).toBeDefined();
    });
  });
}

/** The time at which the tests of the contract begin: far enough ahead that a server with a clock of its own keeps what they store. */
export const START = Date.now();
const kept = { keepUntil: START + 600_000 };
