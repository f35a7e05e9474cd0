import type { WireRecord } from '../../world.ts';
import type { Universe } from '../universe.ts';
import { makeApprovals } from './approval.ts';
import { makeClassifications } from './classification.ts';
import { makeClearances } from './clearance.ts';
import { createDeviceWorld } from './device-world.ts';
import { makeDeviceEvents } from './event.ts';
import { makeRecalls } from './recall.ts';

/** The makers of the device datasets' records, which share one world of devices. */
export function makeDeviceRecords(universe: Universe) {
  const world = createDeviceWorld(universe);
  return {
    'device/510k': makeClearances(world),
    'device/classification': makeClassifications(world),
    'device/event': makeDeviceEvents(world),
    'device/pma': makeApprovals(world),
    'device/recall': makeRecalls(world),
  } satisfies Record<string, (index: number) => WireRecord>;
}
