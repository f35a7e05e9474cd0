import { expect } from 'vitest';
import type { LeafField, ObjectShape } from '../../src/catalogue/catalogue.ts';

type Holder = Readonly<Record<string, unknown>>;

/** Every field of a shape as a selection. */
export function selectionOf(shape: ObjectShape): string {
  return shape.fields
    .map((field) => (field.kind === 'leaf' ? field.name : `${field.name} { ${selectionOf(field.shape)} }`))
    .join(' ');
}

/** Compares every typed field with the wire by the rules of docs/schema.md, written here apart from the gateway's reader. */
export function expectTyped(shape: ObjectShape, wire: Holder, typed: Holder): void {
  for (const field of shape.fields) {
    const held = wire[field.wire];
    const values = (Array.isArray(held) ? held : [held]).filter(
      (value) =>
        value !== undefined &&
        value !== null &&
        value !== '' &&
        !(typeof value === 'object' && Object.keys(value).length === 0),
    );
    const place = `${shape.typeName}.${field.name}`;
    if (field.kind === 'object') {
      const objects = (field.list ? typed[field.name] : [typed[field.name]]) as (Holder | null)[];
      if (values.length === 0) expect(objects, place).toEqual(field.list ? [] : [null]);
      values.slice(0, field.list ? values.length : 1).forEach((value, i) => {
        expectTyped(field.shape, value as Holder, objects[i] as Holder);
      });
      continue;
    }
    const expected = values.map((value) => expectedScalar(field, value));
    const wanted = field.list ? expected.filter((value) => value !== null) : (expected[0] ?? null);
    expect(typed[field.name], place).toEqual(wanted);
  }
}

function expectedScalar(field: LeafField, value: unknown): unknown {
  const text = String(value);
  if (field.enumShape) {
    for (const [name, spellings] of field.enumShape.wireByName) if (spellings.includes(text)) return name;
    return null;
  }
  switch (field.scalar) {
    case 'Date': {
      const digits = /^\d{8}$/.test(text)
        ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
        : text.slice(0, 10);
      const [month, day, year] = text.split('/');
      const iso = year === undefined ? digits : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
      return Number.isNaN(Date.parse(iso)) ? null : iso;
    }
    case 'Int':
    case 'Float':
      return Number.isNaN(Number(text)) ? null : Number(text);
    case 'Boolean':
      return /^(y|yes|t|true|1)$/i.test(text) ? true : /^(n|no|f|false|0)$/i.test(text) ? false : null;
    case 'URL':
      return URL.canParse(text) ? new URL(text).toString() : null;
    default:
      return text;
  }
}
