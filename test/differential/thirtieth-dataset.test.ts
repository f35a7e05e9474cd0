import { concatAST, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { readSdl } from '../../src/catalogue/read-sdl.ts';
import { startGateway, type TestGateway, worldOf } from '../support/start-gateway.ts';

const sdl = `
"An inspection of a place where devices are sterilised."
type SterilizerInspection
  @dataset(
    path: "other/thirtieth"
    list: "sterilizerInspections"
    one: "sterilizerInspection"
    key: "inspection_id"
    newest: "change_date"
    cadence: WEEKLY
  )
  @freshness(level: FRESH)
{
  "FDA's number of the inspection."
  inspectionId: String!
  "What was found."
  outcome: String
  "When it was last written to."
  changeDate: Date
  "How many devices were looked at."
  devices: Int
  "Product codes of the devices."
  productCodes: [String!]!
  "Who inspected."
  team: SterilizerInspectionTeam
  "The kinds of device."
  classifications: [DeviceClassification!]! @join(from: "product_codes", to: "product_code")
  "The first kind of device."
  classification: DeviceClassification @join(from: "product_codes", to: "product_code")
  "Other inspections with the same outcome."
  sameOutcome: [SterilizerInspection!]! @join(to: "outcome")
}
"Those who inspect."
type SterilizerInspectionTeam {
  "The one who leads."
  leadName: String @wire(name: "lead_NAME")
}
`;

const outcomes = ['No action', 'Voluntary action', 'Official action'];
const codes = ['DQY', 'LZG', 'FOZ'];
const records = Array.from({ length: 60 }, (_, n) => ({
  inspection_id: `SI-${1000 + n}`,
  outcome: outcomes[n % 3],
  change_date: `202${n % 4}-0${1 + (n % 9)}-11`,
  devices: n % 7,
  product_codes: n % 5 === 0 ? [] : [codes[n % 3], codes[(n + 1) % 3]],
  team: { lead_NAME: `Doe ${n % 2 === 0 ? 'Even' : 'Odd'}` },
}));
const classifications = codes.map((product_code) => ({ product_code, device_name: `Device ${product_code}` }));

/** The embedded openFDA knows 29 paths: the thirtieth is served under one that is free here. */
const standIn = 'other/historicaldocument';

describe('a thirtieth dataset, added by SDL alone', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({
      world: worldOf({ [standIn]: records, 'device/classification': classifications }),
      document: concatAST([readSdl('schema'), parse(sdl)]),
      fetch: (input, init) => fetch(String(input).replace('/other/thirtieth.json', `/${standIn}.json`), init),
    });
  });
  afterAll(() => gateway.close());

  async function ask<Data>(query: string): Promise<Data> {
    const { data, errors } = await gateway.ask<Data>(query);
    expect(errors).toBeUndefined();
    return data;
  }

  it('is looked up by its key, typed, with its source', async () => {
    const { found, none } = await ask<Record<string, unknown>>(`{
      found: sterilizerInspection(inspectionId: "SI-1004") {
        inspectionId outcome changeDate devices productCodes team { leadName } raw asOf { source lastUpdated }
      }
      none: sterilizerInspection(inspectionId: "SI-9") { inspectionId }
    }`);
    expect(none).toBeNull();
    expect(found).toMatchObject({
      inspectionId: 'SI-1004',
      outcome: 'Voluntary action',
      changeDate: '2020-05-11',
      devices: 4,
      productCodes: ['LZG', 'FOZ'],
      team: { leadName: 'Doe Even' },
      raw: records[4],
      asOf: { lastUpdated: '2026-11-15', source: expect.stringContaining('/other/thirtieth.json?') as string },
    });
  });

  it('is listed by conditions on its fields, in order, newest first where none is asked for', async () => {
    const { some, newest } = await ask<Record<string, { totalCount: number; nodes: { raw: unknown }[] }>>(`{
      some: sterilizerInspections(
        where: {devices: {gte: 3}, outcome: {contains: "ACTION"}, team: {leadName: {eq: "Doe Odd"}}}
        orderBy: [{field: INSPECTION_ID, direction: DESC}]
      ) { totalCount nodes { raw } }
      newest: sterilizerInspections(first: 1) { totalCount nodes { raw } }
    }`);
    const wanted = records.filter((record, n) => record.devices >= 3 && n % 2 === 1).reverse();
    expect(wanted.length).toBeGreaterThan(10);
    expect(some).toEqual({ totalCount: wanted.length, nodes: wanted.slice(0, 20).map((raw) => ({ raw })) });
    const latest = records
      .map(({ change_date }) => change_date)
      .sort()
      .at(-1);
    expect(newest).toMatchObject({ totalCount: 60, nodes: [{ raw: { change_date: latest } }] });
  });

  it('is counted by value and by date', async () => {
    const { all } = await ask<Record<string, unknown>>(`{
      all: sterilizerInspections {
        facet(field: OUTCOME) { term count }
        byCode: facet(field: PRODUCT_CODES) { term count }
        histogram(field: CHANGE_DATE, interval: YEAR) { start count }
      }
    }`);
    const byCode = codes
      .map((term) => ({ term, count: records.filter(({ product_codes }) => product_codes.includes(term)).length }))
      .sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1));
    expect(all).toEqual({
      facet: [...outcomes].sort().map((term) => ({ term, count: 20 })),
      byCode,
      histogram: [2020, 2021, 2022, 2023].map((year) => ({ start: `${year}-01-01`, count: 15 })),
    });
  });

  it('joins other datasets and itself, many parents in few requests', async () => {
    gateway.takeRequests();
    gateway.advance(365 * 24 * 3600 * 1000);
    interface Node {
      readonly raw: (typeof records)[number];
      readonly classification: { productCode: string } | null;
      readonly classifications: { totalCount: number; nodes: { productCode: string }[] };
      readonly sameOutcome: { totalCount: number; facet: { term: string; count: number }[] };
    }
    const { list } = await ask<{ list: { nodes: Node[] } }>(`{
      list: sterilizerInspections(first: 60) {
        nodes {
          raw
          classification { productCode }
          classifications { totalCount nodes { productCode } }
          sameOutcome { totalCount facet(field: OUTCOME) { term count } }
        }
      }
    }`);
    expect(list.nodes).toHaveLength(60);
    for (const { raw, classification, classifications: kinds, sameOutcome } of list.nodes) {
      expect(kinds.nodes.map(({ productCode }) => productCode).sort()).toEqual([...raw.product_codes].sort());
      expect(kinds.totalCount).toBe(raw.product_codes.length);
      expect(classification?.productCode).toBe(raw.product_codes[0]);
      expect(sameOutcome).toEqual({ totalCount: 20, facet: [{ term: raw.outcome, count: 20 }] });
    }
    // The list, the other inspections, and both joins to classifications in one.
    expect(gateway.takeRequests()).toHaveLength(3);
  });

  it('is refused where its SDL names what is not there', () => {
    const wrong = sdl.replace('@join(to: "outcome")', '@join(to: "result")');
    const document = concatAST([readSdl('schema'), parse(wrong)]);
    expect(() => readCatalogue(document)).toThrow(
      'SterilizerInspection.sameOutcome: @join(from:) expected a value field\'s wire path, but got "result"',
    );
  });
});
