import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enumNameOf, wireNameOf } from '../../src/catalogue/naming.ts';

describe('names', () => {
  it('on the wire have an underscore before each capital letter', () => {
    expect(wireNameOf('decisionDate')).toBe('decision_date');
    expect(wireNameOf('kNumber')).toBe('k_number');
    expect(wireNameOf('openfda')).toBe('openfda');
    expect(wireNameOf('packageNdc11')).toBe('package_ndc11');
  });

  it('on the wire come back from snake_case words of letters', () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const [first = '', ...rest] = words;
        const camel = first + rest.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
        expect(wireNameOf(camel)).toBe(words.join('_'));
      }),
      { numRuns: 200, seed: 5 },
    );
  });

  it('in enums are words in capitals, objects first', () => {
    expect(enumNameOf(['decisionDate'])).toBe('DECISION_DATE');
    expect(enumNameOf(['openfda', 'deviceName'])).toBe('OPENFDA_DEVICE_NAME');
    expect(enumNameOf(['packageNDC11'])).toBe('PACKAGE_NDC11');
    expect(enumNameOf(['kNumber'])).toBe('K_NUMBER');
  });
});
