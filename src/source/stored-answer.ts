import { createHash } from 'node:crypto';
import type { CacheEntry } from '../cache/cache-entry.ts';
import type { RefreshHistory } from '../freshness/refresh-history.ts';
import type { OpenFdaAnswer, WireRecord } from '../openfda/answer.ts';

/** What is read of a stored answer without reading its records. */
export interface AnswerHeader {
  readonly total: number;
  readonly lastUpdated: string | undefined;
  readonly next: string | undefined;
  readonly sampleData: boolean;
  /** What refreshing it has found so far; see `RefreshHistory.keyFactor`. */
  readonly keyFactor: number;
}

const newline = 0x0a;
const headers = new WeakMap<CacheEntry, AnswerHeader>();

/** The bytes of an answer as they are kept: a line of JSON that tells of it, then the list of its records. */
export function encodeAnswer(answer: OpenFdaAnswer, results: Buffer, history: RefreshHistory): Buffer {
  const { total, lastUpdated, next, sampleData } = answer;
  const header = JSON.stringify({ total, lastUpdated, next, sampleData, keyFactor: history.keyFactor });
  return Buffer.concat([Buffer.from(`${header}\n`), results]);
}

/** The records as bytes: the part of an answer by which a change is told. */
export function encodeResults(answer: OpenFdaAnswer): Buffer {
  return Buffer.from(JSON.stringify(answer.results));
}

export function digestOf(results: Buffer): string {
  return createHash('sha1').update(results).digest('base64url');
}

/** Reads what is told of an answer; undefined where the bytes are none of ours. */
export function readHeader(entry: CacheEntry): AnswerHeader | undefined {
  const known = headers.get(entry);
  if (known) return known;
  const bytes = asBuffer(entry.bytes);
  const end = bytes.indexOf(newline);
  if (end < 0) return undefined;
  try {
    const header = JSON.parse(bytes.toString('utf8', 0, end)) as AnswerHeader;
    headers.set(entry, header);
    return header;
  } catch {
    return undefined;
  }
}

export function readResults(entry: CacheEntry): readonly WireRecord[] {
  const bytes = asBuffer(entry.bytes);
  return JSON.parse(bytes.toString('utf8', bytes.indexOf(newline) + 1)) as readonly WireRecord[];
}

export function historyOf(entry: CacheEntry, header: AnswerHeader): RefreshHistory {
  return { contentHash: entry.digest, keyFactor: header.keyFactor, costMs: entry.cost.ms };
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
