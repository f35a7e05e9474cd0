import PQueue from 'p-queue';
import type { Codec } from './codec.ts';
import type { CodecSet } from './codec-set.ts';
import type { CompressionEvent } from './compression-event.ts';
import type { StatsRecorder } from './compression-stats.ts';
import type { Dictionary, DictionaryStore } from './dictionary-store.ts';
import { encodingName, type Method } from './method.ts';
import { type Choice, MethodChooser, type Trial } from './method-chooser.ts';
import { seal } from './rest-envelope.ts';
import type { RestSettings } from './rest-settings.ts';
import { type SizeClass, sizeClassOf } from './size-class.ts';

/** Bytes to store and how they are written. */
export interface Encoded {
  readonly bytes: Buffer;
  readonly encoding: string;
  /** Whether this is as good as the preference asks; else `condense` makes it so. */
  readonly settled: boolean;
}

/** The choice for one kind of text, as it is shown. */
export interface ChosenMethod {
  readonly dataset: string;
  readonly sizeClass: SizeClass;
  readonly method: Method;
  readonly ratio: number;
}

export interface RestWriter {
  encode(dataset: string, bytes: Uint8Array): Encoded;
  condense(dataset: string, bytes: Uint8Array): Promise<Encoded>;
  /** Makes the methods for a dataset be tried again. */
  reconsider(dataset: string): void;
  choices(): ChosenMethod[];
}

export interface RestWriterOptions {
  readonly codecs: CodecSet;
  readonly usable: (codec: Codec) => boolean;
  readonly dictionaries: DictionaryStore;
  readonly settings: RestSettings;
  readonly stats: StatsRecorder;
  /** Milliseconds, with fractions. */
  readonly now: () => number;
  readonly onEvent: (event: CompressionEvent) => void;
}

/** A result that is hardly smaller is not worth decoding. */
const leastGain = 0.95;
const identity: Method = { codec: 'identity', level: 0 };

interface Kind {
  readonly dataset: string;
  readonly sizeClass: SizeClass;
  readonly chooser: MethodChooser;
}

/** Writes texts smaller: at once in a quick way, in the background in the way that trials on such texts have chosen. */
export function createRestWriter(options: RestWriterOptions): RestWriter {
  const { codecs, usable, dictionaries, settings, stats, now, onEvent } = options;
  const kinds = new Map<string, Kind>();
  const background = new PQueue({ concurrency: settings.backgroundConcurrency });

  function kindOf(dataset: string, bytes: number): Kind {
    const sizeClass = sizeClassOf(bytes);
    const name = `${sizeClass} ${dataset}`;
    const known = kinds.get(name);
    if (known) return known;
    const { tolerance, reference, slack, usesPerChoice } = settings;
    const textsPerChoice = settings.textsPerChoice[sizeClass];
    const kind = {
      ...{ dataset, sizeClass },
      chooser: new MethodChooser({ tolerance, reference, slack, textsPerChoice, usesPerChoice }),
    };
    kinds.set(name, kind);
    return kind;
  }

  function dictionaryFor({ dataset, sizeClass }: Kind): Dictionary | undefined {
    if (!usable(codecs.zstd)) return undefined;
    return dictionaries.currentFor(dataset, sizeClass);
  }

  function isTooSmall(kind: Kind, bytes: Uint8Array): boolean {
    const { minBytes, minBytesWithDictionary } = settings;
    return bytes.byteLength < (dictionaryFor(kind) ? Math.min(minBytes, minBytesWithDictionary) : minBytes);
  }

  function pack(kind: Kind, bytes: Uint8Array, method: Method, payload: Uint8Array, since: number, id = 0): Encoded {
    const worthIt = payload.byteLength < bytes.byteLength * leastGain;
    const used = worthIt ? method : identity;
    const dictionaryId = worthIt ? id : 0;
    const header = {
      ...{ codecId: codecs[used.codec].id, level: used.level },
      ...{ dictionaryId, contentBytes: bytes.byteLength },
    };
    const sealed = seal(kind.dataset, header, worthIt ? payload : bytes);
    stats.encoded(kind.dataset, used.codec, bytes.byteLength, sealed.byteLength, now() - since);
    return { bytes: sealed, encoding: encodingName(used, dictionaryId), settled: true };
  }

  function dictionaryOf(kind: Kind, method: Method): Dictionary | undefined {
    return codecs[method.codec].takesDictionary ? dictionaryFor(kind) : undefined;
  }

  function asItIs(kind: Kind, bytes: Uint8Array, method: Method, error: unknown): Encoded {
    const problem = error instanceof Error ? error.message : String(error);
    onEvent({ type: 'encoding failed', dataset: kind.dataset, method, problem });
    return pack(kind, bytes, identity, bytes, now());
  }

  function encodeNow(kind: Kind, bytes: Uint8Array, method: Method): Encoded {
    const since = now();
    const dictionary = dictionaryOf(kind, method);
    try {
      const payload = codecs[method.codec].encode(bytes, { level: method.level, dictionary: dictionary?.bytes });
      return pack(kind, bytes, method, payload, since, dictionary?.id);
    } catch (error) {
      return asItIs(kind, bytes, method, error);
    }
  }

  async function encodeAside(kind: Kind, bytes: Uint8Array, method: Method): Promise<Encoded> {
    const since = now();
    const dictionary = dictionaryOf(kind, method);
    const how = { level: method.level, dictionary: dictionary?.bytes };
    const payload = await codecs[method.codec].encodeAside(bytes, how);
    return pack(kind, bytes, method, payload, since, dictionary?.id);
  }

  async function tryAll(kind: Kind, bytes: Uint8Array): Promise<Method> {
    const text = bytes.subarray(0, settings.trialMaxBytes);
    const trials: Trial[] = [];
    for (const method of settings.candidates.filter(({ codec }) => usable(codecs[codec]))) {
      const since = now();
      const how = { level: method.level, dictionary: dictionaryOf(kind, method)?.bytes };
      const { byteLength } = await codecs[method.codec].encodeAside(text, how);
      trials.push({ method, contentBytes: text.byteLength, storedBytes: byteLength, ms: now() - since });
    }
    const choice = kind.chooser.learn(trials);
    if (!choice) return identity;
    onEvent({ type: 'chosen', ...chosenOf(kind, choice) });
    return choice.method;
  }

  function encode(dataset: string, bytes: Uint8Array): Encoded {
    const kind = kindOf(dataset, bytes.byteLength);
    if (isTooSmall(kind, bytes)) return pack(kind, bytes, identity, bytes, now());
    const { choice, wantsTrial } = kind.chooser;
    if (choice && choice.msPerByte * bytes.byteLength <= settings.syncBudgetMs) {
      return { ...encodeNow(kind, bytes, choice.method), settled: !wantsTrial };
    }
    const quick = settings.quick.find(({ codec }) => usable(codecs[codec])) ?? identity;
    return { ...encodeNow(kind, bytes, quick), settled: false };
  }

  async function condense(dataset: string, bytes: Uint8Array): Promise<Encoded> {
    const kind = kindOf(dataset, bytes.byteLength);
    if (isTooSmall(kind, bytes)) return encode(dataset, bytes);
    if (background.size >= settings.maxWaiting) {
      onEvent({ type: 'left as it is', dataset, waiting: background.size });
      return encode(dataset, bytes);
    }
    return background.add(async () => {
      const { chooser } = kind;
      let method = chooser.choice?.method ?? identity;
      try {
        if (chooser.wantsTrial || !chooser.choice) method = await tryAll(kind, bytes);
        chooser.used();
        return await encodeAside(kind, bytes, method);
      } catch (error) {
        return asItIs(kind, bytes, method, error);
      }
    });
  }

  return {
    encode,
    condense,
    reconsider(dataset) {
      for (const kind of kinds.values()) if (kind.dataset === dataset) kind.chooser.forgetTrials();
    },
    choices: () =>
      [...kinds.values()].flatMap((kind) => (kind.chooser.choice ? [chosenOf(kind, kind.chooser.choice)] : [])),
  };
}

function chosenOf({ dataset, sizeClass }: Kind, { method, storedBytes, contentBytes }: Choice): ChosenMethod {
  return { dataset, sizeClass, method, ratio: storedBytes / contentBytes };
}
