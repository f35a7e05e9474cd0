import type { WireRecord } from '../../world.ts';
import { unlistedField } from '../unlisted-field.ts';
import { SHORTAGE_REASONS, THERAPEUTIC_CATEGORIES } from '../vocabulary/drug-terms.ts';
import type { DrugWorld } from './drug-world.ts';

/** Makes the records of drug/shortages: one for a package that is or was short. */
export function makeShortages(world: DrugWorld, openfda: (label: number) => WireRecord): (index: number) => WireRecord {
  const { universe } = world;
  const { slashed } = universe.calendar;
  const count = universe.count('drug/shortages');
  const latest = universe.reloadedOn('drug/shortages') - 1;
  return (index) => {
    const random = universe.random('shortage', index);
    const productIndex = Math.floor((index * world.products) / count);
    const label = world.labelOfProduct(productIndex);
    const pack = random.pick(world.product(productIndex).packages);
    const posted = latest - random.between(60, 2500);
    const updated = posted + random.between(10, latest - posted);
    const status = random.pick(['Current', 'Current', 'Current', 'To Be Discontinued', 'Resolved'] as const);
    const generic = label.ingredients.map(({ name }) => name).join('; ');
    return {
      generic_name: `${generic} ${label.form[0]}`,
      proprietary_name: label.brand,
      company_name: world.firm(label.labeler).name,
      contact_info: `${random.between(200, 989)}-555-01${random.digits(2)}`,
      presentation: `${label.brand}, ${label.form[0]}, ${label.strengths[0] ?? ''} mg (NDC ${pack.ndc})`,
      package_ndc: pack.ndc,
      dosage_form: label.form[0],
      strength: label.strengths.map((strength) => `${strength} mg`),
      therapeutic_category: random.some(THERAPEUTIC_CATEGORIES, random.between(1, 2)),
      status,
      update_type: random.pick(['New', 'Revised', 'Reverified'] as const),
      initial_posting_date: slashed(posted),
      update_date: slashed(updated),
      change_date: random.chance(0.6) ? slashed(updated) : undefined,
      discontinued_date: status === 'To Be Discontinued' ? slashed(updated) : undefined,
      availability:
        status === 'Current' ? random.pick(['Available', 'Limited Availability', 'Unavailable'] as const) : undefined,
      shortage_reason: status === 'Current' ? random.pick(SHORTAGE_REASONS) : undefined,
      resolved_note: status === 'Resolved' ? 'Supply meets demand again' : undefined,
      ...(random.chance(0.4)
        ? {
            related_info: 'Next delivery is expected within the quarter',
            related_info_link: 'https://www.example.org/supply',
          }
        : {}),
      openfda: random.chance(0.85) ? { ...openfda(label.index), dosage_form: [label.form[0]] } : undefined,
      sample_unlisted_field: unlistedField(random),
    };
  };
}
