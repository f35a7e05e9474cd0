import type { WireRecord } from '../../world.ts';
import { frozen } from '../frozen.ts';
import { remember } from '../remember.ts';
import { padded } from '../words.ts';
import type { DrugWorld, LabelFacts } from './drug-world.ts';

/** The fields of the `openfda` block that every drug dataset shares: lists of texts, but for the flag. */
export type DrugOpenFda = WireRecord;

const REMEMBERED = 8192;

/** The blocks of labels without fields that a dataset does not take over. */
export function withoutFields(
  openfda: (label: number) => DrugOpenFda,
  fields: readonly string[],
): (label: number) => DrugOpenFda {
  return remember(REMEMBERED, (label) =>
    frozen(Object.fromEntries(Object.entries(openfda(label)).filter(([field]) => !fields.includes(field)))),
  );
}

/** Makes the `openfda` block of a label; those asked most are kept, since every report on a drug carries one. */
export function createDrugOpenFda(world: DrugWorld): (label: number) => DrugOpenFda {
  return remember(REMEMBERED, (index) => frozen(describe(world, world.label(index))));
}

function describe(world: DrugWorld, label: LabelFacts): DrugOpenFda {
  const random = world.universe.random('drug openfda', label.index);
  const products = label.products.map((index) => world.product(index));
  const names = label.ingredients.map(({ name }) => name.toUpperCase());
  const [, route] = label.form;
  return {
    application_number: label.authority === '' ? undefined : [label.authority],
    brand_name: [label.brand],
    generic_name: [names.join(' AND ')],
    manufacturer_name: [world.firm(label.labeler).name],
    product_ndc: products.map(({ ndc }) => ndc),
    product_type: [label.overTheCounter ? 'HUMAN OTC DRUG' : 'HUMAN PRESCRIPTION DRUG'],
    route: [route],
    substance_name: names,
    rxcui:
      label.application === undefined
        ? undefined
        : label.strengths.map(() => String(random.between(100_000, 2_600_000))),
    spl_id: [label.splId],
    spl_set_id: [label.setId],
    package_ndc: products.flatMap(({ packages }) => packages.map(({ ndc }) => ndc)),
    is_original_packager: label.originalPackager ? [true] : undefined,
    upc: random.chance(0.4) ? [`03${padded(random.below(1e9), 9)}${random.digits(2)}`] : undefined,
    ...(label.application === undefined ? {} : pharmacology(label)),
    unii: label.ingredients.map(({ unii }) => unii),
  };
}

/** The block with the product that a repackager's label goes back to; most datasets leave that out. */
export function withOriginalPackager(
  world: DrugWorld,
  openfda: (label: number) => DrugOpenFda,
): (label: number) => DrugOpenFda {
  return (index) => {
    const block = openfda(index);
    if (world.label(index).originalPackager) return block;
    const random = world.universe.random('original packager', index);
    return { ...block, original_packager_product_ndc: [`${random.between(10_000, 99_999)}-${random.digits(4)}`] };
  };
}

/** The pharmacological classes of a label's ingredients, in the four kinds that FDA distinguishes. */
export function pharmacology(label: LabelFacts): Record<string, string[]> {
  const families = label.ingredients.map(({ family }) => family);
  const list = (kind: 'epc' | 'moa' | 'pe' | 'cs', mark: string): string[] =>
    families.flatMap((family) => (family[kind] === undefined ? [] : [`${family[kind]} [${mark}]`]));
  const fields = {
    nui: label.ingredients.map(({ nui }) => nui),
    pharm_class_epc: list('epc', 'EPC'),
    pharm_class_moa: list('moa', 'MoA'),
    pharm_class_pe: list('pe', 'PE'),
    pharm_class_cs: list('cs', 'CS'),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, values]) => values.length > 0));
}
