import type { WireRecord } from '../../world.ts';
import type { Universe } from '../universe.ts';
import { makeAnimalEvents } from './animal-event.ts';
import { makeHistoricalDocuments } from './historical-document.ts';

/** The makers of the records of datasets that stand on their own. */
export function makeOtherRecords(universe: Universe) {
  return {
    'animalandveterinary/event': makeAnimalEvents(universe),
    'other/historicaldocument': makeHistoricalDocuments(universe),
  } satisfies Record<string, (index: number) => WireRecord>;
}
