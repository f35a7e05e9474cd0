import type { WireRecord } from '../../world.ts';
import { emailOf, makeName } from '../firm.ts';
import type { Random } from '../random.ts';
import { unlistedField } from '../unlisted-field.ts';
import { MRI_SAFETY, SIZE_TYPES, SIZE_UNITS, STERILIZATIONS, STORAGE_TYPES } from '../vocabulary/device-terms.ts';
import { BRAND_ENDS } from '../vocabulary/names.ts';
import { padded } from '../words.ts';
import type { DeviceWorld } from './device-world.ts';
import { UDI_BEGAN } from './event-device.ts';

const STATUSES = ['In Commercial Distribution', 'Not in Commercial Distribution'] as const;

/** Makes the records of device/udi: the versions of devices on the market, by their identifiers. */
export function makeUdis(world: DeviceWorld): (index: number) => WireRecord {
  const { universe } = world;
  const { iso } = universe.calendar;
  const count = universe.count('device/udi');
  const latest = universe.reloadedOn('device/udi') - 1;
  return (index) => {
    const random = universe.random('udi', index);
    const codeIndex = world.codesOf.udi.groupOf(index);
    const code = world.code(codeIndex);
    const firmIndex = world.firmOf(codeIndex, random.below(1000));
    const firm = world.firm(firmIndex);
    const published = UDI_BEGAN + Math.floor((index / count) * (latest - UDI_BEGAN));
    const withdrawn = random.chance(0.08) ? Math.min(latest, published + random.between(100, 900)) : undefined;
    const prescription = random.chance(0.8);
    const { regulation_number, ...classified } = world.openfda(codeIndex);
    const flag = (share: number): string => String(random.chance(share));
    return {
      public_device_record_key: universe.uuid('udi', index),
      public_version_number: String(random.between(1, 9)),
      public_version_status: random.pick(['Update', 'New', 'Update'] as const),
      public_version_date: iso(Math.min(latest, published + random.between(0, 1200))),
      publish_date: iso(published),
      record_status: random.chance(0.97) ? 'Published' : random.pick(['Unpublished', 'Deactivated'] as const),
      commercial_distribution_status: withdrawn === undefined ? STATUSES[0] : STATUSES[1],
      commercial_distribution_end_date: withdrawn === undefined ? undefined : iso(withdrawn),
      identifiers: identifiers(world, index, withdrawn, random),
      brand_name: `${makeName(universe.random('event brand', firmIndex))} ${random.pick(BRAND_ENDS)}`,
      version_or_model_number: `${random.letters(3)}${random.digits(5)}.${random.letters(1)}${random.digits(2)}`,
      catalog_number: random.chance(0.7) ? `${random.letters(2)}-${random.digits(5)}` : undefined,
      company_name: firm.name,
      labeler_duns_number: padded(40_000_000 + firmIndex * 97, 9),
      device_count_in_base_package: String(random.pick([1, 1, 1, 1, 5, 10, 25, 100])),
      device_description: random.chance(0.93)
        ? `${code.name}, ${random.between(1, 300)} mm, sterile packed`
        : undefined,
      is_direct_marking_exempt: flag(0.05),
      is_pm_exempt: flag(0.1),
      is_hct_p: flag(0.01),
      is_kit: flag(0.04),
      is_combination_product: flag(0.02),
      is_single_use: flag(0.65),
      has_lot_or_batch_number: flag(0.85),
      has_serial_number: flag(0.2),
      has_manufacturing_date: flag(0.4),
      has_expiration_date: flag(0.6),
      has_donation_id_number: flag(0.01),
      is_labeled_as_nrl: flag(0.02),
      is_labeled_as_no_nrl: flag(0.3),
      is_rx: String(prescription),
      is_otc: String(!prescription),
      mri_safety: random.pick(MRI_SAFETY),
      sterilization: {
        is_sterile: flag(0.5),
        is_sterilization_prior_use: flag(0.25),
        sterilization_methods: random.chance(0.4) ? random.pick(STERILIZATIONS) : undefined,
      },
      product_codes: [
        {
          code: code.code,
          name: code.name,
          openfda: {
            device_name: classified.device_name,
            medical_specialty_description: classified.medical_specialty_description,
            regulation_number,
            device_class: classified.device_class,
          },
        },
      ],
      gmdn_terms: [gmdnTerm(code.name, random)],
      ...submissions(world, codeIndex, random),
      device_sizes: random.chance(0.45) ? sizes(random) : undefined,
      storage: random.chance(0.3) ? [storage(random)] : undefined,
      customer_contacts: random.chance(0.8)
        ? [{ phone: `+1(${random.between(200, 989)})555-01${random.digits(2)}`, email: emailOf(firm.contact) }]
        : undefined,
      sample_unlisted_field: unlistedField(random),
    };
  };
}

function identifiers(world: DeviceWorld, index: number, withdrawn: number | undefined, random: Random): WireRecord[] {
  const primary = world.udiIdentifier(index);
  const list: WireRecord[] = [
    {
      id: primary,
      type: 'Primary',
      issuing_agency: 'GS1',
      unit_of_use_id: random.chance(0.05) ? `1${primary.slice(1)}` : undefined,
    },
  ];
  if (random.chance(0.25)) {
    list.push({
      id: `5${primary.slice(1)}`,
      type: 'Package',
      issuing_agency: 'GS1',
      package_type: random.pick(['Box', 'Case', 'Carton'] as const),
      quantity_per_package: String(random.pick([5, 10, 20, 50])),
      package_status: STATUSES[withdrawn === undefined ? 0 : 1],
      package_discontinue_date: withdrawn === undefined ? undefined : world.universe.calendar.iso(withdrawn),
    });
  }
  if (random.chance(0.08)) {
    list.push({
      id: `+${random.letters(1)}${random.digits(3)}${random.alphanumeric(8)}`,
      type: random.pick(['Secondary', 'Direct Marking', 'Previous DI'] as const),
      issuing_agency: 'HIBCC',
    });
  }
  return list;
}

function submissions(world: DeviceWorld, code: number, random: Random): WireRecord {
  if (random.chance(0.2)) return {};
  const ordinal = random.below(1000);
  const clearance = world.clearanceOf(code, ordinal);
  if (clearance !== undefined) {
    return {
      premarket_submissions: [
        { submission_number: clearance.number, submission_type: '510(k)', supplement_number: '000' },
      ],
    };
  }
  const approval = world.approvalOf(code, ordinal);
  if (approval === undefined) return {};
  return {
    premarket_submissions: [
      {
        submission_number: approval.number,
        submission_type: 'PMA',
        supplement_number: random.pick(['000', '001', '014'] as const),
      },
    ],
  };
}

function gmdnTerm(name: string, random: Random): WireRecord {
  return {
    code: String(random.between(30_000, 69_999)),
    name,
    definition: `A device of the kind called ${name.toLowerCase()}, intended for clinical use.`,
    implantable: String(/implant|stent|prosthesis|screw/i.test(name)),
    code_status: random.chance(0.94) ? 'Active' : 'Obsolete',
  };
}

function sizes(random: Random): WireRecord[] {
  return Array.from({ length: random.between(1, 3) }, () =>
    random.chance(0.1)
      ? { type: 'Device Size Text, specify', text: `Size ${random.pick(['S', 'M', 'L', 'XL'] as const)}` }
      : { type: random.pick(SIZE_TYPES), unit: random.pick(SIZE_UNITS), value: String(random.between(1, 4000) / 10) },
  );
}

function storage(random: Random): WireRecord {
  const type = random.pick(STORAGE_TYPES);
  if (type === 'Special Storage Conditions') return { type, special_conditions: 'Keep dry and away from sunlight' };
  const unit = type.includes('Humidity')
    ? 'Percent (%) Relative Humidity'
    : type.includes('Pressure')
      ? 'Kilo Pascal'
      : 'Degrees Celsius';
  return {
    type,
    low: { value: String(random.between(0, 15)), unit },
    high: { value: String(random.between(25, 90)), unit },
  };
}
