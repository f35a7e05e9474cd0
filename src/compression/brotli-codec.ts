import { type BrotliOptions, constants } from 'node:zlib';
import type { Codec } from './codec.ts';
import type { Zlib } from './zlib.ts';
import { createZlibBackedCodec } from './zlib-backed-codec.ts';

/** The largest window that every decoder of brotli accepts. */
const windowBits = 24;

/** Brotli (RFC 7932), told that it reads text. It carries no checksum. */
export function createBrotliCodec({ brotliCompressSync, brotliCompress, brotliDecompressSync }: Zlib): Codec {
  return createZlibBackedCodec<BrotliOptions>({
    name: 'brotli',
    id: 3,
    levels: { min: 0, max: 11 },
    takesDictionary: false,
    compressSync: brotliCompressSync,
    compress: brotliCompress,
    decompressSync: brotliDecompressSync,
    encodeOptions: (bytes, { level }) => ({
      params: {
        [constants.BROTLI_PARAM_QUALITY]: level,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_LGWIN]: windowBits,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
      },
    }),
    decodeOptions: ({ maxBytes }) => ({ maxOutputLength: Math.max(1, maxBytes) }),
  });
}
