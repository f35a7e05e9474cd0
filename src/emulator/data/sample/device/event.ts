import type { WireRecord } from '../../world.ts';
import type { Random } from '../random.ts';
import { unlistedField } from '../unlisted-field.ts';
import * as terms from '../vocabulary/device-event-terms.ts';
import { padded } from '../words.ts';
import type { DeviceWorld } from './device-world.ts';
import { describeEventDevice } from './event-device.ts';
import { type EventFacts, establishEvent } from './event-facts.ts';
import { contactFields, distributorFields, g1Fields, makerFields } from './event-maker.ts';
import { narratives } from './event-narrative.ts';
import { patients } from './event-patient.ts';

/** Event keys lag behind report keys. */
const KEY_LAG = 100_000;

const OBLIGED_SOURCES = terms.REPORT_SOURCES.filter((source) => source !== 'Voluntary report');

/** Makes the records of device/event: reports of adverse events with devices (MAUDE). */
export function makeDeviceEvents(world: DeviceWorld): (index: number) => WireRecord {
  const { universe } = world;
  const { basic } = universe.calendar;
  return (index) => {
    const random = universe.random('device event', index);
    const facts = establishEvent(world, index, random);
    const report = facts.received - random.below(3);
    return {
      report_number: reportNumber(world, facts),
      mdr_report_key: facts.key,
      event_key: random.chance(0.1) ? '' : String(Number(facts.key) - KEY_LAG),
      event_type: facts.type,
      date_of_event: random.chance(0.88) ? (random.chance(0.01) ? '' : basic(facts.occurred)) : undefined,
      date_received: basic(facts.received),
      date_report: random.chance(0.97) ? basic(report) : undefined,
      date_manufacturer_received: facts.voluntary ? undefined : basic(facts.aware),
      ...userFacilityDates(facts, basic, random),
      device_date_of_manufacturer: random.chance(0.4)
        ? ''
        : universe.calendar.slashed(facts.occurred - random.between(30, 900)),
      report_source_code: facts.voluntary ? 'Voluntary report' : random.pick(OBLIGED_SOURCES),
      type_of_report: random.chance(0.12)
        ? ['Initial submission', 'Followup']
        : [random.chance(0.05) ? 'Followup' : 'Initial submission'],
      source_type: facts.voluntary || random.chance(0.05) ? '' : random.some(terms.SOURCE_TYPES, random.between(1, 3)),
      remedial_action: random.chance(0.8) ? '' : random.some(terms.REMEDIAL_ACTIONS, random.between(1, 2)),
      removal_correction_number: random.chance(0.7)
        ? ''
        : random.chance(0.5)
          ? 'NA'
          : `${world.feiNumber(facts.firmIndex)}-${basic(facts.aware)}-001-R`,
      ...flags(facts, random),
      event_location: random.chance(0.45) ? '' : random.pick(terms.EVENT_LOCATIONS),
      reporter_occupation_code: random.chance(0.01) ? '' : random.pickEarly(terms.REPORTER_OCCUPATIONS),
      reporter_country_code: random.chance(0.7) ? (random.chance(0.8) ? 'US' : facts.firm.country) : undefined,
      number_devices_in_event: random.chance(0.1) ? '' : '1',
      number_patients_in_event: random.chance(0.1) ? '' : '1',
      ...makerFields(facts, random),
      ...contactFields(facts, random),
      ...g1Fields(facts, random),
      ...distributorFields(),
      pma_pmn_number: random.chance(0.7) ? submissionOf(world, facts, random) : undefined,
      exemption_number: random.chance(0.5) ? (random.chance(0.97) ? '' : `E${random.digits(7)}`) : undefined,
      summary_report_flag: random.chance(0.5) ? (random.chance(0.02) ? 'Y' : 'N') : undefined,
      ...(random.chance(0.5)
        ? {
            date_added: basic(facts.received + 1),
            date_changed: basic(Math.min(facts.received + random.between(1, 60), universe.reloadedOn('device/event'))),
          }
        : {}),
      product_problems: random.chance(0.7) ? random.some(terms.PRODUCT_PROBLEMS, random.between(1, 2)) : undefined,
      device: random.chance(0.995) ? [describeEventDevice(world, facts, random)] : undefined,
      patient: random.chance(0.995) ? patients(facts, basic, random) : undefined,
      mdr_text: random.chance(0.995) ? narratives(world, facts, random) : undefined,
      ...(facts.old ? oldLayout(facts, random) : {}),
      sample_unlisted_field: unlistedField(random),
    };
  };
}

function reportNumber(world: DeviceWorld, { index, firmIndex, voluntary, received }: EventFacts): string {
  if (voluntary) return `MW${5_000_000 + index}`;
  const serial = padded(world.eventTimes.serialInYear(index), 5);
  return `${world.registrationNumber(firmIndex)}-${world.universe.calendar.year(received)}-${serial}`;
}

/** A K or P number as the manufacturer gave it, now and then none. */
function submissionOf(world: DeviceWorld, { code, occurred }: EventFacts, random: Random): string {
  if (random.chance(0.2)) return '';
  const ordinal = random.below(1000);
  return (world.clearanceBy(code, occurred, ordinal) ?? world.approvalBy(code, occurred, ordinal))?.number ?? '';
}

function userFacilityDates(facts: EventFacts, basic: (day: number) => string, random: Random): WireRecord {
  if (random.chance(0.95)) return {};
  const day = (date: number): string => (random.chance(0.1) ? '' : basic(date));
  return {
    report_date: day(facts.received - 3),
    date_report_to_fda: day(facts.received - 2),
    date_facility_aware: day(facts.aware - 1),
    date_report_to_manufacturer: random.chance(0.6) ? day(facts.aware) : undefined,
  };
}

function flags({ type, voluntary }: EventFacts, random: Random): WireRecord {
  const answered = voluntary ? 'N' : random.pick(['Y', 'N', ''] as const);
  return {
    adverse_event_flag: type === 'Malfunction' ? 'N' : 'Y',
    product_problem_flag: random.chance(0.02) ? '*' : type === 'Malfunction' || random.chance(0.5) ? 'Y' : 'N',
    health_professional: random.pick(['Y', 'Y', 'N', '', '*'] as const),
    initial_report_to_fda: random.pick([
      'No answer provided',
      'No answer provided',
      'Unknown',
      'Yes',
      'No',
      '',
    ] as const),
    report_to_fda: answered,
    report_to_manufacturer: random.pick(['', '', 'Y', 'N'] as const),
    previous_use_code: random.pick(['I', 'I', 'I', 'R', 'U', '*', ''] as const),
    reprocessed_and_reused_flag: random.pick(['N', 'N', 'N', 'Y', 'UNK', ''] as const),
    single_use_flag: random.pick(['Y', 'Y', 'N', '*', ''] as const),
    manufacturer_link_flag: voluntary ? 'N' : 'Y',
  };
}

function oldLayout(facts: EventFacts, random: Random): WireRecord {
  return {
    dataset: 'device/event',
    source_type_exact: random.some(terms.SOURCE_TYPES, 1),
    remedial_action_exact: random.some(terms.REMEDIAL_ACTIONS, 1),
    type_of_report_exact: ['Initial submission'],
    device_date_of_manufacturere: '',
    manufacturer_g1_street_1: facts.firm.address1.toUpperCase(),
    manufacturer_g1_street_2: facts.firm.address2.toUpperCase(),
  };
}
