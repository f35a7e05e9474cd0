import { describe, expect, it } from 'vitest';
import { keysAt, valuesAt } from '../../src/catalogue/wire-path.ts';

const record = {
  k: 'K1',
  n: 7,
  blank: '',
  none: null,
  products: [{ code: ['A', 'B'] }, null, 'text', { code: 'A' }, { other: 1 }, { code: { deep: 1 } }],
};

describe('a wire path', () => {
  it('leads to all values below it, lists on the way and at its end flattened', () => {
    expect(valuesAt(record, 'k')).toEqual(['K1']);
    expect(valuesAt(record, 'products.code')).toEqual(['A', 'B', 'A', { deep: 1 }]);
    expect(valuesAt(record, 'products.code.deep')).toEqual([1]);
  });

  it('leads nowhere where there is nothing, whatever stands there', () => {
    for (const path of ['nope', 'none', 'k.length.x', 'nope.deeper', 'none.x'])
      expect(valuesAt(record, path)).toEqual([]);
    for (const held of [null, undefined, 'text', 7]) expect(valuesAt(held, 'k')).toEqual([]);
  });

  it('gives keys as distinct texts, without blanks and objects', () => {
    expect(keysAt(record, 'products.code')).toEqual(['A', 'B']);
    expect(keysAt(record, 'n')).toEqual(['7']);
    expect(keysAt(record, 'blank')).toEqual([]);
  });
});
