import type { WireRecord } from '../../world.ts';
import type { Universe } from '../universe.ts';
import { makeApplications } from './application.ts';
import { createDrugOpenFda, withOriginalPackager, withoutFields } from './drug-openfda.ts';
import { createDrugWorld } from './drug-world.ts';
import { makeDrugEnforcement } from './enforcement.ts';
import { makeDrugEvents } from './event.ts';
import { makeLabels } from './label.ts';
import { makeNsdeProducts } from './nsde-product.ts';
import { makeOrangeBook } from './orange-book.ts';
import { makeProducts } from './product.ts';
import { makeResponseLetters } from './response-letter.ts';
import { makeShortages } from './shortage.ts';
import { makeSubstances } from './substance.ts';
import { makeUniis } from './unii.ts';

/** The makers of the drug datasets' records, which share one world of drugs. */
export function makeDrugRecords(universe: Universe) {
  const world = createDrugWorld(universe);
  const openfda = createDrugOpenFda(world);
  const full = withOriginalPackager(world, openfda);
  return {
    'drug/drugsfda': makeApplications(world, openfda),
    'drug/enforcement': makeDrugEnforcement(world, full),
    'drug/event': makeDrugEvents(world, openfda),
    'drug/label': makeLabels(world, full),
    'drug/ndc': makeProducts(world, openfda),
    'drug/orangebook': makeOrangeBook(world),
    'drug/shortages': makeShortages(world, withoutFields(full, ['application_number', 'generic_name'])),
    'other/nsde': makeNsdeProducts(world),
    'other/substance': makeSubstances(world),
    'other/unii': makeUniis(world),
    'transparency/crl': makeResponseLetters(world),
  } satisfies Record<string, (index: number) => WireRecord>;
}
