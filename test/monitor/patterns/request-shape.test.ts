import { describe, expect, it } from 'vitest';
import { readRequestShape } from '../../../src/monitor/patterns/request-shape.ts';
import { requestPath } from '../../../src/openfda/request.ts';

const keyFieldsOf = (dataset: string) => new Set(dataset === 'device/510k' ? ['k_number'] : []);

function shapeOf(search: string | undefined, dataset = 'device/510k') {
  return readRequestShape({ dataset, path: requestPath({ dataset, search, limit: 10 }) }, keyFieldsOf);
}

describe('the shape of a request', () => {
  it('names the fields that are searched by, each once and without values', () => {
    const search =
      'product_code:"DQY" AND decision_date:[2020-01-01 TO 2021-01-01] AND openfda.device_name.exact:"a:b" AND NOT product_code:"X"';
    expect(shapeOf(search)).toEqual({
      dataset: 'device/510k',
      filters: ['device/510k product_code', 'device/510k decision_date', 'device/510k openfda.device_name'],
      keys: [],
    });
  });

  it('names the keys that are looked up, one or many', () => {
    expect(shapeOf('(k_number:("K1" "K\\"2"))').keys).toEqual([
      'device/510k k_number K1',
      'device/510k k_number K\\"2',
    ]);
    expect(shapeOf('k_number:"K3"').keys).toEqual(['device/510k k_number K3']);
    expect(shapeOf('k_number:"K3"', 'device/pma').keys).toEqual([]);
  });

  it('knows that a request without conditions has none, and reads over those for presence', () => {
    expect(shapeOf(undefined)).toEqual({ dataset: 'device/510k', filters: [], keys: [] });
    expect(shapeOf('NOT _exists_:applicant').filters).toEqual([]);
  });
});
