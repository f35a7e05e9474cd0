import PQueue from 'p-queue';
import { chooseCoding, readAcceptEncoding } from './accept-encoding.ts';
import type { CodecName } from './codec.ts';
import { type CodecSet, createCodecSet } from './codec-set.ts';
import { createEncodedVariants, type EncodedVariants, type WireCoding } from './encoded-variants.ts';
import { defaultWireSettings, type WireSettings } from './wire-settings.ts';

export interface WireEncodings {
  /** The coding that an Accept-Encoding header wants most of those available, the first of those it wants alike; undefined where it refuses all. */
  choose(acceptEncoding: string | undefined, available: readonly WireCoding[]): WireCoding | undefined;
  /** An answer in every coding it is asked for. `onGrowth` is told of every byte it comes to hold more, or less. */
  createEncodedVariants(identity: Uint8Array, onGrowth?: (bytes: number) => void): EncodedVariants;
  /** Ends when nothing is left to do in the background. */
  idle(): Promise<void>;
}

export interface WireEncodingsOptions {
  readonly settings?: Partial<WireSettings>;
  /** @default every codec of `node:zlib` */
  readonly codecs?: CodecSet;
  /** Whether a codec is not to be encoded with for now. @default none */
  readonly isResting?: (codec: CodecName) => boolean;
  /** Told where a codec threw; the client is served otherwise. */
  readonly onFailure?: (coding: WireCoding, error: unknown) => void;
}

/** Content codings of HTTP for stored answers, with one bounded background for all of them. */
export function createWireEncodings(options: WireEncodingsOptions = {}): WireEncodings {
  const { codecs = createCodecSet(), isResting = () => false, onFailure = () => {} } = options;
  const settings = { ...defaultWireSettings, ...options.settings };
  const background = new PQueue({ concurrency: settings.concurrency });
  return {
    choose: (acceptEncoding, available) => chooseCoding(readAcceptEncoding(acceptEncoding), available),
    createEncodedVariants: (identity, onGrowth = () => {}) =>
      createEncodedVariants({ identity, onGrowth, codecs, isResting, settings, background, onFailure }),
    idle: () => background.onIdle(),
  };
}
