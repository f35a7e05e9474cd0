import type { WireRecord, World } from '../../src/emulator/data/world.ts';

/** An operation as users send it, written once for every key that it is asked with. */
interface Template {
  readonly dataset: string;
  /** What of a record the operation is asked with. */
  readonly key: (record: WireRecord) => unknown;
  readonly text: (key: string) => string;
}

const leadOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** What pages of an application ask for: look-ups with joins, lists, facets and histograms over device, drug, food and substance data. */
const templates: readonly Template[] = [
  {
    dataset: 'device/classification',
    key: (record) => record.product_code,
    text: (key) =>
      `{ deviceClassification(productCode: ${key}) { deviceName deviceClass clearances(first: 10) { totalCount nodes { kNumber applicant decisionDate } } recalls { totalCount facet(field: ROOT_CAUSE_DESCRIPTION, first: 10) { term count } } } }`,
  },
  {
    dataset: 'device/classification',
    key: (record) => record.product_code,
    text: (key) =>
      `{ deviceEvents(where: {device: {deviceReportProductCode: {eq: ${key}}}}) { totalCount facet(field: EVENT_TYPE, first: 10) { term count } histogram(field: DATE_RECEIVED) { start count } } }`,
  },
  {
    dataset: 'device/510k',
    key: (record) => record.k_number,
    text: (key) =>
      `{ deviceClearance(kNumber: ${key}) { kNumber applicant decisionDate classification { deviceName } } }`,
  },
  {
    dataset: 'device/recall',
    key: (record) => record.cfres_id,
    text: (key) => `{ deviceRecall(cfresId: ${key}) { productResNumber recallingFirm reasonForRecall } }`,
  },
  {
    dataset: 'drug/ndc',
    key: (record) => record.product_ndc,
    text: (key) => `{ drugProduct(productNdc: ${key}) { brandName genericName label { setId effectiveTime } } }`,
  },
  {
    dataset: 'drug/label',
    key: (record) => record.set_id,
    text: (key) => `{ drugLabel(setId: ${key}) { setId effectiveTime } }`,
  },
  {
    dataset: 'drug/drugsfda',
    key: (record) => record.application_number,
    text: (key) => `{ drugApplication(applicationNumber: ${key}) { applicationNumber sponsorName } }`,
  },
  {
    dataset: 'drug/enforcement',
    key: (record) => record.recalling_firm,
    text: (key) =>
      `{ drugEnforcementReports(where: {recallingFirm: {eq: ${key}}}, first: 10) { totalCount nodes { recallNumber classification status } } }`,
  },
  {
    dataset: 'food/enforcement',
    key: (record) => record.recalling_firm,
    text: (key) =>
      `{ foodEnforcementReports(where: {recallingFirm: {eq: ${key}}}, first: 10) { totalCount facet(field: CLASSIFICATION) { term count } } }`,
  },
  {
    dataset: 'other/unii',
    key: (record) => leadOf(record.unii),
    text: (key) => `{ unii(unii: ${key}) { unii substanceName } }`,
  },
];

/** The operations of each template, over the records of the world in their order; each key once, and at most so many. */
export async function operationsOfWorld(world: World, mostOfTemplate: number): Promise<string[]> {
  const operations: string[] = [];
  for (const { dataset, key, text } of templates) {
    const held = world.datasets.find(({ path }) => path === dataset);
    if (!held) throw new Error(`expected the world to hold ${dataset}`);
    const keys = new Set<string>();
    for await (const record of held.records) {
      const value = key(record);
      if (typeof value === 'string' && value !== '') keys.add(value);
      if (keys.size >= mostOfTemplate) break;
    }
    for (const value of keys) operations.push(text(JSON.stringify(value)));
  }
  return operations;
}
