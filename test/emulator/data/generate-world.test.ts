import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DATASET_PATHS } from '../../../src/emulator/data/dataset-paths.ts';
import { type GenerateWorldOptions, generateWorld } from '../../../src/emulator/data/generate-world.ts';
import { recordsOf, textsAt } from './world-reading.ts';

const TODAY = '2026-06-15';

function digest(options: Omit<GenerateWorldOptions, 'today'>): string {
  const hash = createHash('sha256');
  const world = generateWorld({ today: TODAY, ...options });
  for (const { path } of world.datasets)
    for (const record of recordsOf(world, path)) hash.update(JSON.stringify(record));
  return hash.digest('hex');
}

describe('generateWorld', () => {
  it('makes the same bytes from the same seed, and others from another', () => {
    const first = digest({ seed: 7, records: 600 });
    expect(digest({ seed: 7, records: 600 })).toBe(first);
    expect(digest({ seed: 8, records: 600 })).not.toBe(first);
  });

  it('makes the world that it has always made: documents and tests quote from it', () => {
    expect(digest({ seed: 7, records: 600 })).toBe('f0f7cf820dbde161861718524cb7c82a1d06d5ce81171f7e88786ff8458cb44c');
  });

  it('can be iterated again and in part: a record depends on its index alone', () => {
    const world = generateWorld({ seed: 1, records: 600, today: TODAY });
    for (const { path } of world.datasets) {
      const all = JSON.stringify([...recordsOf(world, path)]);
      expect(JSON.stringify([...recordsOf(world, path)])).toBe(all);
      const other = generateWorld({ seed: 1, records: 600, today: TODAY });
      expect(JSON.stringify([...recordsOf(other, path)])).toBe(all);
    }
  });

  it.each([100, 101, 600, 6000])('has every dataset and %i records in all', (records) => {
    const world = generateWorld({ seed: 3, records, today: TODAY });
    expect(world.sample).toBe(true);
    expect(world.datasets.map(({ path }) => path)).toEqual(DATASET_PATHS);
    let total = 0;
    for (const { path } of world.datasets) {
      const count = [...recordsOf(world, path)].length;
      expect(count, path).toBeGreaterThanOrEqual(3);
      total += count;
    }
    expect(total).toBe(records);
  });

  it.each([0, 99, 1.5, 1_000_001, Number.NaN])('refuses %d records', (records) => {
    expect(() => generateWorld({ seed: 1, records, today: TODAY })).toThrow(
      `expected a whole number of records from 100 to 1000000, but got ${records}`,
    );
  });

  it('refuses a seed that is no whole number and a day that is none', () => {
    expect(() => generateWorld({ seed: 0.5, today: TODAY })).toThrow('expected a whole number as seed, but got 0.5');
    expect(() => generateWorld({ seed: 1, today: '15.6.2026' })).toThrow(
      'expected a date YYYY-MM-DD, but got "15.6.2026"',
    );
    expect(() => generateWorld({ seed: 1, today: '2026-02-30' })).toThrow('expected a date YYYY-MM-DD');
  });

  it('says of each dataset a reload before today, within its pace; the enforcement datasets share theirs', () => {
    const world = generateWorld({ seed: 1, records: 600, today: TODAY });
    const reloaded = new Map(world.datasets.map(({ path, lastUpdated }) => [path, lastUpdated]));
    for (const date of reloaded.values()) {
      expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(date < TODAY).toBe(true);
      expect(date).not.toBe('2015-01-01');
    }
    expect(reloaded.get('drug/ndc')).toBe('2026-06-14');
    expect(reloaded.get('device/event')?.localeCompare('2026-06-08')).toBe(1);
    expect(reloaded.get('device/510k')?.localeCompare('2026-05-18')).toBe(1);
    expect(new Set(['device', 'drug', 'food'].map((domain) => reloaded.get(`${domain}/enforcement`))).size).toBe(1);
  });

  it('makes DQY, the percutaneous catheter, a code with much to see', () => {
    const world = generateWorld({ seed: 1, today: TODAY });
    const of = (path: string, field: string) =>
      [...recordsOf(world, path)].filter((record) => textsAt(record, field).includes('DQY'));
    expect(of('device/classification', 'product_code')).toEqual([
      expect.objectContaining({
        device_name: 'Catheter, Percutaneous',
        device_class: '2',
        regulation_number: '870.1250',
      }),
    ]);
    expect(of('device/510k', 'product_code').length).toBeGreaterThanOrEqual(40);
    const recalls = of('device/recall', 'product_code');
    expect(recalls.length).toBeGreaterThanOrEqual(40);
    expect(new Set(recalls.map(({ root_cause_description }) => root_cause_description)).size).toBeGreaterThanOrEqual(8);
    const events = of('device/event', 'device.device_report_product_code');
    expect(events.length).toBeGreaterThanOrEqual(200);
    expect(new Set(events.map(({ event_type }) => event_type))).toEqual(
      new Set(['Malfunction', 'Injury', 'Death', 'Other', 'No answer provided']),
    );
    expect(new Set(events.map(({ date_received }) => String(date_received).slice(0, 4))).size).toBeGreaterThanOrEqual(
      20,
    );
  });

  it('hands out records that may be changed without harm to others', () => {
    const world = generateWorld({ seed: 1, records: 600, today: TODAY });
    const before = JSON.stringify([...recordsOf(world, 'drug/event')]);
    for (const { path } of world.datasets) for (const record of recordsOf(world, path)) scribble(record);
    expect(JSON.stringify([...recordsOf(world, 'drug/event')])).toBe(before);
  });
});

/** Tries to spoil a record in depth; what is frozen stays. */
function scribble(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const child of Object.values(value)) scribble(child);
  if (Object.isFrozen(value)) return;
  if (Array.isArray(value)) value.push('scribbled');
  else Object.assign(value, { scribbled: true });
}
