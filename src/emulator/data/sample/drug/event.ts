import type { WireRecord } from '../../world.ts';
import type { Random } from '../random.ts';
import { unlistedField } from '../unlisted-field.ts';
import { INDICATIONS, REACTIONS, REPORTER_COUNTRIES, ROUTE_CODES } from '../vocabulary/event-terms.ts';
import { padded } from '../words.ts';
import type { DrugWorld } from './drug-world.ts';

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
      ...(random.chance(0.93) ? { safetyreportversion: String(random.between(1, 9)) } : {}),
      receiptdate: basic(receipt),
      receiptdateformat: '102',
      receivedate: basic(received),
      receivedateformat: '102',
      transmissiondate: basic(Math.min(receipt + random.between(30, 200), universe.reloadedOn('drug/event'))),
      transmissiondateformat: '102',
      ...(random.chance(0.9) ? { reporttype: random.pick(['1', '1', '1', '2', '3', '4'] as const) } : {}),
      fulfillexpeditecriteria: random.pick(['1', '2'] as const),
      companynumb: company,
      ...(random.chance(0.03) ? { authoritynumb: `${country.slice(0, 2)}-AUTHORITY-${random.digits(8)}` } : {}),
      serious: serious ? '1' : '2',
      ...(serious ? seriousness(random) : {}),
      ...(random.chance(0.9) ? { primarysourcecountry: country } : {}),
      ...(random.chance(0.8) ? { occurcountry: country } : {}),
      ...(random.chance(0.5)
        ? { duplicate: '1', reportduplicate: { duplicatesource: 'SAMPLEPHARMA', duplicatenumb: company } }
        : {}),
      primarysource: {
        ...(random.chance(0.85) ? { reportercountry: country } : {}),
        qualification: random.pick(['1', '2', '3', '4', '5'] as const),
        ...(random.chance(0.03)
          ? {
              literaturereference: `${random.pick(['SAMPLE J MED', 'SAMPLE LANCET'] as const)}. ${times.yearOf(index)};${random.between(1, 40)}:${random.between(1, 900)}`,
            }
          : {}),
      },
      sender: { sendertype: '2', senderorganization: 'FDA-Public Use' },
      receiver: random.chance(0.06) ? null : { receivertype: '6', receiverorganization: 'FDA' },
      patient: patient(world, openfda, received, basic, random),
      ...(old ? oldLayout(index, receipt, world, random) : {}),
      ...unlistedField(random),
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
  return {
    ...(random.chance(0.65) ? { patientonsetage: String(random.between(1, 95)), patientonsetageunit: '801' } : {}),
    ...(random.chance(0.3) ? { patientagegroup: random.pick(['3', '4', '5', '5', '6'] as const) } : {}),
    ...(random.chance(0.9) ? { patientsex: random.pick(['1', '2', '2', '0'] as const) } : {}),
    ...(random.chance(0.3) ? { patientweight: String(random.between(40, 1300) / 10) } : {}),
    ...(random.chance(0.06)
      ? {
          patientdeath: random.chance(0.5)
            ? { patientdeathdate: basic(day), patientdeathdateformat: '102' }
            : { patientdeathdate: null, patientdeathdateformat: null },
        }
      : {}),
    reaction: Array.from({ length: reactions }, () => ({
      reactionmeddrapt: random.pickEarly(REACTIONS),
      reactionmeddraversionpt: version,
      ...(random.chance(0.6) ? { reactionoutcome: String(random.between(1, 6)) } : {}),
    })),
    drug: Array.from({ length: drugs }, (_, at) => drug(world, openfda, at, day, basic, random)),
    ...(random.chance(0.2) ? { summary: { narrativeincludeclinical: `CASE EVENT DATE: ${basic(day - 20)}` } } : {}),
  };
}

function drug(
  world: DrugWorld,
  openfda: (label: number) => WireRecord,
  at: number,
  day: number,
  basic: (day: number) => string,
  random: Random,
): WireRecord {
  const label = world.popularLabel(random);
  const started = random.chance(0.35);
  const ended = started && random.chance(0.5);
  const start = day - random.between(30, 900);
  return {
    drugcharacterization: at === 0 ? '1' : random.pick(['1', '2', '2', '3'] as const),
    medicinalproduct: label.brand.toUpperCase(),
    ...(random.chance(0.6) && label.application !== undefined
      ? { drugauthorizationnumb: label.application.number.replace(/^[A-Z]+0*/, random.chance(0.5) ? '0' : '') }
      : {}),
    ...(random.chance(0.7)
      ? { activesubstance: { activesubstancename: label.ingredients.map(({ name }) => name.toUpperCase()).join('\\') } }
      : {}),
    ...(random.chance(0.65) ? { drugindication: random.pick(INDICATIONS) } : {}),
    ...(random.chance(0.6) ? { drugadministrationroute: random.pick(ROUTE_CODES) } : {}),
    ...(random.chance(0.4)
      ? { drugdosagetext: `${random.pick([5, 10, 20, 50])} MG, ${random.pick(['QD', 'BID', 'Q 4 WEEKS'] as const)}` }
      : {}),
    ...(random.chance(0.35) ? dosage(random) : {}),
    ...(random.chance(0.25)
      ? {
          drugdosageform: random.pick([
            'TABLET',
            'FILM-COATED TABLET',
            'Solution for injection in pre-filled pen',
            'CAPSULE, HARD',
          ] as const),
        }
      : {}),
    ...(random.chance(0.2)
      ? { drugbatchnumb: random.pick(['UNKNOWN', random.alphanumeric(7), random.alphanumeric(6)]) }
      : {}),
    ...(started ? { drugstartdate: basic(start), drugstartdateformat: '102' } : {}),
    ...(ended
      ? {
          drugenddate: basic(start + random.between(1, 29)),
          drugenddateformat: '102',
          drugtreatmentduration: String(random.between(1, 29)),
          drugtreatmentdurationunit: '804',
        }
      : {}),
    ...(random.chance(0.5) ? { actiondrug: random.pick(['1', '2', '4', '5', '6'] as const) } : {}),
    ...(random.chance(0.25) ? { drugadditional: random.pick(['1', '2', '3'] as const) } : {}),
    ...(random.chance(0.1) ? { drugrecurreadministration: random.pick(['1', '2', '3'] as const) } : {}),
    ...(random.chance(0.02)
      ? { drugrecurrence: { drugrecuraction: random.pick(REACTIONS), drugrecuractionmeddraversion: '24.1' } }
      : {}),
    ...(random.chance(0.85) ? { openfda: openfda(label.index) } : {}),
  };
}

function dosage(random: Random): WireRecord {
  return {
    drugstructuredosagenumb: random.pick(['2.5', '5', '10', '20', '40', '500'] as const),
    drugstructuredosageunit: random.pick(['003', '003', '004', '002'] as const),
    drugseparatedosagenumb: String(random.between(1, 3)),
    drugintervaldosageunitnumb: '1',
    drugintervaldosagedefinition: random.pick(['804', '803', '802'] as const),
    ...(random.chance(0.1)
      ? { drugcumulativedosagenumb: String(random.between(10, 4000)), drugcumulativedosageunit: '003' }
      : {}),
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
