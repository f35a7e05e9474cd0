import { describe, expect, it } from 'vitest';
import { generateWorld } from '../../../src/emulator/data/generate-world.ts';
import { recordsOf, textsAt } from './world-reading.ts';

const world = generateWorld({ seed: 1, today: '2026-06-15' });

type Rewrite = (key: string) => string;
interface Join {
  readonly from: readonly [path: string, field: string];
  readonly to: readonly [path: string, field: string];
  /** The share of keys on the near side (each counted once) that are found on the far side, at least. */
  readonly found: number;
  readonly rewrite?: Rewrite;
}

const join = (from: Join['from'], to: Join['to'], found: number, rewrite?: Rewrite): Join => ({
  from,
  to,
  found,
  ...(rewrite ? { rewrite } : {}),
});
const unpadded: Rewrite = (code) => code.replace(/-+$/, '');
const prefixed: Rewrite = (key) => key;

const JOINS: readonly Join[] = [
  // The product code is the hub of devices.
  ...(
    [
      ['device/510k', 'product_code'],
      ['device/pma', 'product_code'],
      ['device/recall', 'product_code'],
      ['device/event', 'device.device_report_product_code'],
      ['device/udi', 'product_codes.code'],
      ['device/registrationlisting', 'products.product_code'],
    ] as const
  ).map((from) => join(from, ['device/classification', 'product_code'], 1, unpadded)),
  join(['device/classification', 'product_code'], ['device/510k', 'product_code'], 0.4),
  join(['device/classification', 'product_code'], ['device/pma', 'product_code'], 0.05),
  join(['device/classification', 'product_code'], ['device/recall', 'product_code'], 0.4),
  join(['device/classification', 'product_code'], ['device/event', 'device.device_report_product_code'], 0.8),
  join(['device/classification', 'product_code'], ['device/udi', 'product_codes.code'], 0.5),
  join(['device/classification', 'product_code'], ['device/registrationlisting', 'products.product_code'], 0.8),
  join(['device/classification', 'openfda.k_number'], ['device/510k', 'k_number'], 1),
  join(['device/classification', 'openfda.pma_number'], ['device/pma', 'pma_number'], 1),
  join(
    ['device/classification', 'openfda.registration_number'],
    ['device/registrationlisting', 'registration.registration_number'],
    1,
  ),
  join(
    ['device/classification', 'openfda.fei_number'],
    ['device/registrationlisting', 'registration.fei_number'],
    0.99,
  ),
  // Submissions.
  join(['device/recall', 'k_numbers'], ['device/510k', 'k_number'], 1),
  join(['device/510k', 'k_number'], ['device/recall', 'k_numbers'], 0.1),
  join(['device/recall', 'pma_numbers'], ['device/pma', 'pma_number'], 1),
  join(['device/recall', 'openfda.k_number'], ['device/510k', 'k_number'], 1),
  join(['device/udi', 'premarket_submissions.submission_number'], ['device/510k', 'k_number'], 0.5),
  join(['device/udi', 'premarket_submissions.submission_number'], ['device/pma', 'pma_number'], 0.1),
  join(['device/510k', 'k_number'], ['device/udi', 'premarket_submissions.submission_number'], 0.1),
  join(['device/registrationlisting', 'k_number'], ['device/510k', 'k_number'], 0.95),
  join(['device/registrationlisting', 'pma_number'], ['device/pma', 'pma_number'], 0.95),
  join(['device/event', 'pma_pmn_number'], ['device/510k', 'k_number'], 0.5),
  join(['device/event', 'pma_pmn_number'], ['device/pma', 'pma_number'], 0.05),
  // Firms.
  ...['device/510k', 'device/pma', 'device/recall'].flatMap((path) => [
    join([path, 'openfda.registration_number'], ['device/registrationlisting', 'registration.registration_number'], 1),
    join([path, 'openfda.fei_number'], ['device/registrationlisting', 'registration.fei_number'], 0.99),
  ]),
  join(
    ['device/event', 'device.openfda.registration_number'],
    ['device/registrationlisting', 'registration.registration_number'],
    1,
  ),
  join(['device/event', 'device.openfda.fei_number'], ['device/registrationlisting', 'registration.fei_number'], 0.99),
  join(['device/recall', 'firm_fei_number'], ['device/registrationlisting', 'registration.fei_number'], 1),
  // Recalls and their reports; identifiers in reports of events.
  join(['device/enforcement', 'recall_number'], ['device/recall', 'product_res_number'], 1),
  join(['device/recall', 'product_res_number'], ['device/enforcement', 'recall_number'], 0.6),
  join(['device/recall', 'res_event_number'], ['device/enforcement', 'event_id'], 0.6),
  join(['device/event', 'device.udi_di'], ['device/udi', 'identifiers.id'], 1),
  // Drugs.
  join(['drug/ndc', 'application_number'], ['drug/drugsfda', 'application_number'], 0.9),
  join(['drug/drugsfda', 'application_number'], ['drug/ndc', 'application_number'], 0.7),
  join(['drug/ndc', 'spl_id'], ['drug/label', 'id'], 1),
  join(['drug/label', 'id'], ['drug/ndc', 'spl_id'], 1),
  join(['drug/ndc', 'openfda.spl_set_id'], ['drug/label', 'set_id'], 1),
  join(['drug/ndc', 'openfda.unii'], ['other/unii', 'unii'], 1),
  join(['drug/label', 'openfda.product_ndc'], ['drug/ndc', 'product_ndc'], 1),
  join(['drug/label', 'openfda.application_number'], ['drug/drugsfda', 'application_number'], 0.9),
  join(['drug/label', 'openfda.spl_id'], ['drug/label', 'id'], 1),
  ...['drug/drugsfda', 'drug/enforcement', 'drug/shortages'].flatMap((path) => [
    join([path, 'openfda.product_ndc'], ['drug/ndc', 'product_ndc'], 1),
    join([path, 'openfda.spl_set_id'], ['drug/label', 'set_id'], 1),
    join([path, 'openfda.unii'], ['other/substance', 'unii'], 1),
    join([path, 'openfda.package_ndc'], ['drug/ndc', 'packaging.package_ndc'], 1),
  ]),
  join(['drug/enforcement', 'openfda.application_number'], ['drug/drugsfda', 'application_number'], 0.8),
  ...['product_ndc', 'spl_set_id', 'application_number', 'unii'].map((field) =>
    join(
      ['drug/event', `patient.drug.openfda.${field}`],
      field === 'product_ndc'
        ? ['drug/ndc', 'product_ndc']
        : field === 'spl_set_id'
          ? ['drug/label', 'set_id']
          : field === 'unii'
            ? ['other/unii', 'unii']
            : ['drug/drugsfda', 'application_number'],
      0.9,
    ),
  ),
  join(['drug/shortages', 'package_ndc'], ['drug/ndc', 'packaging.package_ndc'], 1),
  join(['other/nsde', 'package_ndc'], ['drug/ndc', 'packaging.package_ndc'], 1),
  join(['drug/orangebook', 'products.application_number'], ['drug/drugsfda', 'application_number'], 1, prefixed),
  join(['transparency/crl', 'application_number'], ['drug/drugsfda', 'application_number'], 1, (key) =>
    key.replace(' ', ''),
  ),
  join(['other/unii', 'unii'], ['other/substance', 'unii'], 1),
  join(['other/substance', 'relationships.related_substance.unii'], ['other/substance', 'unii'], 1),
];

/** The keys of one side; Orange Book's type and number are put together as Drugs@FDA writes them. */
function keysOf([path, field]: readonly [string, string]): Set<string> {
  const keys = new Set<string>();
  for (const record of recordsOf(world, path)) {
    for (const key of textsAt(record, field)) {
      if (key === '') continue;
      keys.add(
        path === 'drug/orangebook'
          ? `${textsAt(record, 'products.application_type')[0]}DA${key}`.replace(/^ADA/, 'ANDA')
          : key,
      );
    }
  }
  return keys;
}

describe('the joins of a generated world', () => {
  it.each(JOINS.map((each) => [`${each.from.join(' ')} -> ${each.to.join(' ')}`, each] as const))(
    '%s',
    (_, { from, to, found, rewrite = prefixed }) => {
      const near = [...keysOf(from)].map(rewrite);
      const far = keysOf(to);
      const matches = near.filter((key) => far.has(key)).length;
      expect(near.length).toBeGreaterThan(0);
      expect(matches / near.length).toBeGreaterThanOrEqual(found);
      expect(matches).toBeGreaterThan(0);
    },
  );

  it.each([
    ['device/510k', 'k_number'],
    ['device/classification', 'product_code'],
    ['device/recall', 'cfres_id'],
    ['device/recall', 'product_res_number'],
    ['device/enforcement', 'recall_number'],
    ['device/event', 'mdr_report_key'],
    ['device/event', 'report_number'],
    ['device/udi', 'public_device_record_key'],
    ['device/udi', 'identifiers.id'],
    ['device/registrationlisting', 'registration.registration_number'],
    ['drug/event', 'safetyreportid'],
    ['drug/label', 'id'],
    ['drug/label', 'set_id'],
    ['drug/ndc', 'product_id'],
    ['drug/ndc', 'product_ndc'],
    ['drug/ndc', 'packaging.package_ndc'],
    ['drug/drugsfda', 'application_number'],
    ['drug/enforcement', 'recall_number'],
    ['food/enforcement', 'recall_number'],
    ['food/event', 'report_number'],
    ['cosmetic/event', 'report_number'],
    ['animalandveterinary/event', 'unique_aer_id_number'],
    ['tobacco/problem', 'report_id'],
    ['other/unii', 'unii'],
    ['other/unii', 'substance_name'],
    ['other/substance', 'uuid'],
    ['other/nsde', 'package_ndc11'],
    ['transparency/crl', 'file_name'],
  ])('%s has no %s twice', (path, field) => {
    const seen = new Set<string>();
    let keys = 0;
    for (const record of recordsOf(world, path)) {
      for (const key of textsAt(record, field)) {
        keys += 1;
        seen.add(key);
      }
    }
    expect(keys).toBeGreaterThan(0);
    expect(seen.size).toBe(keys);
  });

  it('has an original for every supplement of an approval, and no supplement twice', () => {
    const keys = [...recordsOf(world, 'device/pma')].map(
      ({ pma_number, supplement_number }) => `${pma_number}${supplement_number}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
    const originals = new Set(keys.filter((key) => !key.includes('S')));
    expect(keys.every((key) => originals.has(key.slice(0, 7)))).toBe(true);
    expect(keys.length).toBeGreaterThan(originals.size);
  });

  it('says the same of a recalled product in its recall and its enforcement report', () => {
    const recalls = new Map(
      [...recordsOf(world, 'device/recall')].map((recall) => [recall.product_res_number, recall]),
    );
    for (const report of recordsOf(world, 'device/enforcement')) {
      const recall = recalls.get(report.recall_number);
      expect(recall).toMatchObject({
        res_event_number: report.event_id,
        recalling_firm: report.recalling_firm,
        reason_for_recall: report.reason_for_recall,
        product_description: report.product_description,
        event_date_initiated: String(report.recall_initiation_date).replace(/(....)(..)(..)/, '$1-$2-$3'),
      });
    }
  });
});
