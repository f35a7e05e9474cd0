import type { WireRecord } from '../world.ts';
import type { Firm } from './firm.ts';
import type { Random } from './random.ts';
import type { Universe } from './universe.ts';
import { unlistedField } from './unlisted-field.ts';
import { NOTIFICATIONS } from './vocabulary/device-terms.ts';
import { CITIES } from './vocabulary/names.ts';

/** What differs between the enforcement reports of devices, drugs and food. */
export interface EnforcementFacts {
  readonly productType: 'Devices' | 'Drugs' | 'Food';
  /** Missing from some reports of before 2012. */
  readonly recallNumber: string | undefined;
  readonly event: number;
  readonly firm: Firm;
  readonly classification: string;
  readonly initiated: number;
  readonly posted: number;
  readonly terminated: number | undefined;
  readonly description: string;
  readonly codeInfo: string;
  readonly quantity: string | null;
  readonly reason: string;
  readonly distribution: string;
  readonly openfda: WireRecord;
}

const OLD_LAYOUT_SHARE = 0.03;

/** Writes one enforcement report; the three datasets are one index and share every field. */
export function writeEnforcement(universe: Universe, facts: EnforcementFacts, random: Random): WireRecord {
  const { basic } = universe.calendar;
  const { firm } = facts;
  const reported = Math.min(facts.posted + random.between(1, 8), universe.reloadedOn('device/enforcement'));
  const ended =
    facts.terminated === undefined
      ? random.pick(['Ongoing', 'Ongoing', 'Ongoing', 'Completed', 'Pending'] as const)
      : 'Terminated';
  const food = facts.productType === 'Food';
  const old = random.chance(OLD_LAYOUT_SHARE);
  return {
    country: firm.country === 'US' && old ? 'US' : firm.countryName,
    city: firm.city,
    address_1: old ? undefined : firm.address1,
    address_2: old ? undefined : random.chance(0.5) && firm.address2 === '' ? 'N/A' : firm.address2,
    reason_for_recall: facts.reason,
    product_quantity: food && random.chance(0.08) ? null : facts.quantity,
    code_info: facts.codeInfo,
    more_code_info: random.chance(0.4)
      ? random.chance(0.8)
        ? ''
        : `Also lots ${random.alphanumeric(7)}, ${random.alphanumeric(7)}`
      : undefined,
    center_classification_date: old ? undefined : basic(facts.posted),
    distribution_pattern: facts.distribution,
    state: food && random.chance(0.01) ? null : firm.state,
    product_description: facts.description,
    report_date: basic(reported),
    classification: facts.classification,
    openfda: facts.openfda,
    recalling_firm: firm.name,
    recall_number: facts.recallNumber === undefined ? undefined : facts.recallNumber,
    initial_firm_notification: random.pickEarly(NOTIFICATIONS),
    product_type: facts.productType,
    event_id: String(facts.event),
    termination_date: facts.terminated === undefined ? undefined : basic(facts.terminated),
    recall_initiation_date: basic(facts.initiated),
    postal_code: old ? undefined : firm.country === 'US' ? `${firm.postalCode}-${random.digits(4)}` : '',
    voluntary_mandated:
      food && random.chance(0.01)
        ? null
        : random.pick([
            'Voluntary: Firm initiated',
            'Voluntary: Firm initiated',
            'Voluntary: Firm Initiated',
            'FDA Mandated',
          ] as const),
    status: ended,
    ...(old ? oldLayout(facts, random) : {}),
    sample_unlisted_field: unlistedField(random),
  };
}

function oldLayout({ productType }: EnforcementFacts, random: Random): WireRecord {
  return {
    '@epoch': 1_424_000_000 + random.below(9_000_000) + 0.5,
    '@id': Array.from({ length: 8 }, () => random.bits().toString(16).padStart(8, '0')).join(''),
    distribution_states:
      productType !== 'Devices' && random.chance(0.6)
        ? [...new Set(random.some(CITIES, 3).map(([, state]) => state))]
        : undefined,
  };
}
