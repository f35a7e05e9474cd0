import { setImmediate } from 'node:timers/promises';
import { type BenchmarkRow, benchmarkMethod } from './benchmark-method.ts';
import type { Codec, CodecName } from './codec.ts';
import { benchmarkCodecs } from './codec-benchmark.ts';
import { type CodecSet, createCodecSet } from './codec-set.ts';
import type { CompressionEvent } from './compression-event.ts';
import { type CodecStats, createStatsRecorder } from './compression-stats.ts';
import { packDictionaries, unpackDictionaries } from './dictionary-archive.ts';
import { type Dictionary, DictionaryStore } from './dictionary-store.ts';
import { createDictionaryTrainer } from './dictionary-trainer.ts';
import { createKindRules } from './kind-rules.ts';
import { codecOf, type Method } from './method.ts';
import type { Trial } from './method-chooser.ts';
import { createRestReader, type RestReader } from './rest-reader.ts';
import { type Preference, type RestSettings, restSettings } from './rest-settings.ts';
import { type ChosenMethod, createRestWriter, type Encoded, type MeasuredKind } from './rest-writer.ts';
import { type SelfCheck, selfCheck } from './self-check.ts';
import { type SizeClass, sizeClassOf } from './size-class.ts';
import { createTextKinds } from './text-kinds.ts';
import type { TimeMethod } from './time-in-thread.ts';
import { type SampleTiming, type TimingTask, timeMethod } from './time-method.ts';

/** A dictionary as it is shown. */
export type DictionaryInfo = Omit<Dictionary, 'bytes'> & { readonly bytes: number };

export interface RestStats {
  readonly codecs: readonly CodecStats[];
  readonly choices: readonly ChosenMethod[];
  readonly measured: readonly MeasuredKind[];
  readonly dictionaries: readonly DictionaryInfo[];
  /** Codecs that are not used, since the runtime lacks them or they failed their check. */
  readonly disabled: readonly CodecName[];
  /** Bytes of samples held for the next training. */
  readonly sampleBytes: number;
}

/** Compression of what is stored: chosen by dataset and size, checked, and never a reason to fail. */
export interface RestCompressor {
  /** The bytes to store, at once: in the chosen way where that is quick enough, else in a quick way. */
  encode(dataset: string, bytes: Uint8Array): Encoded;
  /** The bytes to store, in the chosen way, made in the background; also where ways are tried. `bytes` must not change. */
  condense(dataset: string, bytes: Uint8Array): Promise<Encoded>;
  /** Counts a smaller form that took the place of what was stored. */
  noteReplaced(dataset: string, encoding: string, savedBytes: number): void;
  /** Tries a quick way on some texts that are stored as they are, to tell what it would come to. `bytes` must not change. */
  tryQuick(dataset: string, bytes: Uint8Array): Promise<void>;
  /** What was stored; undefined (a miss, and an event) where that cannot be had whole. */
  readonly decode: RestReader;
  /** Shows a text to train from. */
  learn(dataset: string, sample: Uint8Array): void;
  /** Trains the dataset's dictionaries from what was shown; those before still read what they wrote. */
  train(dataset: string): Promise<readonly DictionaryInfo[]>;
  /** What share a training now would take off the samples shown; see `DictionaryTrainer`. */
  gainOfTraining(dataset: string, signal?: AbortSignal): Promise<number>;
  knowsDictionary(dataset: string, id: number): boolean;
  /** The dictionaries, or those wanted, as bytes that another process can take over. */
  exportDictionaries(isWanted?: (dictionary: DictionaryInfo) => boolean): Buffer;
  /** Takes over dictionaries of another process; how many were new, or undefined (and an event) for bytes that are no export. */
  importDictionaries(packed: Uint8Array): number | undefined;
  stats(): RestStats;
  benchmark(dataset: string, samples: readonly Uint8Array[]): Promise<BenchmarkRow[]>;
  /** The ways that are chosen among now. */
  methods(): readonly Method[];
  /** What a way makes of texts of a kind as they would be written; undefined where none of them would be. Rejects where the signal is aborted. */
  measure(measuring: Measuring): Promise<BenchmarkRow | undefined>;
  /** Takes over what was measured on so many texts of a kind: the choice goes by it. */
  adopt(dataset: string, sizeClass: SizeClass, trials: readonly Trial[], texts: number): ChosenMethod | undefined;
  /** The way that the preference would choose by what was measured. */
  bestOf(trials: readonly Trial[]): Method | undefined;
  /** Checks every codec; one that fails is not written with until it passes. */
  selfCheck(): readonly SelfCheck[];
}

/** A way to be measured on texts of a dataset and size. */
export interface Measuring {
  readonly dataset: string;
  readonly sizeClass: SizeClass;
  readonly method: Method;
  readonly texts: readonly Uint8Array[];
  readonly signal?: AbortSignal | undefined;
}

export interface RestCompressorOptions {
  readonly prefer: Preference;
  /** Overrides of what the preference sets. */
  readonly settings?: Partial<RestSettings>;
  /** Milliseconds, with fractions, from any start. */
  readonly now: () => number;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  readonly onEvent?: (event: CompressionEvent) => void;
  /** @default every codec of `node:zlib` */
  readonly codecs?: CodecSet;
  /** Whether a codec is not to be written with for now. @default none */
  readonly isResting?: (codec: CodecName) => boolean;
  /** How methods are timed. @default here, on the thread that asks, with the codecs given */
  readonly time?: TimeMethod;
  /** Lets others run during a training. @default a turn of the event loop */
  readonly breathe?: () => Promise<void>;
}

export function createRestCompressor(options: RestCompressorOptions): RestCompressor {
  const { prefer, now, random, onEvent = () => {}, codecs = createCodecSet() } = options;
  const { breathe = () => setImmediate(), isResting = () => false } = options;
  const { time = (codec, task, signal) => timeHere(codec, task, now, signal) } = options;
  const settings: RestSettings = { ...restSettings(prefer), ...options.settings };
  const dictionaries = new DictionaryStore({ kept: settings.dictionariesKept });
  const stats = createStatsRecorder();
  const disabled = new Set<CodecName>();
  const usable = ({ name }: Codec) => !disabled.has(name) && !isResting(name);
  const rules = createKindRules({ codecs, usable, dictionaries, settings });
  const writer = createRestWriter({ codecs, usable, rules, settings, stats, now, onEvent });
  const trainer = createDictionaryTrainer({
    ...{ zstd: codecs.zstd, dictionaries, settings, now, random, breathe, onEvent },
  });

  function check(): readonly SelfCheck[] {
    const results = selfCheck(codecs);
    for (const { codec, ok, problem } of results) {
      if (ok) disabled.delete(codec);
      else if (!disabled.has(codec)) {
        disabled.add(codec);
        onEvent({ type: 'codec disabled', codec, problem: problem ?? 'unknown' });
      }
    }
    return results;
  }
  check();

  return {
    encode: writer.encode,
    condense: writer.condense,
    noteReplaced: (dataset, encoding, savedBytes) => stats.replaced(dataset, codecOf(encoding), savedBytes),
    tryQuick: writer.tryQuick,
    decode: createRestReader({ codecs, dictionaries, stats, now, onEvent }),
    learn: trainer.learn,
    async train(dataset) {
      const trained = await trainer.train(dataset);
      if (trained.length > 0) writer.reconsider(dataset);
      return trained.map(infoOf);
    },
    gainOfTraining: trainer.gainOf,
    knowsDictionary: (dataset, id) => dictionaries.find(dataset, id) !== undefined,
    exportDictionaries: (isWanted = () => true) =>
      packDictionaries(dictionaries.all().filter((dictionary) => isWanted(infoOf(dictionary)))),
    importDictionaries(packed) {
      const unpacked = unpackDictionaries(Buffer.from(packed));
      if (!unpacked) {
        onEvent({ type: 'dictionaries refused', bytes: packed.byteLength });
        return undefined;
      }
      const sound = unpacked.filter((dictionary) => worksWith(codecs.zstd, dictionary));
      if (sound.length < unpacked.length) onEvent({ type: 'dictionaries refused', bytes: packed.byteLength });
      const added = sound.filter((dictionary) => dictionaries.add(dictionary));
      for (const dataset of new Set(added.map((dictionary) => dictionary.dataset))) writer.reconsider(dataset);
      return added.length;
    },
    stats: () => ({
      codecs: stats.rows(),
      choices: writer.choices(),
      measured: writer.measured(),
      dictionaries: dictionaries.all().map(infoOf),
      disabled: [...disabled],
      sampleBytes: trainer.sampleBytes(),
    }),
    benchmark(dataset, samples) {
      const dictionary = dictionaries.currentFor(dataset, sizeClassOf(samples[0]?.byteLength ?? 0));
      return benchmarkCodecs({ ...{ codecs, dataset, samples, dictionary, time }, methods: settings.candidates });
    },
    methods: rules.methods,
    async measure({ dataset, sizeClass, method, texts, signal }) {
      const kind = { dataset, sizeClass };
      const samples = texts
        .filter(({ byteLength }) => sizeClassOf(byteLength) === sizeClass && !rules.isTooSmall(kind, byteLength))
        .map((text) => text.subarray(0, settings.trialMaxBytes));
      if (samples.length === 0) return undefined;
      return benchmarkMethod({ codecs, dataset, samples, time, signal }, method, rules.dictionaryOf(kind, method));
    },
    adopt: writer.adopt,
    bestOf: (trials) => createTextKinds(settings).ofClass('', 'record').chooser.adopt(trials, 1)?.method,
    selfCheck: check,
  };
}

/** One sample at a time, so that the signal is heard between two. */
async function timeHere(codec: Codec, task: TimingTask, now: () => number, signal?: AbortSignal) {
  const timings: SampleTiming[] = [];
  for (const sample of task.samples) {
    await Promise.resolve();
    signal?.throwIfAborted();
    timings.push(...timeMethod(codec, { ...task, samples: [sample] }, now));
  }
  return timings;
}

/** Whether zstd accepts the dictionary and reads back what it wrote with it. */
function worksWith(zstd: Codec, { bytes: dictionary }: Dictionary): boolean {
  const probe = dictionary.subarray(0, 1024);
  try {
    const encoded = zstd.encode(probe, { level: zstd.levels.min, dictionary });
    return zstd.decode(encoded, { maxBytes: probe.length, dictionary })?.equals(probe) === true;
  } catch {
    return false;
  }
}

function infoOf({ bytes, ...rest }: Dictionary): DictionaryInfo {
  return { ...rest, bytes: bytes.byteLength };
}
