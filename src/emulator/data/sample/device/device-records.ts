import type { WireRecord } from '../../world.ts';
import type { Universe } from '../universe.ts';
import { makeApprovals } from './approval.ts';
import { makeClassifications } from './classification.ts';
import { makeClearances } from './clearance.ts';
import { createDeviceWorld } from './device-world.ts';
import { makeDeviceEnforcement } from './enforcement.ts';
import { makeDeviceEvents } from './event.ts';
import { makeRecalls } from './recall.ts';
import { makeRegistrations } from './registration.ts';
import { makeSerology } from './serology.ts';
import { makeUdis } from './udi.ts';

/** The makers of the device datasets' records, which share one world of devices. */
export function makeDeviceRecords(universe: Universe) {
  const world = createDeviceWorld(universe);
  return {
    'device/510k': makeClearances(world),
    'device/classification': makeClassifications(world),
    'device/covid19serology': makeSerology(universe),
    'device/enforcement': makeDeviceEnforcement(world),
    'device/event': makeDeviceEvents(world),
    'device/pma': makeApprovals(world),
    'device/recall': makeRecalls(world),
    'device/registrationlisting': makeRegistrations(world),
    'device/udi': makeUdis(world),
  } satisfies Record<string, (index: number) => WireRecord>;
}
