import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset, LeafField } from '../../src/catalogue/catalogue.ts';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { readSdl } from '../../src/catalogue/read-sdl.ts';
import { expectTyped, selectionOf } from '../support/expect-typed.ts';
import { startGateway, type TestGateway, worldOf } from '../support/start-gateway.ts';

const samples = '../shared/openfda/samples';
const present = existsSync(samples);
if (!present) console.warn(`skipped: genuine records are not at ${samples}`);

type Holder = Readonly<Record<string, unknown>>;
const catalogue = readCatalogue(readSdl('schema'));
const datasets = [...catalogue.datasets.values()].filter(
  (dataset) => dataset.one !== undefined && existsSync(fileOf(dataset)),
);

function fileOf(dataset: Dataset): string {
  return join(samples, `${dataset.path.replace('/', '.')}.json`);
}

function recordsOf(dataset: Dataset): Holder[] {
  return JSON.parse(readFileSync(fileOf(dataset), 'utf8')) as Holder[];
}

describe.skipIf(!present)('genuine records', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    const records = Object.fromEntries(datasets.map((dataset) => [dataset.path, recordsOf(dataset)]));
    gateway = await startGateway({ world: worldOf(records) });
  });
  afterAll(() => gateway.close());

  it.each(datasets.map((dataset) => [dataset.path, dataset] as const))(
    'of %s are found by their keys, whole and typed',
    async (_path, dataset) => {
      const selection = selectionOf(dataset.shape);
      let found = 0;
      for (const record of recordsOf(dataset)) {
        for (const keyArguments of lookUps(dataset, record)) {
          const query = `{ record: ${dataset.one}(${keyArguments}) { raw ${selection} asOf { sampleData } } }`;
          const { data, errors } = await gateway.ask<{ record: Holder & { raw: Holder } }>(query);
          expect(errors).toBeUndefined();
          // Some files hold two records of one key; a look-up gives one of them.
          const { raw } = data.record;
          const same = recordsOf(dataset).find((candidate) => isDeepStrictEqual(candidate, raw));
          expect(raw).toEqual(same ?? record);
          expect(keyOf(dataset, raw)).toBe(keyOf(dataset, record));
          expect(data.record.asOf).toEqual({ sampleData: false });
          expectTyped(dataset.shape, raw, data.record);
          found += 1;
        }
      }
      expect(found).toBeGreaterThanOrEqual(recordsOf(dataset).length);
    },
  );
});

/** The arguments of every look-up that should find the record: by its key, and by each alternate key it has. */
function lookUps(dataset: Dataset, record: Holder): string[] {
  const textOf = (field: LeafField) =>
    typeof record[field.wire] === 'string' || typeof record[field.wire] === 'number'
      ? String(record[field.wire])
      : undefined;
  const argument = (field: LeafField) => `${field.name}: ${JSON.stringify(textOf(field))}`;
  const hasKey = dataset.key.every((field) => textOf(field) !== undefined);
  const byKey = hasKey ? [dataset.key.map(argument).join(', ')] : [];
  return [...byKey, ...dataset.alternateKeys.filter((field) => textOf(field)).map(argument)];
}

function keyOf(dataset: Dataset, record: Holder): string {
  return JSON.stringify(dataset.key.map((field) => record[field.wire]));
}
