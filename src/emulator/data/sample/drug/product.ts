import type { WireRecord } from '../../world.ts';
import { unlistedField } from '../unlisted-field.ts';
import { pharmacology } from './drug-openfda.ts';
import type { DrugWorld, LabelFacts } from './drug-world.ts';

/** The fields of the `openfda` block that drug/ndc takes over. */
const KEPT = [
  'manufacturer_name',
  'rxcui',
  'spl_set_id',
  'is_original_packager',
  'upc',
  'unii',
  'nui',
  'pharm_class_epc',
  'pharm_class_moa',
  'pharm_class_pe',
  'pharm_class_cs',
];
/** Products that openFDA could match with no label; `{}` on a few, nothing on the others. */
const UNMATCHED_SHARE = 0.19;

/** Makes the records of drug/ndc: the products of the National Drug Code directory. */
export function makeProducts(world: DrugWorld, openfda: (label: number) => WireRecord): (index: number) => WireRecord {
  const { universe } = world;
  const { basic } = universe.calendar;
  return (index) => {
    const random = universe.random('product', index);
    const label = world.labelOfProduct(index);
    const facts = world.product(index);
    const [form, route] = label.form;
    const generic = label.ingredients.map(({ name }) => name).join(' and ');
    const suffix = random.chance(0.08) ? random.pick(['XR', 'Extra Strength', 'Childrens', 'PM']) : undefined;
    const strength = label.strengths[Math.floor(index / world.labels) % label.strengths.length] ?? '10';
    const schedule = label.application === undefined ? undefined : label.ingredients[0]?.family.schedule;
    const classes = label.application === undefined ? [] : classesOf(label);
    return {
      product_id: `${facts.ndc}_${label.splId}`,
      product_ndc: facts.ndc,
      spl_id: label.splId,
      product_type: label.overTheCounter ? 'HUMAN OTC DRUG' : 'HUMAN PRESCRIPTION DRUG',
      finished: random.chance(0.97),
      brand_name: suffix === undefined ? label.brand : `${label.brand} ${suffix}`,
      brand_name_base: label.brand,
      brand_name_suffix: suffix === undefined ? undefined : suffix,
      generic_name: generic,
      labeler_name: world.firm(label.labeler).name,
      dosage_form: form,
      route: [route],
      marketing_category: label.category,
      application_number: label.authority === '' ? undefined : label.authority,
      marketing_start_date: basic(label.started),
      marketing_end_date: random.chance(0.06)
        ? basic(Math.min(label.started + 900, universe.calendar.today))
        : undefined,
      listing_expiration_date: random.chance(0.9)
        ? `${universe.calendar.year(universe.calendar.today)}1231`
        : undefined,
      active_ingredients: label.ingredients.map(({ name }) => ({
        name: name.toUpperCase(),
        strength: `${strength} mg/1`,
      })),
      packaging: facts.packages.map(({ ndc, size }) => ({
        package_ndc: ndc,
        description: `${size} ${label.form[2]} in 1 ${label.form[3]} (${ndc})`,
        marketing_start_date: basic(label.started),
        marketing_end_date: random.chance(0.04)
          ? basic(Math.min(label.started + 700, universe.calendar.today))
          : undefined,
        sample: random.chance(0.03),
      })),
      pharm_class: classes.length === 0 ? undefined : classes,
      dea_schedule: schedule === undefined ? undefined : schedule,
      ...matched(label, openfda, random.fraction()),
      sample_unlisted_field: unlistedField(random),
    };
  };
}

function matched(label: LabelFacts, openfda: (label: number) => WireRecord, draw: number): WireRecord {
  if (draw < UNMATCHED_SHARE) return draw < UNMATCHED_SHARE / 8 ? { openfda: {} } : {};
  const block = openfda(label.index);
  return { openfda: Object.fromEntries(KEPT.flatMap((field) => (field in block ? [[field, block[field]]] : []))) };
}

function classesOf(label: LabelFacts): string[] {
  const classes = Object.entries(pharmacology(label)).filter(([field]) => field.startsWith('pharm_class'));
  return classes.flatMap(([, values]) => values);
}
