import type { WireRecord } from '../../world.ts';
import { makeName } from '../firm.ts';
import type { Universe } from '../universe.ts';
import { unlistedField } from '../unlisted-field.ts';
import { COSMETIC_KINDS, COSMETIC_OUTCOMES, REACTIONS } from '../vocabulary/event-terms.ts';

const FIRST_REPORT = 300_000;

/** Makes the records of cosmetic/event: reports of adverse events with cosmetics. */
export function makeCosmeticEvents(universe: Universe): (index: number) => WireRecord {
  const { basic } = universe.calendar;
  const times = universe.timeline('cosmetic/event', universe.count('cosmetic/event'), 90);
  return (index) => {
    const random = universe.random('cosmetic event', index);
    const first = times.dayOf(index);
    const known = random.chance(0.7);
    return {
      report_number: String(FIRST_REPORT + index),
      report_version: String(random.between(1, 3)),
      legacy_report_id: random.chance(0.4) ? String(80_000 + index) : undefined,
      report_type: random.pick(['Expedited', 'Direct', 'Voluntary'] as const),
      initial_received_date: basic(first),
      latest_received_date: basic(first + random.between(0, 80)),
      event_date: random.chance(0.6) ? basic(first - random.between(1, 300)) : undefined,
      patient: {
        age: known ? String(random.between(1, 90)) : undefined,
        age_unit: known ? random.pick(['Year(s)', 'Year(s)', 'Month(s)', 'Decade(s)'] as const) : 'Not Available',
        gender: random.pick(['Female', 'Female', 'Female', 'Male', 'Not Available'] as const),
      },
      products: Array.from({ length: random.between(1, 2) }, (_, at) => ({
        product_name: `${makeName(random).toUpperCase()} ${random.pick(COSMETIC_KINDS)}`,
        role: at === 0 ? 'Suspect' : 'Concomitant',
      })),
      reactions: random.some(REACTIONS, random.between(1, 4)),
      outcomes: random.some(COSMETIC_OUTCOMES, 1),
      meddra_version: random.pick(['v26.1', 'v27.0', 'v27.1'] as const),
      sample_unlisted_field: unlistedField(random),
    };
  };
}
