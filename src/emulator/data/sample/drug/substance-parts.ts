import type { WireRecord } from '../../world.ts';
import type { Random } from '../random.ts';
import type { DrugWorld } from './drug-world.ts';

/** The pieces of which descriptions of substances are put together over and over. */
export interface SubstanceParts {
  readonly random: Random;
  /** Up to three of the record's own references, by UUID. */
  references(): string[];
  /** A quantity; `limits` adds the bounds that some quantities have. */
  amount(type: string, units: string): WireRecord;
  /** A reference to another substance of the world. */
  substance(): WireRecord;
  site(): WireRecord;
  /** The fields that every part ends with. */
  signed(): { references: string[]; uuid: string };
}

export function createSubstanceParts(world: DrugWorld, random: Random, sources: readonly string[]): SubstanceParts {
  const references = (): string[] => random.some(sources, random.between(1, 2));
  return {
    random,
    references,
    amount(type, units) {
      const average = random.between(1, 400) / 4;
      return {
        type,
        units,
        average,
        low: average - 0.25,
        high: average + 0.25,
        low_limit: average - 1,
        high_limit: average + 1,
        non_numeric_value: random.pick(['about equal parts', 'trace', 'balance'] as const),
        references: references(),
        uuid: random.uuid(),
      };
    },
    substance() {
      const other = world.ingredient(random.below(world.ingredients));
      return {
        name: other.name.toUpperCase(),
        ref_pname: other.name.toUpperCase(),
        unii: other.unii,
        linking_id: other.unii,
        refuuid: world.universe.uuid('substance', other.index),
        substance_class: 'reference',
        references: references(),
        uuid: random.uuid(),
      };
    },
    site: () => ({ subunit_index: random.between(1, 2), residue_index: random.between(1, 400) }),
    signed: () => ({ references: references(), uuid: random.uuid() }),
  };
}

/** A quantity without the fields named. */
export function without(record: WireRecord, ...fields: readonly string[]): WireRecord {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field)));
}
