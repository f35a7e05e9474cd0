import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LeafField, ScalarName } from '../../src/catalogue/catalogue.ts';
import { fieldReader, objectReader, objectsReader, readDate } from '../../src/catalogue/read-value.ts';

function field(scalar: ScalarName, list = false, enumShape: LeafField['enumShape'] = undefined): LeafField {
  return { kind: 'leaf', name: 'v', wire: 'v', path: 'v', list, required: false, scalar, enumShape, index: 'KEYWORD' };
}

const read = (scalar: ScalarName, v: unknown): unknown => fieldReader(field(scalar))({ v });
const readList = (scalar: ScalarName, v: unknown): unknown => fieldReader(field(scalar, true))({ v });
const blanks = [undefined, null, '', [], {}];

describe('a date', () => {
  it.each([
    ['2010-02-17', '2010-02-17'],
    ['20100217', '2010-02-17'],
    [20100217, '2010-02-17'],
    ['20100217093000', '2010-02-17'],
    ['2/7/2010', '2010-02-07'],
    ['02/07/2010', '2010-02-07'],
    ['02/07/2010 13:45:00', '2010-02-07'],
    ['2010-02-17T00:00:00.000Z', '2010-02-17'],
    ['2010-02-17 09:30', '2010-02-17'],
    ['Feb 17, 2010', '2010-02-17'],
    ['February 7, 2010', '2010-02-07'],
    [' 20100217 ', '2010-02-17'],
    ['2024-02-29', '2024-02-29'],
  ])('is read from %j', (value, date) => expect(readDate(value)).toBe(date));

  it.each([
    '2024-02-31',
    '20230229',
    '13/01/2020',
    '00/00/0000',
    '2010-2-17',
    '201002',
    '2010',
    '20100217x',
    'Fob 17, 2010',
    'N/A',
    '',
    null,
    undefined,
    true,
    {},
    Number.NaN,
    2e20,
  ])('is not read from %j', (value) => expect(readDate(value)).toBeNull());

  it('is the same day in all the forms that openFDA writes', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (moment) => {
        const iso = moment.toISOString().slice(0, 10);
        const [year, month, day] = iso.split('-') as [string, string, string];
        for (const form of [
          iso,
          year + month + day,
          `${month}/${day}/${year}`,
          `${Number(month)}/${Number(day)}/${year}`,
        ])
          expect(readDate(form)).toBe(iso);
      }),
      { numRuns: 300, seed: 6 },
    );
  });
});

describe('a value', () => {
  it('is null where there is none, of any type', () => {
    for (const scalar of ['String', 'Date', 'Int', 'Float', 'Boolean', 'URL', 'JSON'] as const) {
      for (const blank of blanks) {
        expect(read(scalar, blank), scalar).toBeNull();
        expect(readList(scalar, blank), scalar).toEqual([]);
      }
      expect(fieldReader(field(scalar))({}), scalar).toBeNull();
    }
  });

  it('of text is handed on as it is, a number as its text', () => {
    expect(['N/A', ' x ', 7, 0, false, '0'].map((value) => read('String', value))).toEqual([
      'N/A',
      ' x ',
      '7',
      '0',
      'false',
      '0',
    ]);
    expect(read('String', { a: 1 })).toBe('{"a":1}');
  });

  it.each([
    ['Int', '7', 7],
    ['Int', ' -7 ', -7],
    ['Int', '7.0', 7],
    ['Int', 2147483647, 2147483647],
    ['Int', '2147483648', null],
    ['Int', '-2147483648', null],
    ['Int', '7.5', null],
    ['Int', '1e999', null],
    ['Int', '0x10', null],
    ['Int', true, null],
    ['Float', '7.25', 7.25],
    ['Float', '.5', 0.5],
    ['Float', '1e3', 1000],
    ['Float', '1,000', null],
    ['Float', 'Infinity', null],
    ['Float', '1.2.3', null],
    ['Float', Number.NaN, null],
    ['Boolean', 'Y', true],
    ['Boolean', 'yes', true],
    ['Boolean', true, true],
    ['Boolean', 1, true],
    ['Boolean', 'F', false],
    ['Boolean', ' No ', false],
    ['Boolean', '0', false],
    ['Boolean', 'UNK', null],
    ['Boolean', '*', null],
    ['URL', 'https://www.fda.gov/x', 'https://www.fda.gov/x'],
    ['URL', 'www.fda.gov', null],
    ['URL', 7, null],
  ] as const)('of %s is read from %j as %j', (scalar, value, wanted) => expect(read(scalar, value)).toBe(wanted));

  it('is the first of a list where one was expected, and a text where it came as its characters', () => {
    expect(read('String', ['', 'a', 'b'])).toBe('a');
    expect(read('Int', [null, '7'])).toBe(7);
    expect(read('String', ['N', 'D', 'A', ' ', '1'])).toBe('NDA 1');
    expect(read('String', ['Y'])).toBe('Y');
  });

  it('is a list of one where a list was expected, without blanks and what cannot be read', () => {
    expect(readList('String', 'a')).toEqual(['a']);
    expect(readList('String', ['a', '', null, 'b', {}])).toEqual(['a', 'b']);
    expect(readList('Int', ['1', 'x', 2])).toEqual([1, 2]);
    expect(readList('Boolean', ['N', '?', 'Y'])).toEqual([false, true]);
  });

  it('of an enum is read from every spelling, and null where it is unknown', () => {
    const shape = {
      name: 'Kind',
      wireByName: new Map([['INJURY', ['Injury', 'Injury (IN)']]]),
      nameByWire: new Map([
        ['Injury', 'INJURY'],
        ['Injury (IN)', 'INJURY'],
      ]),
    };
    const one = fieldReader(field('String', false, shape));
    expect(['Injury', 'Injury (IN)', 'injury', 'constructor', '', 5].map((v) => one({ v }))).toEqual([
      'INJURY',
      'INJURY',
      null,
      null,
      null,
      null,
    ]);
    expect(fieldReader(field('String', true, shape))({ v: ['Injury', 'Other'] })).toEqual(['INJURY']);
  });

  it('can be anything without being a fault', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.boolean(), (v, list) => {
        for (const scalar of ['String', 'Date', 'Int', 'Float', 'Boolean', 'URL'] as const) {
          const result = fieldReader(field(scalar, list))({ v });
          expect(Array.isArray(result)).toBe(list);
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe('an object', () => {
  it('is the first that holds anything', () => {
    const one = objectReader('o');
    expect([{ o: { a: 1 } }, { o: [{}, null, { a: 2 }] }, { o: {} }, { o: 'text' }, { o: null }, {}].map(one)).toEqual([
      { a: 1 },
      { a: 2 },
      null,
      null,
      null,
      null,
    ]);
  });

  it('is a list of those that hold anything, where a list was expected', () => {
    const many = objectsReader('o');
    expect([{ o: { a: 1 } }, { o: [{ a: 1 }, {}, null, 'x', [{ a: 2 }]] }, {}].map(many)).toEqual([
      [{ a: 1 }],
      [{ a: 1 }],
      [],
    ]);
  });
});
