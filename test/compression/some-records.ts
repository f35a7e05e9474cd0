import { createSeededRandom } from '../../src/emulator/seeded-random.ts';

const words = 'infusion pump catheter steel sterile hospital software alarm battery lead cannula monitor'.split(' ');
const firms = ['ALPHA', 'BETA', 'GAMMA', 'DELTA'].map((name) => `${name} MEDICAL SYSTEMS, INC.`);

/** Made-up records of about 1.2 KB: the same fields, differing values; the same for the same seed. */
export function someRecords(count: number, seed = 1): Record<string, unknown>[] {
  const random = createSeededRandom(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const digits = (length: number): string => String(Math.floor(random() * 10 ** length)).padStart(length, '0');
  return Array.from({ length: count }, () => ({
    k_number: `K${digits(6)}`,
    applicant: pick(firms),
    contact: `${pick(words)} ${pick(words)}`,
    decision_date: `20${digits(2)}-0${1 + Math.floor(random() * 9)}-1${digits(1)}`,
    statement_or_summary: 'Summary',
    device_name: Array.from({ length: 5 }, () => pick(words)).join(' '),
    summary: Array.from({ length: 60 }, () => pick(words)).join(' '),
    product_code: digits(3),
    openfda: {
      registration_number: Array.from({ length: 12 }, () => digits(7)),
      fei_number: Array.from({ length: 12 }, () => digits(10)),
      device_class: '2',
      medical_specialty_description: 'General Hospital',
    },
  }));
}
