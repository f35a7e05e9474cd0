import { describe, expect, it } from 'vitest';
import { generateWorld } from '../../../src/emulator/data/generate-world.ts';
import { recordsOf } from './world-reading.ts';

const MEGABYTE = 1_048_576;

describe('a generated world of a million records', () => {
  it('is iterated within bounded memory, every key once', { timeout: 300_000 }, () => {
    const world = generateWorld({ seed: 1, records: 1_000_000, today: '2026-06-15' });
    let total = 0;
    let mostBytes = 0;
    for (const { path } of world.datasets) {
      for (const _ of recordsOf(world, path)) {
        total += 1;
        if (total % 50_000 === 0) mostBytes = Math.max(mostBytes, process.memoryUsage().heapUsed);
      }
    }
    expect(total).toBe(1_000_000);
    expect(mostBytes / MEGABYTE).toBeLessThan(700);
  });

  it.each([
    ['device/510k', 'k_number'],
    ['device/classification', 'product_code'],
    ['device/recall', 'product_res_number'],
    ['device/udi', 'public_device_record_key'],
    ['drug/label', 'set_id'],
    ['drug/ndc', 'product_ndc'],
    ['drug/drugsfda', 'application_number'],
    ['other/unii', 'unii'],
    ['other/unii', 'substance_name'],
  ])('has no %s %s twice', (path, field) => {
    const world = generateWorld({ seed: 1, records: 1_000_000, today: '2026-06-15' });
    const seen = new Set<unknown>();
    let total = 0;
    for (const record of recordsOf(world, path)) {
      total += 1;
      seen.add(record[field]);
    }
    expect(seen.size).toBe(total);
  });
});
