import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutAbsent } from '../../../src/emulator/data/without-absent.ts';

const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(undefined, null, '', 0, false, 'text'),
    fc.dictionary(fc.string(), tie('value'), { noNullPrototype: true }),
    // No place of a list is undefined: JSON would make it null.
    fc.array(tie('value').filter((element) => element !== undefined)),
  ),
}));

describe('withoutAbsent', () => {
  it('leaves what JSON would have left of a record', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), value, { noNullPrototype: true }), (record) => {
        expect(withoutAbsent(record)).toStrictEqual(JSON.parse(JSON.stringify(record)));
      }),
    );
  });

  it('keeps a record that lacks nothing, and parts of one, as they are', () => {
    const whole = Object.freeze({ list: ['a', { b: null }] });
    expect(withoutAbsent(whole)).toBe(whole);
    expect(withoutAbsent({ whole, absent: undefined }).whole).toBe(whole);
  });
});
