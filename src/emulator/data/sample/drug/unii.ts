import type { WireRecord } from '../../world.ts';
import { unlistedField } from '../unlisted-field.ts';
import type { DrugWorld } from './drug-world.ts';

/** Makes the records of other/unii: the names of ingredients and their identifiers. */
export function makeUniis(world: DrugWorld): (index: number) => WireRecord {
  return (index) => {
    const { name, unii } = world.ingredient(index);
    return {
      unii,
      substance_name: name.toUpperCase(),
      sample_unlisted_field: unlistedField(world.universe.random('unii', index)),
    };
  };
}
