import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { isCountable, isSortable, wholeValueField } from '../../src/catalogue/catalogue.ts';
import { CatalogueError, readCatalogue } from '../../src/catalogue/read-catalogue.ts';

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
    ['key: ["id_no"]', 'key: [7]', 'Thing: @dataset(key:) expected a string, but got 7'],
    ['key: ["id_no"], ', '', 'Thing: @dataset(one:) expected a key to look a record up by, but got none'],
    ['["other_no"]', '["nope"]', 'Thing: @dataset(alternateKeys:) expected'],
    ['"made_on"', '"nope"', 'Thing: @dataset(newest:) expected'],
    ['path: "a/part", ', '', 'Part: @dataset(path:) expected a string, but got undefined'],
    ['list: "parts", ', '', 'Part: @dataset(list:) expected a string, but got undefined'],
    ['"a/part"', '"a/thing"', 'Part: expected a @dataset(path:) of its own, but "a/thing" is Thing\'s'],
    ['[Part!]!', '[ThingInner!]!', 'Thing.parts: @join expected the type of a dataset, but got ThingInner'],
    ['"inner.codes"', '"inner"', 'Thing.parts: @join(from:) expected a value field\'s wire path, but got "inner"'],
    ['to: "code"', 'to: "nope"', 'Thing.parts: @join(to:) expected a value field\'s wire path in Part, but got "nope"'],
    ['to: "code"', 'to: "prose"', 'expected a field found by its whole value, but prose is TEXT'],
    ['(as: TOKEN)', '(as: NONE)', 'expected a field found by its whole value, but code is NONE'],
    ['size: Float', 'size: Decimal', 'ThingInner.size: expected a known scalar, an enum or an object, but got Decimal'],
    ['size: Float', 'size: toString', 'ThingInner.size: expected a known scalar'],
    ['size: Float', 'size: ThingInner', 'ThingInner: expected an object that does not hold itself'],
    ['"runtogether"', '7', 'ThingInner.runTogether: @wire(name:) expected a string, but got 7'],
    ['["small", "Small (S)"]', '[7]', 'Kind.SMALL: @value(wire:) expected a string, but got 7'],
  ])('refuses an SDL that contradicts itself, naming the place: %s -> %s', (from, to, message) => {
    const document = parse(changed(from, to));
    expect(() => readCatalogue(document)).toThrow(CatalogueError);
    expect(() => readCatalogue(document)).toThrow(message);
  });
});
