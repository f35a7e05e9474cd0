import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import type { SavedTable } from './fading-table.ts';
import type { KnownOperation } from './known-operation.ts';
import type { SavedSequences } from './sequence-sketch.ts';

/** What is known of patterns, as it is saved. */
export interface SavedPatterns {
  readonly operations: SavedTable<KnownOperation>;
  readonly datasets: SavedTable<null>;
  readonly filters: SavedTable<null>;
  readonly keys: SavedTable<null>;
  readonly sequences: SavedSequences;
}

/** `OFQP` and the version of what follows: JSON, deflated. */
const magic = Buffer.from('OFQP\x01', 'latin1');
const maxBytes = 64 * 1024 * 1024;

const amount = z.number().nonnegative();
const tableOf = <Data extends z.ZodType>(data: Data) =>
  z.object({
    since: z.number(),
    at: z.number(),
    total: amount,
    rows: z.array(z.object({ key: z.string(), data, slow: amount, fast: amount })),
  });
const names = tableOf(z.null());
const known = z.object({
  name: z.string().optional(),
  signature: z.string(),
  text: z.string().optional(),
  variables: z.record(z.string(), z.unknown()).optional(),
});
const patterns = z.object({
  operations: tableOf(known),
  datasets: names,
  filters: names,
  keys: names,
  sequences: z.array(z.tuple([z.string(), amount, z.array(z.tuple([z.string(), amount]))])),
});

export function encodePatterns(saved: SavedPatterns): Uint8Array {
  return Buffer.concat([magic, deflateRawSync(JSON.stringify(saved))]);
}

/** Reads what was saved; undefined for anything else, other versions included. */
export function decodePatterns(bytes: Uint8Array): SavedPatterns | undefined {
  if (!magic.equals(bytes.subarray(0, magic.length))) return undefined;
  try {
    const text = inflateRawSync(bytes.subarray(magic.length), { maxOutputLength: maxBytes }).toString('utf8');
    return patterns.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
