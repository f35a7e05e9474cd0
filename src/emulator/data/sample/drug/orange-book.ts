import type { WireRecord } from '../../world.ts';
import type { Random } from '../random.ts';
import { unlistedField } from '../unlisted-field.ts';
import { at, padded } from '../words.ts';
import type { ApplicationFacts, DrugWorld } from './drug-world.ts';

/** Of ten applications nine are NDAs and ANDAs: biologics are not in the Orange Book. */
const PER_TEN = 9;

/** Makes the records of drug/orangebook: approved products with patents and exclusivity; `N` and `021880` stand for `NDA021880`. */
export function makeOrangeBook(world: DrugWorld): (index: number) => WireRecord {
  const listed = Math.floor(world.applications / 10) * PER_TEN + Math.min(PER_TEN, world.applications % 10);
  return (index) => {
    const random = world.universe.random('orange book', index);
    const place = index % listed;
    const facts = world.application(Math.floor(place / PER_TEN) * 10 + (place % PER_TEN));
    const { iso } = world.universe.calendar;
    const name = world.firm(facts.sponsor).name;
    return {
      product_number: padded(Math.floor(index / listed) + 1, 3),
      approved_prior_to_1982: random.chance(0.04),
      approval_date: iso(facts.approved),
      products: {
        application_type: facts.kind.charAt(0),
        application_number: facts.number.slice(-6),
        application_name: name.split(' ')[0]?.toUpperCase() ?? '',
        application_full_name: name.toUpperCase(),
        brand_name: facts.brand.toUpperCase(),
        dosage_form: facts.form[0],
        route: facts.form[1],
        product_type: random.pick(['RX', 'RX', 'OTC', 'DISCN'] as const),
        active_ingredients: facts.ingredients.map(({ name: ingredient }) => ({
          name: ingredient.toUpperCase(),
          strength: `${at(facts.strengths, Math.floor(index / listed))}MG`,
        })),
        therapeutic_equivalence_codes: random.chance(0.6) ? [random.pick(['AB', 'AA', 'AP', 'AT'] as const)] : [],
        reference_listed_drug: facts.kind === 'NDA',
        reference_standard: random.chance(0.3),
      },
      ...protection(facts, iso, random),
      sample_unlisted_field: unlistedField(random),
    };
  };
}

/** Patents and exclusivity run on beyond today. */
function protection({ approved, kind }: ApplicationFacts, iso: (day: number) => string, random: Random): WireRecord {
  if (kind !== 'NDA' || random.chance(0.3)) return {};
  const patents = Array.from({ length: random.between(1, 4) }, () => ({
    patent_number: String(random.between(7_000_000, 11_999_999)),
    patent_use_code: `U-${random.between(1, 3999)}`,
    patent_use_code_definition: 'METHOD OF TREATMENT WITH THE LISTED DRUG',
    patent_submission_date: iso(approved - random.between(0, 200)),
    expiration_date: iso(approved + random.between(2000, 7300)),
    drug_substance_flag: random.chance(0.4),
    drug_product_flag: random.chance(0.6),
    patent_delist_flag: random.chance(0.03),
  }));
  const exclusivity = random.chance(0.5)
    ? [
        {
          exclusivity_code: random.pick(['NCE', 'ODE-123', 'NP', 'I-45', 'PED'] as const),
          exclusivity_code_definition: 'EXCLUSIVITY OF THE LISTED DRUG',
          exclusivity_expiration_date: iso(approved + random.between(1000, 2600)),
        },
      ]
    : [];
  return { patents, exclusivity };
}
