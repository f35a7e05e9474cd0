import { afterEach, describe, expect, it } from 'vitest';
import type { WireRecord } from '../../src/emulator/data/world.ts';
import { startGateway, type TestGateway, worldOf } from '../support/start-gateway.ts';

describe('a list with records that lack what every record should have', () => {
  let gateway: TestGateway;
  afterEach(() => gateway.close());

  const lacking: WireRecord[] = [{}, { k_number: null }, { k_number: '' }, { k_number: [] }];

  it('gives them with an empty key beside the others', async () => {
    const records = [
      { k_number: 'K000001', applicant: 'A' },
      ...lacking.map((record) => ({ ...record, applicant: 'B' })),
    ];
    gateway = await startGateway({ world: worldOf({ 'device/510k': records }) });
    const { data, errors } = await gateway.ask<{
      deviceClearances: { totalCount: number; nodes: { id: string; kNumber: string }[] };
    }>('{ deviceClearances { totalCount nodes { id kNumber applicant raw } } }');
    expect(errors).toBeUndefined();
    expect(data.deviceClearances.totalCount).toBe(5);
    const ids = data.deviceClearances.nodes.map(({ id }) => id);
    expect(new Set(ids).size, 'those that differ are told apart').toBe(5);
    const found = await gateway.ask<Record<string, unknown>>(
      `{ ${ids.map((id, place) => `n${place}: node(id: "${id}") { ... on DeviceClearance { kNumber } }`).join(' ')} }`,
    );
    expect(Object.values(found.data).filter((node) => node !== null)).toEqual([{ kNumber: 'K000001' }]);
    const keys = data.deviceClearances.nodes.map(({ kNumber }) => kNumber);
    expect(keys.toSorted()).toEqual(['', '', '', '', 'K000001']);
  });

  it('says where a number stands that cannot be left out, without a word of the process', async () => {
    gateway = await startGateway({ world: worldOf({ 'tobacco/problem': [{ report_id: null }] }) });
    const { errors } = await gateway.ask('{ tobaccoProblems { nodes { reportId } } }');
    expect(errors).toEqual([
      {
        message: 'Cannot return null for non-nullable field TobaccoProblem.reportId.',
        locations: [{ line: 1, column: 29 }],
        path: ['tobaccoProblems', 'nodes', 0, 'reportId'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ]);
  });
});
