import { DATASET_PATHS, type DatasetPath } from '../dataset-paths.ts';

/** How many records each dataset has. */
export type Allocation = Readonly<Record<DatasetPath, number>>;

interface Portion {
  /** Parts of the whole; they need not add up to anything. */
  readonly weight: number;
  /** What the genuine dataset does not grow past. */
  readonly most?: number;
}

const PORTIONS: Readonly<Record<DatasetPath, Portion>> = {
  'animalandveterinary/event': { weight: 120 },
  'cosmetic/event': { weight: 60 },
  'device/510k': { weight: 500 },
  'device/classification': { weight: 120, most: 7000 },
  'device/covid19serology': { weight: 60, most: 15_000 },
  'device/enforcement': { weight: 220 },
  'device/event': { weight: 1300 },
  'device/pma': { weight: 180 },
  'device/recall': { weight: 330 },
  'device/registrationlisting': { weight: 300 },
  'device/udi': { weight: 350 },
  'drug/drugsfda': { weight: 150, most: 30_000 },
  'drug/enforcement': { weight: 120 },
  'drug/event': { weight: 900 },
  'drug/label': { weight: 300 },
  'drug/ndc': { weight: 330 },
  'drug/orangebook': { weight: 120 },
  'drug/shortages': { weight: 40, most: 2500 },
  'food/enforcement': { weight: 120 },
  'food/event': { weight: 120 },
  'other/historicaldocument': { weight: 20, most: 9000 },
  'other/nsde': { weight: 140 },
  'other/substance': { weight: 110 },
  'other/unii': { weight: 110 },
  'tobacco/problem': { weight: 30, most: 2000 },
  'tobacco/researchdigitalads': { weight: 12, most: 60 },
  'tobacco/researchpreventionads': { weight: 8, most: 40 },
  'tobacco/researchsmokefree': { weight: 12, most: 60 },
  'transparency/crl': { weight: 40, most: 800 },
};

const FEWEST = 3;
const FEWEST_IN_ALL = 100;
const MOST_IN_ALL = 1_000_000;

/** Divides the records over the datasets; what small datasets have no room for goes to the two great ones, the reports of adverse events. */
export function allocate(records: number): Allocation {
  if (!Number.isInteger(records) || records < FEWEST_IN_ALL || records > MOST_IN_ALL) {
    throw new RangeError(
      `expected a whole number of records from ${FEWEST_IN_ALL} to ${MOST_IN_ALL}, but got ${records}`,
    );
  }
  const total = DATASET_PATHS.reduce((sum, path) => sum + PORTIONS[path].weight, 0);
  const counts = new Map<DatasetPath, number>();
  let given = 0;
  for (const path of DATASET_PATHS) {
    const { weight, most = records } = PORTIONS[path];
    const count = Math.min(most, Math.max(FEWEST, Math.floor((records * weight) / total)));
    counts.set(path, count);
    given += count;
  }
  const rest = records - given;
  const toDevices = rest > 0 ? Math.ceil(rest / 2) : 0;
  counts.set('device/event', (counts.get('device/event') ?? 0) + toDevices);
  counts.set('drug/event', (counts.get('drug/event') ?? 0) + Math.max(0, rest) - toDevices);
  let excess = Math.max(0, -rest);
  for (const path of ['device/event', 'drug/event', 'device/510k'] as const) {
    const count = counts.get(path) ?? 0;
    const cut = Math.min(excess, count - FEWEST);
    counts.set(path, count - cut);
    excess -= cut;
  }
  return Object.fromEntries(counts) as Record<DatasetPath, number>;
}
