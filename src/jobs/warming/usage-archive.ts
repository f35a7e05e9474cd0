import { z } from 'zod';
import type { UsedAnswer } from '../../source/footprint.ts';
import type { KnownOperation, OperationBook } from './operation-book.ts';

const version = 1;

const count = z.object({ value: z.number(), at: z.number() });
const part = z.object({
  ...{ dataset: z.string(), path: z.string(), level: z.enum(['REAL_TIME', 'FRESH', 'RECENT', 'STALE']) },
  ...{ fetchedAt: z.number(), lastUpdated: z.string().optional(), negative: z.boolean(), stale: z.boolean() },
  outcome: z.enum(['hit', 'miss', 'stale']),
});
const operation = z.object({
  query: z.string(),
  operationName: z.string().optional(),
  variables: z.record(z.string(), z.json()).optional(),
});
const known = z.object({ operation, parts: z.array(part), ofDay: count, ofHour: count });
const archive = z.object({ version: z.literal(version), operations: z.array(z.tuple([z.string(), known])) });

/** The most popular operations as bytes, to be read by the next start or by another process. */
export function writeUsage(
  operations: OperationBook,
  most: number,
): { readonly bytes: Buffer; readonly entries: number } {
  const kept = operations.popular(most).map(({ key, ...entry }) => [key, entry] as const);
  return { bytes: Buffer.from(JSON.stringify({ version, operations: kept })), entries: kept.length };
}

/** The operations in an archive by their keys, the most popular first; undefined where it cannot be read. */
export function readUsage(bytes: Uint8Array): (readonly [key: string, known: KnownOperation])[] | undefined {
  const parsed = archive.safeParse(parseJson(bytes));
  if (!parsed.success) return undefined;
  return parsed.data.operations.map(([key, { parts, ...entry }]) => {
    const used = parts.map((each): UsedAnswer => ({ ...each, lastUpdated: each.lastUpdated }));
    return [key, { ...entry, parts: used } as KnownOperation];
  });
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
