import { expect, it } from 'vitest';
import { deriveSchema } from '../../src/catalogue/derive-schema.ts';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { readSdl } from '../../src/catalogue/read-sdl.ts';
import { changingFields } from '../../src/resolvers/changing-fields.ts';

/** Answered from records alone, beside the fields of each dataset. */
const ofRecords = ['node', 'openFda', 'deviceSafetyProfile'];

it('every field of Query is answered from records, or is known to change with time', () => {
  const catalogue = readCatalogue(readSdl('schema'));
  const schema = deriveSchema(catalogue);
  const ofDatasets = [...catalogue.datasets.values()].flatMap(({ one, list }) => [one, list]);
  const isOfRecords = (name: string) => ofRecords.includes(name) || ofDatasets.includes(name);
  const others = Object.keys(schema.getQueryType()?.getFields() ?? {}).filter((name) => !isOfRecords(name));
  const listed = changingFields.flatMap((coordinate) => coordinate.match(/^Query\.(.*)/)?.[1] ?? []);
  expect(others.toSorted()).toEqual(listed.toSorted());
});
