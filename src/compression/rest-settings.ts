import type { Method } from './method.ts';
import type { SizeClass } from './size-class.ts';

/** How stored bytes are compressed. */
export interface RestSettings {
  /** Texts below this stay as they are. */
  readonly minBytes: number;
  /** The same where there is a dictionary. */
  readonly minBytesWithDictionary: number;
  /** Ways to store at once, best first: the first that is available is used until trials have made a choice. */
  readonly quick: readonly Method[];
  /** Ways that trials choose among. */
  readonly candidates: readonly Method[];
  /** How much larger than the reference the fastest may be and still be chosen. */
  readonly tolerance: number;
  /** What sizes are compared with; the smallest result where absent. */
  readonly reference?: Method;
  /** With a reference: how much larger than the smallest result it may be all the same. */
  readonly slack: number;
  /** The chosen way is used at once where it is expected to take no longer than this, else in the background. */
  readonly syncBudgetMs: number;
  /** Trials read no more of a text than this. */
  readonly trialMaxBytes: number;
  /** Trials of so many texts of a dataset and size make a choice, which is made anew after `usesPerChoice`. */
  readonly textsPerChoice: Readonly<Record<SizeClass, number>>;
  readonly usesPerChoice: number;
  /** How many texts may wait for the background. */
  readonly maxWaiting: number;
  readonly backgroundConcurrency: number;
  readonly recordDictionaryBytes: number;
  readonly pageDictionaryBytes: number;
  readonly dictionariesKept: number;
  /** How many bytes of samples are held for a dataset until it is trained. */
  readonly sampleBytes: number;
}

export type Preference = 'space' | 'speed';

const zstd = (level: number): Method => ({ codec: 'zstd', level });
const brotli = (level: number): Method => ({ codec: 'brotli', level });
const gzip = (level: number): Method => ({ codec: 'gzip', level });

const common = {
  minBytes: 1024,
  minBytesWithDictionary: 512,
  quick: [zstd(3), brotli(4), gzip(6)],
  syncBudgetMs: 2,
  trialMaxBytes: 2 * 1024 * 1024,
  textsPerChoice: { record: 4, page: 2, bulk: 1 },
  usesPerChoice: 5000,
  slack: 0.35,
  maxWaiting: 64,
  backgroundConcurrency: 1,
  recordDictionaryBytes: 32 * 1024,
  pageDictionaryBytes: 112 * 1024,
  dictionariesKept: 3,
  sampleBytes: 512 * 1024,
};

/**
 * The settings for a preference. Space: the fastest that comes within 1 % of the smallest; what speed would choose is tried beside. Speed: the fastest that comes within 12 % of
 * brotli's best and within 35 % of the smallest, which with a dictionary is mostly a low level of zstd.
 */
export function restSettings(prefer: Preference): RestSettings {
  if (prefer === 'space') {
    return {
      ...common,
      tolerance: 0.01,
      candidates: [zstd(3), zstd(9), zstd(15), zstd(19), brotli(10), brotli(11), gzip(9)],
    };
  }
  return {
    ...common,
    tolerance: 0.12,
    reference: brotli(11),
    candidates: [3, 6, 9, 12, 15].map(zstd).concat([5, 9, 10, 11].map(brotli), gzip(6)),
  };
}
