import PQueue from 'p-queue';
import type { Codec } from './codec.ts';
import type { CodecSet } from './codec-set.ts';
import type { CompressionEvent } from './compression-event.ts';
import type { StatsRecorder } from './compression-stats.ts';
import type { KindRules } from './kind-rules.ts';
import { encodingName, type Method } from './method.ts';
import type { Choice, Trial } from './method-chooser.ts';
import { seal } from './rest-envelope.ts';
import type { RestSettings } from './rest-settings.ts';
import type { SizeClass } from './size-class.ts';
import { createTextKinds, type TextKind } from './text-kinds.ts';

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

/** What trials on texts of one kind came to, and how much of the kind was stored. */
export interface MeasuredKind {
  readonly dataset: string;
  readonly sizeClass: SizeClass;
  readonly contentBytes: number;
  readonly storedBytes: number;
  /** What is chosen; undefined where nothing was tried. */
  readonly choice: Choice | undefined;
  readonly methods: readonly Choice[];
}

export interface RestWriter {
  encode(dataset: string, bytes: Uint8Array): Encoded;
  condense(dataset: string, bytes: Uint8Array): Promise<Encoded>;
  /** Counts a text that is stored as it is, and tries a quick way on the first of its kind, to tell what it would come to. */
  tryQuick(dataset: string, bytes: Uint8Array): Promise<void>;
  /** Makes the methods for a dataset be tried again. */
  reconsider(dataset: string): void;
  /** Takes over what was measured on so many texts of a kind: the choice goes by it. */
  adopt(dataset: string, sizeClass: SizeClass, trials: readonly Trial[], texts: number): ChosenMethod | undefined;
  choices(): ChosenMethod[];
  /** What the ways came to in trials, by kind of text. */
  measured(): MeasuredKind[];
}

export interface RestWriterOptions {
  readonly codecs: CodecSet;
  readonly usable: (codec: Codec) => boolean;
  readonly rules: KindRules;
  readonly settings: RestSettings;
  readonly stats: StatsRecorder;
  /** Milliseconds, with fractions. */
  readonly now: () => number;
  readonly onEvent: (event: CompressionEvent) => void;
}

/** A result that is hardly smaller is not worth decoding. */
const leastGain = 0.95;
const identity: Method = { codec: 'identity', level: 0 };

/** What a method made of a text. */
interface Attempt {
  readonly method: Method;
  readonly payload: Uint8Array;
  readonly dictionaryId: number;
  readonly ms: number;
}

/** An attempt, and how long it took to read back. */
interface Tried extends Attempt {
  readonly decodeMs: number;
}

/** Writes texts smaller: at once in a quick way, in the background in the way that trials on such texts have chosen. */
export function createRestWriter(options: RestWriterOptions): RestWriter {
  const { codecs, usable, rules, settings, stats, now, onEvent } = options;
  const kinds = createTextKinds(settings);
  const background = new PQueue({ concurrency: settings.backgroundConcurrency });

  function pack(kind: TextKind, bytes: Uint8Array, attempt: Attempt, isAgain = false): Encoded {
    const worthIt = attempt.payload.byteLength < bytes.byteLength * leastGain;
    const used = worthIt ? attempt.method : identity;
    const dictionaryId = worthIt ? attempt.dictionaryId : 0;
    const header = {
      ...{ codecId: codecs[used.codec].id, level: used.level },
      ...{ dictionaryId, contentBytes: bytes.byteLength },
    };
    const sealed = seal(kind.dataset, header, worthIt ? attempt.payload : bytes);
    if (isAgain) stats.encodedAgain(kind.dataset, used.codec, attempt.ms);
    else stats.encoded(kind.dataset, used.codec, bytes.byteLength, sealed.byteLength, attempt.ms);
    return { bytes: sealed, encoding: encodingName(used, dictionaryId), settled: true };
  }

  function packAsItIs(kind: TextKind, bytes: Uint8Array, isAgain = false): Encoded {
    return pack(kind, bytes, { method: identity, payload: bytes, dictionaryId: 0, ms: 0 }, isAgain);
  }

  function report(kind: TextKind, method: Method, error: unknown): void {
    const problem = error instanceof Error ? error.message : String(error);
    onEvent({ type: 'encoding failed', dataset: kind.dataset, method, problem });
  }

  function asItIs(kind: TextKind, bytes: Uint8Array, method: Method, error: unknown, isAgain = false): Encoded {
    report(kind, method, error);
    return packAsItIs(kind, bytes, isAgain);
  }

  function encodeNow(kind: TextKind, bytes: Uint8Array, method: Method, isAgain: boolean): Encoded {
    const since = now();
    const dictionary = rules.dictionaryOf(kind, method);
    try {
      const payload = codecs[method.codec].encode(bytes, { level: method.level, dictionary: dictionary?.bytes });
      return pack(kind, bytes, { method, payload, dictionaryId: dictionary?.id ?? 0, ms: now() - since }, isAgain);
    } catch (error) {
      return asItIs(kind, bytes, method, error, isAgain);
    }
  }

  async function encodeAside(kind: TextKind, bytes: Uint8Array, method: Method): Promise<Attempt> {
    const since = now();
    const dictionary = rules.dictionaryOf(kind, method);
    const how = { level: method.level, dictionary: dictionary?.bytes };
    const payload = await codecs[method.codec].encodeAside(bytes, how);
    return { method, payload, dictionaryId: dictionary?.id ?? 0, ms: now() - since };
  }

  async function tryOne(kind: TextKind, text: Uint8Array, method: Method): Promise<Tried> {
    const attempt = await encodeAside(kind, text, method);
    const since = now();
    const dictionary = rules.dictionaryOf(kind, method)?.bytes;
    codecs[method.codec].decode(attempt.payload, { maxBytes: text.byteLength, dictionary });
    return { ...attempt, decodeMs: now() - since };
  }

  /** What the method that is chosen after trying all made of the text. */
  async function tryAll(kind: TextKind, bytes: Uint8Array): Promise<Attempt> {
    const text = bytes.subarray(0, settings.trialMaxBytes);
    const attempts: Tried[] = [];
    for (const method of rules.methods()) {
      try {
        attempts.push(await tryOne(kind, text, method));
      } catch (error) {
        // The others are compared without it.
        report(kind, method, error);
      }
    }
    const choice = kind.chooser.learn(attempts.map((attempt) => trialOf(attempt, text)));
    if (!choice) return encodeAside(kind, bytes, identity);
    onEvent({ type: 'chosen', ...chosenOf(kind, choice) });
    const made = attempts.find(({ method }) => method === choice.method);
    return made && text.byteLength === bytes.byteLength ? made : encodeAside(kind, bytes, choice.method);
  }

  function encode(dataset: string, bytes: Uint8Array): Encoded {
    const kind = kinds.of(dataset, bytes.byteLength);
    const encoded = encodeKind(kind, bytes);
    kind.contentBytes += bytes.byteLength;
    kind.storedBytes += encoded.bytes.byteLength;
    return encoded;
  }

  function encodeKind(kind: TextKind, bytes: Uint8Array, isAgain = false): Encoded {
    if (rules.isTooSmall(kind, bytes.byteLength)) return packAsItIs(kind, bytes, isAgain);
    const { choice, wantsTrial } = kind.chooser;
    const isUsable = choice !== undefined && usable(codecs[choice.method.codec]);
    if (isUsable && choice.msPerByte * bytes.byteLength <= settings.syncBudgetMs) {
      return { ...encodeNow(kind, bytes, choice.method, isAgain), settled: !wantsTrial };
    }
    return { ...encodeNow(kind, bytes, quickMethod(), isAgain), settled: false };
  }

  function quickMethod(): Method {
    return settings.quick.find(({ codec }) => usable(codecs[codec])) ?? identity;
  }

  async function condense(dataset: string, bytes: Uint8Array): Promise<Encoded> {
    const kind = kinds.of(dataset, bytes.byteLength);
    if (rules.isTooSmall(kind, bytes.byteLength)) return encodeKind(kind, bytes, true);
    if (background.size >= settings.maxWaiting) {
      onEvent({ type: 'left as it is', dataset, waiting: background.size });
      return encodeKind(kind, bytes, true);
    }
    return background.add(async () => {
      const { chooser } = kind;
      const chosen = chooser.choice?.method ?? identity;
      const method = usable(codecs[chosen.codec]) ? chosen : quickMethod();
      try {
        const tryThem = chooser.wantsTrial || !chooser.choice;
        const attempt = tryThem ? await tryAll(kind, bytes) : await encodeAside(kind, bytes, method);
        chooser.used();
        return pack(kind, bytes, attempt, true);
      } catch (error) {
        return asItIs(kind, bytes, method, error, true);
      }
    });
  }

  return {
    encode,
    condense,
    async tryQuick(dataset, bytes) {
      const kind = kinds.of(dataset, bytes.byteLength);
      kind.contentBytes += bytes.byteLength;
      kind.storedBytes += bytes.byteLength;
      const [method] = settings.quick.filter(({ codec }) => usable(codecs[codec]));
      if (!method || !kind.chooser.wantsTrial || rules.isTooSmall(kind, bytes.byteLength)) return;
      if (background.size >= settings.maxWaiting) return;
      await background.add(async () => {
        const text = bytes.subarray(0, settings.trialMaxBytes);
        kind.chooser.learn([trialOf(await tryOne(kind, text, method), text)]);
      });
    },
    reconsider(dataset) {
      for (const kind of kinds.all()) if (kind.dataset === dataset) kind.chooser.forgetTrials();
    },
    adopt(dataset, sizeClass, trials, texts) {
      const kind = kinds.ofClass(dataset, sizeClass);
      const choice = kind.chooser.adopt(trials, texts);
      if (!choice) return undefined;
      const chosen = chosenOf(kind, choice);
      onEvent({ type: 'chosen', ...chosen });
      return chosen;
    },
    choices: () => kinds.all().flatMap((kind) => (kind.chooser.choice ? [chosenOf(kind, kind.chooser.choice)] : [])),
    measured: () =>
      kinds.all().map(({ dataset, sizeClass, contentBytes, storedBytes, chooser: { choice, measured: methods } }) => ({
        ...{ dataset, sizeClass, contentBytes, storedBytes, choice, methods },
      })),
  };
}

function trialOf({ method, payload, ms, decodeMs }: Tried, text: Uint8Array): Trial {
  return { method, ms, decodeMs, contentBytes: text.byteLength, storedBytes: payload.byteLength };
}

function chosenOf({ dataset, sizeClass }: TextKind, { method, storedBytes, contentBytes }: Choice): ChosenMethod {
  return { dataset, sizeClass, method, ratio: storedBytes / contentBytes };
}
