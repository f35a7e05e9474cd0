import {
  buildASTSchema,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  parse,
  printSchema,
  validateSchema,
} from 'graphql';
import { validateSDL } from 'graphql/validation/validate.js';
import { describe, expect, it } from 'vitest';
import { deriveSchema } from '../../src/catalogue/derive-schema.ts';
import { namedLeaves } from '../../src/catalogue/derive-sdl.ts';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { readSdl } from '../../src/catalogue/read-sdl.ts';

const catalogue = readCatalogue(readSdl('schema'));
const schema = deriveSchema(catalogue);

/** The root fields that clients rely on: a dataset's list field, its look-up and the look-up's arguments. */
const roots: Readonly<Record<string, readonly [list: string, one?: string, ...keys: string[]]>> = {
  'device/510k': ['deviceClearances', 'deviceClearance', 'kNumber'],
  'device/classification': ['deviceClassifications', 'deviceClassification', 'productCode'],
  'device/pma': ['deviceApprovals', 'deviceApproval', 'pmaNumber', 'supplementNumber'],
  'device/recall': ['deviceRecalls', 'deviceRecall', 'cfresId'],
  'device/event': ['deviceEvents', 'deviceEvent', 'mdrReportKey'],
  'device/udi': ['deviceUdis', 'deviceUdi', 'publicDeviceRecordKey'],
  'device/registrationlisting': ['deviceRegistrations'],
  'device/covid19serology': ['serologyTests'],
  'device/enforcement': ['deviceEnforcementReports', 'deviceEnforcementReport', 'recallNumber'],
  'drug/enforcement': ['drugEnforcementReports', 'drugEnforcementReport', 'recallNumber'],
  'food/enforcement': ['foodEnforcementReports', 'foodEnforcementReport', 'recallNumber'],
  'drug/event': ['drugEvents', 'drugEvent', 'safetyReportId'],
  'drug/label': ['drugLabels', 'drugLabel', 'setId'],
  'drug/ndc': ['drugProducts', 'drugProduct', 'productNdc'],
  'drug/drugsfda': ['drugApplications', 'drugApplication', 'applicationNumber'],
  'drug/shortages': ['drugShortages'],
  'drug/orangebook': ['orangeBookEntries'],
  'food/event': ['foodEvents', 'foodEvent', 'reportNumber'],
  'cosmetic/event': ['cosmeticEvents', 'cosmeticEvent', 'reportNumber'],
  'animalandveterinary/event': ['animalEvents', 'animalEvent', 'uniqueAerIdNumber'],
  'tobacco/problem': ['tobaccoProblems', 'tobaccoProblem', 'reportId'],
  'tobacco/researchpreventionads': ['tobaccoPreventionAdsResearch'],
  'tobacco/researchdigitalads': ['tobaccoDigitalAdsResearch'],
  'tobacco/researchsmokefree': ['tobaccoSmokefreeResearch'],
  'other/nsde': ['nsdeProducts', 'nsdeProduct', 'packageNdc11'],
  'other/unii': ['uniis', 'unii', 'unii'],
  'other/substance': ['substances', 'substance', 'uuid'],
  'other/historicaldocument': ['historicalDocuments'],
  'transparency/crl': ['completeResponseLetters', 'completeResponseLetter', 'fileName'],
};

function fieldsOf(typeName: string, from: GraphQLSchema = schema) {
  const type = from.getType(typeName);
  if (!isObjectType(type)) throw new Error(`expected an object type ${typeName}`);
  return type.getFields();
}

describe('the derived schema', () => {
  it('is valid, printed too', () => {
    expect(validateSchema(schema)).toEqual([]);
    const printed = parse(printSchema(schema));
    expect(validateSDL(printed)).toEqual([]);
    expect(validateSchema(buildASTSchema(printed))).toEqual([]);
  });

  it('has the root fields that clients rely on, and those of no other dataset', () => {
    expect([...catalogue.datasets.keys()].sort()).toEqual(Object.keys(roots).sort());
    const query = fieldsOf('Query');
    for (const [path, [list, one, ...keys]] of Object.entries(roots)) {
      const typeName = catalogue.datasets.get(path)?.typeName;
      expect(String(query[list]?.type), path).toBe(`${typeName}Connection`);
      expect(catalogue.datasets.get(path)?.one, path).toBe(one);
      if (one === undefined) continue;
      expect(String(query[one]?.type), path).toBe(typeName);
      expect(
        query[one]?.args.map(({ name }) => name),
        path,
      ).toEqual(expect.arrayContaining(keys));
    }
  });

  it('gives every list and join to many the same arguments', () => {
    for (const dataset of catalogue.datasets.values()) {
      const list = fieldsOf('Query')[dataset.list]?.args.map(({ name, type }) => `${name}: ${type}`);
      expect(list).toEqual(
        expect.arrayContaining([`where: ${dataset.typeName}Where`, 'search: String', 'first: Int', 'after: String']),
      );
      for (const source of catalogue.datasets.values()) {
        for (const join of source.joins.filter((candidate) => candidate.target === dataset.typeName)) {
          const field = fieldsOf(source.typeName)[join.field];
          expect(String(field?.type)).toBe(join.toMany ? `${dataset.typeName}Connection` : dataset.typeName);
          expect(field?.args.map(({ name, type }) => `${name}: ${type}`)).toEqual(join.toMany ? list : []);
        }
      }
    }
  });

  it('has one name in orders, facets and histograms for each value field of a dataset', () => {
    for (const dataset of catalogue.datasets.values()) {
      const names = namedLeaves(dataset.shape).map(({ enumName }) => enumName);
      expect(new Set(names).size, dataset.path).toBe(names.length);
    }
  });

  it('offers only operators that openFDA’s index of the field can answer', () => {
    const operatorsOf = (typeName: string, field: string) => {
      const where = schema.getType(`${typeName}Where`);
      const filter = isInputObjectType(where) ? where.getFields()[field]?.type : undefined;
      return isInputObjectType(filter) ? Object.keys(filter.getFields()) : undefined;
    };
    const ordered = ['eq', 'ne', 'in', 'gt', 'gte', 'lt', 'lte', 'exists'];
    const text = ['eq', 'ne', 'in', 'exists', 'startsWith', 'contains'];
    expect(operatorsOf('DeviceClearance', 'decisionDate')).toEqual(ordered);
    expect(operatorsOf('DeviceClearance', 'applicant')).toEqual(text);
    expect(operatorsOf('DeviceClearance', 'productCode')).toEqual(text);
    expect(operatorsOf('DeviceClassification', 'productCode')).toEqual(['eq', 'ne', 'in', 'exists']);
    expect(operatorsOf('DeviceClassification', 'definition')).toEqual(['contains', 'exists']);
    expect(operatorsOf('DeviceClearance', 'raw')).toBeUndefined();
  });

  it('gives every record raw and asOf, and an id to those with a key', () => {
    for (const dataset of catalogue.datasets.values()) {
      const fields = fieldsOf(dataset.typeName);
      expect([String(fields.raw?.type), String(fields.asOf?.type)]).toEqual(['JSON!', 'AsOf!']);
      expect(fields.id !== undefined, dataset.path).toBe(dataset.key.length > 0);
    }
  });

  it('describes every type, field, argument and value but the orders’ own names', () => {
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || isEnumType(type)) continue;
      if (!isObjectType(type)) continue;
      for (const field of Object.values(type.getFields()))
        expect(field.description, `${type.name}.${field.name}`).toBeTruthy();
    }
  });
});
