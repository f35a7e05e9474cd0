import type { WireRecord } from '../../world.ts';
import { makeName } from '../firm.ts';
import { unlistedField } from '../unlisted-field.ts';
import { APPROVAL_DECISIONS, SUPPLEMENT_REASONS, SUPPLEMENT_TYPES } from '../vocabulary/device-terms.ts';
import type { DeviceWorld } from './device-world.ts';

/** Makes the records of device/pma: originals and their supplements. */
export function makeApprovals(world: DeviceWorld): (index: number) => WireRecord {
  const { universe } = world;
  const { iso } = universe.calendar;
  return (index) => {
    const random = universe.random('approval', index);
    const facts = world.approval(index);
    const code = world.code(facts.code);
    const firm = world.firm(facts.firm);
    const original = facts.supplement === '';
    const trade = makeName(universe.random(facts.number, 0)).toUpperCase();
    const reason = original ? '' : random.pickEarly(SUPPLEMENT_REASONS);
    return {
      pma_number: facts.number,
      supplement_number: facts.supplement,
      applicant: firm.name,
      street_1: firm.address1,
      street_2: firm.address2,
      city: firm.city,
      state: firm.state,
      zip: firm.postalCode,
      zip_ext: random.chance(0.3) ? random.digits(4) : '',
      generic_name: random.chance(0.7) ? code.name.toUpperCase() : code.name,
      trade_name: `${trade} ${code.name.split(',')[0]?.toUpperCase() ?? ''} SYSTEM`,
      product_code: code.code,
      advisory_committee: code.panel,
      advisory_committee_description: code.panelName,
      supplement_type: original ? '' : random.pickEarly(SUPPLEMENT_TYPES),
      supplement_reason: reason,
      expedited_review_flag: random.chance(0.04) ? 'Y' : 'N',
      date_received: iso(facts.received),
      decision_date: iso(facts.decided),
      docket_number: original && random.chance(0.6) ? `${iso(facts.decided).slice(2, 4)}M-${random.digits(4)}` : '',
      fed_reg_notice_date:
        original && random.chance(0.6)
          ? iso(Math.min(facts.decided + 40, universe.reloadedOn('device/pma') - 1))
          : undefined,
      decision_code: original ? 'APPR' : random.pickEarly(APPROVAL_DECISIONS),
      ao_statement: original
        ? `Approval for the ${trade} system. This device is indicated for patients who need a ${code.name.toLowerCase()}.`
        : `Approval for ${reason.toLowerCase()} of the ${trade} system.`,
      openfda: random.chance(0.1) ? undefined : world.openfda(facts.code),
      sample_unlisted_field: unlistedField(random),
    };
  };
}
