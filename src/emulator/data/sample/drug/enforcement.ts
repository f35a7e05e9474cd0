import type { WireRecord } from '../../world.ts';
import { createBlocks } from '../blocks.ts';
import { writeEnforcement } from '../enforcement.ts';
import { DISTRIBUTION_PATTERNS } from '../vocabulary/device-terms.ts';
import { DRUG_RECALL_REASONS } from '../vocabulary/drug-terms.ts';
import { padded } from '../words.ts';
import type { DrugWorld } from './drug-world.ts';

const FIRST_EVENT = 1_000_000;
const MATCHED_SHARE = 0.55;

/** Makes the records of drug/enforcement; half of them name a product that openFDA knows. */
export function makeDrugEnforcement(
  world: DrugWorld,
  openfda: (label: number) => WireRecord,
): (index: number) => WireRecord {
  const { universe } = world;
  const count = universe.count('drug/enforcement');
  const events = createBlocks(count, [1, 1, 2, 3]);
  const times = universe.timeline('drug/enforcement', count, 40);
  const latest = universe.reloadedOn('drug/enforcement') - 1;
  return (index) => {
    const random = universe.random('drug enforcement', index);
    const { group } = events.locate(index);
    const event = universe.random('drug recall', group);
    const label = world.popularLabel(random);
    const [product] = label.products;
    const initiated = times.dayOf(events.first(group));
    const posted = initiated + event.between(5, 38);
    const end = posted + event.between(60, 900);
    const year = times.yearOf(index);
    return writeEnforcement(
      universe,
      {
        productType: 'Drugs',
        recallNumber:
          year < 2012 && random.chance(0.1) ? undefined : `D-${padded(times.serialInYear(index), 4)}-${year}`,
        event: FIRST_EVENT + group,
        firm: world.firm(label.labeler),
        classification: event.pick(['Class II', 'Class II', 'Class II', 'Class III', 'Class I'] as const),
        initiated,
        posted,
        terminated: end <= latest && event.chance(0.85) ? end : undefined,
        description: `${label.brand} ${label.form[0]}, ${label.strengths[0] ?? ''} mg, Rx only, ${world.firm(label.labeler).name}, NDC ${product === undefined ? 'none' : world.product(product).ndc}`,
        codeInfo: `Lot #: ${random.alphanumeric(7)}, Exp ${universe.calendar.slashed(initiated + 400)}`,
        quantity: `${random.between(1, 90_000)} ${random.pick(['bottles', 'vials', 'cartons', 'tubes'] as const)}`,
        reason: event.pick(DRUG_RECALL_REASONS),
        distribution: event.pick(DISTRIBUTION_PATTERNS),
        openfda: random.chance(MATCHED_SHARE) ? openfda(label.index) : {},
      },
      random,
    );
  };
}
