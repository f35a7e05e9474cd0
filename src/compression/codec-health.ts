import type { Codec, CodecName } from './codec.ts';
import type { CodecSet } from './codec-set.ts';

/** How often a codec failed to encode. */
export interface CodecFailures {
  readonly codec: CodecName;
  readonly failures: number;
  /** The message of the last failure; empty before the first. */
  readonly problem: string;
  /** Until when the codec is left aside, in ms of the clock given; undefined where it is in use again. */
  readonly restingUntil: number | undefined;
}

/** Which codecs fail, and which are left aside for it. */
export interface CodecHealth {
  /** The codecs, watched. */
  readonly codecs: CodecSet;
  /** Whether a codec is not to be encoded with for now. What it wrote can be read all the same. */
  isResting(codec: CodecName): boolean;
  /** Every codec that compresses. */
  all(): readonly CodecFailures[];
  /** Codecs that ever failed. */
  failures(): readonly CodecFailures[];
}

interface State {
  failures: number;
  inRow: number;
  problem: string;
  restingUntil: number;
}

const watchedNames = ['gzip', 'deflate', 'brotli', 'zstd'] as const satisfies readonly CodecName[];

/** A codec rests for a second after its first failure, twice as long after each that follows, and ten minutes at most. */
const firstRestMs = 1000;
const maxRestMs = 600_000;

/**
 * Watches codecs as they encode. One that fails is left aside for a while, in which answers are stored and sent in another coding, and is then
 * tried again.
 *
 * @param now Milliseconds from any start.
 */
export function watchCodecs(codecs: CodecSet, now: () => number): CodecHealth {
  const states = new Map<CodecName, State>();

  function failed(codec: CodecName, error: unknown): void {
    const state = states.get(codec) ?? { failures: 0, inRow: 0, problem: '', restingUntil: 0 };
    state.failures += 1;
    state.inRow += 1;
    state.problem = error instanceof Error ? error.message : String(error);
    state.restingUntil = now() + Math.min(maxRestMs, firstRestMs * 2 ** (state.inRow - 1));
    states.set(codec, state);
  }

  function worked(codec: CodecName): void {
    const state = states.get(codec);
    if (state) state.inRow = 0;
  }

  const isResting = (codec: CodecName): boolean => {
    const state = states.get(codec);
    return state !== undefined && state.inRow > 0 && now() < state.restingUntil;
  };

  function all(): CodecFailures[] {
    return watchedNames.map((codec) => {
      const { failures = 0, problem = '', restingUntil } = states.get(codec) ?? {};
      return { codec, failures, problem, restingUntil: isResting(codec) ? restingUntil : undefined };
    });
  }

  function watched(codec: Codec): Codec {
    const { name } = codec;
    return {
      ...codec,
      encode(bytes, options) {
        try {
          const encoded = codec.encode(bytes, options);
          worked(name);
          return encoded;
        } catch (error) {
          failed(name, error);
          throw error;
        }
      },
      async encodeAside(bytes, options) {
        try {
          const encoded = await codec.encodeAside(bytes, options);
          worked(name);
          return encoded;
        } catch (error) {
          failed(name, error);
          throw error;
        }
      },
    };
  }

  return {
    codecs: {
      identity: codecs.identity,
      gzip: watched(codecs.gzip),
      deflate: watched(codecs.deflate),
      brotli: watched(codecs.brotli),
      zstd: watched(codecs.zstd),
    },
    isResting,
    all,
    failures: () => all().filter(({ failures }) => failures > 0),
  };
}
