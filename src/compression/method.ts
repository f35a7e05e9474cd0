import type { CodecName } from './codec.ts';

/** A codec at a level: one way to store bytes. */
export interface Method {
  readonly codec: CodecName;
  readonly level: number;
}

/** How a method is told where it is stored and shown: `identity`, `brotli:11`, `zstd:3`, with a dictionary `zstd:3:00d7f3a1`. */
export function encodingName({ codec, level }: Method, dictionaryId = 0): string {
  if (codec === 'identity') return codec;
  const name = `${codec}:${level}`;
  return dictionaryId === 0 ? name : `${name}:${dictionaryId.toString(16).padStart(8, '0')}`;
}

/** The number of the dictionary that an encoding's name tells; 0 for none. */
export function dictionaryOf(encoding: string): number {
  const [, digits] = /^\w+:\d+:([0-9a-f]{8})$/.exec(encoding) ?? [];
  return digits === undefined ? 0 : Number.parseInt(digits, 16);
}

/** The codec that an encoding's name begins with. */
export function codecOf(encoding: string): CodecName {
  return encoding.split(':', 1)[0] as CodecName;
}
