import { describe, expect, it } from 'vitest';
import type { ExactEvidence } from '../../../src/recommendations/evidence.ts';
import { exactFieldRule } from '../../../src/recommendations/rules/exact-field.ts';
import { someEvidence } from '../some-evidence.ts';

const about = { dataset: 'device/510k', field: 'applicant' };
const search = { kind: 'search' as const, ...about, uses: 5, records: 20, whole: 18 };
const count = { kind: 'count' as const, ...about, uses: 5, refused: 0, terms: 10, values: 20, severalWords: 2 };
const told = (row: ExactEvidence) => exactFieldRule(someEvidence({ exact: [row] }));

describe('a recommendation of .exact', () => {
  it('tells for a search how many records do not hold the value whole', () => {
    expect(told({ ...search, records: 100, whole: 12 })).toEqual([
      {
        id: 'exact-search device/510k applicant',
        title: 'Search device/510k by applicant.exact where the whole value is meant',
        because:
          'Quoted values of applicant were searched for 5 times; of 100 records that were found only 12 hold the value whole, the others hold its words among more',
        expectedGain: '88 of 100 records less to fetch and sort out',
        setting: undefined,
        severity: 'WORTHWHILE',
      },
    ]);
  });

  it('tells for a count how many values are of several words', () => {
    expect(told({ ...count, terms: 300, values: 100, severalWords: 80 })).toMatchObject([
      {
        title: 'Count applicant.exact of device/510k where whole values are meant',
        because:
          'applicant was counted 5 times, in 300 terms, each a single word in lower case; of 100 values in records 80 are of several words',
      },
    ]);
  });

  it('tells for a count that openFDA refuses how often it did', () => {
    expect(told({ ...count, uses: 9, refused: 4, terms: 0 })).toMatchObject([
      {
        title: 'Count applicant.exact of device/510k',
        because:
          'applicant was counted 9 times, and openFDA was asked for it and refused 4 times: it counts whole values, not words',
        expectedGain: 'Answers in place of errors, and 4 requests that lead to something',
      },
    ]);
  });

  it.each<[string, ExactEvidence, number]>([
    ['enough of a search', search, 1],
    ['too few uses of a search', { ...search, uses: 4 }, 0],
    ['too few records', { ...search, records: 19, whole: 10 }, 0],
    ['hardly any record that holds more', { ...search, whole: 19 }, 0],
    ['enough of a count', count, 1],
    ['too few uses of a count', { ...count, uses: 4 }, 0],
    ['few terms, as flags have', { ...count, terms: 9 }, 0],
    ['too few values to tell', { ...count, values: 19 }, 0],
    ['enough that was refused', { ...count, uses: 3, refused: 3, terms: 0, values: 0 }, 1],
    ['too little that was refused', { ...count, uses: 3, refused: 2, terms: 0 }, 0],
    ['hardly any value of several words', { ...count, severalWords: 1 }, 0],
  ])('begins at its thresholds: %s', (_, row, times) => {
    expect(told(row)).toHaveLength(times);
  });
});
