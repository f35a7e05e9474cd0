import nodeZlib from 'node:zlib';
import { createBrotliCodec } from './brotli-codec.ts';
import type { Codec, CodecName } from './codec.ts';
import { identityCodec } from './identity-codec.ts';
import type { Zlib } from './zlib.ts';
import { createDeflateCodec, createGzipCodec } from './zlib-codecs.ts';
import { createZstdCodec } from './zstd-codec.ts';

export type CodecSet = Readonly<Record<CodecName, Codec>>;

/** Every codec, available or not. */
export function createCodecSet(zlib: Zlib = nodeZlib): CodecSet {
  return {
    identity: identityCodec,
    gzip: createGzipCodec(zlib),
    deflate: createDeflateCodec(zlib),
    brotli: createBrotliCodec(zlib),
    zstd: createZstdCodec(zlib),
  };
}
