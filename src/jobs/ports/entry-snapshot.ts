import { setImmediate } from 'node:timers/promises';
import type { CacheEntry } from '../../cache/cache-entry.ts';
import { dictionaryOf } from '../../compression/method.ts';
import type { DictionaryInfo, RestCompressor } from '../../compression/rest-compressor.ts';
import { readEntries, writeEntries } from '../warming/entries-archive.ts';
import type { EntriesFile } from './entries-file.ts';

export interface EntrySnapshotOptions {
  /** Paths of the answers used most, the most used first. */
  readonly hottest: () => Promise<readonly string[]>;
  /** What memory holds, without counting as a look-up. */
  readonly peek: (key: string) => CacheEntry | undefined;
  /** Puts an answer back into memory. */
  readonly put: (key: string, entry: CacheEntry) => void;
  readonly dictionaries: Pick<RestCompressor, 'exportDictionaries' | 'importDictionaries'>;
  readonly file: EntriesFile;
  /** Whose answers they are: what was saved of another openFDA is not taken over. */
  readonly origin: string;
  /** Bound of the answers saved. */
  readonly maxBytes: number;
  /** Lets others run while answers are written. @default a turn of the event loop */
  readonly breathe?: () => Promise<void>;
}

/** The answers used most, kept over a restart as they are cached: with the moment they were fetched at, their version and their end. */
export interface EntrySnapshot {
  write(): Promise<{ readonly entries: number; readonly bytes: number }>;
  commit(): void;
  /** Puts back what was saved; how many answers, or undefined where it cannot be read. */
  restore(): Promise<number | undefined>;
  /** What was saved is void. */
  forget(): void;
}

export function createEntrySnapshot(options: EntrySnapshotOptions): EntrySnapshot {
  const { hottest, peek, put, dictionaries, file, origin, maxBytes, breathe = () => setImmediate() } = options;

  async function wanted(): Promise<[string, CacheEntry][]> {
    const found: [string, CacheEntry][] = [];
    let bytes = 0;
    for (const path of await hottest()) {
      const entry = peek(path);
      if (!entry || bytes + entry.bytes.byteLength > maxBytes) continue;
      bytes += entry.bytes.byteLength;
      found.push([path, entry]);
    }
    return found;
  }

  return {
    async write() {
      file.begin();
      const entries = await wanted();
      const ids = new Set(entries.map(([, { encoding }]) => dictionaryOf(encoding)));
      const isWanted = ({ id }: DictionaryInfo) => ids.has(id);
      const saved = { entries, dictionaries: dictionaries.exportDictionaries(isWanted) };
      const pieces = await writeEntries(origin, saved, breathe);
      await file.stage(pieces);
      return { entries: entries.length, bytes: pieces.reduce((sum, { byteLength }) => sum + byteLength, 0) };
    },
    commit: () => file.commit(),
    async restore() {
      const bytes = await file.load();
      if (bytes === undefined) return 0;
      const saved = readEntries(origin, bytes);
      if (!saved) return undefined;
      dictionaries.importDictionaries(saved.dictionaries);
      // The most used last, so that it is the last to leave where there is less room than before.
      for (const [key, entry] of saved.entries.toReversed()) put(key, entry);
      return saved.entries.length;
    },
    forget: () => file.forget(),
  };
}
