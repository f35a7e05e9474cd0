import type zlib from 'node:zlib';

/** The part of `node:zlib` that the codecs use; older runtimes lack some of it. */
export type Zlib = Partial<
  Pick<
    typeof zlib,
    | ('gzipSync' | 'gzip' | 'gunzipSync' | 'deflateSync' | 'deflate' | 'inflateSync')
    | ('brotliCompressSync' | 'brotliCompress' | 'brotliDecompressSync')
    | ('zstdCompressSync' | 'zstdCompress' | 'zstdDecompressSync')
  >
>;
