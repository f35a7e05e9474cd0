import type { WireRecord } from '../../world.ts';
import { makeName } from '../firm.ts';
import type { Random } from '../random.ts';
import { unlistedField } from '../unlisted-field.ts';
import { DISTRIBUTION_PATTERNS, RECALL_ACTIONS, RECALL_REASONS, ROOT_CAUSES } from '../vocabulary/device-terms.ts';
import { grouped } from '../words.ts';
import type { RecallFacts } from './device-facts.ts';
import type { DeviceWorld } from './device-world.ts';

/** What a recall and its enforcement report both say of the product. */
export interface RecalledProduct {
  readonly description: string;
  readonly codeInfo: string;
  readonly quantity: string;
  readonly reason: string;
  readonly distribution: string;
}

const FIRST_CFRES_ID = 30_043;

/** Describes a recalled product: the product by its own index, reason and distribution by its event. */
export function describeRecalled(world: DeviceWorld, index: number, facts: RecallFacts): RecalledProduct {
  const random = world.universe.random('recalled product', index);
  const event = world.universe.random('recall event', facts.group);
  const lots = Array.from({ length: random.between(1, 6) }, () => random.alphanumeric(8)).join(', ');
  return {
    description: `${makeName(event)} ${world.code(facts.code).name}, Catalog Number ${random.letters(2)}-${random.digits(4)}. Rx only.`,
    codeInfo: random.chance(0.3)
      ? `UDI-DI: ${world.udiOf(facts.code, random.below(50)) ?? 'none'}; Lots ${lots}`
      : `Lot/Batch Numbers: ${lots}`,
    quantity: random.chance(0.04)
      ? ''
      : `${grouped(random.between(1, 40_000))} ${random.pick(['units', 'units', 'kits', 'boxes', 'devices'])}`,
    reason: `${event.pick(RECALL_REASONS)}.`,
    distribution: event.pick(DISTRIBUTION_PATTERNS),
  };
}

/** Makes the records of device/recall. */
export function makeRecalls(world: DeviceWorld): (index: number) => WireRecord {
  const { universe } = world;
  const { iso } = universe.calendar;
  return (index) => {
    const random = universe.random('recall', index);
    const facts = world.recall(index);
    const code = world.code(facts.code);
    const firm = world.firm(facts.firm);
    const product = describeRecalled(world, index, facts);
    const event = universe.random('recall cause', facts.group);
    return {
      cfres_id: String(FIRST_CFRES_ID + index),
      product_res_number: facts.number,
      event_date_initiated: iso(facts.initiated),
      event_date_created: random.chance(0.75) ? iso(facts.posted) : undefined,
      event_date_posted: iso(facts.posted),
      recall_status:
        facts.terminated === undefined
          ? event.pick(['Open, Classified', 'Open, Classified', 'Completed'])
          : 'Terminated',
      event_date_terminated: facts.terminated === undefined ? undefined : iso(facts.terminated),
      res_event_number: String(facts.event),
      product_code: paddedKey(code.code, random),
      ...submissions(world, facts, random),
      product_description: product.description,
      code_info: product.codeInfo,
      recalling_firm: firm.name,
      other_submission_description: random.chance(0.1) ? random.pick(['', 'Exempt', 'Preamendment']) : undefined,
      firm_fei_number: world.feiNumber(facts.firm),
      address_1: firm.address1,
      address_2: firm.address2 === '' ? undefined : firm.address2,
      city: firm.city,
      state: firm.state,
      postal_code: firm.postalCode,
      country: firm.country === 'US' ? undefined : firm.countryName,
      additional_info_contact: `${firm.contact.first} ${firm.contact.last}\n${random.between(200, 989)}-555-01${random.digits(2)}`,
      reason_for_recall: product.reason,
      root_cause_description: event.pickEarly(ROOT_CAUSES),
      action: `${event.pick(RECALL_ACTIONS)} dated ${universe.calendar.short(facts.initiated)}. ${event.pick(RECALL_ACTIONS)}.`,
      product_quantity: product.quantity,
      distribution_pattern: product.distribution,
      openfda: random.chance(0.04) ? {} : { ...world.openfda(facts.code), ...matched(world, facts.code) },
      sample_unlisted_field: unlistedField(random),
    };
  };
}

/** Some rows of the source pad their codes to five characters. */
export function paddedKey(code: string, random: Random): string {
  return random.chance(0.008) ? code.padEnd(5, '-') : code;
}

function submissions(world: DeviceWorld, facts: RecallFacts, random: Random): WireRecord {
  const ordinal = random.below(1000);
  if (world.code(facts.code).deviceClass === '3') {
    const approval = world.approvalBy(facts.code, facts.initiated, ordinal);
    return { k_numbers: [], pma_numbers: approval === undefined ? [] : [approval.number] };
  }
  const numbers = new Set<string>();
  const count = random.between(1, 3);
  for (let step = 0; step < count; step += 1) {
    const clearance = world.clearanceBy(facts.code, facts.initiated, ordinal + step * 8);
    if (clearance !== undefined) numbers.add(clearance.number);
  }
  return { k_numbers: [...numbers], pma_numbers: random.chance(0.5) ? [] : undefined };
}

function matched(world: DeviceWorld, code: number): WireRecord {
  const numbers = world.clearanceNumbers(code);
  return numbers.length === 0 ? {} : { k_number: numbers };
}
