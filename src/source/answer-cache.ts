import type { CacheEntry } from '../cache/cache-entry.ts';
import type { TieredCache } from '../cache/tiered-cache.ts';
import type { AtRest } from '../compression/at-rest.ts';
import type { JudgedEntry } from '../freshness/freshness-policy.ts';
import { recordRefresh } from '../freshness/refresh-history.ts';
import type { UsageTable } from '../freshness/usage-table.ts';
import type { OpenFdaAnswer } from '../openfda/answer.ts';
import type { SourceAnswer } from './answer.ts';
import type { CachedTexts } from './cached-texts.ts';
import type { DecodedAnswers } from './decoded-answers.ts';
import {
  type AnswerHeader,
  digestOf,
  encodeAnswer,
  encodeResults,
  historyOf,
  packedResults,
  readHeader,
  readResults,
} from './stored-answer.ts';

/** An answer found in the cache, not yet read. */
export interface Found {
  readonly path: string;
  readonly entry: CacheEntry;
  readonly header: AnswerHeader;
  readonly judged: JudgedEntry;
  /** Length of its records' text. */
  readonly textBytes: number;
}

/** When and at what cost an answer came about. */
export interface Fetched {
  readonly version: number;
  readonly fetchedAt: number;
  readonly ms: number;
  /** The answer before it, where one is known: it tells whether this is a change. */
  readonly before: Found | undefined;
  /** Whether a server that is behind gave it: a newer epoch of the dataset is known. */
  readonly stale: boolean;
}

/** An answer that was cached and was fetched again. */
export interface RefetchedAnswer {
  readonly dataset: string;
  readonly path: string;
  readonly fetchedAt: number;
  /** Whether it is another than before. */
  readonly changed: boolean;
}

/** Answers in the cache: found without being read, read where they are wanted, kept packed. */
export interface AnswerCache {
  find(path: string, dataset: string): Promise<Found | undefined>;
  /** The answer; undefined where it cannot be read: a miss. */
  open(found: Found, validatedAt: number, stale: boolean): Promise<SourceAnswer | undefined>;
  /** Keeps an answer of openFDA, and gives it as the source does. */
  keep(path: string, dataset: string, answer: OpenFdaAnswer, fetched: Fetched): SourceAnswer;
}

export interface AnswerCacheOptions {
  readonly cache: TieredCache;
  readonly atRest: Pick<AtRest, 'pack' | 'condense' | 'open'>;
  readonly decoded: DecodedAnswers;
  readonly texts: CachedTexts;
  /** How each answer was used so far. */
  readonly usages: Pick<UsageTable, 'get'>;
  readonly onRefetched?: ((answer: RefetchedAnswer) => void) | undefined;
  /** A cached answer was found; another process may have fetched it. */
  readonly onFound?: ((entry: JudgedEntry) => void) | undefined;
  /** The records of an answer are at hand: it was fetched, or read from the cache. `textBytes` is the length of their text. */
  readonly onRecords?: ((dataset: string, answer: SourceAnswer, textBytes: number) => void) | undefined;
  /** An answer could not be packed better in the background; it stays as it was packed at once. */
  readonly onCondenseFailed?: (dataset: string, error: unknown) => void;
}

/** How long an answer is kept at most: nothing older may be served, but by level STALE. */
const keepMs = 30 * 24 * 3_600_000;

export function createAnswerCache(options: AnswerCacheOptions): AnswerCache {
  const { cache, atRest, decoded, texts, usages } = options;

  async function find(path: string, dataset: string): Promise<Found | undefined> {
    const lookup = await cache.get(path);
    const entry = lookup?.entry;
    const header = entry && readHeader(entry);
    if (!header) return undefined;
    const { fetchedAt, negative, bytes } = entry;
    const { lastUpdated } = header;
    const history = historyOf(entry, header);
    const judged = { dataset, fetchedAt, lastUpdated, negative, history, usage: usages.get(path) };
    options.onFound?.(judged);
    return { path, entry, header, judged, textBytes: header.textBytes ?? bytes.byteLength };
  }

  async function recordsOf({ path, entry, judged, textBytes }: Found) {
    const atHand = decoded.find(path, entry.version);
    if (atHand) return atHand;
    const text = await atRest.open(judged.dataset, packedResults(entry), entry.encoding);
    const results = text && readResults(text);
    // It may have left the cache while it was opened.
    if (results && cache.isHeld(path)) decoded.hold(path, entry.version, results, textBytes);
    return results;
  }

  function withRecords(dataset: string, answer: SourceAnswer, textBytes: number): SourceAnswer {
    options.onRecords?.(dataset, answer, textBytes);
    return answer;
  }

  /** Puts a smaller form in the place of an entry that is still there. */
  async function condense(path: string, dataset: string, header: AnswerHeader, text: Buffer, stored: CacheEntry) {
    const packed = { bytes: Buffer.from(packedResults(stored)), encoding: stored.encoding };
    const better = await atRest.condense(dataset, text, packed);
    if (!better || cache.peek(path)?.version !== stored.version) return;
    cache.set(path, { ...stored, bytes: encodeAnswer(header, better.bytes), encoding: better.encoding });
  }

  return {
    find,
    async open(found, validatedAt, stale) {
      const results = await recordsOf(found);
      if (!results) return undefined;
      const { path, header, entry } = found;
      const { total, lastUpdated, next, sampleData } = header;
      const { history } = found.judged;
      const provenance = { path, lastUpdated, fetchedAt: entry.fetchedAt, validatedAt, stale, sampleData, history };
      const { version } = entry;
      const answer = { results, total, lastUpdated, next, sampleData, provenance, version };
      return withRecords(found.judged.dataset, answer, found.textBytes);
    },
    keep(path, dataset, answer, { version, fetchedAt, ms, before, stale }) {
      const text = encodeResults(answer);
      const digest = digestOf(text);
      if (before) options.onRefetched?.({ dataset, path, fetchedAt, changed: before.entry.digest !== digest });
      const history = recordRefresh(before?.judged.history, { contentHash: digest, costMs: ms });
      const { results, total, lastUpdated, next, sampleData } = answer;
      const header = { total, lastUpdated, next, sampleData, keyFactor: history.keyFactor, textBytes: text.byteLength };
      const { bytes, encoding } = atRest.pack(dataset, text, results.length);
      const entry: CacheEntry = {
        ...{ bytes: encodeAnswer(header, bytes), encoding, tags: [dataset], version, fetchedAt },
        ...{ cost: { requests: 1, ms }, negative: lastUpdated === undefined, digest, keepUntil: fetchedAt + keepMs },
      };
      // Before the entry is stored: where it is refused or leaves at once, what is known of it goes with it.
      decoded.hold(path, version, results, text.byteLength);
      texts.note(dataset, path);
      cache.set(path, entry);
      condense(path, dataset, header, text, entry).catch((error: unknown) =>
        options.onCondenseFailed?.(dataset, error),
      );
      const provenance = { path, lastUpdated, fetchedAt, validatedAt: fetchedAt, stale, sampleData, history };
      const kept = { results, total, lastUpdated, next, sampleData, provenance, version };
      return withRecords(dataset, kept, text.byteLength);
    },
  };
}
