import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { readSdl } from '../../src/catalogue/read-sdl.ts';
import { generateWorld } from '../../src/emulator/data/generate-world.ts';
import { testToday } from '../support/start-gateway.ts';
import type { Holder } from './held-values.ts';
import { joinedRecords } from './join-oracle.ts';

/** Every way in which records of one dataset are known to refer to those of another: dataset and wire path, twice. */
const paths = `
device/510k product_code -> device/classification product_code
device/510k k_number -> device/recall k_numbers
device/510k k_number -> device/udi premarket_submissions.submission_number
device/510k k_number -> device/registrationlisting k_number
device/510k k_number -> device/event pma_pmn_number
device/pma product_code -> device/classification product_code
device/pma pma_number -> device/recall pma_numbers
device/pma pma_number -> device/registrationlisting pma_number
device/pma pma_number -> device/udi premarket_submissions.submission_number
device/pma pma_number -> device/event pma_pmn_number
device/classification product_code -> device/510k product_code
device/classification product_code -> device/pma product_code
device/classification product_code -> device/recall product_code
device/classification product_code -> device/event device.device_report_product_code
device/classification product_code -> device/udi product_codes.code
device/classification product_code -> device/registrationlisting products.product_code
device/recall product_code -> device/classification product_code
device/recall product_res_number -> device/enforcement recall_number
device/recall res_event_number -> device/enforcement event_id
device/recall res_event_number -> device/recall res_event_number
device/recall k_numbers -> device/510k k_number
device/recall pma_numbers -> device/pma pma_number
device/recall firm_fei_number -> device/registrationlisting registration.fei_number
device/enforcement recall_number -> device/recall product_res_number
device/enforcement event_id -> device/recall res_event_number
device/enforcement event_id -> device/enforcement event_id
drug/enforcement event_id -> drug/enforcement event_id
food/enforcement event_id -> food/enforcement event_id
drug/enforcement openfda.product_ndc -> drug/ndc product_ndc
drug/enforcement openfda.application_number -> drug/drugsfda application_number
drug/enforcement openfda.spl_set_id -> drug/label set_id
device/registrationlisting registration.fei_number -> device/recall firm_fei_number
device/registrationlisting products.product_code -> device/classification product_code
device/registrationlisting k_number -> device/510k k_number
device/registrationlisting pma_number -> device/pma pma_number
device/udi identifiers.id -> device/event device.udi_di
device/udi product_codes.code -> device/classification product_code
device/udi premarket_submissions.submission_number -> device/510k k_number
device/udi premarket_submissions.submission_number -> device/pma pma_number
device/event device.device_report_product_code -> device/classification product_code
device/event device.openfda.registration_number -> device/registrationlisting registration.registration_number
device/event pma_pmn_number -> device/510k k_number
device/event pma_pmn_number -> device/pma pma_number
device/event device.udi_di -> device/udi identifiers.id
drug/event patient.drug.openfda.spl_set_id -> drug/label set_id
drug/event patient.drug.openfda.product_ndc -> drug/ndc product_ndc
drug/event patient.drug.openfda.application_number -> drug/drugsfda application_number
drug/event patient.drug.openfda.unii -> other/unii unii
drug/label set_id -> drug/ndc openfda.spl_set_id
drug/label set_id -> drug/event patient.drug.openfda.spl_set_id
drug/label openfda.application_number -> drug/drugsfda application_number
drug/ndc application_number -> drug/drugsfda application_number
drug/ndc spl_id -> drug/label id
drug/ndc openfda.spl_set_id -> drug/label set_id
drug/ndc openfda.unii -> other/unii unii
drug/ndc openfda.unii -> other/substance unii
drug/ndc packaging.package_ndc -> other/nsde package_ndc11
drug/drugsfda application_number -> drug/ndc application_number
drug/drugsfda application_number -> drug/label openfda.application_number
drug/drugsfda application_number -> drug/orangebook products.application_number
drug/drugsfda application_number -> transparency/crl application_number
drug/shortages openfda.product_ndc -> drug/ndc product_ndc
drug/shortages openfda.spl_set_id -> drug/label set_id
drug/orangebook products.application_number -> drug/drugsfda application_number
other/unii unii -> other/substance unii
other/unii unii -> drug/ndc openfda.unii
other/substance unii -> other/unii unii
other/substance relationships.related_substance.unii -> other/substance unii
other/nsde package_ndc -> drug/ndc packaging.package_ndc
transparency/crl application_number -> drug/drugsfda application_number
`
  .trim()
  .split('\n')
  .map((line) => line.split(/ -> | /) as [string, string, string, string]);

/**
 * Known ways that are no joins of their own, with the join that leads there and why: most would take the same records a longer way, and
 * the registrations in the `openfda` block of a submission are those of all devices of its product code.
 */
const walkedOtherwise = [
  [
    'device/510k',
    'openfda.registration_number',
    'registrations',
    'the firms of the product code, not of the submission',
  ],
  ['device/510k', 'openfda.fei_number', 'registrations', 'the firms of the product code, not of the submission'],
  ['device/pma', 'openfda.registration_number', 'registrations', 'the firms of the product code, not of the approval'],
  ['device/pma', 'openfda.fei_number', 'registrations', 'the firms of the product code, not of the approval'],
  ['device/event', 'device.openfda.fei_number', 'registrations', 'the same firms by their registration numbers'],
  ['drug/shortages', 'package_ndc', 'products', 'the same products by their product codes'],
  ['drug/label', 'id', 'products', 'the same products by the set of all versions of the label'],
] as const;

describe('the ways between datasets', () => {
  const catalogue = readCatalogue(readSdl('schema'));
  const world = new Map(
    generateWorld({ seed: 7, records: 3000, today: testToday }).datasets.map(({ path, records }) => [
      path,
      [...(records as Iterable<Holder>)],
    ]),
  );

  it.each(paths)('%s by %s to %s by %s is a join, and leads to records', (from, fromPath, to, toPath) => {
    const dataset = catalogue.datasets.get(from);
    const target = catalogue.datasets.get(to);
    const join = dataset?.joins.find(
      (candidate) => candidate.target === target?.typeName && candidate.from === fromPath && candidate.to === toPath,
    );
    const field = target?.leaves.get(toPath);
    expect(join).toBeDefined();
    expect(field).toBeDefined();
    const records = world.get(from);
    const others = world.get(to);
    // Not every dataset can be generated; the joins of the others are held against random records elsewhere.
    if (!join || !field || !records || !others) return;
    const joined = records.filter((record) => joinedRecords(join, field, record, others).length > 0);
    expect(joined.length).toBeGreaterThan(0);
  });

  it.each(walkedOtherwise)('%s by %s is walked by its join %s: %s', (path, fromPath, field) => {
    const dataset = catalogue.datasets.get(path);
    expect(dataset?.leaves.has(fromPath)).toBe(true);
    const join = dataset?.joins.find((candidate) => candidate.field === field);
    expect(join).toBeDefined();
    expect(join?.from).not.toBe(fromPath);
  });
});
