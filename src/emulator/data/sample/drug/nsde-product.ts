import type { WireRecord } from '../../world.ts';
import { unlistedField } from '../unlisted-field.ts';
import { at } from '../words.ts';
import type { DrugWorld } from './drug-world.ts';

/** Makes the records of other/nsde: packages with their eleven-digit codes, as billing uses them. */
export function makeNsdeProducts(world: DrugWorld): (index: number) => WireRecord {
  const { universe } = world;
  const { basic } = universe.calendar;
  const count = universe.count('other/nsde');
  const latest = universe.reloadedOn('other/nsde') - 1;
  return (index) => {
    const random = universe.random('nsde', index);
    const productIndex = Math.floor((index * world.products) / count);
    const label = world.labelOfProduct(productIndex);
    const pack = at(world.product(productIndex).packages, 0);
    const ended = random.chance(0.2) ? Math.min(latest, label.started + random.between(200, 2500)) : undefined;
    const inactive = random.chance(0.05) ? Math.min(latest - 10, label.started + 400) : undefined;
    return {
      package_ndc: pack.ndc,
      package_ndc11: pack.ndc11,
      proprietary_name: label.brand,
      product_type: label.overTheCounter ? 'HUMAN OTC DRUG' : 'HUMAN PRESCRIPTION DRUG',
      marketing_category: label.category,
      application_number_or_citation: label.authority === '' ? undefined : label.authority,
      dosage_form: label.form[0],
      billing_unit: random.chance(0.7) ? random.pick(['EA', 'ML', 'GM'] as const) : undefined,
      // The wire has the same date as a text and as a number.
      marketing_start_date: random.chance(0.2) ? Number(basic(label.started)) : basic(label.started),
      ...(ended === undefined
        ? random.chance(0.5)
          ? { marketing_end_date: null }
          : {}
        : { marketing_end_date: basic(ended) }),
      inactivation_date: inactive === undefined ? undefined : basic(inactive),
      reactivation_date: inactive === undefined || random.chance(0.5) ? undefined : basic(inactive + 9),
      sample_unlisted_field: unlistedField(random),
    };
  };
}
