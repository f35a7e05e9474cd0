import type { WireRecord } from '../../world.ts';
import type { Random } from '../random.ts';
import { unlistedField } from '../unlisted-field.ts';
import { REACTIONS, REPORTER_COUNTRIES } from '../vocabulary/event-terms.ts';
import { padded } from '../words.ts';
import type { DrugWorld } from './drug-world.ts';
import { describeEventDrug } from './event-drug.ts';

const FIRST_REPORT_ID = 10_000_000;
const OLD_LAYOUT_SHARE = 0.03;

/** Makes the records of drug/event: reports of adverse events with drugs (FAERS). */
export function makeDrugEvents(
  world: DrugWorld,
  openfda: (label: number) => WireRecord,
): (index: number) => WireRecord {
  const { universe } = world;
  const { basic } = universe.calendar;
  const times = universe.timeline('drug/event', universe.count('drug/event'));
  return (index) => {
    const random = universe.random('drug event', index);
    const receipt = times.dayOf(index);
    const received = receipt - random.between(0, 400);
    const serious = random.chance(0.55);
    const country = random.pick(REPORTER_COUNTRIES);
    const company = `${country.slice(0, 2)}-SAMPLEPHARMA-${times.yearOf(index)}${random.letters(2)}${padded(index % 1_000_000, 6)}`;
    const old = random.chance(OLD_LAYOUT_SHARE);
    return {
      safetyreportid: String(FIRST_REPORT_ID + index),
      safetyreportversion: random.chance(0.93) ? String(random.between(1, 9)) : undefined,
      receiptdate: basic(receipt),
      receiptdateformat: '102',
      receivedate: basic(received),
      receivedateformat: '102',
      transmissiondate: basic(Math.min(receipt + random.between(30, 200), universe.reloadedOn('drug/event'))),
      transmissiondateformat: '102',
      reporttype: random.chance(0.9) ? random.pick(['1', '1', '1', '2', '3', '4'] as const) : undefined,
      fulfillexpeditecriteria: random.pick(['1', '2'] as const),
      companynumb: company,
      authoritynumb: random.chance(0.03) ? `${country.slice(0, 2)}-AUTHORITY-${random.digits(8)}` : undefined,
      serious: serious ? '1' : '2',
      ...(serious ? seriousness(random) : {}),
      primarysourcecountry: random.chance(0.9) ? country : undefined,
      occurcountry: random.chance(0.8) ? country : undefined,
      ...(random.chance(0.5)
        ? { duplicate: '1', reportduplicate: { duplicatesource: 'SAMPLEPHARMA', duplicatenumb: company } }
        : {}),
      primarysource: {
        reportercountry: random.chance(0.85) ? country : undefined,
        qualification: random.pick(['1', '2', '3', '4', '5'] as const),
        literaturereference: random.chance(0.03)
          ? `${random.pick(['SAMPLE J MED', 'SAMPLE LANCET'] as const)}. ${times.yearOf(index)};${random.between(1, 40)}:${random.between(1, 900)}`
          : undefined,
      },
      sender: { sendertype: '2', senderorganization: 'FDA-Public Use' },
      receiver: random.chance(0.06) ? null : { receivertype: '6', receiverorganization: 'FDA' },
      patient: patient(world, openfda, received, basic, random),
      ...(old ? oldLayout(index, receipt, world, random) : {}),
      sample_unlisted_field: unlistedField(random),
    };
  };
}

function seriousness(random: Random): WireRecord {
  const flags = [
    'seriousnessother',
    'seriousnesshospitalization',
    'seriousnessdeath',
    'seriousnesslifethreatening',
    'seriousnessdisabling',
    'seriousnesscongenitalanomali',
  ] as const;
  const first = random.pickEarly(flags);
  return { [first]: '1', ...(random.chance(0.25) ? { [random.pick(flags)]: '1' } : {}) };
}

function patient(
  world: DrugWorld,
  openfda: (label: number) => WireRecord,
  day: number,
  basic: (day: number) => string,
  random: Random,
): WireRecord {
  const drugs = 1 + Math.floor(random.fraction() ** 2 * 5);
  const reactions = 1 + Math.floor(random.fraction() ** 2 * 5);
  const version = `${random.between(16, 27)}.${random.below(2)}`;
  const age = random.chance(0.65) ? String(random.between(1, 95)) : undefined;
  return {
    patientonsetage: age,
    patientonsetageunit: age === undefined ? undefined : '801',
    patientagegroup: random.chance(0.3) ? random.pick(['3', '4', '5', '5', '6'] as const) : undefined,
    patientsex: random.chance(0.9) ? random.pick(['1', '2', '2', '0'] as const) : undefined,
    patientweight: random.chance(0.3) ? String(random.between(40, 1300) / 10) : undefined,
    patientdeath: random.chance(0.06)
      ? random.chance(0.5)
        ? { patientdeathdate: basic(day), patientdeathdateformat: '102' }
        : { patientdeathdate: null, patientdeathdateformat: null }
      : undefined,
    reaction: Array.from({ length: reactions }, () => ({
      reactionmeddrapt: random.pickEarly(REACTIONS),
      reactionmeddraversionpt: version,
      reactionoutcome: random.chance(0.6) ? String(random.between(1, 6)) : undefined,
    })),
    drug: Array.from({ length: drugs }, (_, at) => describeEventDrug({ world, openfda, day, random }, at)),
    summary: random.chance(0.2) ? { narrativeincludeclinical: `CASE EVENT DATE: ${basic(day - 20)}` } : undefined,
  };
}

/** Fields that only the earliest loads carried. */
function oldLayout(index: number, receipt: number, world: DrugWorld, random: Random): WireRecord {
  return {
    dataset: 'drug/event',
    '@case_number': String(FIRST_REPORT_ID + index),
    '@timestamp': world.universe.calendar.iso(receipt),
    '@epoch': 1_417_000_000 + random.below(900_000) + 0.75,
    '@version': random.between(1, 10_000),
  };
}
