import type { DatasetPath } from '../dataset-paths.ts';
import { hashText, mix32 } from './random.ts';

/** How many days before today a dataset was last reloaded: from and to. Daily, weekly and monthly ones are within their pace. */
const DAYS_AGO: Readonly<Record<DatasetPath, readonly [number, number]>> = {
  'animalandveterinary/event': [20, 80],
  'cosmetic/event': [20, 80],
  'device/510k': [2, 27],
  'device/classification': [2, 27],
  'device/covid19serology': [900, 1400],
  'device/enforcement': [1, 6],
  'device/event': [1, 6],
  'device/pma': [2, 27],
  'device/recall': [1, 6],
  'device/registrationlisting': [2, 27],
  'device/udi': [1, 6],
  'drug/drugsfda': [1, 6],
  'drug/enforcement': [1, 6],
  'drug/event': [20, 80],
  'drug/label': [1, 6],
  'drug/ndc': [1, 1],
  'drug/orangebook': [2, 27],
  'drug/shortages': [1, 1],
  'food/enforcement': [1, 6],
  'food/event': [20, 80],
  'other/historicaldocument': [400, 700],
  'other/nsde': [1, 1],
  'other/substance': [5, 40],
  'other/unii': [1, 1],
  'tobacco/problem': [20, 80],
  'tobacco/researchdigitalads': [200, 500],
  'tobacco/researchpreventionads': [200, 500],
  'tobacco/researchsmokefree': [200, 500],
  'transparency/crl': [5, 40],
};

/** The three enforcement datasets are one index, reloaded at once. */
const SHARED_INDEX = /^(device|drug|food)\/enforcement$/;

/** How many days ago a dataset of this world was reloaded: at least 1. */
export function reloadedDaysAgo(seed: number, path: DatasetPath): number {
  const [from, to] = DAYS_AGO[path];
  const index = SHARED_INDEX.test(path) ? 'enforcement' : path;
  return from + (mix32(seed ^ hashText(`reload ${index}`)) % (to - from + 1));
}
