import type { WireRecord } from '../../world.ts';
import { emailOf, makeFirm, makeName, makePerson } from '../firm.ts';
import type { Random } from '../random.ts';
import { unlistedField } from '../unlisted-field.ts';
import { ESTABLISHMENT_TYPES } from '../vocabulary/device-terms.ts';
import type { DeviceWorld } from './device-world.ts';

const FIRST_OWNER = 8_010_000;

/** Makes the records of device/registrationlisting: one for each firm of the world, with the products it lists. */
export function makeRegistrations(world: DeviceWorld): (index: number) => WireRecord {
  const { universe } = world;
  return (index) => {
    const random = universe.random('registration', index);
    const main = world.codesOf.registration.groupOf(index);
    const owner = String(FIRST_OWNER + Math.floor(index / 2));
    const codes = [main];
    const listings = random.between(1, 3);
    while (codes.length < listings) codes.push((main + random.below(world.codes.length)) % world.codes.length);
    const ordinal = random.below(1000);
    const listed = random.chance(0.85);
    const clearance = listed ? world.clearanceOf(main, ordinal)?.number : undefined;
    const approval = listed && clearance === undefined ? world.approvalOf(main, ordinal)?.number : undefined;
    return {
      establishment_type: random.some(ESTABLISHMENT_TYPES, random.between(1, 3)),
      k_number: clearance ?? '',
      pma_number: approval ?? '',
      products: codes.map((code) => listing(world, code, owner, random)),
      proprietary_name: Array.from({ length: random.between(1, 4) }, () => makeName(random).toUpperCase()),
      registration: registration(world, index, owner, random),
      sample_unlisted_field: unlistedField(random),
    };
  };
}

function listing(world: DeviceWorld, index: number, owner: string, random: Random): WireRecord {
  const { device_name, medical_specialty_description, regulation_number, device_class } = world.openfda(index);
  const { calendar } = world.universe;
  return {
    product_code: world.code(index).code,
    created_date: calendar.iso(world.universe.reloadedOn('device/registrationlisting') - random.between(2, 6500)),
    owner_operator_number: owner,
    exempt: device_class === '1' ? 'Y' : random.pick(['', '', 'N'] as const),
    ...(random.chance(0.98)
      ? { openfda: { device_name, medical_specialty_description, regulation_number, device_class } }
      : { openfda: {} }),
  };
}

function registration(world: DeviceWorld, index: number, owner: string, random: Random): WireRecord {
  const firm = world.firm(index);
  const domestic = firm.country === 'US';
  return {
    registration_number: world.registrationNumber(index),
    fei_number: world.feiNumber(index),
    status_code: random.chance(0.97) ? '1' : '5',
    initial_importer_flag: random.chance(0.1) ? 'Y' : 'N',
    reg_expiry_date_year: String(world.universe.calendar.year(world.universe.calendar.today)),
    name: firm.name.toUpperCase(),
    address_line_1: firm.address1,
    address_line_2: firm.address2,
    city: firm.city,
    state_code: firm.state,
    iso_country_code: firm.country,
    zip_code: domestic ? firm.postalCode : '',
    postal_code: domestic ? '' : firm.postalCode,
    us_agent: domestic ? undefined : agent(world, index),
    owner_operator: ownerOperator(world, index, owner, random),
  };
}

function agent(world: DeviceWorld, index: number): WireRecord {
  const random = world.universe.random('us agent', index);
  const firm = makeFirm(random, 'device');
  return {
    name: `${firm.contact.first} ${firm.contact.last}`,
    business_name: firm.name,
    address_line_1: firm.address1,
    address_line_2: firm.address2,
    city: 'Chicago',
    state_code: 'IL',
    iso_country_code: 'US',
    zip_code: `606${random.digits(2)}`,
    postal_code: '',
    bus_phone_area_code: String(random.between(200, 989)),
    bus_phone_num: `55501${random.digits(2)}`,
    bus_phone_extn: random.chance(0.1) ? random.digits(3) : '',
    fax_area_code: random.chance(0.5) ? String(random.between(200, 989)) : '',
    fax_num: random.chance(0.5) ? `55501${random.digits(2)}` : '',
    email_address: emailOf(firm.contact),
  };
}

function ownerOperator(world: DeviceWorld, index: number, owner: string, random: Random): WireRecord {
  const parent = makeFirm(world.universe.random('owner operator', Math.floor(index / 2)), 'device');
  const person = makePerson(random);
  return {
    owner_operator_number: owner,
    firm_name: parent.name,
    official_correspondent: random.chance(0.4)
      ? {}
      : {
          first_name: person.first,
          middle_initial: random.chance(0.5) ? random.letters(1) : '',
          last_name: person.last,
          phone_number: `${random.between(200, 989)}-55501${random.digits(2)}-x`,
          subaccount_company_name: random.chance(0.2) ? parent.name : '',
        },
    contact_address: {
      address_1: parent.address1,
      address_2: parent.address2,
      city: parent.city,
      state_code: parent.country === 'US' ? `US-${parent.state}` : `${parent.country}-X`,
      state_province: '',
      iso_country_code: parent.country,
      postal_code: parent.postalCode,
    },
  };
}
