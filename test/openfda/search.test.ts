import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GatewayError } from '../../src/errors.ts';
import {
  allOf,
  anyOf,
  checkCharacters,
  isSearchable,
  negate,
  nothing,
  phrase,
  renderSearch,
  type Search,
} from '../../src/openfda/search.ts';
import { isOneGroup, takenCharacters } from './search-text.ts';

const a = phrase('a', ['1']);
const b = phrase('b', ['2']);
const c = phrase('c', ['3']);

function text(search: Search | undefined): string {
  if (search === undefined) return 'everything';
  return search.kind === 'nothing' ? 'nothing' : renderSearch(search);
}

const field = fc.constantFrom('a', 'b.exact', 'openfda.c');
const value = fc.oneof(
  fc.string({ unit: fc.constantFrom(...takenCharacters), maxLength: 12 }),
  fc.constantFrom(
    '_missing_:a',
    '_missing_:"',
    '_missing_\\:',
    '"',
    '\\',
    '\\"',
    ') OR (',
    '" OR x:"',
    'AND',
    '* TO *',
    ']',
    '}',
    '/',
    'a\\',
  ),
);
const bound = fc.option(fc.record({ value: fc.constantFrom('2024-01-31', '-5', '1e+21'), inclusive: fc.boolean() }), {
  nil: undefined,
});
const leaf: fc.Arbitrary<Search> = fc.oneof(
  fc.tuple(field, fc.array(value, { maxLength: 4 })).map(([name, values]) => phrase(name, values)),
  fc.record({
    kind: fc.constant('wildcard' as const),
    field,
    value: value.filter((held) => held !== ''),
    at: fc.constantFrom('start' as const, 'anywhere' as const),
  }),
  fc.record({ kind: fc.constant('range' as const), field, from: bound, to: bound }),
  fc.record({ kind: fc.constant('exists' as const), field }),
  fc.constant(nothing),
);
const { tree } = fc.letrec<{ tree: Search | undefined }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.constant(undefined),
    fc.array(tie('tree'), { maxLength: 4 }).map(allOf),
    fc.array(tie('tree'), { maxLength: 4 }).map(anyOf),
    tie('tree').map(negate),
  ),
}));

describe('a search', () => {
  it('is written the same way whatever the order, the nesting and the repeats of its parts', () => {
    const written = text(allOf([a, b, c]));
    expect(written).toBe('((a:"1") AND (b:"2") AND (c:"3"))');
    expect(text(allOf([c, b, a]))).toBe(written);
    expect(text(allOf([a, allOf([b, c])]))).toBe(written);
    expect(text(allOf([allOf([a, b]), allOf([b, c]), a]))).toBe(written);
    expect(text(anyOf([b, anyOf([a, b])]))).toBe('((a:"1") OR (b:"2"))');
    expect(text(phrase('a', ['2', '1', '2']))).toBe('(a:("1" "2"))');
  });

  it('keeps "and" and "or" apart', () => {
    expect(text(allOf([a, anyOf([b, c])]))).toBe('(((b:"2") OR (c:"3")) AND (a:"1"))');
    expect(text(anyOf([a, allOf([b, c])]))).toBe('(((b:"2") AND (c:"3")) OR (a:"1"))');
  });

  it('knows everything and nothing', () => {
    expect(text(allOf([]))).toBe('everything');
    expect(text(anyOf([]))).toBe('nothing');
    expect(text(phrase('a', []))).toBe('nothing');
    expect(text(allOf([a, undefined]))).toBe(text(a));
    expect(text(allOf([a, nothing]))).toBe('nothing');
    expect(text(anyOf([a, nothing]))).toBe(text(a));
    expect(text(anyOf([a, undefined]))).toBe('everything');
    expect(text(negate(undefined))).toBe('nothing');
    expect(text(negate(nothing))).toBe('everything');
    expect(text(negate(negate(a)))).toBe(text(a));
    expect(() => renderSearch(nothing)).toThrow('has no text');
  });

  it('states the ends of ranges as they are meant', () => {
    const from = { value: '1', inclusive: false };
    const to = { value: '2', inclusive: true };
    expect(text({ kind: 'range', field: 'a', from, to })).toBe('(a:{1 TO 2])');
    expect(text({ kind: 'range', field: 'a', from: undefined, to: from })).toBe('(a:[* TO 1})');
    expect(text({ kind: 'range', field: 'a', from: to, to: undefined })).toBe('(a:[2 TO *])');
  });

  it('stands for itself in a wildcard, whatever it means to openFDA', () => {
    const search: Search = { kind: 'wildcard', field: 'a', value: 'x* "y"', at: 'start' };
    expect(text(search)).toBe('(a:x\\*\\ \\"y\\"*)');
    expect(text({ ...search, at: 'anywhere' })).toBe('(a:*x\\*\\ \\"y\\"*)');
  });

  it('is one group of characters that openFDA takes, whatever values it holds', () => {
    const taken = new Set(takenCharacters);
    fc.assert(
      fc.property(tree, (search) => {
        if (search === undefined || search.kind === 'nothing') return;
        const written = renderSearch(search);
        expect([...written].filter((character) => !taken.has(character))).toEqual([]);
        expect(isOneGroup(written), written).toBe(true);
        // openFDA rewrites it wherever it stands.
        expect(written).not.toContain('_missing_:');
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('obeys the laws of logic in its normal form', () => {
    fc.assert(
      fc.property(tree, tree, tree, (x, y, z) => {
        expect(text(allOf([x, y]))).toBe(text(allOf([y, x])));
        expect(text(anyOf([x, y]))).toBe(text(anyOf([y, x])));
        expect(text(allOf([x, allOf([y, z])]))).toBe(text(allOf([allOf([x, y]), z])));
        expect(text(anyOf([x, anyOf([y, z])]))).toBe(text(anyOf([anyOf([x, y]), z])));
        expect(text(allOf([x, x]))).toBe(text(x));
        expect(text(negate(negate(x)))).toBe(text(x));
      }),
      { numRuns: 500, seed: 2 },
    );
  });
});

describe('the characters of a search', () => {
  it('are those that openFDA takes and no others', () => {
    for (let code = 0; code < 0x250; code += 1) {
      const character = String.fromCharCode(code);
      expect(isSearchable(character), `U+${code.toString(16)}`).toBe(takenCharacters.includes(character));
    }
  });

  it('are refused with their code and place, those beyond 16 bits as one', () => {
    const faultOf = (given: string): unknown => {
      try {
        checkCharacters('where.x', given);
      } catch (error) {
        return error instanceof GatewayError ? [error.code, error.message, error.extensions.argument] : error;
      }
      return undefined;
    };
    expect(faultOf('plain')).toBeUndefined();
    expect(faultOf('')).toBeUndefined();
    expect(faultOf('ab;c')).toEqual([
      'BAD_USER_INPUT',
      'where.x: expected characters that openFDA can search for, but got ";" (U+003B) at 2',
      'where.x',
    ]);
    expect(faultOf('a\n')).toEqual(expect.arrayContaining([expect.stringContaining('(U+000A) at 1')]));
    expect(faultOf('💊')).toEqual(expect.arrayContaining([expect.stringContaining('(U+1F48A) at 0')]));
    expect(faultOf('\ud800')).toEqual(expect.arrayContaining([expect.stringContaining('(U+D800) at 0')]));
  });
});
