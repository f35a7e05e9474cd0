import fc from 'fast-check';
import type { Catalogue, Dataset, LeafField } from '../../src/catalogue/catalogue.ts';
import { generateWorld } from '../../src/emulator/data/generate-world.ts';
import type { World } from '../../src/emulator/data/world.ts';
import { testToday, worldOf } from '../support/start-gateway.ts';
import type { Holder } from './held-values.ts';
import { type KeysOf, recordArbitrary } from './random-record.ts';

export interface DifferentialWorld {
  readonly world: World;
  readonly recordsOf: (path: string) => readonly Holder[];
}

export interface DifferentialWorldOptions {
  readonly seed: number;
  /** Generated, coherent records in all. */
  readonly generated: number;
  /** Random records of each dataset beside them. */
  readonly random: number;
}

/** What the datasets that share one index are told apart by. */
const productTypes: Readonly<Record<string, string>> = {
  'device/enforcement': 'Devices',
  'drug/enforcement': 'Drugs',
  'food/enforcement': 'Food',
};

/** A world with records of every dataset: coherent ones where they can be generated, and random ones of every form. */
export function createDifferentialWorld(catalogue: Catalogue, options: DifferentialWorldOptions): DifferentialWorld {
  const { seed, generated, random } = options;
  const coherent = new Map(
    generateWorld({ seed, records: generated, today: testToday }).datasets.map(({ path, records }) => [
      path,
      [...(records as Iterable<Record<string, unknown>>)],
    ]),
  );
  const joined = joinedFields(catalogue);
  const all = new Map<string, readonly Holder[]>();
  for (const dataset of catalogue.datasets.values()) {
    const own = coherent.get(dataset.path) ?? [];
    all.set(dataset.path, [...own, ...randomRecords(dataset, joined, seed, random)]);
  }
  return { world: worldOf(Object.fromEntries(all)), recordsOf: (path) => all.get(path) ?? [] };
}

/** Every field that a join leads from or to, as `<dataset> <wire path>`. */
function joinedFields(catalogue: Catalogue): Set<string> {
  const fields = new Set<string>();
  for (const dataset of catalogue.datasets.values()) {
    for (const join of dataset.joins) {
      fields.add(`${dataset.path} ${join.from}`);
      fields.add(`${catalogue.byType.get(join.target)?.path} ${join.to}`);
    }
  }
  return fields;
}

function randomRecords(dataset: Dataset, joined: ReadonlySet<string>, seed: number, count: number): Holder[] {
  const keysOf: KeysOf = (field) => {
    if (`${dataset.path} ${field.path}` === 'drug/orangebook products.application_type')
      return fc.constantFrom('N', 'A');
    return joined.has(`${dataset.path} ${field.path}`)
      ? fc.nat(Math.floor(count / 4)).map((place) => writtenKey(dataset, field, place))
      : undefined;
  };
  const productType = productTypes[dataset.path];
  return fc.sample(recordArbitrary(dataset.shape, keysOf), { numRuns: count, seed }).map((record, place) => ({
    ...record,
    ...Object.fromEntries(dataset.key.slice(0, 1).map((field) => [field.wire, writtenKey(dataset, field, place)])),
    ...(productType === undefined ? {} : { product_type: productType }),
  }));
}

/** A key that a random record holds, written as its dataset writes it; all datasets share the keys, so that they meet. */
function writtenKey(dataset: Dataset, field: LeafField, place: number): string | number {
  const number = 900_000 + place;
  if (field.scalar === 'Int') return number;
  if (field.path === 'res_event_number') return String(number);
  if (field.path === 'package_ndc11') return `90000${String(place).padStart(4, '0')}01`;
  if (field.path.endsWith('package_ndc')) return `90000-${String(place).padStart(4, '0')}-01`;
  if (!field.path.includes('application_number')) return `K${number}`;
  if (dataset.path === 'drug/orangebook') return String(number);
  return dataset.path === 'transparency/crl' ? `NDA ${number}` : `NDA${number}`;
}
