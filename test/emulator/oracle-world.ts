import type { WireRecord } from '../../src/emulator/data/world.ts';
import { createSeededRandom } from '../../src/emulator/seeded-random.ts';

const WORDS = [
  'Catheter',
  'PUMP',
  'balloon',
  "Crohn's",
  'x-ray',
  '3.5mm',
  'stent',
  'guide',
  'wire',
  'lead',
  'O.R.',
  'A/B',
  'co-axial',
];
const NAMES = ['MEDTRONIC, INC.', 'Medtronic', 'ABBOTT', 'Boston Scientific Corp.', 'B. Braun & Co', 'acme'];
const CODES = ['DQY', 'LZG', 'DQX', 'OWB', 'FRN'];

/** Records of device/510k with the irregularities that openFDA's have: missing, empty, null, lists of none, several and nested. */
export function makeClearances(count: number, seed: number): WireRecord[] {
  const random = createSeededRandom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T; // never empty here
  const words = (n: number): string => Array.from({ length: n }, () => pick(WORDS)).join(pick([' ', ', ', ' - ']));
  return Array.from({ length: count }, (_, i) => {
    const record: Record<string, unknown> = {
      k_number: `K${String(100_000 + i)}`,
      product_code: pick(CODES),
      device_name: words(1 + below(6)),
      applicant: pick(NAMES),
      decision_date: `20${String(10 + below(6))}-0${1 + below(9)}-${String(1 + below(28)).padStart(2, '0')}`,
      state: pick(['MN', 'CA', '', null]),
      openfda: {
        registration_number: Array.from({ length: below(4) }, () => String(3000 + below(20))),
        device_class: pick(['1', '2', '3']),
      },
      parts: Array.from({ length: below(3) }, () => ({ name: words(1 + below(2)), count: below(9) })),
    };
    if (below(5) === 0) delete record.applicant;
    if (below(5) === 0) delete record.decision_date;
    if (below(5) === 0) record.openfda = {};
    return record;
  });
}
