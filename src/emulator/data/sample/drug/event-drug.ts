import type { WireRecord } from '../../world.ts';
import type { Random } from '../random.ts';
import { INDICATIONS, REACTIONS, ROUTE_CODES } from '../vocabulary/event-terms.ts';
import type { DrugWorld } from './drug-world.ts';

/** What the drugs of one report have in common. */
export interface EventDrugContext {
  readonly world: DrugWorld;
  readonly openfda: (label: number) => WireRecord;
  /** The day on which the report was received. */
  readonly day: number;
  readonly random: Random;
}

/** One drug of a report; the first is the one suspected. */
export function describeEventDrug({ world, openfda, day, random }: EventDrugContext, at: number): WireRecord {
  const { basic } = world.universe.calendar;
  const label = world.popularLabel(random);
  const started = random.chance(0.35);
  const ended = started && random.chance(0.5);
  const start = day - random.between(30, 900);
  // Drawn in the order of the fields, so that a dosage that is there or not leaves the record's shape alone.
  const characterization = at === 0 ? '1' : random.pick(['1', '2', '2', '3'] as const);
  const authorization =
    random.chance(0.6) && label.application !== undefined
      ? label.application.number.replace(/^[A-Z]+0*/, random.chance(0.5) ? '0' : '')
      : undefined;
  const substance = random.chance(0.7)
    ? { activesubstancename: label.ingredients.map(({ name }) => name.toUpperCase()).join('\\') }
    : undefined;
  const indication = random.chance(0.65) ? random.pick(INDICATIONS) : undefined;
  const route = random.chance(0.6) ? random.pick(ROUTE_CODES) : undefined;
  const dosageText = random.chance(0.4)
    ? `${random.pick([5, 10, 20, 50])} MG, ${random.pick(['QD', 'BID', 'Q 4 WEEKS'] as const)}`
    : undefined;
  const dose = random.chance(0.35) ? makeDose(random) : undefined;
  return {
    drugcharacterization: characterization,
    medicinalproduct: label.brand.toUpperCase(),
    drugauthorizationnumb: authorization,
    activesubstance: substance,
    drugindication: indication,
    drugadministrationroute: route,
    drugdosagetext: dosageText,
    drugstructuredosagenumb: dose?.strength,
    drugstructuredosageunit: dose?.unit,
    drugseparatedosagenumb: dose?.times,
    drugintervaldosageunitnumb: dose && '1',
    drugintervaldosagedefinition: dose?.interval,
    drugcumulativedosagenumb: dose?.cumulative,
    drugcumulativedosageunit: dose?.cumulative && '003',
    drugdosageform: random.chance(0.25)
      ? random.pick([
          'TABLET',
          'FILM-COATED TABLET',
          'Solution for injection in pre-filled pen',
          'CAPSULE, HARD',
        ] as const)
      : undefined,
    drugbatchnumb: random.chance(0.2)
      ? random.pick(['UNKNOWN', random.alphanumeric(7), random.alphanumeric(6)])
      : undefined,
    drugstartdate: started ? basic(start) : undefined,
    drugstartdateformat: started ? '102' : undefined,
    drugenddate: ended ? basic(start + random.between(1, 29)) : undefined,
    drugenddateformat: ended ? '102' : undefined,
    drugtreatmentduration: ended ? String(random.between(1, 29)) : undefined,
    drugtreatmentdurationunit: ended ? '804' : undefined,
    actiondrug: random.chance(0.5) ? random.pick(['1', '2', '4', '5', '6'] as const) : undefined,
    drugadditional: random.chance(0.25) ? random.pick(['1', '2', '3'] as const) : undefined,
    drugrecurreadministration: random.chance(0.1) ? random.pick(['1', '2', '3'] as const) : undefined,
    drugrecurrence: random.chance(0.02)
      ? { drugrecuraction: random.pick(REACTIONS), drugrecuractionmeddraversion: '24.1' }
      : undefined,
    openfda: random.chance(0.85) ? openfda(label.index) : undefined,
  };
}

interface Dose {
  readonly strength: string;
  readonly unit: string;
  readonly times: string;
  readonly interval: string;
  readonly cumulative: string | undefined;
}

function makeDose(random: Random): Dose {
  return {
    strength: random.pick(['2.5', '5', '10', '20', '40', '500'] as const),
    unit: random.pick(['003', '003', '004', '002'] as const),
    times: String(random.between(1, 3)),
    interval: random.pick(['804', '803', '802'] as const),
    cumulative: random.chance(0.1) ? String(random.between(10, 4000)) : undefined,
  };
}
