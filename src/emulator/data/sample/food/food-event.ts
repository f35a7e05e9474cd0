import type { WireRecord } from '../../world.ts';
import { makeName } from '../firm.ts';
import type { Random } from '../random.ts';
import type { Universe } from '../universe.ts';
import { unlistedField } from '../unlisted-field.ts';
import { FOOD_KINDS, FOOD_OUTCOMES, INDUSTRIES, REACTIONS } from '../vocabulary/event-terms.ts';

const FIRST_REPORT = 65_325;

/** Makes the records of food/event: reports of adverse events with food and dietary supplements (CAERS). */
export function makeFoodEvents(universe: Universe): (index: number) => WireRecord {
  const { basic } = universe.calendar;
  const times = universe.timeline('food/event', universe.count('food/event'));
  return (index) => {
    const random = universe.random('food event', index);
    const created = times.dayOf(index);
    const started = created - random.between(1, 200);
    return {
      report_number: String(FIRST_REPORT + index),
      date_created: basic(created),
      date_started: random.chance(0.4) ? null : basic(started),
      consumer: consumer(random),
      products: Array.from({ length: random.between(1, 3) }, (_, at) => product(at, random)),
      reactions: random.some(REACTIONS, random.between(1, 5)).map((reaction) => reaction.toUpperCase()),
      outcomes: random.some(FOOD_OUTCOMES, random.between(1, 3)),
      sample_unlisted_field: unlistedField(random),
    };
  };
}

/** Spelling varies with the age of the report. */
function consumer(random: Random): WireRecord {
  if (random.chance(0.25)) return random.chance(0.5) ? {} : { gender: 'Not Available', age_unit: 'Not Available' };
  return {
    age: String(random.between(1, 90)),
    age_unit: random.pick(['Year(s)', 'Year(s)', 'Year(s)', 'year(s)', 'Month(s)', 'month(s)'] as const),
    gender: random.pick(['Female', 'Female', 'Male', 'F', 'M'] as const),
  };
}

function product(at: number, random: Random): WireRecord {
  const [code, name] = random.pickEarly(INDUSTRIES);
  return {
    role:
      at === 0
        ? random.pick(['Suspect', 'Suspect', 'SUSPECT'] as const)
        : random.pick(['Concomitant', 'CONCOMITANT'] as const),
    name_brand: random.chance(0.06) ? 'REDACTED' : `${makeName(random)} ${random.pick(FOOD_KINDS)}`.toUpperCase(),
    industry_code: code,
    industry_name: name,
  };
}
