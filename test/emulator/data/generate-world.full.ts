import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { generateWorld } from '../../../src/emulator/data/generate-world.ts';
import { recordsOf } from './world-reading.ts';

const MEGABYTE = 1_048_576;

/** Fields that no two records of a dataset share. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  'device/510k': ['k_number'],
  'device/classification': ['product_code'],
  'device/recall': ['product_res_number'],
  'device/udi': ['public_device_record_key'],
  'drug/label': ['set_id'],
  'drug/ndc': ['product_ndc'],
  'drug/drugsfda': ['application_number'],
  'other/unii': ['unii', 'substance_name'],
};

/** What is alive: other tests of the process leave garbage behind, and a heap so large that it is seldom collected. */
function aliveBytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

describe('a generated world of a million records', () => {
  it('is iterated within bounded memory, every key once', { timeout: 300_000 }, () => {
    const world = generateWorld({ seed: 1, records: 1_000_000, today: '2026-06-15' });
    const before = aliveBytes();
    let total = 0;
    let mostBytes = 0;
    const repeated: string[] = [];
    for (const { path } of world.datasets) {
      const seen = (KEYS[path] ?? []).map((field) => ({ field, values: new Set<unknown>() }));
      let records = 0;
      for (const record of recordsOf(world, path)) {
        records += 1;
        for (const { field, values } of seen) values.add(record[field]);
        if ((total + records) % 50_000 === 0) mostBytes = Math.max(mostBytes, aliveBytes() - before);
      }
      for (const { field, values } of seen) if (values.size < records) repeated.push(`${path} ${field}`);
      total += records;
    }
    expect(total).toBe(1_000_000);
    expect(repeated).toEqual([]);
    expect(mostBytes / MEGABYTE).toBeLessThan(700);
  });
});
