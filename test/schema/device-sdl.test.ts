import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOmissions, readSdlSources, sdlAgainstCatalogue } from './sdl-against-catalogue.ts';
import { sdlFormFaults } from './sdl-form-faults.ts';
import { readWireSchema } from './wire-schema.ts';

const root = join(import.meta.dirname, '../..');
const schema = join(root, 'schema');
const catalogue = join(root, '../shared/openfda');
const sources = readSdlSources(schema);
const omissions = readOmissions(schema);

// In no published mapping, yet openFDA finds records by them: an index without a mapping makes one up for what it meets.
const selfIndexed = {
  'device/event': ['pma_pmn_number'],
  'device/registrationlisting': ['k_number', 'pma_number'],
};

function check(change: { sources?: readonly string[]; omissions?: typeof omissions } = {}) {
  return sdlAgainstCatalogue({ sources, omissions, catalogue, domain: 'device', selfIndexed, ...change });
}

/** The sources with one text replaced; the text must occur. */
function altered(text: string, by: string): string[] {
  expect(sources.some((source) => source.includes(text))).toBe(true);
  return sources.map((source) => source.replace(text, by));
}

describe('the SDL of the device datasets', () => {
  it('has the nine datasets under the names that clients rely on', () => {
    const datasets = readWireSchema(sources).datasets.filter(({ path }) => path.startsWith('device/'));
    expect(datasets.map(({ path, typeName, rootFields }) => [path, typeName, ...rootFields].join(' ')).sort()).toEqual([
      'device/510k DeviceClearance deviceClearances deviceClearance',
      'device/classification DeviceClassification deviceClassifications deviceClassification',
      'device/covid19serology SerologyTest serologyTests',
      'device/enforcement DeviceEnforcementReport deviceEnforcementReports deviceEnforcementReport',
      'device/event DeviceEvent deviceEvents deviceEvent',
      'device/pma DeviceApproval deviceApprovals deviceApproval',
      'device/recall DeviceRecall deviceRecalls deviceRecall',
      'device/registrationlisting DeviceRegistration deviceRegistrations',
      'device/udi DeviceUdi deviceUdis deviceUdi',
    ]);
  });

  it('describes every type, field and enum value, and defines none in vain', () => {
    expect(sdlFormFaults(sources)).toEqual([]);
  });
});

describe('the check of forms', () => {
  it('tells a field without a description and a type that no dataset uses', () => {
    const bare =
      '"""x""" type Thing @dataset(path: "device/thing", list: "things") { a: String }\n"""y""" type ThingPart { b: Int }';
    expect(sdlFormFaults([bare])).toEqual(['Thing.a: no description', 'ThingPart: no dataset uses it']);
  });
});

describe.skipIf(!existsSync(catalogue))('the device datasets against the catalogue (needs ../shared/openfda)', () => {
  it('agree with documentation, index mapping and recorded answers', () => {
    expect(check()).toEqual([]);
  });

  it('would not agree if a field were missing', () => {
    const changed = altered('  productCode: String @index(as: KEYWORD)\n', '  other: String\n');
    const faults = check({ sources: changed });
    expect(faults).toContain('device/510k: product_code is neither a field nor omitted');
    expect(faults).toContainEqual(expect.stringContaining('not known to documentation, mapping or wire'));
    expect(faults).toContainEqual('DeviceClearance.classification: device/510k has no field product_code');
  });

  it('would not agree if an index, a type or a list were wrong', () => {
    expect(check({ sources: altered('eventKey: String', 'eventKey: String @index(as: KEYWORD)') })).toEqual([
      'DeviceEvent.eventKey (device/event event_key): expected index TEXT_EXACT, got KEYWORD',
    ]);
    expect(check({ sources: altered('isKit: Boolean', 'isKit: String @index(as: BOOLEAN)') })).toEqual([
      'DeviceUdi.isKit (device/udi is_kit): expected type Boolean, got String',
    ]);
    expect(
      check({ sources: altered('identifiers: [DeviceUdiIdentifiers!]!', 'identifiers: DeviceUdiIdentifiers') }),
    ).toEqual(['DeviceUdi.identifiers (device/udi identifiers): is a list on the wire']);
  });

  it('would not agree if an enum lost a value that is documented or recorded', () => {
    expect(check({ sources: altered('@value(wire: ["Malfunction"])', '@value(wire: ["malfunction"])') })).toEqual([
      'DeviceEvent.eventType: DeviceEventEventType has no value for "Malfunction"',
    ]);
  });

  it('would not agree if a join led nowhere or to text', () => {
    expect(check({ sources: altered('to: "product_codes.code"', 'to: "product_codes.name"') })).toEqual([
      'DeviceClassification.udis: product_codes.name of device/udi cannot be searched as a whole (TEXT)',
    ]);
    expect(check({ sources: altered('to: "identifiers.id"', 'to: "identifiers.number"') })).toEqual([
      'DeviceEvent.udi: device/udi has no field identifiers.number',
    ]);
  });

  it('would not agree if a directive said what holds without it', () => {
    expect(check({ sources: altered('eventKey: String', 'eventKey: String @wire(name: "event_key")') })).toEqual([
      'DeviceEvent.eventKey (device/event event_key): @wire says what holds without it',
    ]);
  });

  it('would not agree if something were left out without a reason, twice over or from thin air', () => {
    const changed = { ...omissions, 'device/pma': { '@checksum': ' ', pma_number: 'no', nowhere: 'none' } };
    expect(check({ omissions: changed })).toEqual([
      'device/pma: pma_number is both a field and omitted',
      'device/pma: @checksum is omitted without a reason',
      'device/pma: nowhere is omitted but not known to exist',
    ]);
  });
});
