import type { CodecName } from './codec.ts';

/** What a codec did for a dataset. */
export interface CodecStats {
  readonly dataset: string;
  readonly codec: CodecName;
  readonly encoded: number;
  readonly contentBytes: number;
  readonly storedBytes: number;
  /** Stored bytes for each byte of content; null before anything was encoded. */
  readonly ratio: number | null;
  readonly encodeMs: number;
  readonly decoded: number;
  readonly decodeMs: number;
  /** Stored bytes that could not be read. */
  readonly refused: number;
  /** Answers that were encoded once more in the background, for a smaller form. */
  readonly encodedAgain: number;
  /** Bytes that these forms saved where they took the place of what was stored. */
  readonly savedBytes: number;
}

type Counts = { -readonly [Name in keyof Omit<CodecStats, 'dataset' | 'codec' | 'ratio'>]: number };

/** Counts of encoding and decoding, by dataset and codec. */
export interface StatsRecorder {
  encoded(dataset: string, codec: CodecName, contentBytes: number, storedBytes: number, ms: number): void;
  decoded(dataset: string, codec: CodecName, ms: number): void;
  refused(dataset: string, codec: CodecName): void;
  encodedAgain(dataset: string, codec: CodecName, ms: number): void;
  /** A smaller form took the place of what was stored. */
  replaced(dataset: string, codec: CodecName, savedBytes: number): void;
  rows(): CodecStats[];
}

export function createStatsRecorder(): StatsRecorder {
  const byUse = new Map<string, { dataset: string; codec: CodecName; counts: Counts }>();

  function countsOf(dataset: string, codec: CodecName): Counts {
    const use = `${codec} ${dataset}`;
    const known = byUse.get(use);
    if (known) return known.counts;
    const counts = {
      ...{ encoded: 0, contentBytes: 0, storedBytes: 0, encodeMs: 0, decoded: 0, decodeMs: 0, refused: 0 },
      ...{ encodedAgain: 0, savedBytes: 0 },
    };
    byUse.set(use, { dataset, codec, counts });
    return counts;
  }

  return {
    encoded(dataset, codec, contentBytes, storedBytes, ms) {
      const counts = countsOf(dataset, codec);
      counts.encoded += 1;
      counts.contentBytes += contentBytes;
      counts.storedBytes += storedBytes;
      counts.encodeMs += ms;
    },
    decoded(dataset, codec, ms) {
      const counts = countsOf(dataset, codec);
      counts.decoded += 1;
      counts.decodeMs += ms;
    },
    refused(dataset, codec) {
      countsOf(dataset, codec).refused += 1;
    },
    encodedAgain(dataset, codec, ms) {
      const counts = countsOf(dataset, codec);
      counts.encodedAgain += 1;
      counts.encodeMs += ms;
    },
    replaced(dataset, codec, savedBytes) {
      countsOf(dataset, codec).savedBytes += savedBytes;
    },
    rows: () =>
      [...byUse.values()].map(({ dataset, codec, counts }) => ({
        ...{ dataset, codec, ...counts },
        ratio: counts.contentBytes === 0 ? null : counts.storedBytes / counts.contentBytes,
      })),
  };
}
