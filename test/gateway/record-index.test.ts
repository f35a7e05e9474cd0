import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway, worldOf } from '../support/start-gateway.ts';

const count = 20;
const numbered = Array.from({ length: count }, (_, at) => String(at + 10));

/** Every key is held by one record, but for recall numbers, and for one UNII that should not be. */
const world = () =>
  worldOf({
    'device/510k': numbered.map((at) => ({
      k_number: `K1000${at}`,
      product_code: `A${at.replace(/\d/g, (digit) => 'ABCDEFGHIJ'[Number(digit)] ?? '')}`,
      decision_date: `2020-01-${at}`,
    })),
    'device/classification': numbered.map((at) => ({
      product_code: `A${at.replace(/\d/g, (digit) => 'ABCDEFGHIJ'[Number(digit)] ?? '')}`,
      device_name: `Device ${at}`,
    })),
    'device/recall': numbered.map((at) => ({
      cfres_id: `2000${at}`,
      product_res_number: `Z-00${at}-2020`,
      event_date_initiated: `2020-01-${at}`,
    })),
    'device/pma': [
      { pma_number: 'P100001', supplement_number: '', decision_date: '2001-01-01' },
      { pma_number: 'P100001', supplement_number: 'S001', decision_date: '2002-01-01' },
      { pma_number: 'P100001', supplement_number: 'S002', decision_date: '2003-01-01' },
    ],
    'device/event': [{ mdr_report_key: '900001', pma_pmn_number: 'P100001', date_received: '20200101' }],
    'device/enforcement': [
      { recall_number: 'Z-1', classification: 'Class I', report_date: '20100101', product_type: 'Devices' },
      { recall_number: 'Z-1', classification: 'Class II', report_date: '20200101', product_type: 'Devices' },
    ],
    'other/unii': [
      { unii: 'AAA', substance_name: 'one' },
      { unii: 'BBB', substance_name: 'two' },
      { unii: 'BBB', substance_name: 'three' },
    ],
  });

interface AsOf {
  readonly source: string;
  readonly fetchedAt: string;
  readonly lastUpdated: string;
}
const asOf = 'asOf { source fetchedAt lastUpdated }';

describe('a record of a cached list', () => {
  const lines: string[] = [];
  let gateway: TestGateway;
  beforeAll(async () => {
    const logger = pino({ level: 'warn' }, { write: (line: string) => lines.push(line) });
    gateway = await startGateway({ world: world(), logger });
  });
  beforeEach(() => {
    lines.length = 0;
    gateway.takeRequests();
  });
  afterAll(() => gateway.close());

  /** The one field of an answer without errors. */
  async function ask<T>(operation: string): Promise<T> {
    const { data, errors } = await gateway.ask<Record<string, T>>(operation);
    expect(errors).toBeUndefined();
    return Object.values(data)[0] as T;
  }

  it('is not asked for again: a list and its 20 details are one request, and each detail says when the list was fetched', async () => {
    const list = await ask<{ asOf: AsOf; nodes: { kNumber: string; id: string }[] }>(
      `{ deviceClearances(first: ${count}) { ${asOf} nodes { id kNumber } } }`,
    );
    gateway.advance(60_000);
    for (const { id, kNumber } of list.nodes) {
      const one = await ask<{ kNumber: string }>(`{ deviceClearance(kNumber: "${kNumber}") { kNumber ${asOf} } }`);
      expect(one).toEqual({ kNumber, asOf: list.asOf });
      expect(await ask(`{ node(id: "${id}") { ... on DeviceClearance { kNumber ${asOf} } } }`)).toEqual(one);
    }
    expect(list.nodes).toHaveLength(count);
    expect(gateway.takeRequests()).toHaveLength(1);
    gateway.advance(8 * 86_400_000);
    await ask('{ deviceClearance(kNumber: "K100010") { decisionDate } }');
    expect(gateway.takeRequests().filter((request) => request.includes('K100010'))).toHaveLength(1);
  });

  it('is asked for again where the list is too old for the level of the look-up', async () => {
    await ask('{ deviceClearances(first: 5) { nodes { kNumber } } }');
    gateway.takeRequests();
    const one = (level: string) =>
      `query @freshness(level: ${level}) { deviceClearance(kNumber: "K100029") { kNumber } }`;
    gateway.advance(5 * 60_000);
    await ask(one('FRESH'));
    expect(gateway.takeRequests()).toEqual([]);
    await ask(one('REAL_TIME'));
    expect(gateway.takeRequests()).toEqual([expect.stringContaining('K100029')]);
  });

  it('is found by each of its keys, from joined lists too', async () => {
    await ask(`{ deviceRecalls(first: ${count}) { nodes { cfresId } } }`);
    await ask('{ deviceEnforcementReports { nodes { recall { cfresId } } } }');
    gateway.takeRequests();
    expect(await ask('{ deviceRecall(productResNumber: "Z-0015-2020") { cfresId } }')).toEqual({ cfresId: '200015' });
    expect(await ask('{ deviceRecall(cfresId: "200016") { cfresId } }')).toEqual({ cfresId: '200016' });
    expect(gateway.takeRequests()).toEqual([]);
    await ask(`{ deviceClassifications(first: 3) { nodes { clearances { nodes { kNumber } } } } }`);
    expect(gateway.takeRequests()).toHaveLength(2);
    await ask('{ deviceClearance(kNumber: "K100010") { classification { deviceName } } }');
    expect(gateway.takeRequests()).toEqual([]);
  });

  it('is found by joins to one record', async () => {
    await ask(`{ deviceClassifications(first: ${count}) { nodes { deviceName } } }`);
    gateway.takeRequests();
    const list = await ask<{ nodes: unknown[] }>(
      '{ deviceClearances(first: 19) { nodes { classification { deviceName } } } }',
    );
    expect(list.nodes).toContainEqual({ classification: { deviceName: 'Device 29' } });
    expect(gateway.takeRequests()).toEqual([expect.stringMatching(/^\/device\/510k/)]);
  });

  it('is found by all parts of a key, not by some of them', async () => {
    await ask('{ deviceApprovals(where: {supplementNumber: {eq: "S001"}}) { nodes { pmaNumber } } }');
    gateway.takeRequests();
    const one = 'deviceApproval(pmaNumber: "P100001", supplementNumber: "S001") { decisionDate }';
    expect(await ask(`{ ${one} }`)).toEqual({ decisionDate: '2002-01-01' });
    expect(gateway.takeRequests()).toEqual([]);
    const original = await ask('{ deviceApproval(pmaNumber: "P100001") { decisionDate } }');
    expect(original).toEqual({ decisionDate: '2001-01-01' });
    expect(gateway.takeRequests()).toHaveLength(1);
    const joined = '{ deviceEvents { nodes { approval { decisionDate } } } }';
    expect(await ask(joined)).toEqual({ nodes: [{ approval: { decisionDate: '2003-01-01' } }] });
    expect(gateway.takeRequests()).toHaveLength(2);
  });

  it('does not stand for others with its key: a look-up asks for all of them where several records can hold one', async () => {
    await ask('{ deviceEnforcementReports(where: {classification: {eq: CLASS_I}}) { nodes { recallNumber } } }');
    gateway.takeRequests();
    const newest = await ask('{ deviceEnforcementReport(recallNumber: "Z-1") { reportDate } }');
    expect(newest).toEqual({ reportDate: '2020-01-01' });
    expect(gateway.takeRequests()).toHaveLength(1);
    expect(lines).toEqual([]);
  });

  it('is asked for again once two records were seen with one key that should be unique, which is logged', async () => {
    await ask('{ uniis(where: {substanceName: {eq: "one"}}) { nodes { unii } } }');
    await ask('{ uniis { nodes { unii } } }');
    gateway.takeRequests();
    expect(await ask('{ unii(unii: "AAA") { substanceName } }')).toEqual({ substanceName: 'one' });
    expect(gateway.takeRequests()).toHaveLength(1);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { dataset: 'other/unii', fields: ['unii'], key: 'BBB', msg: 'several records hold a key that should be unique' },
    ]);
  });
});
