import type { WireRecord } from '../../world.ts';
import { makeName } from '../firm.ts';
import { unlistedField } from '../unlisted-field.ts';
import { CLEARANCE_DECISIONS, CLEARANCE_TYPES } from '../vocabulary/device-terms.ts';
import { BRAND_ENDS } from '../vocabulary/names.ts';
import type { DeviceWorld } from './device-world.ts';

/** Makes the records of device/510k. */
export function makeClearances(world: DeviceWorld): (index: number) => WireRecord {
  const { universe } = world;
  return (index) => {
    const random = universe.random('clearance', index);
    const facts = world.clearance(index);
    const code = world.code(facts.code);
    const firm = world.firm(facts.firm);
    const deNovo = facts.number.startsWith('DEN');
    const [decision, description] = deNovo
      ? (['DENG', 'De Novo Granted'] as const)
      : random.pickEarly(CLEARANCE_DECISIONS);
    return {
      third_party_flag: random.chance(0.04) ? 'Y' : 'N',
      city: firm.city,
      advisory_committee_description: code.panelName,
      address_1: firm.address1,
      address_2: firm.address2,
      statement_or_summary: random.pick(['Summary', 'Summary', 'Summary', 'Statement', '']),
      product_code: code.code,
      openfda: random.chance(0.02) ? {} : world.openfda(facts.code),
      zip_code: firm.postalCode,
      applicant: firm.name,
      decision_code: decision,
      decision_date: universe.calendar.iso(facts.decided),
      country_code: firm.country,
      device_name: `${makeName(random)}${random.pick(BRAND_ENDS)} ${code.name.split(',')[0] ?? ''}`,
      advisory_committee: code.panel,
      expedited_review_flag: random.chance(0.03) ? 'Y' : '',
      contact: `${firm.contact.first} ${firm.contact.last}`,
      state: firm.state,
      review_advisory_committee: random.chance(0.05) ? 'SU' : code.panel,
      k_number: facts.number,
      date_received: universe.calendar.iso(facts.received),
      postal_code: firm.postalCode,
      clearance_type: deNovo ? 'Direct' : random.pickEarly(CLEARANCE_TYPES),
      decision_description: description,
      sample_unlisted_field: unlistedField(random),
    };
  };
}
