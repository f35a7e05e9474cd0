import { buildSchema, type GraphQLEnumType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { attachMockResolvers } from './mock-resolvers.ts';

const sdl = `
  scalar JSON
  scalar Plain
  enum Colour { RED GREEN BLUE }
  input Point { x: Int!, y: Int = 7, label: String, colours: [Colour!] = [RED], next: Point, any: JSON }
  interface Node { id: ID! related(first: Int = 2, near: Point = {x: 1}): [Node!] }
  interface Named implements Node { id: ID! name(style: Colour = GREEN): String! related(first: Int = 2, near: Point = {x: 1}): [Node!] }
  type Person implements Named & Node {
    id: ID! name(style: Colour = GREEN, upper: Boolean! = false): String! related(first: Int = 2, near: Point = {x: 1}): [Node!]
    age: Int friends(where: [Point!], any: JSON): [Person!]! best: Person boss: Person! pets: [[Pet]!] colour: Colour!
  }
  type Cat implements Node { id: ID! related(first: Int = 2, near: Point = {x: 1}): [Node!] lives: Int! owner: Person! plain: Plain colours: [Colour!]! }
  type Dog implements Named & Node {
    id: ID! name(style: Colour = GREEN): String! related(first: Int = 2, near: Point = {x: 1}): [Node!] barks: Boolean owner: Person matrix: [[Int!]!]!
  }
  type Stone { weight: Float! any: JSON! found(at: [[Int]], in: Point!): Named }
  union Pet = Cat | Dog | Stone
  type Query {
    node(id: ID!): Node nodes(ids: [ID!]! = ["a"]): [Node]! named: Named! pet: Pet pets: [Pet!] person(at: Point): Person
    people(any: JSON, ids: [[ID]!]): [Person!]! stone: Stone! echo(any: JSON): String colours(of: [Colour]): [Colour!]
  }
  type Mutation { first(at: Point): Person second(any: JSON): Int! third: Pet }
`;

/** A schema with everything that the gateway's own lacks: unions, interfaces of interfaces, lists of lists, defaults, `isTypeOf`, enums with values of their own. */
export function createStressSchema(): GraphQLSchema {
  const schema = buildSchema(sdl);
  const json = schema.getType('JSON') as typeof GraphQLJSON;
  Object.assign(json, { parseLiteral: GraphQLJSON.parseLiteral, parseValue: GraphQLJSON.parseValue });
  const plain = schema.getType('Plain') as typeof GraphQLJSON;
  plain.serialize = (value) => (String(value).startsWith('1') ? undefined : value);
  (schema.getType('Colour') as GraphQLEnumType).getValue('BLUE');
  const typenameOf = (value: unknown) => Reflect.get(Object(value), '__typename') as string | undefined;
  (schema.getType('Cat') as GraphQLObjectType).isTypeOf = (value) => typenameOf(value) === 'Cat';
  (schema.getType('Dog') as GraphQLObjectType).isTypeOf = async (value) => typenameOf(value) === 'Dog';
  attachMockResolvers(schema);
  return schema;
}
