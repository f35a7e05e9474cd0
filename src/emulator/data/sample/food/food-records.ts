import type { WireRecord } from '../../world.ts';
import type { Universe } from '../universe.ts';
import { makeCosmeticEvents } from './cosmetic-event.ts';
import { makeFoodEnforcement } from './food-enforcement.ts';
import { makeFoodEvents } from './food-event.ts';

/** The makers of the food and cosmetic datasets' records. */
export function makeFoodRecords(universe: Universe) {
  return {
    'cosmetic/event': makeCosmeticEvents(universe),
    'food/enforcement': makeFoodEnforcement(universe),
    'food/event': makeFoodEvents(universe),
  } satisfies Record<string, (index: number) => WireRecord>;
}
