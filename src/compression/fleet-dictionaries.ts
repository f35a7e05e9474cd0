import { currentShelfName, type DictionaryShelf, shelfName } from './dictionary-shelf.ts';
import type { DictionaryInfo, RestCompressor } from './rest-compressor.ts';

/** Does work that one of a fleet should do alone; undefined where another is at it. */
export type Alone = <T>(name: string, work: () => Promise<T>) => Promise<T | undefined>;

export interface FleetDictionariesOptions {
  readonly compressor: RestCompressor;
  readonly shelf: DictionaryShelf;
  readonly alone: Alone;
  readonly now: () => number;
  /** How often dictionaries in use are put on the shelf anew, which may have lost them. @default 900000 */
  readonly renewMs?: number;
  /** For how long a dictionary that was not found is not looked for again. @default 60000 */
  readonly forgetMs?: number;
}

/** The dictionaries that a fleet shares: found by number when stored bytes name one, spread when one was trained. */
export interface FleetDictionaries {
  /** Looks for a dictionary that stored bytes name; whether it is known now. */
  fetch(dataset: string, id: number): Promise<boolean>;
  /** Takes over what the fleet writes a dataset with at present; whether anything was new. */
  adopt(dataset: string): Promise<boolean>;
  /** Trains a dataset's dictionaries and spreads them. Where another of the fleet trains it does nothing. */
  train(dataset: string): Promise<readonly DictionaryInfo[]>;
  /** Sees to it that the shelf still has the dictionaries of a dataset that is being written. */
  renew(dataset: string): void;
  /** The shelf may have lost everything: what is in use is put there at its next use. */
  forgetShelf(): void;
}

const maxMissing = 1000;

export function createFleetDictionaries(options: FleetDictionariesOptions): FleetDictionaries {
  const { compressor, shelf, alone, now, renewMs = 900_000, forgetMs = 60_000 } = options;
  const savedAt = new Map<string, number>();
  const missingUntil = new Map<string, number>();

  async function load(name: string): Promise<number> {
    const packed = await shelf.load(name);
    return packed === undefined ? 0 : (compressor.importDictionaries(packed) ?? 0);
  }

  async function spread(dataset: string): Promise<void> {
    const mine = compressor.stats().dictionaries.filter((one) => one.dataset === dataset);
    const newest = Math.max(...mine.map(({ version }) => version));
    const current = mine.filter(({ version }) => version === newest);
    if (current.length === 0) return;
    savedAt.set(dataset, now());
    for (const { id } of current) {
      const packed = compressor.exportDictionaries((one) => one.dataset === dataset && one.id === id);
      await shelf.save(shelfName(dataset, id), packed);
    }
    const isCurrent = (one: DictionaryInfo) => one.dataset === dataset && one.version === newest;
    await shelf.save(currentShelfName(dataset), compressor.exportDictionaries(isCurrent));
  }

  return {
    async fetch(dataset, id) {
      if (compressor.knowsDictionary(dataset, id)) return true;
      const name = shelfName(dataset, id);
      if ((missingUntil.get(name) ?? 0) > now()) return false;
      await load(name);
      if (compressor.knowsDictionary(dataset, id)) return true;
      if (missingUntil.size >= maxMissing) missingUntil.clear();
      missingUntil.set(name, now() + forgetMs);
      return false;
    },
    adopt: async (dataset) => (await load(currentShelfName(dataset))) > 0,
    async train(dataset) {
      const trained = await alone(`dictionaries ${dataset}`, async () => {
        // The next version follows the fleet's, not this process's own.
        await load(currentShelfName(dataset));
        const made = await compressor.train(dataset);
        if (made.length > 0) await spread(dataset);
        return made;
      });
      return trained ?? [];
    },
    renew(dataset) {
      if (now() - (savedAt.get(dataset) ?? Number.NEGATIVE_INFINITY) < renewMs) return;
      savedAt.set(dataset, now());
      void spread(dataset);
    },
    forgetShelf: () => savedAt.clear(),
  };
}
