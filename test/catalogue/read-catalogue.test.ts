import { readFileSync } from 'node:fs';
import { concatAST, parse as parseText, Source } from 'graphql';
import { describe, expect, it } from 'vitest';
import { isCountable, isSortable, wholeValueField } from '../../src/catalogue/catalogue.ts';
import { CatalogueError } from '../../src/catalogue/catalogue-error.ts';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';

const directives = parseText(readFileSync('schema/directives.graphql', 'utf8'));
/** With the definitions of the directives, as the SDL of the gateway has them. */
const parse = (sdl: string) => concatAST([directives, parseText(new Source(sdl, 'thing.graphql'))]);

const sdl = `
"A thing."
type Thing
  @dataset(path: "a/thing", list: "things", one: "thing", key: ["id_no"], alternateKeys: ["other_no"], newest: "made_on", status: "idx", cadence: DAILY)
  @freshness(level: FRESH)
{
  idNo: String!
  otherNo: String
  madeOn: Date
  inner: ThingInner
  parts: [Part!]! @join(from: "inner.codes", to: "code", form: CODE)
}
type ThingInner { codes: [String!]! @index(as: KEYWORD) size: Float runTogether: Int @wire(name: "runtogether") kind: Kind }
enum Kind { SMALL @value(wire: ["small", "Small (S)"]) LARGE }
type Part @dataset(path: "a/part", list: "parts", key: "code") { code: String @index(as: TOKEN) prose: String @index(as: TEXT) }
extend type Query { about: String }
`;

function changed(from: string, to: string): string {
  expect(sdl).toContain(from);
  return sdl.replace(from, to);
}

describe('the catalogue', () => {
  const catalogue = readCatalogue(parse(sdl));
  const thing = catalogue.datasets.get('a/thing');

  it('tells each dataset by path and type, with everything its directives say', () => {
    expect([...catalogue.datasets.keys()]).toEqual(['a/thing', 'a/part']);
    expect(catalogue.byType.get('Thing')).toBe(thing);
    expect(thing).toMatchObject({
      list: 'things',
      one: 'thing',
      description: 'A thing.',
      status: 'idx',
      cadence: 'DAILY',
      level: 'FRESH',
      newest: { path: 'made_on' },
    });
    expect([thing?.key, thing?.alternateKeys].map((fields) => fields?.map(({ path }) => path))).toEqual([
      ['id_no'],
      ['other_no'],
    ]);
    expect(thing?.joins).toEqual([
      { field: 'parts', target: 'Part', toMany: true, from: 'inner.codes', to: 'code', form: 'CODE' },
    ]);
  });

  it('tells unique keys from those that several records can hold', () => {
    const unique = (text: string) =>
      [...readCatalogue(parse(text)).datasets.values()].map(({ uniqueKeys }) =>
        uniqueKeys.map((fields) => fields.map(({ path }) => path)),
      );
    expect(unique(sdl)).toEqual([[['id_no'], ['other_no']], [['code']]]);
    expect(unique(changed('alternateKeys:', 'repeatedKeys: ["id_no"], alternateKeys:'))).toEqual([
      [['other_no']],
      [['code']],
    ]);
    const parts = changed('key: ["id_no"], ', 'key: ["id_no", "made_on"], repeatedKeys: ["made_on"], ');
    expect(unique(parts)[0]).toEqual([['other_no']]);
  });

  it('takes the defaults that the directives document', () => {
    expect(catalogue.datasets.get('a/part')).toMatchObject({
      one: undefined,
      cadence: 'UNKNOWN',
      level: 'RECENT',
      newest: undefined,
      status: undefined,
    });
  });

  it('finds every value field by its wire path, with its type and index', () => {
    const leaves = [...(thing?.leaves.values() ?? [])];
    expect(leaves.map((leaf) => [leaf.path, leaf.scalar, leaf.index, leaf.list])).toEqual([
      ['id_no', 'String', 'TEXT_EXACT', false],
      ['other_no', 'String', 'TEXT_EXACT', false],
      ['made_on', 'Date', 'DATE', false],
      ['inner.codes', 'String', 'KEYWORD', true],
      ['inner.size', 'Float', 'NUMBER', false],
      ['inner.runtogether', 'Int', 'NUMBER', false],
      ['inner.kind', 'String', 'TEXT_EXACT', false],
    ]);
    expect(leaves.map(wholeValueField)).toEqual([
      'id_no.exact',
      'other_no.exact',
      'made_on',
      'inner.codes',
      'inner.size',
      'inner.runtogether',
      'inner.kind.exact',
    ]);
    expect(leaves.filter(isSortable).map(({ path }) => path)).not.toContain('inner.size');
    expect(leaves.filter(isCountable).map(({ path }) => path)).not.toContain('made_on');
  });

  it('knows every spelling of an enum’s values', () => {
    const shape = thing?.leaves.get('inner.kind')?.enumShape;
    expect([...(shape?.wireByName ?? [])]).toEqual([
      ['SMALL', ['small', 'Small (S)']],
      ['LARGE', ['LARGE']],
    ]);
    expect(shape?.nameByWire.get('Small (S)')).toBe('SMALL');
  });

  it.each([
    ['key: ["id_no"]', 'key: ["nope"]', 'Thing: @dataset(key:) expected a value field\'s wire path, but got "nope"'],
    ['key: ["id_no"]', 'key: ["inner"]', '@dataset(key:) expected a value field\'s wire path, but got "inner"'],
    ['key: ["id_no"]', 'key: [7]', 'Thing: @dataset(key:) expected [String!], but got [7]'],
    ['key: ["id_no"], ', '', 'Thing: @dataset(one:) expected a key to look a record up by, but got none'],
    ['["other_no"]', '["nope"]', 'Thing: @dataset(alternateKeys:) expected'],
    [
      '["other_no"]',
      '["other_no"], repeatedKeys: ["made_on"]',
      'Thing: @dataset(repeatedKeys:) expected a field of a key or an alternate key, but got "made_on"',
    ],
    ['"made_on"', '"nope"', 'Thing: @dataset(newest:) expected'],
    ['path: "a/part", ', '', 'Part: @dataset(path:) expected String!, but got none'],
    ['list: "parts", ', '', 'Part: @dataset(list:) expected String!, but got none'],
    ['"a/part"', '"a/thing"', 'Part: expected a @dataset(path:) of its own, but "a/thing" is Thing\'s'],
    ['[Part!]!', '[ThingInner!]!', 'Thing.parts: @join expected the type of a dataset, but got ThingInner'],
    ['"inner.codes"', '"inner"', 'Thing.parts: @join(from:) expected a value field\'s wire path, but got "inner"'],
    ['to: "code"', 'to: "nope"', 'Thing.parts: @join(to:) expected a value field\'s wire path in Part, but got "nope"'],
    ['to: "code"', 'to: "prose"', 'expected a field found by its whole value, but prose is TEXT'],
    ['(as: TOKEN)', '(as: NONE)', 'expected a field found by its whole value, but code is NONE'],
    ['size: Float', 'size: Decimal', 'ThingInner.size: expected a known scalar, an enum or an object, but got Decimal'],
    ['size: Float', 'size: toString', 'ThingInner.size: expected a known scalar'],
    ['size: Float', 'size: ThingInner', 'ThingInner: expected an object that does not hold itself'],
    ['"runtogether"', '7', 'ThingInner.runTogether: @wire(name:) expected String!, but got 7'],
    ['["small", "Small (S)"]', '[7]', 'Kind.SMALL: @value(wire:) expected [String!]!, but got [7]'],
    [
      '(level: FRESH)',
      '(level: WEEKLY)',
      'Thing: @freshness(level:) expected FreshnessLevel!, but got WEEKLY, which is none of REAL_TIME, FRESH, RECENT, STALE (thing.graphql:5)',
    ],
    ['(level: FRESH)', '', 'Thing: @freshness(level:) expected FreshnessLevel!, but got none'],
    ['cadence: DAILY', 'cadence: FORTNIGHTLY', 'Thing: @dataset(cadence:) expected Cadence!, but got FORTNIGHTLY'],
    ['(as: TOKEN)', '(as: TXT)', 'Part.code: @index(as:) expected FieldIndex!, but got TXT'],
    ['form: CODE', 'form: CODES', 'Thing.parts: @join(form:) expected KeyForm!, but got CODES'],
    ['newest: ', 'newst: ', 'Thing: @dataset expected the arguments path, list,'],
    ['@index(as: TOKEN)', '@indx(as: TOKEN)', 'Part.code: expected a directive that is defined, but got @indx'],
    ['@index(as: TOKEN)', '@value(wire: "c")', 'Part.code: @value expected to stand at ENUM_VALUE, but stands at'],
    ['@index(as: TOKEN)', '@index(as: TOKEN) @index(as: TEXT)', 'Part.code: expected @index once, but got it twice'],
    [
      'list: "parts"',
      'list: "things"',
      'Part: @dataset(list:) expected a root field of its own, but "things" is Thing\'s',
    ],
    [
      'one: "thing"',
      'one: "things"',
      'Thing: @dataset(one:) expected a root field of its own, but "things" is Thing\'s',
    ],
    [
      'list: "parts"',
      'list: "about"',
      'Part: @dataset(list:) expected a root field of its own, but "about" is written in',
    ],
    ['type ThingInner', 'enum Part { A } type ThingInner', 'Part: expected one type of this name, but got two'],
    ['size: Float', 'size: Float size: Int', 'ThingInner: expected one field "size", but got two'],
    ['"runtogether"', '"size"', 'ThingInner: expected one field with the name on the wire "size", but got two'],
  ])('refuses an SDL that contradicts itself, naming the place: %s -> %s', (from, to, message) => {
    const document = parse(changed(from, to));
    expect(() => readCatalogue(document)).toThrow(CatalogueError);
    expect(() => readCatalogue(document)).toThrow(message);
  });
});
