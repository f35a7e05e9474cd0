import type PQueue from 'p-queue';
import { type CodingWeights, chooseCoding, readAcceptEncoding } from './accept-encoding.ts';
import type { Codec, CodecName } from './codec.ts';
import type { CodecSet } from './codec-set.ts';
import type { WireSettings } from './wire-settings.ts';

/** A content coding as HTTP names it. */
export type WireCoding = 'identity' | 'gzip' | 'deflate' | 'br' | 'zstd';

/** An answer in one coding. */
export interface Variant {
  readonly coding: WireCoding;
  readonly bytes: Buffer;
  /** Coding and level: differs wherever the bytes may, as an entity tag must. */
  readonly tag: string;
}

/** A stored answer in the codings that clients asked for, each made once in a quick way and, where it is worth it, once in a dear one. */
export interface EncodedVariants {
  /**
   * What to send for an Accept-Encoding header: at once where it is made or quickly made, else when the background has made it.
   * Undefined where the client refuses whatever there is.
   */
  select(acceptEncoding: string | undefined): Variant | Promise<Variant | undefined> | undefined;
  /** Bytes of all variants, the answer itself included. */
  readonly bytes: number;
  /** Tags of what is made. */
  readonly made: readonly string[];
}

export interface EncodedVariantsOptions {
  readonly identity: Uint8Array;
  readonly onGrowth: (bytes: number) => void;
  readonly codecs: CodecSet;
  /** Whether a codec is not to be encoded with for now. */
  readonly isResting: (codec: CodecName) => boolean;
  readonly settings: WireSettings;
  readonly background: PQueue;
  readonly onFailure: (coding: WireCoding, error: unknown) => void;
}

type Compressed = Exclude<WireCoding, 'identity'>;

/** By how soon they are made and how small they get. */
const byQuickness: readonly Compressed[] = ['zstd', 'br', 'gzip', 'deflate'];
/** A client may make headers up: few and short ones are remembered. */
const maxHeadersKept = 16;
const maxHeaderLength = 100;
const quickLevels: Readonly<Record<Compressed, number>> = { zstd: 3, br: 4, gzip: 6, deflate: 6 };
const denseLevels: ReadonlyMap<Compressed, number> = new Map([
  ['br', 11],
  ['zstd', 19],
]);

export function createEncodedVariants(options: EncodedVariantsOptions): EncodedVariants {
  const { codecs, isResting, settings, background, onFailure } = options;
  const original = options.identity;
  const identity: Variant = {
    coding: 'identity',
    bytes: Buffer.from(original.buffer, original.byteOffset, original.byteLength),
    tag: 'identity',
  };
  const made = new Map<Compressed, Variant>();
  const underWay = new Map<Compressed, Promise<void>>();
  const useless = new Set<Compressed>();
  /** What was sent for a header, while nothing new is made: clients send few different headers, over and over. */
  const sent = new Map<string | undefined, Variant>();
  let bytes = identity.bytes.byteLength;
  let selections = 0;
  let denseStarted = false;

  const codecOf = (coding: Compressed): Codec => (coding === 'br' ? codecs.brotli : codecs[coding]);
  const canEncode = (coding: Compressed): boolean => {
    const { name, available } = codecOf(coding);
    return available && !isResting(name);
  };
  options.onGrowth(bytes);

  function keep(coding: Compressed, level: number, encoded: Buffer): void {
    const earlier = made.get(coding)?.bytes.byteLength ?? 0;
    if (earlier > 0 && encoded.byteLength >= earlier) return;
    if (encoded.byteLength >= identity.bytes.byteLength) useless.add(coding);
    const growth = encoded.byteLength - earlier;
    sent.clear();
    made.set(coding, { coding, bytes: unpooled(encoded), tag: `${coding}:${level}` });
    bytes += growth;
    options.onGrowth(growth);
  }

  function fail(coding: Compressed, error: unknown): void {
    sent.clear();
    useless.add(coding);
    onFailure(coding, error);
  }

  function makeNow(coding: Compressed): void {
    try {
      keep(coding, quickLevels[coding], codecOf(coding).encode(identity.bytes, { level: quickLevels[coding] }));
    } catch (error) {
      fail(coding, error);
    }
  }

  function makeAside(coding: Compressed, level: number): Promise<void> {
    return background.add(async () => {
      try {
        keep(coding, level, await codecOf(coding).encodeAside(identity.bytes, { level }));
      } catch (error) {
        fail(coding, error);
      }
    });
  }

  function makeOnce(coding: Compressed): Promise<void> {
    const known = underWay.get(coding);
    if (known) return known;
    const started = makeAside(coding, quickLevels[coding]).finally(() => underWay.delete(coding));
    underWay.set(coding, started);
    return started;
  }

  /** What may be sent, best first: identity before a coding that does not make it smaller, what is made by its size, then the rest. */
  function preferences(): WireCoding[] {
    const offered = byQuickness.filter((coding) => made.has(coding) || canEncode(coding));
    if (identity.bytes.byteLength < settings.minBytes) return ['identity', ...offered];
    const sizeOf = (coding: Compressed): number => made.get(coding)?.bytes.byteLength ?? Number.POSITIVE_INFINITY;
    const good = offered.filter((coding) => !useless.has(coding));
    const ready = good.filter((coding) => made.has(coding)).sort((a, b) => sizeOf(a) - sizeOf(b));
    const toMake = good.filter((coding) => !made.has(coding));
    return [...ready, ...toMake, 'identity'];
  }

  /** The wishes of a client, where what is pointless (a short answer, a coding that gains nothing) is less wanted than identity. */
  function choose(weightOf: CodingWeights): WireCoding | undefined {
    const wanted = preferences();
    if (wanted[0] === 'identity' && weightOf('identity') > 0) return 'identity';
    const chosen = chooseCoding(weightOf, wanted);
    if (chosen !== undefined) return chosen;
    return chooseCoding(
      weightOf,
      byQuickness.filter((coding) => made.has(coding)),
    );
  }

  /** Starts the dear way where it is worth it; false where that is still to be seen. */
  function startDense(weightOf: CodingWeights): boolean {
    if (denseStarted) return true;
    if (selections < settings.denseAfter || background.size >= settings.maxWaiting) return false;
    const { byteLength } = identity.bytes;
    if (byteLength < settings.minBytes || byteLength > settings.denseMaxBytes) return true;
    const able = [...denseLevels.keys()].filter((coding) => canEncode(coding) && !useless.has(coding));
    const coding = chooseCoding(weightOf, able);
    const level = coding && denseLevels.get(coding);
    if (!coding || level === undefined || weightOf(coding) < weightOf('identity')) return true;
    denseStarted = true;
    void makeAside(coding, level);
    return true;
  }

  function variantOf(coding: WireCoding): Variant | undefined {
    return coding === 'identity' ? identity : made.get(coding);
  }

  function settle(weightOf: CodingWeights): Variant | Promise<Variant | undefined> | undefined {
    const coding = choose(weightOf);
    if (!coding) return undefined;
    const ready = variantOf(coding);
    if (ready || coding === 'identity') return ready;
    // What is made, or failed, is chosen from anew: a failure leaves one coding less, so this ends.
    if (identity.bytes.byteLength > settings.syncMaxBytes) return makeOnce(coding).then(() => settle(weightOf));
    makeNow(coding);
    return settle(weightOf);
  }

  return {
    select(acceptEncoding) {
      selections += 1;
      const known = sent.get(acceptEncoding);
      if (known) return known;
      const weightOf = readAcceptEncoding(acceptEncoding);
      const decided = startDense(weightOf);
      const settled = settle(weightOf);
      const fits = sent.size < maxHeadersKept && (acceptEncoding?.length ?? 0) <= maxHeaderLength;
      if (decided && fits && settled && !(settled instanceof Promise)) sent.set(acceptEncoding, settled);
      return settled;
    },
    get bytes() {
      return bytes;
    },
    get made() {
      return ['identity', ...[...made.values()].map(({ tag }) => tag)];
    },
  };
}

/** A copy that pins no more memory than its own. */
function unpooled(encoded: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(encoded.byteLength);
  encoded.copy(copy);
  return copy;
}
