import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WireRecord } from '../../src/emulator/data/world.ts';
import { startEmulator } from '../../src/emulator/start-emulator.ts';
import { fetchPlainly } from './fetch-plainly.ts';
import { scalars } from './oracle.ts';
import { smallWorld } from './small-world.ts';

const folder = join(import.meta.dirname, '../../../shared/openfda/samples');

/** A field of each dataset that holds a record's own code, as it is searched for whole. */
const KEYS: Readonly<Record<string, readonly [search: string, path: string]>> = {
  'device/510k': ['k_number.exact', 'k_number'],
  'device/classification': ['product_code', 'product_code'],
  'device/pma': ['pma_number', 'pma_number'],
  'device/recall': ['cfres_id', 'cfres_id'],
  'device/event': ['mdr_report_key.exact', 'mdr_report_key'],
  'device/udi': ['public_device_record_key', 'public_device_record_key'],
  'device/covid19serology': ['sample_id', 'sample_id'],
  'drug/event': ['safetyreportid.exact', 'safetyreportid'],
  'drug/label': ['set_id', 'set_id'],
  'drug/ndc': ['product_ndc', 'product_ndc'],
  'drug/drugsfda': ['application_number', 'application_number'],
  'food/event': ['report_number', 'report_number'],
  'animalandveterinary/event': ['unique_aer_id_number', 'unique_aer_id_number'],
  'tobacco/problem': ['report_id', 'report_id'],
  'other/nsde': ['package_ndc11', 'package_ndc11'],
  'other/unii': ['unii', 'unii'],
  'other/substance': ['uuid', 'uuid'],
  'transparency/crl': ['file_name', 'file_name'],
};

describe.skipIf(!existsSync(folder))('genuine records (skipped where they are absent)', () => {
  it('are all served as they are and found by their keys', async () => {
    const datasets: Record<string, readonly WireRecord[]> = {};
    for (const file of readdirSync(folder)) {
      datasets[file.replace(/\.json$/, '').replace('.', '/')] = JSON.parse(
        readFileSync(join(folder, file), 'utf8'),
      ) as WireRecord[];
    }
    const emulator = await startEmulator({ world: smallWorld(datasets) });
    for (const [path, [search, key]] of Object.entries(KEYS)) {
      for (const record of (datasets[path] ?? []).slice(0, 5)) {
        const [value] = scalars(record, key);
        if (value === undefined || value === '') continue;
        const query = new URLSearchParams({ search: `${search}:"${String(value)}"`, limit: '1000' });
        const answer = await fetchPlainly(emulator.url, `/${path}.json?${query}`);
        expect([path, value, answer.status]).toEqual([path, value, 200]);
        const { results } = answer.json() as { results: WireRecord[] };
        expect(results.every((found) => scalars(found, key).includes(value))).toBe(true);
        expect(results).toContainEqual(record);
      }
    }
    await emulator.close();
  });
});
