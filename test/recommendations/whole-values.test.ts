import { describe, expect, it } from 'vitest';
import { soughtValues } from '../../src/recommendations/whole-values.ts';

describe('the values that a search looks for', () => {
  it.each([
    ['applicant:"MEDTRONIC"', [['applicant', 'MEDTRONIC']]],
    [
      '(applicant:"MED \\"X\\"") AND (city:"Paris")',
      [
        ['applicant', 'MED "X"'],
        ['city', 'Paris'],
      ],
    ],
    ['(openfda.device_name:"Pump" AND decision_date:[2020 TO 2021])', [['openfda.device_name', 'Pump']]],
    ['(k_number:("K1" "K2")) AND (state:CA) AND applicant:"A"', [['applicant', 'A']]],
    ['applicant:"A" OR applicant:"B"', []],
    ['applicant:"A" applicant:"B"', []],
    ['(NOT (applicant:"A"))', []],
    ['applicant:"A" AND -state:"CA"', []],
    ['applicant:A*', []],
    ['"MEDTRONIC"', []],
  ])('of %s', (search, expected) => {
    expect(soughtValues(search).map(({ field, value }) => [field, value])).toEqual(expected);
  });
});
