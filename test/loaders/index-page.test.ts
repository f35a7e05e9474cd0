import { describe, expect, it } from 'vitest';
import { createIndexPage, type RepeatedKey } from '../../src/loaders/index-page.ts';
import { groupOf } from '../../src/loaders/record-keys.ts';
import { RecordIndex } from '../../src/source/record-index.ts';
import { answerOf } from './asked-source.ts';
import { datasetAt } from './datasets.ts';

function rig(...paths: string[]) {
  const index = new RecordIndex({ maxBytes: 2 ** 20 });
  const repeated: RepeatedKey[] = [];
  const catalogue = { datasets: new Map(paths.map((path) => [path, datasetAt(path)])) };
  const indexPage = createIndexPage({ catalogue, index, maxTextBytes: 400, onRepeated: (key) => repeated.push(key) });
  const put = (dataset: string, results: Record<string, unknown>[], path = `/${dataset}.json`, version = 1) => {
    const { fetchedAt, ...answer } = answerOf(results);
    const { lastUpdated, sampleData } = answer;
    const provenance = { path, lastUpdated, fetchedAt, validatedAt: fetchedAt, stale: false, sampleData };
    indexPage(dataset, { ...answer, version, provenance }, JSON.stringify(results).length);
  };
  const slotsOf = (dataset: string, key: string, at = 0) => {
    const { uniqueKeys } = datasetAt(dataset);
    return index.find(groupOf(datasetAt(dataset), uniqueKeys[at] ?? []), key).map(({ slots }) => slots);
  };
  return { index, repeated, put, slotsOf };
}

describe('indexing a page', () => {
  it('puts each record under each of its unique keys', () => {
    const { index, put, slotsOf } = rig('device/recall');
    put('device/recall', [
      { cfres_id: '1', product_res_number: 'Z-1' },
      { product_res_number: 'Z-2' },
      { cfres_id: 3 },
    ]);
    expect([slotsOf('device/recall', '1'), slotsOf('device/recall', '3')]).toEqual([[[0]], [[2]]]);
    expect([slotsOf('device/recall', 'Z-1', 1), slotsOf('device/recall', 'Z-2', 1)]).toEqual([[[0]], [[1]]]);
    expect(index.size).toBe(4);
  });

  it('puts a key whole: later parts may be blank, the first may not', () => {
    const { index, put, slotsOf } = rig('device/pma');
    put('device/pma', [
      { pma_number: 'P1', supplement_number: '' },
      { pma_number: 'P1', supplement_number: 'S1' },
      { pma_number: 'P2' },
      { supplement_number: 'S1' },
      { pma_number: 'N/A', supplement_number: 'S1' },
      {},
    ]);
    expect(['P1\n', 'P1\nS1', 'P2\n'].map((key) => slotsOf('device/pma', key))).toEqual([[[0]], [[1]], [[2]]]);
    expect(index.size).toBe(3);
  });

  it('puts nothing of counts, of placeholders, of repeated keys and of datasets without a key', () => {
    const { index, repeated, put } = rig('device/510k', 'drug/enforcement', 'drug/shortages');
    put('device/510k', [{ term: 'K1', count: 2 }, { k_number: 'N/A' }, { k_number: 'N/A' }, { k_number: '' }]);
    put('drug/enforcement', [{ recall_number: 'D-1' }, { recall_number: 'D-1' }]);
    put('drug/shortages', [{ package_ndc: '1' }]);
    put('unknown/dataset', [{ id: '1' }]);
    expect([index.size, repeated]).toEqual([0, []]);
  });

  it('follows a page through its versions', () => {
    const { put, slotsOf } = rig('device/510k');
    put('device/510k', [{ k_number: 'K1' }, { k_number: 'K2' }], '/p', 1);
    put('device/510k', [{ k_number: 'K2' }, { k_number: 'K3' }], '/p', 2);
    put('device/510k', [{ k_number: 'K1' }, { k_number: 'K2' }], '/p', 1);
    expect(['K1', 'K2', 'K3'].map((key) => slotsOf('device/510k', key))).toEqual([[], [[0]], [[1]]]);
  });

  it('leaves out a page that takes long to read', () => {
    const { index, put } = rig('device/510k');
    put('device/510k', [{ k_number: 'K1', statement_or_summary: 'x'.repeat(500) }]);
    expect(index.size).toBe(0);
  });

  it('gives a key up for good, and reports it once, where two records hold it', () => {
    const { index, repeated, put } = rig('device/recall');
    put('device/recall', [{ cfres_id: '1', product_res_number: 'Z-1' }], '/p', 1);
    for (const version of [2, 3]) {
      put(
        'device/recall',
        ['2', '3'].map((id) => ({ cfres_id: id, product_res_number: 'Z-2' })),
        '/q',
        version,
      );
    }
    expect(repeated).toEqual([{ dataset: 'device/recall', fields: ['product_res_number'], key: 'Z-2' }]);
    expect(index.size).toBe(3);
  });
});
