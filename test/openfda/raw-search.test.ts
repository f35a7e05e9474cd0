import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GatewayError } from '../../src/errors.ts';
import { rawSearch } from '../../src/openfda/raw-search.ts';
import { allOf, phrase, renderSearch } from '../../src/openfda/search.ts';
import { bracketDepths, isOneGroup, takenCharacters } from './search-text.ts';

/** The search as it would be sent beside another condition; undefined where it is refused. */
function beside(text: string): string | undefined {
  try {
    const search = rawSearch('search', text);
    return renderSearch(allOf([phrase('product_type', ['devices']), search]) ?? phrase('x', ['y']));
  } catch (error) {
    if (error instanceof GatewayError && error.code === 'BAD_USER_INPUT') return undefined;
    throw error;
  }
}

function faultOf(text: string): string {
  try {
    rawSearch('search', text);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'none';
}

describe('a search in openFDA’s own syntax', () => {
  it('is taken as it is written', () => {
    for (const text of [
      'applicant:medtronic',
      'decision_date:[2020-01-01 TO 2021-01-01}',
      'a:("x y" "z") AND NOT (b:c* OR _exists_:d)',
      'a:"it \\"is\\" (so) [far] / ok"',
      'a:\\(b\\)',
      'd:["2020 01" TO "2021"]',
      'f:>=10 AND +g -h',
    ]) {
      expect(rawSearch('search', text)).toEqual({ kind: 'raw', text });
      expect(rawSearch('search', `  ${text} `)).toEqual({ kind: 'raw', text });
    }
  });

  it('keeps `_missing_:` as an operator, and in quotes as text, which openFDA would rewrite', () => {
    const written = (text: string) => {
      const search = rawSearch('search', text);
      return search && search.kind !== 'nothing' ? renderSearch(search) : undefined;
    };
    expect(written('_missing_:applicant AND a:"x _missing_:b"')).toBe(
      String.raw`(_missing_:applicant AND a:"x _missing_\:b")`,
    );
    expect(written(String.raw`a:\"_missing_:b`)).toBe(String.raw`(a:\"_missing_:b)`);
    expect(written(String.raw`a:"\\" OR _missing_:b`)).toBe(String.raw`(a:"\\" OR _missing_:b)`);
  });

  it('restricts nothing where it is blank', () => {
    expect(rawSearch('search', '')).toBeUndefined();
    expect(rawSearch('search', '   ')).toBeUndefined();
  });

  it.each([
    ['a:(b', 'expected ")", but got the end, with "(" at 2 open'],
    ['a:b)', 'expected balanced brackets, but got ")" at 3'],
    ['a:[1 TO 2)', 'expected a range of plain or quoted values, but got ")" at 9'],
    ['a:[1 TO 2', 'expected "]", but got the end, with "[" at 2 open'],
    ['a:(b]', 'expected balanced brackets, but got "]" at 4'],
    [') OR (x:y', 'expected balanced brackets, but got ")" at 0'],
    ['a:"b', 'expected a closing quote, but got the end, with the quote at 2 open'],
    ['a:"b\\"', 'expected a closing quote, but got the end, with the quote at 2 open'],
    ['a:b\\', 'expected a character after the last backslash, but got the end at 4'],
    ['a:/b/', 'a "/" to stand inside quotes'],
    ['k:[a"b TO c]"d]', 'expected quotes around a whole value of a range, but got the quote at 4'],
    ['k:[a TO b\\]', 'expected a range of plain or quoted values, but got "\\\\" at 9'],
    ['a:b;c', 'expected characters that openFDA can search for, but got ";" (U+003B) at 3'],
    ['a:é', 'U+00E9'],
  ])('is refused where it is not whole: %s', (text, message) => {
    expect(faultOf(text)).toContain(message);
  });

  it('cannot break out of its group, whatever it is', () => {
    const hostile = fc.oneof(
      fc.string({ unit: fc.constantFrom(...takenCharacters), maxLength: 30 }),
      fc.string({ unit: fc.constantFrom(...'()[]{}"\\ aT:'), maxLength: 16 }),
      fc.string({ unit: fc.constantFrom('(', ')', '[a TO b]', '"', '\\', ' OR ', 'x:y', '{', '}'), maxLength: 12 }),
    );
    let taken = 0;
    fc.assert(
      fc.property(hostile, (text) => {
        const sent = beside(text);
        if (sent === undefined) return;
        taken += 1;
        expect(isOneGroup(sent), sent).toBe(true);
        const trimmed = text.trim();
        if (trimmed === '') return;
        const start = sent.includes(`(${trimmed}) AND (product_type:"devices")`) ? 1 : sent.length - trimmed.length - 3;
        expect(sent.slice(start, start + trimmed.length + 2)).toBe(`(${trimmed})`);
        const within = bracketDepths(sent)?.slice(start + 1, start + 1 + trimmed.length);
        expect(Math.min(...(within ?? [0])), sent).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 5000, seed: 3 },
    );
    expect(taken).toBeGreaterThan(500);
  });
});
