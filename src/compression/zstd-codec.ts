import { constants, type ZstdOptions } from 'node:zlib';
import type { Codec } from './codec.ts';
import type { Zlib } from './zlib.ts';
import { createZlibBackedCodec } from './zlib-backed-codec.ts';

/**
 * Zstandard (RFC 8878) with its checksum always on: without it, a frame read with another dictionary than it was written
 * with gives bytes that nobody wrote.
 */
export function createZstdCodec({ zstdCompressSync, zstdCompress, zstdDecompressSync }: Zlib): Codec {
  return createZlibBackedCodec<ZstdOptions>({
    name: 'zstd',
    id: 4,
    levels: { min: 1, max: 22 },
    takesDictionary: true,
    compressSync: zstdCompressSync,
    compress: zstdCompress,
    decompressSync: zstdDecompressSync,
    encodeOptions: (bytes, { level, dictionary }) => ({
      params: { [constants.ZSTD_c_compressionLevel]: level, [constants.ZSTD_c_checksumFlag]: 1 },
      pledgedSrcSize: bytes.byteLength,
      ...(dictionary ? { dictionary } : {}),
    }),
    decodeOptions: ({ maxBytes, dictionary }) => ({
      maxOutputLength: Math.max(1, maxBytes),
      ...(dictionary ? { dictionary } : {}),
    }),
  });
}
