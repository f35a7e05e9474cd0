import type { Random } from './random.ts';
import {
  CITIES,
  DEVICE_SECTORS,
  DRUG_SECTORS,
  FIRST_NAMES,
  FOREIGN_CITIES,
  LAST_NAMES,
  LEGAL_FORMS,
  NAME_ENDS,
  NAME_STARTS,
  STREETS,
} from './vocabulary/names.ts';
import { capitalized } from './words.ts';

/** A place of business, in the United States or elsewhere. */
export interface Place {
  readonly address1: string;
  /** Often empty. */
  readonly address2: string;
  readonly city: string;
  /** The code of the US state; empty elsewhere. */
  readonly state: string;
  /** Five digits in the United States; other postal codes elsewhere. */
  readonly postalCode: string;
  /** ISO code. */
  readonly country: string;
  readonly countryName: string;
}

/** An invented person. */
export interface Person {
  readonly first: string;
  readonly last: string;
}

/** An invented company. */
export interface Firm extends Place {
  readonly name: string;
  readonly contact: Person;
}

const FOREIGN_SHARE = 0.22;

export function makePlace(random: Random): Place {
  const address1 = `${random.between(1, 9999)} ${random.pick(STREETS)}`;
  const address2 = random.chance(0.2) ? `Suite ${random.between(1, 40) * 10}` : '';
  if (random.chance(FOREIGN_SHARE)) {
    const [city, country, countryName] = random.pick(FOREIGN_CITIES);
    return { address1, address2, city, state: '', postalCode: random.digits(5), country, countryName };
  }
  const [city, state, zip] = random.pickEarly(CITIES);
  return {
    address1,
    address2,
    city,
    state,
    postalCode: zip + random.digits(2),
    country: 'US',
    countryName: 'United States',
  };
}

export function makePerson(random: Random): Person {
  return { first: random.pick(FIRST_NAMES), last: random.pick(LAST_NAMES) };
}

export function makeFirm(random: Random, trade: 'device' | 'drug'): Firm {
  const place = makePlace(random);
  const sector = random.pick(trade === 'device' ? DEVICE_SECTORS : DRUG_SECTORS);
  const legal = place.country === 'DE' ? 'GmbH' : random.pickEarly(LEGAL_FORMS);
  return {
    ...place,
    name: `${makeName(random)} ${sector}${legal === 'Inc.' ? ',' : ''} ${legal}`,
    contact: makePerson(random),
  };
}

/** An invented word to name a firm or a brand by. */
export function makeName(random: Random): string {
  const start = random.pick(NAME_STARTS);
  const middle = random.chance(0.35) ? random.pick(NAME_ENDS).slice(0, 2) : '';
  return capitalized(start + middle + random.pick(NAME_ENDS));
}

/** An address at a domain that RFC 2606 sets aside, so that it can belong to nobody. */
export const emailOf = ({ first, last }: Person): string => `${first}.${last}@example.com`.toLowerCase();
