export type CodecName = 'identity' | 'gzip' | 'deflate' | 'brotli' | 'zstd';

export interface EncodeOptions {
  /** How hard to try, within the codec's `levels`. */
  readonly level: number;
  /** What both sides know beforehand; only for codecs with `takesDictionary`. */
  readonly dictionary?: Uint8Array | undefined;
}

export interface DecodeOptions {
  /** More than this is not what was encoded: it is refused before it is held. */
  readonly maxBytes: number;
  readonly dictionary?: Uint8Array | undefined;
}

/** One way to write bytes smaller and to read them back. */
export interface Codec {
  readonly name: CodecName;
  /** The codec's number in stored bytes; never given to another codec. */
  readonly id: number;
  /** Whether this runtime has it. Where it has not, `encode` throws and `decode` gives undefined. */
  readonly available: boolean;
  readonly levels: { readonly min: number; readonly max: number };
  readonly takesDictionary: boolean;
  encode(bytes: Uint8Array, options: EncodeOptions): Buffer;
  /** The same in a thread of the runtime's pool. `bytes` must not change meanwhile. */
  encodeAside(bytes: Uint8Array, options: EncodeOptions): Promise<Buffer>;
  /** Undefined for what this codec did not write, as far as it can tell: brotli and identity carry no checksum. */
  decode(bytes: Uint8Array, options: DecodeOptions): Buffer | undefined;
}
