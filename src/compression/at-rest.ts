import type { BenchmarkRow } from './benchmark-method.ts';
import type { FleetDictionaries } from './fleet-dictionaries.ts';
import { dictionaryOf } from './method.ts';
import type { DictionaryInfo, RestCompressor, RestStats } from './rest-compressor.ts';
import type { SelfCheck } from './self-check.ts';
import { type SizeClass, sizeClassOf } from './size-class.ts';

/** A text as it is kept. */
export interface Packed {
  readonly bytes: Buffer;
  /** `identity` for the text as it is. */
  readonly encoding: string;
}

/** The last check of all codecs. */
export interface CheckedCodecs {
  /** In ms since 1970. */
  readonly at: number;
  readonly codecs: readonly SelfCheck[];
}

/** How many records were packed, since the start and since the last training. */
export interface PackedCounts {
  readonly kinds: readonly { readonly dataset: string; readonly sizeClass: SizeClass; readonly records: number }[];
  readonly sinceTraining: ReadonlyMap<string, number>;
}

export interface AtRestStats extends RestStats {
  readonly lastCheck: CheckedCodecs;
}

/** Cached answers as they are kept: compressed on the way in, opened on the way out, never a reason to fail. */
export interface AtRest extends Pick<RestCompressor, 'methods' | 'measure' | 'adopt' | 'bestOf'> {
  /** Packs a text, at once; `records` tells how many are in it. */
  pack(dataset: string, text: Buffer, records: number): Packed;
  /** The same text packed better, in the background; undefined where that is not worth it. `text` must not change. */
  condense(dataset: string, text: Buffer, packed: Packed): Promise<Packed | undefined>;
  /** The text; undefined where it cannot be had whole: a miss. Waits only where a dictionary must be looked for. */
  open(dataset: string, bytes: Uint8Array, encoding: string): Buffer | undefined | Promise<Buffer | undefined>;
  /** Trains a dataset's dictionaries from what was packed since the last training. */
  train(dataset: string): Promise<readonly DictionaryInfo[]>;
  /** What share a training now would take off what is stored of a dataset, measured on answers packed of late; 0 where that cannot be told. */
  gainOfTraining(dataset: string, signal?: AbortSignal): Promise<number>;
  /** What was packed so far. */
  packed(): PackedCounts;
  /** Measures the codecs on texts of a dataset. */
  benchmark(dataset: string, texts: readonly Buffer[]): Promise<readonly BenchmarkRow[]>;
  selfCheck(): CheckedCodecs;
  stats(): AtRestStats;
}

export interface AtRestOptions {
  readonly compressor: RestCompressor;
  readonly dictionaries: FleetDictionaries;
  /** Whether texts are packed; what is packed already is opened all the same. */
  readonly enabled: boolean;
  /** Dictionaries are trained when so many records of a dataset were packed, and again at ten times as many. 0: only when asked. */
  readonly trainAfterRecords: number;
  /** Texts of a dataset and size that are packed quickly before it is worth looking for a better way. @default 8 */
  readonly condenseAfterTexts?: number;
  /** Texts that are being packed better hold no more than this; what comes meanwhile stays as it was packed at once. @default 8 MiB */
  readonly condenseMaxBytes?: number;
  readonly now: () => number;
  readonly onFailed: (what: string, dataset: string, error: unknown) => void;
}

/** A text is stored anew only where that is so much smaller. */
const leastGain = 0.9;

export function createAtRest(options: AtRestOptions): AtRest {
  const { compressor, dictionaries, enabled, trainAfterRecords, now, onFailed } = options;
  const { condenseAfterTexts = 8, condenseMaxBytes = 8 * 2 ** 20 } = options;
  const records = new Map<string, { seen: number; trainAt: number; trainedAt: number }>();
  const kinds = new Map<string, { dataset: string; sizeClass: SizeClass; texts: number; records: number }>();
  let waitingBytes = 0;
  const check = (): CheckedCodecs => ({ at: now(), codecs: compressor.selfCheck() });
  let lastCheck = check();

  function count(dataset: string, added: number): void {
    const known = records.get(dataset) ?? { seen: 0, trainAt: trainAfterRecords, trainedAt: 0 };
    if (known.seen === 0) behind('adopting dictionaries', dataset, dictionaries.adopt(dataset));
    known.seen += added;
    records.set(dataset, known);
    if (trainAfterRecords === 0 || known.seen < known.trainAt) return;
    known.trainAt = known.seen * 10;
    behind('training', dataset, train(dataset));
  }

  function kindOf(dataset: string, text: Buffer) {
    const sizeClass = sizeClassOf(text.byteLength);
    const name = `${sizeClass} ${dataset}`;
    const known = kinds.get(name) ?? { dataset, sizeClass, texts: 0, records: 0 };
    kinds.set(name, known);
    return known;
  }

  async function train(dataset: string): Promise<readonly DictionaryInfo[]> {
    const known = records.get(dataset);
    const seen = known?.seen ?? 0;
    const trained = await dictionaries.train(dataset);
    if (known && trained.length > 0) known.trainedAt = seen;
    return trained;
  }

  function behind(what: string, dataset: string, work: Promise<unknown>): void {
    work.catch((error: unknown) => onFailed(what, dataset, error));
  }

  function plain(text: Buffer): Packed {
    return { bytes: text, encoding: 'identity' };
  }

  return {
    pack(dataset, text, added) {
      if (!enabled) {
        behind('measuring', dataset, compressor.tryQuick(dataset, text));
        return plain(text);
      }
      const kind = kindOf(dataset, text);
      kind.texts += 1;
      kind.records += added;
      compressor.learn(dataset, text);
      count(dataset, added);
      const { bytes, encoding } = compressor.encode(dataset, text);
      if (encoding === 'identity') return plain(text);
      if (dictionaryOf(encoding) !== 0) dictionaries.renew(dataset);
      return { bytes, encoding };
    },
    async condense(dataset, text, packed) {
      const isWorthIt = packed.encoding !== 'identity' && kindOf(dataset, text).texts > condenseAfterTexts;
      if (!isWorthIt || waitingBytes + text.byteLength > condenseMaxBytes) return undefined;
      waitingBytes += text.byteLength;
      try {
        const { bytes, encoding } = await compressor.condense(dataset, text);
        const isSmaller = encoding !== 'identity' && bytes.byteLength < packed.bytes.byteLength * leastGain;
        if (!isSmaller) return undefined;
        compressor.noteReplaced(dataset, encoding, packed.bytes.byteLength - bytes.byteLength);
        return { bytes, encoding };
      } finally {
        waitingBytes -= text.byteLength;
      }
    },
    open(dataset, bytes, encoding) {
      if (encoding === 'identity') return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const id = dictionaryOf(encoding);
      if (id === 0 || compressor.knowsDictionary(dataset, id)) return compressor.decode(dataset, bytes, encoding);
      return dictionaries.fetch(dataset, id).then(() => compressor.decode(dataset, bytes, encoding));
    },
    train,
    async gainOfTraining(dataset, signal) {
      if (!enabled) return 0;
      // What another of the fleet has trained is no gain.
      await dictionaries.adopt(dataset);
      return compressor.gainOfTraining(dataset, signal);
    },
    packed: () => ({
      kinds: [...kinds.values()].map(({ dataset, sizeClass, records: seen }) => ({
        dataset,
        sizeClass,
        records: seen,
      })),
      sinceTraining: new Map([...records].map(([dataset, { seen, trainedAt }]) => [dataset, seen - trainedAt])),
    }),
    benchmark: (dataset, samples) => compressor.benchmark(dataset, samples),
    ...{ methods: compressor.methods, measure: compressor.measure, adopt: compressor.adopt, bestOf: compressor.bestOf },
    selfCheck() {
      lastCheck = check();
      return lastCheck;
    },
    stats: () => ({ ...compressor.stats(), lastCheck }),
  };
}
