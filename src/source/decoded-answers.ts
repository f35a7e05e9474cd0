import type { WireRecord } from '../openfda/answer.ts';

export interface DecodedAnswersOptions {
  /** Bound of all that is held. */
  readonly maxBytes: number;
}

export interface DecodedStats {
  readonly entries: number;
  /** Estimated. */
  readonly bytes: number;
  /** Reads that found the records at hand, and those that had to decode them. */
  readonly hits: number;
  readonly misses: number;
}

interface Decoded {
  readonly version: number;
  readonly results: readonly WireRecord[];
  readonly bytes: number;
}

/** Measured: records as objects take about four times their text. */
const bytesPerTextByte = 4;

/**
 * The records of answers read last, as objects: whoever reads them again need neither decompress nor parse. Bounded in bytes, the least
 * recently used leaves first; nothing that takes more than half of the room is held. Records are shared and never changed.
 */
export class DecodedAnswers {
  readonly #maxBytes: number;
  readonly #held = new Map<string, Decoded>();
  #bytes = 0;
  #hits = 0;
  #misses = 0;

  constructor({ maxBytes }: DecodedAnswersOptions) {
    this.#maxBytes = maxBytes;
  }

  /** The records of an answer, where they are at hand for this version of it. */
  find(path: string, version: number): readonly WireRecord[] | undefined {
    const held = this.#held.get(path);
    if (held?.version !== version) {
      this.#misses += 1;
      return undefined;
    }
    this.#hits += 1;
    this.#held.delete(path);
    this.#held.set(path, held);
    return held.results;
  }

  hold(path: string, version: number, results: readonly WireRecord[], textBytes: number): void {
    this.forget(path);
    const bytes = textBytes * bytesPerTextByte;
    if (bytes > this.#maxBytes / 2) return;
    this.#held.set(path, { version, results, bytes });
    this.#bytes += bytes;
    for (const oldest of this.#held.keys()) {
      if (this.#bytes <= this.#maxBytes) break;
      this.forget(oldest);
    }
  }

  /** Drops the records of an answer, where those held are of this version or an older one. */
  forget(path: string, upToVersion = Number.POSITIVE_INFINITY): void {
    if ((this.#held.get(path)?.version ?? 0) > upToVersion) return;
    this.#bytes -= this.#held.get(path)?.bytes ?? 0;
    this.#held.delete(path);
  }

  stats(): DecodedStats {
    return { entries: this.#held.size, bytes: this.#bytes, hits: this.#hits, misses: this.#misses };
  }
}
