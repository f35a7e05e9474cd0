import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, type GraphQLField, getNullableType, isListType, isObjectType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readOmissions, readSdlSources, sdlAgainstCatalogue } from './sdl-against-catalogue.ts';
import { sdlFormFaults } from './sdl-form-faults.ts';
import { readWireSchema } from './wire-schema.ts';

const root = join(import.meta.dirname, '../..');
const catalogue = join(root, '../shared/openfda');
const sources = readSdlSources(join(root, 'schema'));
const datasets = readWireSchema(sources).datasets.filter(({ path }) => !path.startsWith('device/'));

const domains = ['animalandveterinary', 'cosmetic', 'drug', 'food', 'other', 'tobacco', 'transparency'];

// Reports give these with the precision of a month or a year where no more is known, which a Date would lose.
const partialDates = {
  'drug/event': ['patient.drug.drugstartdate', 'patient.drug.drugenddate', 'patient.patientdeath.patientdeathdate'],
};

/**
 * Where openFDA, asked, answers otherwise than the catalogue says. Both lists of words that should have an `.exact` are
 * counted without one; the letters' year and status are newer than their documentation, and are searched and counted.
 */
const departures: Record<string, readonly string[]> = {
  drug: [
    'OrangeBookEntryProducts.therapeuticEquivalenceCodes (drug/orangebook products.therapeutic_equivalence_codes): expected index TEXT_EXACT, got KEYWORD',
    'DrugShortage.therapeuticCategory (drug/shortages therapeutic_category): expected index TEXT_EXACT, got KEYWORD',
  ],
  transparency: [
    'CompleteResponseLetter.letterYear (transparency/crl letter_year): not known to documentation, mapping or wire',
    'CompleteResponseLetter.approvalStatus (transparency/crl approval_status): not known to documentation, mapping or wire',
  ],
};

/** Path, list field, look-up field and key of every dataset that is not about devices. */
const rootFields = [
  ['animalandveterinary/event', 'animalEvents', 'animalEvent', 'unique_aer_id_number'],
  ['cosmetic/event', 'cosmeticEvents', 'cosmeticEvent', 'report_number'],
  ['drug/drugsfda', 'drugApplications', 'drugApplication', 'application_number'],
  ['drug/enforcement', 'drugEnforcementReports', 'drugEnforcementReport', 'recall_number'],
  ['drug/event', 'drugEvents', 'drugEvent', 'safetyreportid'],
  ['drug/label', 'drugLabels', 'drugLabel', 'set_id'],
  ['drug/ndc', 'drugProducts', 'drugProduct', 'product_ndc'],
  ['drug/orangebook', 'orangeBookEntries', undefined, undefined],
  ['drug/shortages', 'drugShortages', undefined, undefined],
  ['food/enforcement', 'foodEnforcementReports', 'foodEnforcementReport', 'recall_number'],
  ['food/event', 'foodEvents', 'foodEvent', 'report_number'],
  ['other/historicaldocument', 'historicalDocuments', undefined, undefined],
  ['other/nsde', 'nsdeProducts', 'nsdeProduct', 'package_ndc11'],
  ['other/substance', 'substances', 'substance', 'uuid'],
  ['other/unii', 'uniis', 'unii', 'unii'],
  ['tobacco/problem', 'tobaccoProblems', 'tobaccoProblem', 'report_id'],
  ['tobacco/researchdigitalads', 'tobaccoDigitalAdsResearch', undefined, undefined],
  ['tobacco/researchpreventionads', 'tobaccoPreventionAdsResearch', undefined, undefined],
  ['tobacco/researchsmokefree', 'tobaccoSmokefreeResearch', undefined, undefined],
  ['transparency/crl', 'completeResponseLetters', 'completeResponseLetter', 'file_name'],
];

function argument(field: GraphQLField<unknown, unknown>, directive: string, name: string): string | undefined {
  const args = field.astNode?.directives?.find((node) => node.name.value === directive)?.arguments ?? [];
  const value = args.find((arg) => arg.name.value === name)?.value;
  return value?.kind === 'StringValue' ? value.value : undefined;
}

describe('the SDL of datasets that are not about devices', () => {
  const here = new Set(datasets.map(({ typeName }) => typeName));
  const written = sources.join('\n');
  const stubs = ['scalar Date', 'scalar URL', 'scalar JSON', 'type Query'].filter((stub) => !written.includes(stub));
  const schema = buildASTSchema(parse([written, ...stubs].join('\n')));
  const joins = [...here].flatMap((typeName) => {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).filter((field) => argument(field, 'join', 'to') !== undefined);
  });

  it('gives each dataset its root fields and its key', () => {
    const found = datasets.map(({ typeName, path }) => {
      const directive = schema.getType(typeName)?.astNode?.directives?.find((node) => node.name.value === 'dataset');
      const value = (name: string) => {
        const said = directive?.arguments?.find((arg) => arg.name.value === name)?.value;
        return said?.kind === 'StringValue' ? said.value : undefined;
      };
      return [path, value('list'), value('one'), value('key')];
    });
    expect(found.sort()).toEqual(rootFields);
  });

  it('describes every type, field and value', () => {
    expect(sdlFormFaults(sources)).toEqual([]);
  });

  it('names joins to many records in the plural and joins to one in the singular', () => {
    expect(joins.length).toBeGreaterThan(0);
    for (const field of joins) {
      expect([field.name, field.name.endsWith('s')]).toEqual([field.name, isListType(getNullableType(field.type))]);
    }
  });

  it('lets every join be walked back', () => {
    const pairs = new Set(datasets.flatMap((from) => from.joins.map((to) => `${from.typeName} ${to.typeName}`)));
    const oneWay = [...pairs].filter((pair) => !pairs.has(pair.split(' ').reverse().join(' ')));
    expect(oneWay).toEqual([]);
  });

  it('never calls a field of a nested object `id`, which clients take for the identity of a record', () => {
    const types = Object.values(schema.getTypeMap()).filter(isObjectType);
    const ours = types.filter(({ name }) => [...here].some((typeName) => name.startsWith(typeName)));
    expect(ours.filter((type) => type.getFields().id).map(({ name }) => name)).toEqual([]);
  });
});

describe.skipIf(!existsSync(catalogue))('the other datasets against the catalogue (needs ../shared/openfda)', () => {
  it.each(domains)('agrees with documentation, index mapping and recorded answers: %s', (domain) => {
    const omissions = readOmissions(join(root, 'schema'));
    const faults = sdlAgainstCatalogue({ sources, omissions, catalogue, domain, partialDates });
    expect(faults).toEqual(departures[domain] ?? []);
  });
});
