import type { Universe } from '../universe.ts';
import {
  DRUG_FAMILIES,
  type DrugFamily,
  INGREDIENT_MIDDLES,
  INGREDIENT_STARTS,
  SALTS,
} from '../vocabulary/drug-terms.ts';
import { at, padded } from '../words.ts';

/** An invented active ingredient. */
export interface Ingredient {
  readonly index: number;
  readonly name: string;
  readonly unii: string;
  readonly family: DrugFamily;
  readonly nui: string;
}

const NAMES = INGREDIENT_STARTS.length * INGREDIENT_MIDDLES.length * DRUG_FAMILIES.length;
/** Primes that divide neither the number of names nor a power of 36: every index gets a name and a code of its own. */
const NAME_STRIDE = 7919;
const CODE_STRIDE = 797_161;
const CODE_SPACE = 36 ** 4;

export function makeIngredient(universe: Universe, index: number): Ingredient {
  const random = universe.random('ingredient', index);
  const place = (index * NAME_STRIDE) % NAMES;
  const family = at(DRUG_FAMILIES, place);
  const rest = Math.floor(place / DRUG_FAMILIES.length);
  const start = at(INGREDIENT_STARTS, rest);
  const middle = at(INGREDIENT_MIDDLES, Math.floor(rest / INGREDIENT_STARTS.length));
  const series = index < NAMES ? '' : `-${Math.floor(index / NAMES)}`;
  const code = ((index * CODE_STRIDE) % CODE_SPACE).toString(36).toUpperCase();
  return {
    index,
    name: `${start}${middle}${family.stem}${series}${at(SALTS, place)}`,
    unii: `${code.padStart(4, '0')}${random.alphanumeric(6)}`,
    family,
    nui: `N0000${padded(175_000 + (index % 9000), 6)}`,
  };
}
