import type { Codec } from './codec.ts';

/** Bytes as they are. Neither side copies. */
export const identityCodec: Codec = {
  name: 'identity',
  id: 0,
  available: true,
  levels: { min: 0, max: 0 },
  takesDictionary: false,
  encode: asBuffer,
  encodeAside: async (bytes) => asBuffer(bytes),
  decode: (bytes, { maxBytes }) => (bytes.byteLength <= maxBytes ? asBuffer(bytes) : undefined),
};

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
