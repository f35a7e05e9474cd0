import type { WireRecord } from '../../world.ts';
import { makeName } from '../firm.ts';
import type { Random } from '../random.ts';
import type { Universe } from '../universe.ts';
import { unlistedField } from '../unlisted-field.ts';
import { DRUG_FAMILIES, INGREDIENT_STARTS } from '../vocabulary/drug-terms.ts';
import { ANIMAL_REACTIONS, SPECIES } from '../vocabulary/event-terms.ts';
import { padded } from '../words.ts';

const ANSWERS = ['true', 'false', 'Unknown'] as const;
const REPORTERS = [
  'Animal Owner',
  'Veterinarian',
  'Other Health Care Professional',
  'Other',
  'Physician',
  'Patient',
] as const;
const MEASURES = ['Measured', 'Estimated', 'Unknown'] as const;

/** Makes the records of animalandveterinary/event: reports of adverse events with drugs and devices for animals. */
export function makeAnimalEvents(universe: Universe): (index: number) => WireRecord {
  const { basic } = universe.calendar;
  const times = universe.timeline('animalandveterinary/event', universe.count('animalandveterinary/event'));
  return (index) => {
    const random = universe.random('animal event', index);
    const received = times.dayOf(index);
    const onset = received - random.between(1, 90);
    const full = random.chance(0.92);
    return {
      unique_aer_id_number: `USA-USFDACVM-${times.yearOf(index)}-US-${padded(times.serialInYear(index), 6)}`,
      report_id: `N${141_000 + (index % 700)}`,
      receiver: {
        organization: 'Food and Drug Administration Center for Veterinary Medicine',
        street_address: '7500 Standish Place (HFV-210) Room N403',
        city: 'Rockville',
        state: 'MD',
        postal_code: '20855',
        country: 'USA',
      },
      original_receive_date: basic(received),
      primary_reporter: random.pick(REPORTERS),
      secondary_reporter: random.chance(0.6) ? random.pick(REPORTERS) : undefined,
      type_of_information: random.pick([
        'Safety Issue',
        'Safety Issue',
        'Lack Of Expected Effectiveness',
        'Product Problem',
        'Both Adverse Event and Product Problem',
      ] as const),
      foreign_or_domestic: random.chance(0.3) ? (random.chance(0.8) ? 'Domestic' : 'Foreign') : undefined,
      ...(full ? situation(onset, basic, random) : {}),
      animal: full ? animal(random) : undefined,
      reaction: full ? reactions(random) : undefined,
      outcome: full && random.chance(0.85) ? outcomes(random) : undefined,
      drug: full ? Array.from({ length: random.between(1, 3) }, () => drug(onset, universe, random)) : undefined,
      sample_unlisted_field: unlistedField(random),
    };
  };
}

function situation(onset: number, basic: (day: number) => string, random: Random): WireRecord {
  return {
    number_of_animals_affected: '1',
    number_of_animals_treated: String(random.chance(0.95) ? 1 : random.between(2, 400)),
    serious_ae: String(random.chance(0.4)),
    treated_for_ae: random.chance(0.5) ? String(random.chance(0.5)) : undefined,
    onset_date: basic(onset),
    time_between_exposure_and_onset: random.chance(0.5)
      ? random.pick(['1 Day', '2 Days', '7 Days', 'Unknown'] as const)
      : undefined,
    duration: random.chance(0.4)
      ? { value: String(random.between(1, 30)), unit: random.pick(['Day', 'Week', 'Hour'] as const) }
      : undefined,
    health_assessment_prior_to_exposure: {
      assessed_by: random.pick(['Veterinarian', 'Owner'] as const),
      condition: random.chance(0.6) ? random.pick(['Good', 'Fair', 'Poor', 'Unknown'] as const) : undefined,
    },
  };
}

function animal(random: Random): WireRecord {
  const [species, breed] = random.pickEarly(SPECIES);
  const gender = random.pick(['Male', 'Female', 'Mixed', 'Unknown'] as const);
  const range = (low: number, unit: string): WireRecord => ({
    min: low.toFixed(2),
    max: random.chance(0.1) ? (low * 1.5).toFixed(2) : undefined,
    unit,
    qualifier: random.pick(MEASURES),
  });
  return {
    species,
    gender,
    reproductive_status: random.pick(['Neutered', 'Intact', 'Unknown'] as const),
    female_animal_physiological_status:
      gender === 'Female'
        ? random.pick(['Neither Pregnant Nor Lactating', 'NOT APPLICABLE', 'Unknown'] as const)
        : 'NOT APPLICABLE',
    age: range(random.between(2, 180) / 2, random.pick(['Month', 'Year'] as const)),
    weight: range(random.between(10, 800) / 10, 'Kilogram'),
    breed: {
      is_crossbred: String(random.chance(0.2)),
      breed_component: random.chance(0.1) ? [breed, 'Poodle (unspecified)'] : breed,
    },
  };
}

function reactions(random: Random): WireRecord[] {
  return random.some(ANIMAL_REACTIONS, random.between(1, 4)).map(([code, name]) => ({
    veddra_version: String(random.pick([6, 11, 14] as const)),
    veddra_term_code: code,
    veddra_term_name: name,
    ...(random.chance(0.7)
      ? { number_of_animals_affected: '1', accuracy: random.pick(['Actual', 'Estimated', 'Unknown'] as const) }
      : {}),
  }));
}

function outcomes(random: Random): WireRecord[] {
  return [
    {
      medical_status: random.pick([
        'Ongoing',
        'Recovered/Normal',
        'Recovered with Sequela',
        'Died',
        'Euthanized',
        'Unknown',
      ] as const),
      number_of_animals_affected: '1',
    },
  ];
}

function drug(onset: number, universe: Universe, random: Random): WireRecord {
  const { basic } = universe.calendar;
  const name = makeName(random);
  const exposed = onset - random.between(0, 30);
  const detailed = random.chance(0.4);
  return {
    active_ingredients: Array.from({ length: random.between(1, 2) }, () => ({
      name: `${random.pick(INGREDIENT_STARTS)}o${random.pick(DRUG_FAMILIES).stem}`,
      dose: {
        numerator: String(random.between(1, 100)),
        numerator_unit: random.pick(['Milligram', 'Unknown'] as const),
        denominator: '1',
        denominator_unit: random.pick(['Tablet', 'Unknown'] as const),
      },
    })),
    brand_name: random.chance(0.2) ? 'MSK' : name,
    dosage_form: random.pick(['Tablet', 'Tablet, chewable', 'Solution', 'Suspension', 'Injection, Solution'] as const),
    route: random.pick(['Oral', 'Topical', 'Subcutaneous', 'Unknown'] as const),
    atc_vet_code: random.pick(['QP54AB01', 'QP53BE02', 'QM01AH90', 'QP54AA01'] as const),
    lot_number: random.chance(0.5) ? 'UNKNOWN' : random.alphanumeric(7),
    manufacturer: {
      name: random.chance(0.2) ? 'MSK' : `${name} Animal Health`,
      registration_number: `USA-USFDACVM-N${random.between(140_000, 141_700)}`,
    },
    used_according_to_label: random.pick(ANSWERS),
    product_ndc: random.chance(0.3) ? `${random.between(10_000, 99_999)}-${random.digits(3)}` : undefined,
    first_exposure_date: detailed ? basic(exposed) : undefined,
    last_exposure_date: detailed ? basic(onset) : undefined,
    lot_expiration: detailed ? universe.calendar.iso(exposed + 400).slice(0, 7) : undefined,
    manufacturing_date: detailed ? basic(exposed - 300) : undefined,
    frequency_of_administration: detailed
      ? {
          value: String(random.between(1, 4)),
          unit: random.pick(['Day', 'Month'] as const),
        }
      : undefined,
    administered_by: detailed ? random.pick(['Animal Owner', 'Veterinarian', 'Unknown'] as const) : undefined,
    off_label_use: detailed ? random.pick(['Overdosed', 'Unapproved Species', 'Not Applicable'] as const) : undefined,
    number_of_defective_items: detailed ? String(random.below(3)) : undefined,
    number_of_items_returned: detailed ? String(random.below(2)) : undefined,
    previous_exposure_to_drug: detailed ? random.pick(ANSWERS) : undefined,
    previous_ae_to_drug: detailed ? random.pick(ANSWERS) : undefined,
    ae_abated_after_stopping_drug: detailed ? random.pick(ANSWERS) : undefined,
    ae_reappeared_after_resuming_drug: detailed ? random.pick(ANSWERS) : undefined,
  };
}
