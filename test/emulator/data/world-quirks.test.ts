import { describe, expect, it } from 'vitest';
import { generateWorld } from '../../../src/emulator/data/generate-world.ts';
import { UNLISTED_FIELD } from '../../../src/emulator/data/sample/unlisted-field.ts';
import type { WireRecord } from '../../../src/emulator/data/world.ts';
import { leavesOf, recordsOf, textsAt } from './world-reading.ts';

const TODAY = '2026-06-15';
const world = generateWorld({ seed: 1, today: TODAY });
const all = (path: string): WireRecord[] => [...recordsOf(world, path)];
const share = (records: readonly WireRecord[], test: (record: WireRecord) => boolean): number =>
  records.filter(test).length / records.length;

/** A date in any of openFDA's four ways, as `YYYYMMDD`. */
function plain(text: string): string {
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (slashed === null) return text.replaceAll('-', '');
  const [, month = '', day = '', year = ''] = slashed;
  return year + month.padStart(2, '0') + day.padStart(2, '0');
}

describe('the ways of the wire in a generated world', () => {
  it.each([
    ['device/510k', 'decision_date', /^\d{4}-\d\d-\d\d$/],
    ['device/recall', 'event_date_initiated', /^\d{4}-\d\d-\d\d$/],
    ['device/enforcement', 'report_date', /^\d{8}$/],
    ['device/event', 'date_received', /^\d{8}$/],
    ['drug/event', 'receivedate', /^\d{8}$/],
    ['food/event', 'date_created', /^\d{8}$/],
    ['device/covid19serology', 'date_performed', /^[1-9]\d?\/[1-9]\d?\/\d{4}$/],
    ['tobacco/problem', 'date_submitted', /^\d\d\/\d\d\/\d{4}$/],
  ])('%s writes %s in its own way', (path, field, form) => {
    const dates = all(path).flatMap((record) => textsAt(record, field));
    expect(dates.length).toBe(all(path).length);
    for (const date of dates) expect(date).toMatch(form);
  });

  it('dates nothing after today but what expires, and hardly anything more than 25 years back', () => {
    const later: string[] = [];
    for (const { path } of world.datasets) {
      for (const record of recordsOf(world, path)) {
        for (const [field, leaf] of leavesOf(record)) {
          if (
            !/(date|time|received)/.test(field) ||
            /expir|format|@|document_date|deprecated/.test(field) ||
            typeof leaf !== 'string'
          )
            continue;
          const day = plain(leaf);
          if (/^(19|20)\d{6}$/.test(day) && (day > plain(TODAY) || day < '19990101'))
            later.push(`${path} ${field} ${leaf}`);
        }
      }
    }
    expect(later).toEqual([]);
  });

  it.each([
    ['device/510k', ['date_received', 'decision_date']],
    ['device/pma', ['date_received', 'decision_date']],
    ['device/recall', ['event_date_initiated', 'event_date_posted', 'event_date_terminated']],
    ['device/enforcement', ['recall_initiation_date', 'center_classification_date', 'report_date']],
    ['drug/enforcement', ['recall_initiation_date', 'center_classification_date', 'termination_date']],
    ['device/event', ['date_of_event', 'date_received']],
    ['drug/event', ['receivedate', 'receiptdate', 'transmissiondate']],
    ['drug/shortages', ['initial_posting_date', 'update_date']],
    ['cosmetic/event', ['initial_received_date', 'latest_received_date']],
    ['device/udi', ['publish_date', 'public_version_date']],
    ['animalandveterinary/event', ['onset_date', 'original_receive_date']],
  ])('%s keeps the order of events: %j', (path, fields) => {
    for (const record of recordsOf(world, path)) {
      const days = fields
        .flatMap((field) => textsAt(record, field))
        .filter((date) => date !== '')
        .map(plain);
      expect([...days].sort()).toEqual(days);
    }
  });

  it('has fields that come as a text or as a list', () => {
    const kinds = (path: string, field: string): Set<string> =>
      new Set(
        all(path).flatMap((record) =>
          field in record ? [Array.isArray(record[field]) ? 'list' : typeof record[field]] : [],
        ),
      );
    expect(kinds('device/event', 'source_type')).toEqual(new Set(['list', 'string']));
    expect(kinds('device/event', 'remedial_action')).toEqual(new Set(['list', 'string']));
    expect(kinds('transparency/crl', 'application_number')).toEqual(new Set(['list', 'string']));
    expect(kinds('other/nsde', 'marketing_start_date')).toEqual(new Set(['number', 'string']));
    const treatments = all('device/event').flatMap(({ patient }) =>
      Array.isArray(patient) ? patient.map((each: WireRecord) => each.sequence_number_treatment) : [],
    );
    expect(new Set(treatments.map((each) => (Array.isArray(each) ? 'list' : typeof each)))).toEqual(
      new Set(['list', 'string']),
    );
  });

  it('pads a product code now and then', () => {
    const codes = all('device/recall')
      .concat(all('device/event'))
      .flatMap((record) => [
        ...textsAt(record, 'product_code'),
        ...textsAt(record, 'device.device_report_product_code'),
      ]);
    expect(codes.filter((code) => /^[A-Z]{3}--$/.test(code)).length).toBeGreaterThan(3);
    expect(codes.filter((code) => /^([A-Z]{3}(--)?)?$/.test(code)).length).toBe(codes.length);
  });

  it('leaves out the openfda block of about a fifth of drug/ndc, and empties that of food and device enforcement', () => {
    const without = share(
      all('drug/ndc'),
      ({ openfda }) => openfda === undefined || Object.keys(openfda as object).length === 0,
    );
    expect(without).toBeGreaterThan(0.13);
    expect(without).toBeLessThan(0.25);
    for (const path of ['device/enforcement', 'food/enforcement']) {
      expect(share(all(path), ({ openfda }) => JSON.stringify(openfda) === '{}')).toBe(1);
    }
    expect(share(all('drug/enforcement'), ({ openfda }) => Object.keys(openfda as object).length > 0)).toBeGreaterThan(
      0.4,
    );
  });

  it('knows nothing in every way: missing, empty text, null, empty list, empty object, N/A', () => {
    const leaves = new Set<string>();
    for (const { path } of world.datasets)
      for (const record of recordsOf(world, path))
        for (const [, leaf] of leavesOf(record))
          if (leaf === null || leaf === '' || leaf === 'N/A' || typeof leaf === 'object')
            leaves.add(JSON.stringify(leaf));
    expect(leaves).toEqual(new Set(['null', '""', '"N/A"', '[]', '{}']));
    expect(share(all('device/recall'), (record) => 'event_date_terminated' in record)).toBeLessThan(0.95);
  });

  it('adds a field that no catalogue lists to about one record in a hundred', () => {
    let records = 0;
    let marked = 0;
    for (const { path } of world.datasets)
      for (const record of recordsOf(world, path)) {
        records += 1;
        if (UNLISTED_FIELD in record) marked += 1;
      }
    expect(marked / records).toBeGreaterThan(0.004);
    expect(marked / records).toBeLessThan(0.02);
  });

  it('keeps numbers and booleans as texts but where the wire has them so', () => {
    const kinds = (path: string, field: string): Set<string> => {
      const found = new Set<string>();
      for (const record of recordsOf(world, path))
        for (const [leaf, value] of leavesOf(record)) if (leaf === field) found.add(typeof value);
      return found;
    };
    expect(kinds('device/udi', 'is_rx')).toEqual(new Set(['string']));
    expect(kinds('device/udi', 'device_count_in_base_package')).toEqual(new Set(['string']));
    expect(kinds('animalandveterinary/event', 'number_of_animals_affected')).toEqual(new Set(['string']));
    expect(kinds('drug/ndc', 'finished')).toEqual(new Set(['boolean']));
    expect(kinds('drug/ndc', 'packaging.sample')).toEqual(new Set(['boolean']));
    expect(kinds('drug/label', 'openfda.is_original_packager')).toEqual(new Set(['boolean']));
    expect(kinds('tobacco/problem', 'report_id')).toEqual(new Set(['number']));
    expect(kinds('other/historicaldocument', 'num_of_pages')).toEqual(new Set(['number']));
    expect(kinds('other/substance', 'structure.charge')).toEqual(new Set(['number']));
  });

  it('writes prescription labels of many kilobytes and marks every text as a sample', () => {
    const labels = all('drug/label');
    const sizes = labels.map((label) => JSON.stringify(label).length).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeGreaterThan(10_000);
    expect(sizes.at(-1)).toBeGreaterThan(50_000);
    for (const label of labels) expect(JSON.stringify(label)).toContain('SAMPLE DATA - NOT A GENUINE PRODUCT');
    const narratives = all('device/event')
      .flatMap((record) => textsAt(record, 'mdr_text.text'))
      .filter((text) => text !== '');
    for (const text of narratives) expect(text).toMatch(/\(GENERATED SAMPLE TEXT\)$/);
  });
});
