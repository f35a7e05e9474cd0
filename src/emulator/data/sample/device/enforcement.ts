import type { WireRecord } from '../../world.ts';
import { writeEnforcement } from '../enforcement.ts';
import type { DeviceWorld } from './device-world.ts';
import { describeRecalled } from './recall.ts';

/** Makes the records of device/enforcement: the reports on the latest recalls, each the counterpart of one in device/recall. */
export function makeDeviceEnforcement(world: DeviceWorld): (index: number) => WireRecord {
  const { universe } = world;
  const unreported = Math.max(0, universe.count('device/recall') - universe.count('device/enforcement'));
  return (index) => {
    const recall = world.recall(unreported + index);
    const random = universe.random('device enforcement', index);
    return writeEnforcement(
      universe,
      {
        productType: 'Devices',
        recallNumber: recall.number,
        event: recall.event,
        firm: world.firm(recall.firm),
        classification: universe
          .random('recall class', recall.group)
          .pick(['Class II', 'Class II', 'Class II', 'Class II', 'Class I', 'Class III'] as const),
        initiated: recall.initiated,
        posted: recall.posted,
        terminated: recall.terminated,
        ...describeRecalled(world, unreported + index, recall),
        openfda: {},
      },
      random,
    );
  };
}
