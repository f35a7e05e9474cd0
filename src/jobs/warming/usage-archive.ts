import { z } from 'zod';
import type { UsedAnswer } from '../../source/footprint.ts';
import type { KnownOperation, OperationBook } from './operation-book.ts';

const version = 1;
/** How many operations are kept: the most popular. */
const mostKept = 1000;

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

/** The most popular operations as bytes, to be read by the next start. */
export function writeUsage(operations: OperationBook): { readonly bytes: Buffer; readonly entries: number } {
  const kept = operations.popular(mostKept).map(({ key, ...entry }) => [key, entry] as const);
  return { bytes: Buffer.from(JSON.stringify({ version, operations: kept })), entries: kept.length };
}

/** Takes over what an archive holds; answers how many operations, or undefined where it cannot be read. */
export function readUsage(bytes: Uint8Array, operations: OperationBook): number | undefined {
  const parsed = archive.safeParse(parseJson(bytes));
  if (!parsed.success) return undefined;
  for (const [key, { parts, ...entry }] of parsed.data.operations) {
    const used = parts.map((each): UsedAnswer => ({ ...each, lastUpdated: each.lastUpdated }));
    operations.restore(key, { ...entry, parts: used } as KnownOperation);
  }
  return parsed.data.operations.length;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
