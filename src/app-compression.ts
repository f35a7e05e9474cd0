import type { Logger } from 'pino';
import type { AppCache } from './app-cache.ts';
import { type AtRest, createAtRest } from './compression/at-rest.ts';
import { type CodecHealth, watchCodecs } from './compression/codec-health.ts';
import { createCodecSet } from './compression/codec-set.ts';
import type { CompressionEvent } from './compression/compression-event.ts';
import { estimatePreference, type PreferenceEstimate } from './compression/estimate-preference.ts';
import { createFleetDictionaries } from './compression/fleet-dictionaries.ts';
import { createRestCompressor, type RestCompressor } from './compression/rest-compressor.ts';
import type { Preference } from './compression/rest-settings.ts';
import type { SizeClass } from './compression/size-class.ts';
import { timeInThread } from './compression/time-in-thread.ts';
import type { Config } from './config.ts';
import { type CachedTexts, createCachedTexts } from './source/cached-texts.ts';
import { DecodedAnswers, type DecodedStats } from './source/decoded-answers.ts';
import { type HeldKind, heldKinds } from './source/held-kinds.ts';
import { sampleTexts } from './source/sample-texts.ts';
import { createTierDictionaryShelf } from './source/tier-dictionary-shelf.ts';

/** Compression at rest, put together as the settings say. */
export interface AppCompression {
  readonly atRest: AtRest;
  readonly decoded: DecodedAnswers;
  readonly texts: CachedTexts;
  /** The codecs, at rest and on the wire, and how they do. */
  readonly codecHealth: CodecHealth;
  /** Whether answers are stored compressed, and what is preferred. */
  readonly mode: 'space' | 'speed' | 'off';
  /** Texts of a dataset that are cached now. */
  samples(dataset: string, most: number, sizeClass?: SizeClass): Promise<readonly Buffer[]>;
  /** What storing by a preference would come to. */
  estimate(prefer: Preference): PreferenceEstimate;
  /** What kinds of answers memory holds, those with most bytes first. */
  kinds(): readonly HeldKind[];
  decodedStats(): DecodedStats;
  /** The dictionaries of this process, for the next. */
  readonly dictionaries: Pick<RestCompressor, 'exportDictionaries' | 'importDictionaries'>;
  /** The shared tier may have lost the dictionaries: they are put there again when they are next used. */
  forgetShelf(): void;
}

export interface AppCompressionOptions {
  readonly config: Config;
  readonly appCache: AppCache;
  /** Bound of the records that are held as objects. */
  readonly decodedMaxBytes: number;
  readonly now: () => number;
  /** Milliseconds, with fractions. */
  readonly monotonic: () => number;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  readonly logger: Logger;
}

/** How long one of a fleet may take to train a dataset's dictionaries before another does. */
const trainingMs = 60_000;

export function createAppCompression(options: AppCompressionOptions): AppCompression {
  const { config, appCache, decodedMaxBytes, now, monotonic, random, logger } = options;
  const { prefer, minBytes, quick, candidates, trainAfterRecords } = config.compression;
  const mode = config.features.has('compression') ? prefer : 'off';
  const codecHealth = watchCodecs(createCodecSet(), monotonic);
  const compressor = createRestCompressor({
    ...{ codecs: codecHealth.codecs, isResting: codecHealth.isResting, time: timeInThread },
    prefer: mode === 'off' ? 'speed' : mode,
    settings: {
      minBytes,
      quick,
      ...(candidates.length > 0 ? { candidates } : {}),
      // Trials take every method, the slowest included; a quarter of a megabyte tells what a longer text would.
      trialMaxBytes: 256 * 1024,
    },
    now: monotonic,
    random,
    onEvent: (event) => tell(logger, event),
  });
  const dictionaries = createFleetDictionaries({
    compressor,
    shelf: createTierDictionaryShelf({ tier: appCache.shared, versions: appCache.versions, now }),
    alone: async (name, work) => {
      const lease = await appCache.leases.acquire(name, trainingMs);
      if (!lease) return undefined;
      try {
        return await work();
      } finally {
        await lease.release();
      }
    },
    now,
  });
  const atRest = createAtRest({
    ...{ compressor, dictionaries, enabled: mode !== 'off', trainAfterRecords, now },
    onFailed: (what, dataset, error) => logger.warn({ dataset, err: error }, `${what} failed`),
  });
  const decoded = new DecodedAnswers({ maxBytes: decodedMaxBytes });
  const texts = createCachedTexts();
  return {
    ...{ atRest, decoded, texts, mode, codecHealth, dictionaries: compressor },
    samples: (dataset, most, sizeClass) =>
      sampleTexts({ cache: appCache.cache, atRest, texts, dataset, most, sizeClass }),
    estimate: (wanted) => estimatePreference(atRest.stats().measured, wanted, { isCompressing: mode !== 'off' }),
    kinds: () => heldKinds({ cache: appCache.cache, texts }),
    decodedStats: () => decoded.stats(),
    forgetShelf: dictionaries.forgetShelf,
  };
}

function tell(logger: Logger, event: CompressionEvent): void {
  const { type, ...about } = event;
  if (type === 'chosen' || type === 'left as it is') logger.debug({ compression: about }, type);
  else if (type === 'trained') logger.info({ compression: about }, 'dictionaries were trained');
  else logger.warn({ compression: about }, `compression at rest: ${type}`);
}
