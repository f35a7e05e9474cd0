import type { WireRecord } from '../../world.ts';
import { createBlocks } from '../blocks.ts';
import { writeEnforcement } from '../enforcement.ts';
import { makeFirm, makeName } from '../firm.ts';
import type { Universe } from '../universe.ts';
import { DISTRIBUTION_PATTERNS } from '../vocabulary/device-terms.ts';
import { FOOD_KINDS, FOOD_RECALL_REASONS } from '../vocabulary/event-terms.ts';
import { padded } from '../words.ts';

const FIRST_EVENT = 2_000_000;

/** Makes the records of food/enforcement. */
export function makeFoodEnforcement(universe: Universe): (index: number) => WireRecord {
  const count = universe.count('food/enforcement');
  const events = createBlocks(count, [1, 1, 2, 5]);
  const times = universe.timeline('food/enforcement', count, 40);
  const latest = universe.reloadedOn('food/enforcement') - 1;
  return (index) => {
    const random = universe.random('food enforcement', index);
    const { group } = events.locate(index);
    const event = universe.random('food recall', group);
    const firm = makeFirm(universe.random('food firm', group % 400), 'drug');
    const kitchen = `${firm.name.split(' ')[0] ?? ''} ${event.pick(['Kitchens', 'Foods', 'Bakery', 'Dairy', 'Farms', 'Provisions'] as const)}, LLC`;
    const initiated = times.dayOf(events.first(group));
    const posted = initiated + event.between(5, 38);
    const end = posted + event.between(30, 600);
    const year = times.yearOf(index);
    return writeEnforcement(
      universe,
      {
        productType: 'Food',
        recallNumber:
          year < 2012 && random.chance(0.1) ? undefined : `F-${padded(times.serialInYear(index), 4)}-${year}`,
        event: FIRST_EVENT + group,
        firm: { ...firm, name: kitchen },
        classification: event.pick(['Class I', 'Class II', 'Class II', 'Class III'] as const),
        initiated,
        posted,
        terminated: end <= latest && event.chance(0.85) ? end : undefined,
        description: `${makeName(event)} ${random.pick(FOOD_KINDS)}, ${random.between(4, 40)} oz. package, ${kitchen}`,
        codeInfo: `All with sell by dates on or before ${universe.calendar.slashed(initiated + 60)}`,
        quantity: random.chance(0.05)
          ? 'Unknown'
          : `${random.between(1, 20_000)} ${random.pick(['cases', 'units', 'pounds', 'packages'] as const)}`,
        reason: `${event.pick(FOOD_RECALL_REASONS)}.`,
        distribution: event.pick(DISTRIBUTION_PATTERNS),
        openfda: {},
      },
      random,
    );
  };
}
