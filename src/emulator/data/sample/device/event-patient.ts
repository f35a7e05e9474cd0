import type { WireRecord } from '../../world.ts';
import type { Random } from '../random.ts';
import {
  ETHNICITIES,
  PATIENT_OUTCOMES,
  PATIENT_PROBLEMS,
  RACES,
  TREATMENTS,
} from '../vocabulary/device-event-terms.ts';
import type { EventFacts } from './event-facts.ts';

/** The patients of a report: nearly always one. */
export function patients(facts: EventFacts, basic: (day: number) => string, random: Random): WireRecord[] {
  const count = random.chance(0.02) ? 2 : 1;
  return Array.from({ length: count }, (_, at) => patient(facts, String(at + 1), basic, random));
}

function patient(facts: EventFacts, sequence: string, basic: (day: number) => string, random: Random): WireRecord {
  const outcomes = outcomesOf(facts, random);
  const described = random.chance(0.55);
  return {
    patient_sequence_number: sequence,
    date_received: basic(facts.received),
    sequence_number_outcome: outcomes,
    sequence_number_treatment: treatment(random),
    sequence_number_treatment_exact: facts.old ? '' : undefined,
    sequence_number_outcome_exact: facts.old ? outcomes : undefined,
    patient_problems: random.chance(0.6) ? random.some(PATIENT_PROBLEMS, random.between(1, 2)) : undefined,
    patient_age: described
      ? random.pick([`${random.between(1, 95)} YR`, `${random.between(18, 90)} YR`, 'NA', ''])
      : undefined,
    patient_sex: described ? random.pick(['Female', 'Male', 'Unknown', ''] as const) : undefined,
    patient_weight: described
      ? random.pick([`${random.between(3, 130)} KG`, `${random.between(90, 260)} LBS`, 'NA', ''])
      : undefined,
    patient_ethnicity: described ? random.pickEarly(ETHNICITIES) : undefined,
    patient_race: described ? random.pickEarly(RACES) : undefined,
  };
}

/** `1, Hospitalization` on old reports, `Hospitalization` on newer ones. */
function outcomesOf({ type, old }: EventFacts, random: Random): string[] {
  if (type === 'Malfunction') return random.chance(0.85) ? [] : ['No Information'];
  const outcomes: string[] =
    type === 'Death' ? ['Death'] : random.some(PATIENT_OUTCOMES.slice(0, -1), random.between(1, 2));
  return old ? outcomes.map((outcome, at) => `${at + 1}, ${outcome}`) : outcomes;
}

/** The one field of a patient that comes as a text or as a list. */
function treatment(random: Random): string | string[] {
  if (random.chance(0.5)) return '';
  return random.chance(0.15) ? random.some(TREATMENTS, 2) : random.pick(TREATMENTS);
}
