import fc from 'fast-check';
import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { createOperationKeys } from '../../src/http/operation-key.ts';

const keyOf = createOperationKeys();
const key = (text: string, variables?: Record<string, unknown>, operationName?: string) =>
  keyOf({ document: parse(text), operationName, variables });

const name = fc.constantFrom('a', 'b', 'c', 'd');
const argument = fc.record({ name, value: fc.constantFrom('1', '"x"', '$v', '{p: 1, q: [2]}', 'ENUM', 'null') });
const arguments_ = fc.uniqueArray(argument, { selector: (item) => item.name, maxLength: 4 });
const field = fc.record({ alias: fc.option(name), field: name, arguments: arguments_ });
type Field = typeof field extends fc.Arbitrary<infer T> ? T : never;

function write(fields: readonly Field[], order: (list: readonly string[]) => readonly string[], space: string): string {
  const written = fields.map(({ alias, field: called, arguments: list }) => {
    const inside = order(list.map((item) => `${item.name}:${space}${item.value}`));
    return `${alias ? `${alias}:${space}` : ''}${called}${inside.length > 0 ? `(${inside.join(`,${space}`)})` : ''}`;
  });
  const variables = order(['$v: Int = 1', '$w: Int']).join(`${space}, `);
  return `query(${variables})${space}{${space}${written.join(`${space} `)}}`;
}

it('white space, and the order of arguments and variables, do not matter', () => {
  fc.assert(
    fc.property(
      fc.array(field, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(' ', '\n', ' ,\t', '# x\n'),
      (fields, space) => {
        const plain = key(
          write(fields, (list) => list, ' '),
          { v: 1, w: 2 },
        );
        expect(
          key(
            write(fields, (list) => [...list].reverse(), space),
            { w: 2, v: 1 },
          ),
        ).toBe(plain);
      },
    ),
  );
});

it('whatever can change the answer does', () => {
  const forms = fc.array(field, { minLength: 1, maxLength: 3 });
  const sorted = (list: readonly string[]) => [...list].sort();
  fc.assert(
    fc.property(
      forms,
      forms,
      fc.constantFrom(1, null, '1', [1]),
      fc.constantFrom(1, null, '1', [1]),
      (left, right, v, w) => {
        const [a, b] = [write(left, sorted, ' '), write(right, sorted, ' ')];
        const isSame = a === b && JSON.stringify(v) === JSON.stringify(w);
        expect(key(a, { v }) === key(b, { v: w })).toBe(isSame);
      },
    ),
  );
});

it('a variable that is absent is not one that is null', () => {
  expect(key('query($v: Int) { a(b: $v) }', {})).not.toBe(key('query($v: Int) { a(b: $v) }', { v: null }));
});

it('the name of the only operation adds nothing; of several, it chooses', () => {
  expect(key('query A { a }', {}, 'A')).toBe(key('query A { a }'));
  expect(key('query A { a } query B { a }', {}, 'A')).not.toBe(key('query A { a } query B { a }', {}, 'B'));
});
