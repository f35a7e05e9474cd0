import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { WarmItem } from './warm-job.ts';

const item = z.union([
  z.strictObject({ operation: z.string().min(1), variables: z.record(z.string(), z.json()).optional() }),
  z.strictObject({ dataset: z.string().min(1), key: z.string().min(1) }),
]);

/**
 * What an operator wants warm: a JSON array of `{"operation": "{...}", "variables": {...}}` and `{"dataset": "device/510k", "key":
 * "K123456"}`. Read anew each time, so that it can be changed while the gateway runs. Rejects where it cannot be read or used.
 */
export async function readWarmListFile(path: string): Promise<readonly WarmItem[]> {
  const parsed = z.array(item).safeParse(JSON.parse(await readFile(path, 'utf8')));
  if (parsed.success) return parsed.data as WarmItem[];
  const faults = parsed.error.issues.map((issue) => `[${issue.path.join('].[')}] ${issue.message}`);
  throw new Error(
    `${path}: expected an array of {operation, variables?} and {dataset, key}, but got other items: ${faults.join('; ')}`,
  );
}
