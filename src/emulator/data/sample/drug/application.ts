import type { WireRecord } from '../../world.ts';
import type { Random } from '../random.ts';
import { unlistedField } from '../unlisted-field.ts';
import { padded } from '../words.ts';
import type { ApplicationFacts, DrugWorld } from './drug-world.ts';

const SUPPLEMENT_CLASSES = [
  ['LABELING', 'Labeling'],
  ['MANUF (CMC)', 'Manufacturing (CMC)'],
  ['EFFICACY', 'Efficacy'],
  ['REMS', 'REMS'],
  ['BIOEQUIV', 'Bioequivalence'],
] as const;
const ORIGINAL_CLASSES = [
  ['TYPE 1', 'Type 1 - New Molecular Entity'],
  ['TYPE 3', 'Type 3 - New Dosage Form'],
  ['TYPE 4', 'Type 4 - New Combination'],
  ['TYPE 5', 'Type 5 - New Formulation or New Manufacturer'],
] as const;
const LABELS_LISTED = 6;

/** Makes the records of drug/drugsfda: applications with their products and submissions. */
export function makeApplications(
  world: DrugWorld,
  openfda: (label: number) => WireRecord,
): (index: number) => WireRecord {
  return (index) => {
    const random = world.universe.random('application', index);
    const facts = world.application(index);
    const blocks = world.labelsOf(index, LABELS_LISTED).map((label) => openfda(label.index));
    return {
      application_number: facts.number,
      sponsor_name: (world.firm(facts.sponsor).name.split(' ').slice(0, 2).join(' ') || '')
        .replace(',', '')
        .toUpperCase(),
      products: productsOf(facts, random),
      submissions: submissionsOf(world, facts, random),
      openfda: blocks.length === 0 || random.chance(0.06) ? undefined : merge(blocks),
      sample_unlisted_field: unlistedField(random),
    };
  };
}

/** Joins the blocks of several labels as openFDA does: each field lists every value once. */
function merge(blocks: readonly WireRecord[]): WireRecord {
  const merged: Record<string, Set<unknown>> = {};
  for (const block of blocks) {
    for (const [field, values] of Object.entries(block)) {
      if (field === 'is_original_packager' || field === 'upc' || field === 'original_packager_product_ndc') continue;
      merged[field] ??= new Set();
      for (const value of Array.isArray(values) ? values : []) merged[field].add(value);
    }
  }
  return Object.fromEntries(Object.entries(merged).map(([field, values]) => [field, [...values]]));
}

function productsOf({ strengths, ingredients, form, brand, kind }: ApplicationFacts, random: Random): WireRecord[] {
  const yes = random.chance(0.15) ? ['1', '0'] : ['Yes', 'No'];
  return strengths.map((strength, at) => ({
    product_number: padded(at + 1, 3),
    brand_name: brand.toUpperCase(),
    active_ingredients: ingredients.map(({ name }) => ({ name: name.toUpperCase(), strength: `${strength}MG` })),
    reference_drug: kind === 'NDA' ? yes[0] : yes[1],
    reference_standard: at === 0 && kind === 'NDA' ? yes[0] : yes[1],
    dosage_form: form[0],
    route: form[1],
    marketing_status: random.pick([
      'Prescription',
      'Prescription',
      'Prescription',
      'Discontinued',
      'Over-the-counter',
      'None (Tentative Approval)',
    ] as const),
    te_code: kind === 'BLA' || random.chance(0.3) ? undefined : random.pick(['AB', 'AB', 'AA', 'AP', 'TBD'] as const),
  }));
}

function submissionsOf(world: DrugWorld, facts: ApplicationFacts, random: Random): WireRecord[] {
  const { basic } = world.universe.calendar;
  const latest = world.universe.reloadedOn('drug/drugsfda') - 1;
  const [code, description] = random.pick(ORIGINAL_CLASSES);
  const original: WireRecord = {
    submission_type: 'ORIG',
    submission_number: '1',
    submission_status: 'AP',
    submission_status_date: basic(facts.approved),
    review_priority: random.chance(0.7)
      ? facts.kind === 'ANDA'
        ? 'STANDARD'
        : random.pick(['PRIORITY', 'STANDARD', '901 REQUIRED', 'N/A'] as const)
      : undefined,
    submission_class_code: facts.kind === 'ANDA' ? undefined : code,
    submission_class_code_description: facts.kind === 'ANDA' ? undefined : description,
    submission_property_type: random.chance(0.1) ? [{ code: 'Orphan' }] : undefined,
    submission_public_notes: random.chance(0.05) ? 'Approved with a postmarketing commitment' : undefined,
    ...documents(facts, facts.approved, basic, random),
  };
  const supplements: WireRecord[] = [];
  const count = random.between(0, 6);
  for (let number = 1; number <= count; number += 1) {
    const day = facts.approved + Math.floor(((latest - facts.approved) * number) / (count + 1));
    const [supplementCode, supplementDescription] = random.pickEarly(SUPPLEMENT_CLASSES);
    supplements.push({
      submission_type: 'SUPPL',
      submission_number: String(number),
      submission_status: random.chance(0.97) ? 'AP' : 'TA',
      submission_status_date: basic(day),
      submission_class_code: supplementCode,
      submission_class_code_description: supplementDescription,
      ...(random.chance(0.4) ? documents(facts, day, basic, random) : {}),
    });
  }
  return [original, ...supplements];
}

/** Links to documents; an older layout keeps the title and the date in fields of their own. */
function documents(facts: ApplicationFacts, day: number, basic: (day: number) => string, random: Random): WireRecord {
  const type = random.pick(['Letter', 'Label', 'Review', 'Other Important Information from FDA'] as const);
  const id = random.digits(5);
  const url = `https://www.example.org/drugsatfda_docs/${facts.number.toLowerCase()}_${id}.pdf`;
  if (random.chance(0.06)) {
    return { application_docs_title: [{ type, id, url, title: '0' }], application_docs_date: basic(day) };
  }
  return random.chance(0.5) ? { application_docs: [{ id, url, date: basic(day), type }] } : {};
}
