import type { WireRecord } from '../../world.ts';
import type { Universe } from '../universe.ts';
import { makeApplications } from './application.ts';
import { createDrugOpenFda } from './drug-openfda.ts';
import { createDrugWorld } from './drug-world.ts';
import { makeLabels } from './label.ts';
import { makeProducts } from './product.ts';

/** The makers of the drug datasets' records, which share one world of drugs. */
export function makeDrugRecords(universe: Universe) {
  const world = createDrugWorld(universe);
  const openfda = createDrugOpenFda(world);
  return {
    'drug/drugsfda': makeApplications(world, openfda),
    'drug/label': makeLabels(world, openfda),
    'drug/ndc': makeProducts(world, openfda),
  } satisfies Record<string, (index: number) => WireRecord>;
}
