import type { WireRecord } from '../../world.ts';
import type { Universe } from '../universe.ts';
import { unlistedField } from '../unlisted-field.ts';
import { TOBACCO_HEALTH_PROBLEMS, TOBACCO_PRODUCT_PROBLEMS, TOBACCO_PRODUCTS } from '../vocabulary/event-terms.ts';

const FIRST_REPORT = 2_000_000;

/** Makes the records of tobacco/problem: reports of problems with tobacco products. */
export function makeTobaccoProblems(universe: Universe): (index: number) => WireRecord {
  const times = universe.timeline('tobacco/problem', universe.count('tobacco/problem'));
  return (index) => {
    const random = universe.random('tobacco problem', index);
    const products = random.some(TOBACCO_PRODUCTS, random.between(1, 2));
    const health = random.some(TOBACCO_HEALTH_PROBLEMS, random.between(1, 3));
    const problems = random.some(TOBACCO_PRODUCT_PROBLEMS, random.between(1, 2));
    const counted = (list: readonly string[]): number =>
      list.filter((entry) => entry !== 'No information provided').length;
    return {
      report_id: FIRST_REPORT + index * 7,
      date_submitted: universe.calendar.slashed(times.dayOf(index)),
      nonuser_affected: random.pick(['No', 'No', 'No', 'Yes', 'No information provided'] as const),
      tobacco_products: products,
      number_tobacco_products: products.length,
      reported_health_problems: health,
      number_health_problems: counted(health),
      reported_product_problems: problems,
      number_product_problems: counted(problems),
      sample_unlisted_field: unlistedField(random),
    };
  };
}
