import type { Codec } from './codec.ts';

/** By it dictionaries are compared: high enough to profit from one, quick enough for many samples. */
export const trialLevel = 9;

/** What samples come to with a dictionary; infinitely much where zstd refuses it. Rejects where the signal is aborted. */
export async function totalBytes(
  zstd: Codec,
  samples: readonly Uint8Array[],
  dictionary: Buffer | undefined,
  signal?: AbortSignal,
): Promise<number> {
  let bytes = 0;
  try {
    for (const sample of samples) {
      signal?.throwIfAborted();
      bytes += (await zstd.encodeAside(sample, { level: trialLevel, dictionary })).byteLength;
    }
  } catch (error) {
    if (signal?.aborted) throw error;
    return Number.POSITIVE_INFINITY;
  }
  return bytes;
}
