import fc from 'fast-check';
import { expect, it } from 'vitest';
import { basicDate, parseDate } from '../../../src/emulator/analysis/parse-date.ts';
import { parseDateMath } from '../../../src/emulator/analysis/parse-date-math.ts';

const day = Date.UTC(2010, 1, 17);
const whole = { ms: day, endMs: day + 86_399_999 };

it.each(['20100217', '2010-02-17', '2/17/2010', '02/17/2010', 'Feb 17, 2010'])('reads %s as a whole day', (text) => {
  expect(parseDate(text)).toEqual(whole);
});

it('reads months, moments and milliseconds', () => {
  expect(parseDate('2012-02')).toEqual({ ms: Date.UTC(2012, 1, 1), endMs: Date.UTC(2012, 2, 1) - 1 });
  expect(parseDate('2010-02-17T06:00:00')).toEqual({ ms: day + 21_600_000, endMs: day + 21_600_000 });
  expect(parseDate(String(day))).toEqual({ ms: day, endMs: day });
});

it.each(['', 'N/A', '20100230', '2010-13-01', '13/1/2010', '2010/02/17', 'Foo 1, 2010', '00000101'])(
  '"%s" is no date',
  (text) => {
    expect(parseDate(text)).toBeUndefined();
  },
);

it('writes what it reads', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (date) => {
      const text = date.toISOString().slice(0, 10);
      const parsed = parseDate(text);
      expect(parsed?.ms).toBe(Date.parse(text));
      expect(basicDate(parsed?.ms ?? 0)).toBe(text.replaceAll('-', ''));
    }),
    { seed: 3 },
  );
});

it.each([
  ['now', '2024-02-29T12:30:00.000Z', '2024-02-29T12:30:00.000Z'],
  ['now-30d', '2024-01-30T12:30:00.000Z', '2024-01-30T12:30:00.000Z'],
  ['now/d', '2024-02-29T00:00:00.000Z', '2024-02-29T23:59:59.999Z'],
  ['now-1M/M', '2024-01-01T00:00:00.000Z', '2024-01-31T23:59:59.999Z'],
  ['now/y', '2024-01-01T00:00:00.000Z', '2024-12-31T23:59:59.999Z'],
  ['now/w', '2024-02-26T00:00:00.000Z', '2024-03-03T23:59:59.999Z'],
  ['now+1y-1h', '2025-03-01T11:30:00.000Z', '2025-03-01T11:30:00.000Z'],
])('reckons %s', (text, from, to) => {
  const parsed = parseDateMath(text, Date.parse('2024-02-29T12:30:00Z'));
  expect([new Date(parsed?.ms ?? 0).toISOString(), new Date(parsed?.endMs ?? 0).toISOString()]).toEqual([from, to]);
});

it.each(['nowhere', 'now-', 'now/x', 'now-1x'])('"%s" is no date either', (text) => {
  expect(parseDateMath(text, 0)).toBeUndefined();
});
