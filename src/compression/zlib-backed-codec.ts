import type { Codec, DecodeOptions, EncodeOptions } from './codec.ts';

type Callback = (error: Error | null, result: Buffer) => void;

/** What tells one codec of `node:zlib` from another; `O` is the options type of its functions. */
export interface ZlibBackedCodecOptions<O> extends Pick<Codec, 'name' | 'id' | 'levels' | 'takesDictionary'> {
  readonly compressSync: ((bytes: Uint8Array, options: O) => Buffer) | undefined;
  readonly compress: ((bytes: Uint8Array, options: O, callback: Callback) => void) | undefined;
  readonly decompressSync: ((bytes: Uint8Array, options: O) => Buffer) | undefined;
  readonly encodeOptions: (bytes: Uint8Array, options: EncodeOptions) => O;
  readonly decodeOptions: (options: DecodeOptions) => O;
}

/** A codec made of three functions of `node:zlib`; available where the runtime has all of them. */
export function createZlibBackedCodec<O>(options: ZlibBackedCodecOptions<O>): Codec {
  const { name, id, levels, takesDictionary, compressSync, compress, decompressSync } = options;
  const lacking = () => new Error(`expected a runtime with ${name}, but this one (${process.version}) has none`);

  return {
    ...{ name, id, levels, takesDictionary },
    available: compressSync !== undefined && compress !== undefined && decompressSync !== undefined,
    encode(bytes, how) {
      if (!compressSync) throw lacking();
      return compressSync(bytes, options.encodeOptions(bytes, how));
    },
    encodeAside: (bytes, how) =>
      new Promise((resolve, reject) => {
        if (!compress) throw lacking();
        compress(bytes, options.encodeOptions(bytes, how), (error, result) =>
          error ? reject(error) : resolve(result),
        );
      }),
    decode(bytes, how) {
      try {
        return decompressSync?.(bytes, options.decodeOptions(how));
      } catch {
        return undefined;
      }
    },
  };
}
