import type { ZlibOptions } from 'node:zlib';
import type { Codec, DecodeOptions, EncodeOptions } from './codec.ts';
import type { Zlib } from './zlib.ts';
import { createZlibBackedCodec } from './zlib-backed-codec.ts';

const shared = {
  levels: { min: 1, max: 9 },
  takesDictionary: false,
  encodeOptions: (_bytes: Uint8Array, { level }: EncodeOptions): ZlibOptions => ({ level }),
  decodeOptions: ({ maxBytes }: DecodeOptions): ZlibOptions => ({ maxOutputLength: Math.max(1, maxBytes) }),
};

/** Gzip (RFC 1952), checked by CRC-32. */
export function createGzipCodec({ gzipSync, gzip, gunzipSync }: Zlib): Codec {
  return createZlibBackedCodec<ZlibOptions>({
    ...shared,
    ...{ name: 'gzip', id: 1, compressSync: gzipSync, compress: gzip, decompressSync: gunzipSync },
  });
}

/** Deflate in the zlib format (RFC 1950), which is what HTTP calls `deflate`; checked by Adler-32. */
export function createDeflateCodec({ deflateSync, deflate, inflateSync }: Zlib): Codec {
  return createZlibBackedCodec<ZlibOptions>({
    ...shared,
    ...{ name: 'deflate', id: 2, compressSync: deflateSync, compress: deflate, decompressSync: inflateSync },
  });
}
