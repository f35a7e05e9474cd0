import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, type GraphQLField, getNullableType, isListType, isObjectType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readOmissions, readSdlSources, sdlAgainstCatalogue, sdlFormFaults } from './sdl-against-catalogue.ts';
import { readWireSchema } from './wire-schema.ts';

const root = join(import.meta.dirname, '../..');
const catalogue = join(root, '../shared/openfda');
const sources = readSdlSources(join(root, 'schema'));
const datasets = readWireSchema(sources).datasets.filter(({ path }) => !path.startsWith('device/'));

/**
 * Where the SDL departs from the catalogue on purpose, by domain.
 *
 * Dates that openFDA sends with the precision of a month or a year would be lost as `Date`, so they stay text in a date
 * index. `dose` and `openfda` of animal events are known by what the index holds below them. The letters' date answers to
 * ranges as a date does, and their year and status are newer than their documentation. The documentation misspells
 * `substance_name`, which it promises an `.exact` for.
 */
const departures: Record<string, string[]> = {
  animalandveterinary: [
    'AnimalEventDrug.dose (animalandveterinary/event drug.dose): not known to documentation, mapping or wire',
    'AnimalEventDrug.lotExpiration (animalandveterinary/event drug.lot_expiration): expected type Date, got String',
    'AnimalEventDrug.openfda (animalandveterinary/event drug.openfda): not known to documentation, mapping or wire',
  ],
  cosmetic: [],
  drug: [
    'DrugEventPatientPatientDeath.patientDeathDate (drug/event patient.patientdeath.patientdeathdate): expected type Date, got String',
    'DrugEventPatientDrug.drugStartDate (drug/event patient.drug.drugstartdate): expected type Date, got String',
    'DrugEventPatientDrug.drugEndDate (drug/event patient.drug.drugenddate): expected type Date, got String',
  ],
  food: [],
  other: [
    'Unii.substanceName (other/unii substance_name): expected index KEYWORD or TEXT or TOKEN or NONE, got TEXT_EXACT',
  ],
  tobacco: [],
  transparency: [
    'CompleteResponseLetter.letterDate (transparency/crl letter_date): expected index KEYWORD or TEXT or TOKEN, got DATE',
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
  const scalars = 'scalar Date scalar URL scalar JSON type Query { about: String }';
  const schema = buildASTSchema(parse([...sources, scalars].join('\n')));
  const joins = [...here].flatMap((typeName) => {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).filter((field) => argument(field, 'join', 'to') !== undefined);
  });

  it('gives each dataset its root fields and its key', () => {
    const written = datasets.map(({ typeName, path }) => {
      const directive = schema.getType(typeName)?.astNode?.directives?.find((node) => node.name.value === 'dataset');
      const value = (name: string) => {
        const said = directive?.arguments?.find((arg) => arg.name.value === name)?.value;
        return said?.kind === 'StringValue' ? said.value : undefined;
      };
      return [path, value('list'), value('one'), value('key')];
    });
    expect(written.sort()).toEqual(rootFields);
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

const present = existsSync(join(catalogue, 'fields'));
const why = present ? '' : ' (skipped: the catalogue of openFDA’s fields is not beside the project)';

describe.skipIf(!present)(`the SDL against what is known of openFDA${why}`, () => {
  it.each(Object.keys(departures))('agrees with the catalogue of %s but where it departs on purpose', (domain) => {
    const omissions = readOmissions(join(root, 'schema'));
    expect(sdlAgainstCatalogue({ sources, omissions, catalogue, domain })).toEqual(departures[domain]);
  });
});
