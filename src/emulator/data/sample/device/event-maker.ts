import type { WireRecord } from '../../world.ts';
import type { Random } from '../random.ts';
import type { EventFacts } from './event-facts.ts';

/** The manufacturer's own address. */
export function makerFields({ firm, voluntary }: EventFacts, random: Random): WireRecord {
  const bare = voluntary || random.chance(0.08);
  const say = (text: string): string => (bare ? '' : text.toUpperCase());
  return {
    manufacturer_name: voluntary && random.chance(0.5) ? '' : firm.name.toUpperCase(),
    manufacturer_address_1: say(firm.address1),
    manufacturer_address_2: say(firm.address2),
    manufacturer_city: say(firm.city),
    manufacturer_state: say(firm.state),
    manufacturer_zip_code: firm.country === 'US' ? say(firm.postalCode) : '',
    manufacturer_zip_code_ext: random.chance(0.2) ? random.digits(4) : '',
    manufacturer_country: say(firm.country),
    manufacturer_postal_code: firm.country === 'US' ? '' : say(firm.postalCode),
  };
}

/** Whom to ask at the manufacturer's; telephone numbers are of the range 555-01xx, which is nobody's. */
export function contactFields({ firm, voluntary }: EventFacts, random: Random): WireRecord {
  const say = (text: string): string => (voluntary ? '' : text.toUpperCase());
  const area = String(random.between(200, 989));
  const line = `01${random.digits(2)}`;
  return {
    manufacturer_contact_t_name:
      voluntary || random.chance(0.7) ? '' : random.pick(['MR.', 'MS.', 'DR.', 'NA'] as const),
    manufacturer_contact_f_name: say(firm.contact.first),
    manufacturer_contact_l_name: say(firm.contact.last),
    manufacturer_contact_address_1: say(firm.address1),
    manufacturer_contact_address_2: say(firm.address2),
    manufacturer_contact_city: say(firm.city),
    manufacturer_contact_state: say(firm.state),
    manufacturer_contact_zip_code: firm.country === 'US' ? say(firm.postalCode) : '',
    manufacturer_contact_zip_ext: random.chance(0.25) ? random.digits(4) : '',
    manufacturer_contact_postal_code: firm.country === 'US' ? '' : say(firm.postalCode),
    manufacturer_contact_country: say(firm.country),
    manufacturer_contact_pcountry: random.chance(0.01) ? '1' : '',
    manufacturer_contact_area_code: say(area),
    manufacturer_contact_exchange: say('555'),
    manufacturer_contact_phone_number: say(line),
    manufacturer_contact_extension: random.chance(0.02) ? random.digits(3) : '',
    manufacturer_contact_pcity: random.chance(0.08) ? `${area}555` : '',
    manufacturer_contact_plocal: random.chance(0.08) ? `${area}555${line}` : '',
  };
}

/** The place of manufacture (section G1 of the form). */
export function g1Fields({ firm, voluntary }: EventFacts, random: Random): WireRecord {
  const bare = voluntary || random.chance(0.15);
  const say = (text: string): string => (bare ? '' : text.toUpperCase());
  return {
    manufacturer_g1_name: say(firm.name),
    ...(random.chance(0.99)
      ? { manufacturer_g1_address_1: say(firm.address1), manufacturer_g1_address_2: say(firm.address2) }
      : {}),
    manufacturer_g1_city: say(firm.city),
    manufacturer_g1_state: say(firm.state),
    manufacturer_g1_zip_code: firm.country === 'US' ? say(firm.postalCode) : '',
    manufacturer_g1_zip_code_ext: random.chance(0.25) ? random.digits(4) : '',
    manufacturer_g1_postal_code: firm.country === 'US' ? '' : say(firm.postalCode),
    manufacturer_g1_country: random.chance(0.01) ? '*' : say(firm.country),
  };
}

/** The distributor's fields, which are always there and practically always empty. */
export function distributorFields(): WireRecord {
  return {
    distributor_name: '',
    distributor_address_1: '',
    distributor_address_2: '',
    distributor_city: '',
    distributor_state: '',
    distributor_zip_code: '',
    distributor_zip_code_ext: '',
  };
}
