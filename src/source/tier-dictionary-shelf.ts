import type { CacheTier } from '../cache/cache-tier.ts';
import type { VersionClock } from '../cache/version-clock.ts';
import type { DictionaryShelf } from '../compression/dictionary-shelf.ts';

export interface TierDictionaryShelfOptions {
  readonly tier: CacheTier;
  readonly versions: VersionClock;
  readonly now: () => number;
}

/** Longer than any answer is kept: what was written with a dictionary can be read to its end. */
const keepMs = 40 * 24 * 3_600_000;

/** Dictionaries beside the answers that were written with them: in Redis for the fleet, in the file for the next start. */
export function createTierDictionaryShelf({ tier, versions, now }: TierDictionaryShelfOptions): DictionaryShelf {
  const keyOf = (name: string) => `dictionary ${name}`;
  return {
    load: async (name) => (await tier.get(keyOf(name)))?.bytes,
    async save(name, packed) {
      const at = now();
      await tier.set(keyOf(name), {
        ...{ bytes: packed, encoding: 'dictionaries', tags: [], version: versions.next(), fetchedAt: at },
        ...{ cost: { requests: 0, ms: 0 }, negative: false, digest: '', keepUntil: at + keepMs },
      });
    },
  };
}
