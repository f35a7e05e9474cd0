import fc from 'fast-check';
import type { LeafField, ObjectShape, RecordField } from '../../src/catalogue/catalogue.ts';

const words =
  'alpha Alpha ALPHA beta-gamma stent Catheter catheter, device: 3.5 mg 10% x:y "quoted" back\\slash a/b (c) [d] AND or NOT * é Größe 1,000 O\'Neil'.split(
    ' ',
  );
const phrase = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...words), { minLength, maxLength }).map((chosen) => chosen.join(' '));
const code = fc.constantFrom('A1', 'B2', 'DQY', 'LZG', 'K990001', 'P990002', 'Z9', 'a1', 'dqy');

/** A stable number for a text, so that a field keeps one form in all records. */
function hash(text: string): number {
  return [...text].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 9973, 7);
}

/** The days that dates are drawn from: few, so that equals meet. */
const day = fc
  .tuple(fc.integer({ min: 2019, max: 2024 }), fc.constantFrom(1, 2, 12), fc.constantFrom(1, 15, 28, 29))
  .map(([year, month, date]) =>
    [year, month, month === 2 ? Math.min(date, 28) : date].map((part) => String(part).padStart(2, '0')),
  );

function dateArbitrary(field: LeafField): fc.Arbitrary<string> {
  const form = hash(field.path) % 3;
  return day.map(([year = '', month = '', date = '']) =>
    form === 0 ? `${year}-${month}-${date}` : form === 1 ? `${year}${month}${date}` : `${month}/${date}/${year}`,
  );
}

/** What the value of a field is drawn from, where it is a key that other datasets are joined by; undefined for all others. */
export type KeysOf = (field: LeafField) => fc.Arbitrary<unknown> | undefined;

function valueArbitrary(field: LeafField, keysOf: KeysOf): fc.Arbitrary<unknown> {
  const keys = keysOf(field);
  if (keys) return keys;
  const asText = hash(field.path) % 2 === 0;
  if (field.enumShape) {
    const known = [...field.enumShape.wireByName.values()].flat();
    return fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...known) },
      { weight: 1, arbitrary: fc.constant('Unheard-of') },
    );
  }
  if (field.index === 'TOKEN') return code.map((text) => text.toUpperCase());
  if (field.scalar === 'Date' || field.index === 'DATE') return dateArbitrary(field);
  switch (field.scalar) {
    case 'Int':
      return fc.integer({ min: -3, max: 30 }).map((number) => (asText ? String(number) : number));
    case 'Float':
      return fc.integer({ min: -6, max: 60 }).map((number) => (asText ? String(number / 2) : number / 2));
    case 'Boolean':
      return fc.boolean().map((truth) => (asText ? String(truth) : truth));
    case 'URL':
      return code.map((text) => `https://example.org/${text}`);
    case 'JSON':
      return fc.constant({ any: 'thing' });
    default:
      return field.index === 'TEXT' ? phrase(3, 12) : fc.oneof(code, phrase(1, 3));
  }
}

/** What a value field may hold: mostly a value, sometimes one of the many forms in which openFDA says nothing. */
function leafArbitrary(field: LeafField, keysOf: KeysOf): fc.Arbitrary<unknown> {
  const value = valueArbitrary(field, keysOf);
  const isText = field.scalar === 'String' && field.index !== 'DATE' && field.index !== 'TOKEN';
  const full = field.list ? fc.oneof({ weight: 4, arbitrary: fc.array(value, { maxLength: 3 }) }, value) : value;
  return fc.oneof(
    { weight: 12, arbitrary: full },
    { weight: 2, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...(isText ? ['', null] : [null])) },
  );
}

function fieldArbitrary(field: RecordField, keysOf: KeysOf): fc.Arbitrary<unknown> {
  if (field.kind === 'leaf') return leafArbitrary(field, keysOf);
  const object = recordArbitrary(field.shape, keysOf);
  const full = field.list ? fc.array(object, { maxLength: 2 }) : object;
  return fc.oneof({ weight: 8, arbitrary: full }, { weight: 1, arbitrary: fc.constantFrom(undefined, {}, null) });
}

/** Any record of a shape, built from what the catalogue says of its fields. */
export function recordArbitrary(shape: ObjectShape, keysOf: KeysOf): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.fromEntries(shape.fields.map((field) => [field.wire, fieldArbitrary(field, keysOf)]));
  return fc.record(fields).map((record) => JSON.parse(JSON.stringify(record)) as Record<string, unknown>);
}
