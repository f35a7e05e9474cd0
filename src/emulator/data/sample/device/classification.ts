import type { WireRecord } from '../../world.ts';
import { unlistedField } from '../unlisted-field.ts';
import type { DeviceCode } from './device-code.ts';
import type { DeviceWorld } from './device-world.ts';

const SUBMISSION_TYPES: Readonly<Record<string, string>> = { '1': '4', '2': '1', '3': '2' };

/** Makes the records of device/classification: one for each product code. */
export function makeClassifications(world: DeviceWorld): (index: number) => WireRecord {
  return (index) => {
    const random = world.universe.random('classification', index);
    const code = world.code(index);
    const unclassified = code.deviceClass === 'U' || code.deviceClass === 'N';
    const openfda = linked(world, index);
    return {
      third_party_flag: random.chance(0.2) ? 'Y' : 'N',
      life_sustain_support_flag: code.deviceClass === '3' && random.chance(0.4) ? 'Y' : 'N',
      gmp_exempt_flag: code.deviceClass === '1' && random.chance(0.3) ? 'Y' : 'N',
      summary_malfunction_reporting: random.chance(0.6) ? (random.chance(0.85) ? 'Eligible' : 'Ineligible') : undefined,
      product_code: code.code,
      openfda,
      review_panel: code.panel,
      medical_specialty: code.panel,
      device_name: code.name,
      review_code: random.chance(0.05) ? random.letters(2) : '',
      unclassified_reason: unclassified ? String(random.between(1, 7)) : '',
      medical_specialty_description: code.regulation === '' ? 'Unknown' : code.panelName,
      device_class: code.deviceClass,
      definition: random.chance(0.55) ? definition(code) : '',
      regulation_number: code.regulation,
      implant_flag: /implant|stent|prosthesis|valve|screw/i.test(code.name) ? 'Y' : 'N',
      submission_type_id: SUBMISSION_TYPES[code.deviceClass] ?? '3',
      sample_unlisted_field: unlistedField(random),
    };
  };
}

/** What openFDA found for a code: submissions and registrations, each only where there are any; nothing where there are none. */
function linked(world: DeviceWorld, index: number): WireRecord | undefined {
  const clearances = world.clearanceNumbers(index);
  const approvals = world.approvalNumbers(index);
  const { registration_number, fei_number } = world.openfda(index);
  const block = {
    fei_number,
    k_number: clearances.length === 0 ? undefined : clearances,
    pma_number: approvals.length === 0 ? undefined : approvals,
    registration_number,
  };
  return Object.values(block).some((values) => values !== undefined) ? block : undefined;
}

function definition({ name, panelName }: DeviceCode): string {
  return `A device known as ${name.toLowerCase()}, for use under the direction of specialists in ${panelName.toLowerCase()}.`;
}
