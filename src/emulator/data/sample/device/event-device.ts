import type { WireRecord } from '../../world.ts';
import { makeName } from '../firm.ts';
import type { Random } from '../random.ts';
import { DATE_REMOVED, OPERATORS } from '../vocabulary/device-event-terms.ts';
import type { DeviceWorld } from './device-world.ts';
import type { EventFacts } from './event-facts.ts';
import { paddedKey } from './recall.ts';

/** The day from which devices had to carry identifiers: 2014-09-24. */
export const UDI_BEGAN = 16_337;

/** The device that a report is about. */
export function describeEventDevice(world: DeviceWorld, facts: EventFacts, random: Random): WireRecord {
  const { basic } = world.universe.calendar;
  const code = world.code(facts.code);
  const { firm } = facts;
  const made = facts.occurred - random.between(30, 900);
  const identifier =
    facts.occurred > UDI_BEGAN && random.chance(0.75) ? world.udiOf(facts.code, random.below(1000)) : undefined;
  return {
    device_sequence_number: '1',
    device_event_key: random.chance(0.08) ? '' : facts.key,
    date_received: basic(facts.received),
    brand_name: random.chance(0.02)
      ? 'UNKNOWN'
      : makeName(world.universe.random('event brand', facts.firmIndex)).toUpperCase(),
    generic_name: random.chance(0.05) ? '' : code.name.toUpperCase(),
    device_report_product_code: random.chance(0.004) ? '' : paddedKey(code.code, random),
    model_number: random.pick([
      '',
      '*',
      'UNK',
      `${random.letters(3)}-${random.digits(4)}`,
      `${random.letters(3)}-${random.digits(4)}`,
    ]),
    catalog_number: random.chance(0.15) ? '' : `${random.letters(2)}${random.digits(5)}`,
    lot_number: random.chance(0.35) ? '' : random.alphanumeric(8),
    other_id_number: random.chance(0.7)
      ? ''
      : random.chance(0.5)
        ? 'NA'
        : `(01)${world.udiOf(facts.code, 0) ?? random.digits(14)}`,
    udi_di: identifier === undefined ? undefined : identifier,
    udi_public:
      identifier === undefined
        ? undefined
        : `(01)${identifier}(17)${basic(made + 1100).slice(2)}(10)${random.alphanumeric(7)}`,
    expiration_date_of_device: random.chance(0.25) ? (random.chance(0.05) ? '' : basic(made + 1100)) : undefined,
    date_returned_to_manufacturer: random.chance(0.25)
      ? random.chance(0.05)
        ? ''
        : basic(facts.aware - random.below(5))
      : undefined,
    device_availability: random.pick([
      'Yes',
      'No',
      'No',
      'Device was returned to manufacturer',
      'No answer provided',
      'I',
      '',
    ] as const),
    device_evaluated_by_manufacturer: random.pick([
      'Y',
      'N',
      'R',
      '*',
      'Device not returned to manufacturer',
      '',
    ] as const),
    device_operator: random.pickEarly(OPERATORS),
    device_age_text: random.pick(['', '', '', '*', 'NA', `${random.between(1, 60)} MO`, `${random.between(1, 9)} YR`]),
    implant_flag: random.pick(['N', 'N', 'Y', ''] as const),
    date_removed_flag: random.chance(0.1) ? '' : random.pickEarly(DATE_REMOVED),
    combination_product_flag: random.chance(0.3) ? (random.chance(0.02) ? 'Y' : 'N') : undefined,
    manufacturer_d_name: firm.name.toUpperCase(),
    manufacturer_d_address_1: random.chance(0.15) ? '' : firm.address1.toUpperCase(),
    manufacturer_d_address_2: firm.address2.toUpperCase(),
    manufacturer_d_city: firm.city.toUpperCase(),
    manufacturer_d_state: firm.state,
    manufacturer_d_zip_code: firm.country === 'US' ? firm.postalCode : '',
    manufacturer_d_zip_code_ext: random.chance(0.2) ? random.digits(4) : '',
    manufacturer_d_postal_code: firm.country === 'US' ? '' : firm.postalCode,
    manufacturer_d_country: firm.country,
    ...baseline(world, facts, random),
    openfda: random.chance(0.06) ? {} : world.openfda(facts.code),
  };
}

/** Baseline reports, which ended in 2008: three fields (with two underscores) linger, the others are rare. */
function baseline(world: DeviceWorld, facts: EventFacts, random: Random): WireRecord {
  const clearance = random.chance(0.15) ? world.clearanceOf(facts.code, random.below(100)) : undefined;
  const lingering = {
    baseline_510_k__number: clearance?.number ?? '',
    baseline_510_k__flag: clearance === undefined ? '' : 'Y',
    baseline_510_k__exempt_flag: clearance === undefined ? '' : 'N',
  };
  if (!facts.old) return lingering;
  return {
    ...lingering,
    baseline_brand_name: makeName(random).toUpperCase(),
    baseline_generic_name: world.code(facts.code).name.toUpperCase(),
    baseline_model_number: `${random.letters(2)}-${random.digits(3)}`,
    baseline_catalog_number: random.digits(6),
    baseline_other_id_number: 'NA',
    baseline_device_family: world.code(facts.code).name.split(',')[0]?.toUpperCase() ?? '',
    baseline_shelf_life_contained: random.pick(['A', 'N', 'Y'] as const),
    baseline_shelf_life_in_months: random.pick(['', '24', '36', 'NA'] as const),
    baseline_pma_flag: 'N',
    baseline_pma_number: '',
    baseline_510_k_flag: clearance === undefined ? '' : 'Y',
    baseline_510_k_number: clearance?.number ?? '',
    baseline_510_k_exempt_flag: 'N',
    baseline_preamendment_flag: 'N',
    baseline_transitional_flag: 'N',
    baseline_date_first_marketed: world.universe.calendar.basic(facts.occurred - 2000),
    baseline_date_ceased_marketing: '',
  };
}
