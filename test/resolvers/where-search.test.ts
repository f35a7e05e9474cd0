import { describe, expect, it } from 'vitest';
import type { FieldIndex, LeafField, ScalarName } from '../../src/catalogue/catalogue.ts';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { readSdl } from '../../src/catalogue/read-sdl.ts';
import { GatewayError } from '../../src/errors.ts';
import { renderSearch } from '../../src/openfda/search.ts';
import { checkLength, type WhereInput, whereSearch } from '../../src/resolvers/where-search.ts';

const leaf = (name: string, index: FieldIndex, scalar: ScalarName = 'String'): LeafField => ({
  kind: 'leaf',
  required: false,
  name,
  wire: name,
  path: name,
  list: false,
  scalar,
  enumShape: undefined,
  index,
});
const kind = {
  name: 'Kind',
  wireByName: new Map([['INJURY', ['Injury', 'Injury (IN)']]]),
  nameByWire: new Map([['Injury', 'INJURY']]),
};
const inner: LeafField = { ...leaf('code', 'KEYWORD'), path: 'inner.code' };
const genuine = readCatalogue(readSdl('schema')).datasets.get('device/510k');
if (!genuine) throw new Error('expected a dataset device/510k');
const dataset = {
  ...genuine,
  shape: {
    typeName: 'Thing',
    fields: [
      leaf('text', 'TEXT_EXACT'),
      leaf('word', 'KEYWORD'),
      leaf('prose', 'TEXT'),
      leaf('token', 'TOKEN'),
      leaf('day', 'DATE', 'Date'),
      leaf('size', 'NUMBER', 'Int'),
      leaf('flag', 'BOOLEAN', 'Boolean'),
      { ...leaf('kind', 'TEXT_EXACT'), enumShape: kind },
      {
        kind: 'object',
        name: 'inner',
        wire: 'inner',
        path: 'inner',
        list: true,
        shape: { typeName: 'Inner', fields: [inner] },
      },
    ],
  },
} as const;

function text(where: WhereInput | null): string {
  const search = whereSearch(dataset, where);
  if (search === undefined) return 'everything';
  return search.kind === 'nothing' ? 'nothing' : renderSearch(search);
}

function faultOf(where: WhereInput): string {
  try {
    text(where);
  } catch (error) {
    if (error instanceof GatewayError && error.code === 'BAD_USER_INPUT') return error.message;
    throw error;
  }
  return 'none';
}

describe('a filter', () => {
  it.each<[WhereInput, string]>([
    [{ text: { eq: 'A b' } }, '(text.exact:"A b")'],
    [{ text: { ne: 'A' } }, '((NOT (text.exact:"A")))'],
    [{ text: { in: ['B', 'A', 'B'] } }, '(text.exact:("A" "B"))'],
    [{ text: { in: [] } }, 'nothing'],
    [{ text: { startsWith: 'A*' } }, '(text.exact:A\\**)'],
    [{ text: { contains: 'heart valve' } }, '(text:"heart valve")'],
    [{ text: { exists: true } }, '(_exists_:text)'],
    [{ text: { exists: false } }, '((NOT (_exists_:text)))'],
    [{ word: { eq: 'A' } }, '(word:"A")'],
    [{ word: { startsWith: 'A b' } }, '(word:A\\ b*)'],
    [{ word: { contains: '-x' } }, '(word:*\\-x*)'],
    [{ prose: { contains: 'x y' } }, '(prose:"x y")'],
    [{ token: { eq: 'DQY' } }, '(token:"DQY")'],
    [{ token: { eq: 'not a code' } }, 'nothing'],
    [{ token: { ne: 'dqy' } }, 'everything'],
    [{ token: { in: ['DQY', 'd q'] } }, '(token:"DQY")'],
    [{ day: { eq: '2024-01-31' } }, '(day:"2024-01-31")'],
    [{ day: { gte: '2024-01-01', lt: '2025-01-01' } }, '((day:[* TO 2025-01-01}) AND (day:[2024-01-01 TO *]))'],
    [{ size: { gt: -5 } }, '(size:{-5 TO *])'],
    [{ size: { lte: 5 } }, '(size:[* TO 5])'],
    [{ size: { in: [3, 1] } }, '(size:("1" "3"))'],
    [{ size: { eq: 'many' } }, 'nothing'],
    [{ flag: { eq: true } }, '(flag:"true")'],
    [{ kind: { eq: 'INJURY' } }, '(kind.exact:("Injury" "Injury (IN)"))'],
    [{ kind: { ne: 'INJURY' } }, '((NOT (kind.exact:("Injury" "Injury (IN)"))))'],
    [{ inner: { code: { eq: 'x' } } }, '(inner.code:"x")'],
  ])('%j asks for %s', (where, wanted) => expect(text(where)).toBe(wanted));

  it.each<[WhereInput, string]>([
    [
      { text: { eq: null } },
      'where.text.eq: expected a value (use `exists: false` for records without one), but got null',
    ],
    [{ text: { in: ['a', null] } }, 'where.text.in: expected values'],
    [{ text: { exists: null } }, 'where.text.exists: expected a value'],
    [{ text: { startsWith: ' ' } }, 'where.text.startsWith: expected some text to look for, but got " "'],
    [{ text: { contains: '--' } }, 'where.text.contains: expected at least one letter or digit'],
    [
      { text: { eq: 'é' } },
      'where.text.eq: expected characters that openFDA can search for, but got "é" (U+00E9) at 0',
    ],
    [{ or: [{}, { inner: { code: { eq: ';' } } }] }, 'where.or[1].inner.code.eq: expected characters'],
    [{ nope: { eq: 'x' } }, 'where.nope: expected a field of Thing, but got "nope"'],
    [JSON.parse('{"__proto__": {"eq": "x"}}') as WhereInput, 'where.__proto__: expected a field of Thing'],
    [{ constructor: { eq: 'x' } }, 'where.constructor: expected a field of Thing'],
  ])('%j is refused with its place', (where, message) => expect(faultOf(where)).toContain(message));
});

describe('conditions', () => {
  it('combine as they read', () => {
    const a = { text: { eq: 'a' } };
    const b = { word: { eq: 'b' } };
    expect(text({ ...a, ...b })).toBe('((text.exact:"a") AND (word:"b"))');
    expect(text({ and: [a, b] })).toBe(text({ ...b, ...a }));
    expect(text({ or: [a, b] })).toBe('((text.exact:"a") OR (word:"b"))');
    expect(text({ not: { or: [b, a] } })).toBe('((NOT ((text.exact:"a") OR (word:"b"))))');
    expect(text({ not: { not: a } })).toBe(text(a));
    expect(text({ ...a, or: [b] })).toBe('((text.exact:"a") AND (word:"b"))');
  });

  it('that say nothing restrict nothing, and none of none is nothing', () => {
    const blank = [null, {}, { text: null }, { text: {} }, { and: [] }, { and: null }, { or: [{}] }, { inner: {} }];
    expect(blank.map(text)).toEqual(blank.map(() => 'everything'));
    expect([{ or: [] }, { not: {} }, { and: [{ or: [] }] }].map(text)).toEqual(Array(3).fill('nothing'));
  });

  it('are refused where they are nested deeper than anybody writes', () => {
    const nested = (depth: number): WhereInput => (depth === 0 ? { text: { eq: 'a' } } : { not: nested(depth - 1) });
    expect(text(nested(32))).toBe('(text.exact:"a")');
    expect(faultOf(nested(33))).toBe('where: expected at most 32 conditions inside each other, but got more');
    expect(faultOf(nested(5000))).toContain('at most 32');
  });

  it('are refused where they are longer than openFDA takes', () => {
    expect(() => checkLength('x'.repeat(4096))).not.toThrow();
    expect(() => checkLength('"'.repeat(1366))).toThrow('expected at most 4096 bytes once encoded, but got 4098');
  });
});
