import type { Codec } from './codec.ts';
import type { CompressionEvent } from './compression-event.ts';
import { dictionaryId } from './dictionary-id.ts';
import type { Dictionary, DictionaryRole, DictionaryStore } from './dictionary-store.ts';
import type { RestSettings } from './rest-settings.ts';
import { SampleReservoir } from './sample-reservoir.ts';
import { selectSegments } from './select-segments.ts';
import { totalBytes } from './total-bytes.ts';
import { trainDictionary } from './train-dictionary.ts';

export interface DictionaryTrainer {
  /** Shows a text of a dataset; some of it is remembered until the next training. */
  learn(dataset: string, text: Uint8Array): void;
  /** Dictionaries from what was shown since the last training; none where that was too little or they would not pay. */
  train(dataset: string): Promise<readonly Dictionary[]>;
  /**
   * What share a training now would take off what samples come to with the dictionary in use, or with none where there is none; 0 where
   * there are too few to tell. Trains on trial: neither dictionaries nor samples change. Rejects where the signal is aborted.
   */
  gainOf(dataset: string, signal?: AbortSignal): Promise<number>;
  /** How many bytes of samples are held. */
  sampleBytes(): number;
}

export interface DictionaryTrainerOptions {
  readonly zstd: Codec;
  readonly dictionaries: DictionaryStore;
  readonly settings: RestSettings;
  /** Milliseconds, with fractions. */
  readonly now: () => number;
  readonly random: () => number;
  readonly breathe: () => Promise<void>;
  readonly onEvent: (event: CompressionEvent) => void;
}

/** From so many samples on, every eighth is kept apart to judge by. */
const fewSamples = 16;
const apart = 8;

export function createDictionaryTrainer(options: DictionaryTrainerOptions): DictionaryTrainer {
  const { zstd, dictionaries, settings, now, random, breathe, onEvent } = options;
  const reservoirs = new Map<string, SampleReservoir>();
  const training = new Map<string, Promise<readonly Dictionary[]>>();

  /** The dictionaries that samples lead to, and the samples that they were not made from. */
  async function make(dataset: string, samples: readonly Buffer[], version: number, signal?: AbortSignal) {
    const isApart = (index: number): boolean => samples.length >= fewSamples && index % apart === 0;
    const unseen = samples.filter((_, index) => isApart(index));
    const seen = samples.filter((_, index) => !isApart(index));
    const whole = await selectSegments(seen, { maxBytes: settings.pageDictionaryBytes, breathe });
    const contents: [DictionaryRole, Buffer][] = [
      ['record', whole.subarray(Math.max(0, whole.length - settings.recordDictionaryBytes))],
    ];
    if (whole.length > settings.recordDictionaryBytes) contents.push(['page', whole]);
    const made: Dictionary[] = [];
    for (const [role, content] of contents) {
      signal?.throwIfAborted();
      const bytes = await trainDictionary({ zstd, content, unseen });
      if (bytes) made.push({ dataset, role, version, id: dictionaryId(bytes), bytes });
    }
    return { made, unseen };
  }

  async function gainOf(dataset: string, signal?: AbortSignal): Promise<number> {
    const samples = [...(reservoirs.get(dataset)?.samples ?? [])];
    if (samples.length < fewSamples) return 0;
    const { made, unseen } = await make(dataset, samples, dictionaries.nextVersion(dataset), signal);
    // Samples are as short as records, and written with the dictionary for these.
    const next = made.find(({ role }) => role === 'record');
    if (!next) return 0;
    const before = await totalBytes(zstd, unseen, dictionaries.current(dataset, 'record')?.bytes, signal);
    return Math.max(0, 1 - (await totalBytes(zstd, unseen, next.bytes, signal)) / before);
  }

  async function train(dataset: string): Promise<readonly Dictionary[]> {
    const since = now();
    const samples = [...(reservoirs.get(dataset)?.samples ?? [])];
    reservoirs.delete(dataset);
    if (samples.length === 0) return [];
    const version = dictionaries.nextVersion(dataset);
    const { made } = await make(dataset, samples, version);
    const added = made.filter((dictionary) => dictionaries.add(dictionary));
    const dictionaryIds = added.map(({ id }) => id);
    onEvent({ type: 'trained', dataset, version, samples: samples.length, dictionaryIds, ms: now() - since });
    return added;
  }

  return {
    learn(dataset, text) {
      if (!zstd.available) return;
      const known = reservoirs.get(dataset);
      const reservoir = known ?? new SampleReservoir({ maxBytes: settings.sampleBytes, random });
      if (!known) reservoirs.set(dataset, reservoir);
      reservoir.add(text);
    },
    train(dataset) {
      const underWay = training.get(dataset);
      if (underWay) return underWay;
      const started = train(dataset).finally(() => training.delete(dataset));
      training.set(dataset, started);
      return started;
    },
    gainOf,
    sampleBytes: () => [...reservoirs.values()].reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
