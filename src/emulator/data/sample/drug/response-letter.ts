import type { WireRecord } from '../../world.ts';
import { makePerson } from '../firm.ts';
import { unlistedField } from '../unlisted-field.ts';
import { at, compose } from '../words.ts';
import type { DrugWorld } from './drug-world.ts';

/** Applications that get complete response letters: of ten, four NDAs and a BLA. */
const IN_TEN = [0, 1, 2, 3, 9] as const;
const TITLES = ['Acting Deputy Director', 'Director', 'Deputy Director', 'Division Director'] as const;
const CENTERS = [
  'Center for Drug Evaluation and Research',
  'Office of New Drugs',
  'Division of Cardiology and Nephrology',
  'Center for Biologics Evaluation and Research',
] as const;
const SENTENCES = [
  'We have completed our review of this application and have determined that we cannot approve it in its present form.',
  'During a recent inspection of the manufacturing facility our field investigator conveyed deficiencies to its representative.',
  'Satisfactory resolution of these deficiencies is required before this application may be approved.',
  'The data do not provide substantial evidence of effectiveness for the proposed indication.',
  'Submit a safety update that covers all studies of the drug, whatever the indication, dosage form or dose.',
  'Submit draft labeling that addresses our proposed changes.',
  'Within one year after the date of this letter you are required to resubmit or take other actions available under the regulations.',
  'You may request a meeting with us to discuss what steps you need to take before the application may be approved.',
] as const;

/** Makes the records of transparency/crl: letters that decline to approve an application for now. */
export function makeResponseLetters(world: DrugWorld): (index: number) => WireRecord {
  const { universe } = world;
  const { slashed, iso } = universe.calendar;
  return (index) => {
    const random = universe.random('response letter', index);
    const round = Math.floor(index / IN_TEN.length);
    const place = round * 10 + at(IN_TEN, index);
    const facts = world.application(place < world.applications ? place : place % Math.min(10, world.applications));
    const firm = world.firm(facts.sponsor);
    const person = makePerson(random);
    const signer = makePerson(random);
    const written = facts.approved - random.between(200, 900);
    const digits = facts.number.slice(-6);
    const number = `${facts.kind} ${digits}`;
    const center = random.pick(CENTERS);
    const text = `${compose(SENTENCES, random.between(4, 24), random)}\n\n(Generated sample text)`;
    return {
      file_name: `CRL_${facts.kind}${digits}_${iso(written).replaceAll('-', '')}_${index}.pdf`,
      // A text on a few, a list on most; and now and then without the space.
      application_number: random.chance(0.1) ? facts.number : [number],
      letter_type: random.chance(0.95) ? 'COMPLETE RESPONSE' : 'RESCIND COMPLETE RESPONSE',
      letter_date: random.chance(0.05) ? iso(written) : slashed(written),
      company_name: firm.name,
      company_rep: `${person.first} ${person.last}, Pharm.D.`,
      company_address: `${firm.address1}\n${firm.city}, ${firm.state} ${firm.postalCode}`,
      approver_name: `${signer.first} ${signer.last}, M.D.`,
      approver_title: random.pick(TITLES),
      approver_center: random.chance(0.1) ? center : [center],
      text: `${number}\n\nDear Dr. ${person.last}:\n\n${text}`,
      sample_unlisted_field: unlistedField(random),
    };
  };
}
