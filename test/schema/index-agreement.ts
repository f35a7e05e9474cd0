import type { KnownField } from './field-catalogue.ts';

const NUMERIC = new Set(['byte', 'short', 'integer', 'long', 'float', 'double', 'half_float', 'scaled_float']);

function fromDocumentation(field: KnownField, typeName: string): string[] {
  if (typeName === 'Date' || field.type === 'date' || field.format === 'date') return ['DATE', 'KEYWORD', 'TEXT'];
  if (field.type === 'integer' || field.type === 'float' || field.type === 'number') return ['NUMBER', 'KEYWORD'];
  if (field.type === 'boolean') return ['BOOLEAN', 'KEYWORD'];
  if (field.exact) return ['TEXT_EXACT'];
  // Of what is neither documented nor mapped nothing is known but that it occurs.
  return field.documented ? ['KEYWORD', 'TEXT', 'TOKEN'] : ['KEYWORD', 'TEXT', 'TOKEN', 'TEXT_EXACT', 'NONE'];
}

/** The ways of `@index` that agree with what is known of a field of a GraphQL type; the rule stands in docs/schema.md. */
export function agreeingIndexes(field: KnownField, typeName: string, mappingPublished: boolean): string[] {
  const { mapping } = field;
  if (!mappingPublished) return fromDocumentation(field, typeName);
  if (!mapping || mapping.index === false) return ['NONE'];
  if (mapping.es_type === 'long') return ['LONG'];
  if (NUMERIC.has(mapping.es_type)) return ['NUMBER'];
  if (mapping.es_type === 'date') return ['DATE'];
  if (mapping.es_type === 'boolean') return ['BOOLEAN'];
  if (mapping.es_type === 'keyword') return ['KEYWORD'];
  if (mapping.es_type === 'text') return mapping.exact ? ['TEXT_EXACT'] : ['TEXT', 'TOKEN'];
  return [];
}

/**
 * The GraphQL types that agree with the type that openFDA's index gives a field; undefined where any does. Dates that
 * records give in part, as a year or a month, are strings.
 */
export function agreeingTypes(field: KnownField, partialDate: boolean): string[] | undefined {
  const type = field.mapping?.es_type;
  if (type === undefined) return undefined;
  if (NUMERIC.has(type)) return ['Int', 'Float'];
  if (type === 'date') return [partialDate || field.mapping?.format?.includes('year_month') ? 'String' : 'Date'];
  if (type === 'boolean') return ['Boolean'];
  return undefined;
}
