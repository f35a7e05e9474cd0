import { resolve } from 'node:path';
import type { CacheEntry } from '../cache-entry.ts';
import type { CacheListener } from '../cache-event.ts';
import type { CacheTier, StoreOutcome, TierStats } from '../cache-tier.ts';
import { decodeEnvelope, encodeEntry } from '../entry-envelope.ts';
import { entryWeight } from '../entry-weight.ts';
import { createPolicy } from '../eviction/create-policy.ts';
import type { InvalidationMarks } from '../invalidation-marks.ts';
import type { InvalidationScope } from '../invalidation-scope.ts';
import { isDue, type SweepKind, type SweepOutcome } from '../sweep.ts';
import type { VersionClock } from '../version-clock.ts';
import { FileIndex, type IndexedEntry } from './file-index.ts';
import { lockFile } from './file-lock.ts';
import { FileMarks, readMark, writeMark } from './file-marks.ts';
import { LogFile } from './log-file.ts';
import { decodeRecord, encodeRecord, type LogRecord, recordKinds } from './log-record.ts';
import { WriteQueue } from './write-queue.ts';

const LIVE_SHARE = 0.6;
const MAX_WAITING_BYTES = 32 * 2 ** 20;
const COPIED_AT_ONCE = 64;

export interface FileTierOptions {
  /** The log's path; its lock stands beside it. */
  readonly path: string;
  /** Name of the upstream whose data the log holds: a log of another is emptied. */
  readonly origin: string;
  /** Bound of the log. While it is rewritten both copies exist. */
  readonly maxBytes: number;
  readonly marks: InvalidationMarks;
  readonly versions: VersionClock;
  readonly now: () => number;
  readonly listener?: CacheListener;
}

/**
 * The tier for one machine without Redis: a log of entries in a file, an index of it in memory. It survives a restart and a kill. A
 * record counts once it is written whole; replaced and deleted entries are dead weight until the log is rewritten, which happens when
 * it reaches its bound.
 */
export class FileTier implements CacheTier {
  readonly name = 'file';
  readonly #options: FileTierOptions;
  readonly #path: string;
  readonly #unlock: () => Promise<void>;
  readonly #index: FileIndex;
  readonly #fileMarks = new FileMarks();
  readonly #queue: WriteQueue;
  readonly #count = { hits: 0, misses: 0, stored: 0, refused: 0, evicted: 0, failures: 0 };
  #log: LogFile | undefined;

  private constructor(options: FileTierOptions, path: string, unlock: () => Promise<void>) {
    this.#options = options;
    this.#path = path;
    this.#unlock = unlock;
    const liveBytes = options.maxBytes * LIVE_SHARE;
    this.#index = new FileIndex(liveBytes, createPolicy('lrfu', { maxBytes: liveBytes }));
    this.#queue = new WriteQueue({
      maxWaitingBytes: MAX_WAITING_BYTES,
      write: (records) => this.#write(records),
      onFailure: (cause) => this.#failed('append', cause),
    });
  }

  /**
   * Opens the log and reads it through.
   *
   * @throws FileLockedError while another process has it; what the file system says where it cannot be opened.
   */
  static async open(options: FileTierOptions): Promise<FileTier> {
    const path = resolve(options.path);
    const unlock = await lockFile(`${path}.lock`);
    try {
      const tier = new FileTier(options, path, unlock);
      tier.#log = await LogFile.open({ path, origin: options.origin }, options.maxBytes, (record, { at, length }) =>
        tier.#recall(record, at, length),
      );
      return tier;
    } catch (error) {
      await unlock();
      throw error;
    }
  }

  async get(key: string): Promise<CacheEntry | undefined> {
    const entry = await this.#read(key);
    if (entry === undefined) {
      this.#count.misses += 1;
      return undefined;
    }
    this.#count.hits += 1;
    this.#index.touch(key);
    return entry;
  }

  async set(key: string, entry: CacheEntry): Promise<StoreOutcome> {
    const outcome = await this.#store(key, entry);
    if (outcome === 'stored') this.#count.stored += 1;
    else this.#count.refused += 1;
    return outcome;
  }

  async delete(key: string): Promise<boolean> {
    await this.#queue.drained();
    return this.#index.delete(key) && this.#append(encodeRecord(recordKinds.remove, key));
  }

  async invalidate(scope: InvalidationScope, version: number): Promise<number> {
    this.#options.marks.add(scope, version);
    if ('key' in scope) {
      // No fill that is under way now outlives this process: it is enough that the log has the entry no more.
      if ((this.#index.get(scope.key)?.version ?? Number.POSITIVE_INFINITY) <= version) await this.delete(scope.key);
      return version;
    }
    this.#fileMarks.add({ scope, version });
    await this.#append(encodeRecord(recordKinds.mark, '', writeMark({ scope, version })));
    return version;
  }

  async sweep(kind: SweepKind, from: string | null, most: number): Promise<SweepOutcome> {
    const start = from === null ? 0 : Number(from);
    const rules = { now: this.#options.now(), marks: this.#options.marks };
    const looked = [...this.#index.entries()].slice(start, start + most);
    const due = looked.filter(({ key, entry }) => isDue(kind, key, entry, rules));
    for (const { key } of due) await this.delete(key);
    // Those removed no longer stand before the next.
    const next = looked.length < most ? null : String(start + looked.length - due.length);
    const bytes = due.reduce((sum, { entry }) => sum + entry.length, 0);
    return { scanned: looked.length, removed: due.length, bytes, next };
  }

  stats(): TierStats {
    const { maxBytes } = this.#options;
    const entries = this.#index.size;
    return {
      name: 'file',
      entries,
      bytes: this.#log?.length ?? 0,
      maxBytes,
      ...this.#count,
      available: this.#log !== undefined,
    };
  }

  async close(): Promise<void> {
    await this.#queue.drained();
    const log = this.#log;
    this.#log = undefined;
    if (log === undefined) return;
    await log.close();
    await this.#unlock();
  }

  async #read(key: string): Promise<CacheEntry | undefined> {
    const log = this.#log;
    const known = this.#index.get(key);
    if (known === undefined || log === undefined) return undefined;
    if (!this.#stands(key, known)) {
      this.#index.delete(key);
      return undefined;
    }
    const entry = await this.#readAt(log, key, known);
    // The log may have been rewritten, or the entry replaced, while it was read.
    if (entry === undefined && this.#index.get(key)?.at !== known.at) return this.#read(key);
    if (entry === undefined) this.#index.delete(key);
    return entry !== undefined && this.#stands(key, entry) ? entry : undefined;
  }

  async #readAt(log: LogFile, key: string, known: IndexedEntry): Promise<CacheEntry | undefined> {
    try {
      const record = decodeRecord(await log.read(known));
      const envelope = record?.key === key ? decodeEnvelope(record.body) : undefined;
      if (envelope?.kind === 'entry') return envelope.entry;
      this.#options.listener?.({ type: 'unreadable', tier: 'file', key, reason: 'damaged record' });
    } catch (cause) {
      if (this.#log === log) this.#failed('read', cause);
    }
    return undefined;
  }

  async #store(key: string, entry: CacheEntry): Promise<StoreOutcome> {
    if (this.#log === undefined) return 'unavailable';
    if (this.#isOlder(key, entry)) return 'older';
    const record = encodeRecord(recordKinds.put, key, encodeEntry(entry));
    const length = record.byteLength;
    if (length > this.#options.maxBytes * LIVE_SHARE) return 'too-large';
    let outcome: StoreOutcome = 'unavailable';
    await this.#append(record, (at) => {
      outcome = this.#isOlder(key, entry) ? 'older' : 'stored';
      if (outcome === 'stored') this.#enter(key, { ...indexed(entry), at, length });
    });
    return outcome;
  }

  #stands(key: string, { keepUntil, tags, version }: Pick<CacheEntry, 'keepUntil' | 'tags' | 'version'>): boolean {
    return keepUntil > this.#options.now() && !this.#options.marks.covers(key, tags, version);
  }

  #isOlder(key: string, entry: CacheEntry): boolean {
    return entry.version < (this.#index.get(key)?.version ?? 0) || !this.#stands(key, entry);
  }

  #enter(key: string, entry: IndexedEntry): void {
    for (const dropped of this.#index.put(key, entry)) {
      this.#count.evicted += 1;
      const { key: droppedKey, version, length: bytes } = dropped;
      this.#options.listener?.({ type: 'removed', tier: 'file', key: droppedKey, version, bytes, cause: 'evicted' });
    }
  }

  /** Takes in a record found at opening. */
  #recall({ kind, key, body }: LogRecord, at: number, length: number): void {
    if (kind === recordKinds.remove) this.#index.delete(key);
    else if (kind === recordKinds.mark) this.#recallMark(body);
    else if (kind === recordKinds.put) {
      const envelope = decodeEnvelope(body);
      if (envelope.kind !== 'entry' || !(envelope.entry.version <= this.#options.versions.limit())) return;
      this.#options.versions.observe(envelope.entry.version);
      // Records stand in the order they were written, which is not always that of their versions.
      if (!this.#isOlder(key, envelope.entry)) this.#index.put(key, { ...indexed(envelope.entry), at, length });
    }
  }

  #recallMark(body: Buffer): void {
    const read = readMark(body);
    if (read === undefined) return;
    const { limit, next } = this.#options.versions;
    // A version in the future would void all that is ever stored.
    const mark = { scope: read.scope, version: read.version <= limit() ? read.version : next() };
    this.#options.versions.observe(mark.version);
    this.#options.marks.add(mark.scope, mark.version);
    this.#fileMarks.add(mark);
  }

  #append(record: Buffer, written?: (at: number) => void): Promise<boolean> {
    return this.#log === undefined ? Promise.resolve(false) : this.#queue.append(record, written);
  }

  async #write(records: readonly Buffer[]): Promise<readonly number[]> {
    const bytes = records.reduce((sum, record) => sum + record.byteLength, 0);
    if (this.#log !== undefined && this.#log.length + bytes > this.#options.maxBytes) await this.#rewrite(this.#log);
    return this.#log === undefined ? [] : this.#log.append(records);
  }

  /** Copies what lives into a new log and puts it in the old one's place. */
  async #rewrite(old: LogFile): Promise<void> {
    const fresh = await LogFile.create({ path: `${this.#path}.new`, origin: this.#options.origin });
    await fresh.append(this.#fileMarks.list().map((mark) => encodeRecord(recordKinds.mark, '', writeMark(mark))));
    const moved: { readonly key: string; readonly from: number; readonly at: number }[] = [];
    const living = [...this.#index.entries()].filter(({ key, entry }) => this.#stands(key, entry));
    for (let first = 0; first < living.length; first += COPIED_AT_ONCE) {
      const some = living.slice(first, first + COPIED_AT_ONCE);
      const places = await fresh.append(await Promise.all(some.map(({ entry }) => old.read(entry))));
      for (const [index, { key, entry }] of some.entries()) moved.push({ key, from: entry.at, at: places[index] ?? 0 });
    }
    await fresh.moveTo(this.#path);
    this.#index.move(moved);
    this.#log = fresh;
    await old.close();
  }

  #failed(operation: string, cause: unknown): void {
    this.#count.failures += 1;
    this.#options.listener?.({ type: 'tier-failed', tier: 'file', operation, cause });
  }
}

function indexed(entry: CacheEntry): Omit<IndexedEntry, 'at' | 'length'> {
  const { version, keepUntil, tags, cost } = entry;
  return { version, keepUntil, tags, weight: entryWeight(cost) };
}
