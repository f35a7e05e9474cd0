import type { Codec } from './codec.ts';
import { dictionaryId } from './dictionary-id.ts';
import { readEntropyTables } from './entropy-tables.ts';
import { formatDictionary } from './format-dictionary.ts';
import { totalBytes, trialLevel } from './total-bytes.ts';

export interface TrainDictionaryOptions {
  readonly zstd: Codec;
  readonly content: Buffer;
  /** Samples that the content was not chosen from: what it is judged by, and what statistics are taken from. */
  readonly unseen: readonly Uint8Array[];
}

/** A dictionary must save this part of what is stored without one, or it is not worth keeping. */
const leastSaving = 0.05;

/**
 * The zstd dictionary with a content, and with statistics where these make unseen samples smaller; undefined where unseen samples
 * are hardly smaller with it. Without unseen samples it is the plain content, unjudged.
 */
export async function trainDictionary(options: TrainDictionaryOptions): Promise<Buffer | undefined> {
  const { zstd, content, unseen } = options;
  if (unseen.length === 0) return content;
  const formatted = await withStatistics(options);
  const candidates = formatted ? [content, formatted] : [content];
  let best: { bytes: number; dictionary: Buffer | undefined } = {
    bytes: (await totalBytes(zstd, unseen, undefined)) * (1 - leastSaving),
    dictionary: undefined,
  };
  for (const dictionary of candidates) {
    const bytes = await totalBytes(zstd, unseen, dictionary);
    if (bytes < best.bytes) best = { bytes, dictionary };
  }
  return best.dictionary;
}

async function withStatistics({ zstd, content, unseen }: TrainDictionaryOptions): Promise<Buffer | undefined> {
  const frame = await zstd.encodeAside(Buffer.concat(unseen), { level: trialLevel, dictionary: content });
  const tables = readEntropyTables(frame);
  if (!tables) return undefined;
  return formatDictionary(content, tables, dictionaryId(formatDictionary(content, tables, 0)));
}
