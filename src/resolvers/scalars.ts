import { GraphQLError, type GraphQLScalarType, type GraphQLSchema, isScalarType } from 'graphql';
import {
  GraphQLDateTimeISO,
  GraphQLJSON,
  GraphQLLocalDate,
  GraphQLNonNegativeFloat,
  GraphQLNonNegativeInt,
  GraphQLURL,
} from 'graphql-scalars';

/** The implementation of each scalar that the SDL declares. A `Date` is a day without a time zone, as text. */
const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  Date: GraphQLLocalDate,
  DateTime: GraphQLDateTimeISO,
  JSON: GraphQLJSON,
  URL: GraphQLURL,
  NonNegativeInt: GraphQLNonNegativeInt,
  NonNegativeFloat: GraphQLNonNegativeFloat,
};

/** Gives the schema's scalars their behaviour; names and descriptions stay those of the SDL. */
export function attachScalars(schema: GraphQLSchema): void {
  for (const [name, scalar] of Object.entries(scalars)) {
    const type = schema.getType(name);
    if (!isScalarType(type)) throw new Error(`expected the SDL to declare scalar ${name}`);
    type.serialize = scalar.serialize;
    type.parseValue = scalar.parseValue;
    type.parseLiteral = scalar.parseLiteral;
  }
  // Every date that is answered has just been read as one; checking it again would take a third of a large page's time.
  const date = schema.getType('Date');
  if (!isScalarType(date)) return;
  date.serialize = (value) => value;
  date.parseValue = readDay;
  date.parseLiteral = (node) => readDay('value' in node ? node.value : undefined);
}

/** A day as GraphQL gives it. Says what is expected in the schema's own terms. */
function readDay(value: unknown): unknown {
  try {
    return GraphQLLocalDate.parseValue(value);
  } catch {
    throw new GraphQLError(`expected a Date, YYYY-MM-DD, but got ${JSON.stringify(value) ?? 'none'}`);
  }
}
