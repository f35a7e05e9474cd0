import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { deriveSchema } from '../catalogue/derive-schema.ts';
import { type CompressionPorts, compressionResolvers } from './compression-resolvers.ts';
import { connectionResolvers } from './connection-resolvers.ts';
import { datasetResolvers } from './dataset-resolvers.ts';
import { deriveSubgraphSchema } from './federated-schema.ts';
import type { GatewayContext } from './gateway-context.ts';
import { type GatewayPorts, gatewayResolvers } from './gateway-resolvers.ts';
import { attachScalars } from './scalars.ts';

export interface ExecutableSchemaOptions extends GatewayPorts, CompressionPorts {
  /** Whether the schema serves as an Apollo Federation 2 subgraph. */
  readonly federation?: boolean;
}

type Resolvers = Record<string, Record<string, GraphQLFieldResolver<never, GatewayContext>>>;

/** The schema with its resolvers: everything GraphQL needs to answer. */
export function createExecutableSchema({ federation = false, ...ports }: ExecutableSchemaOptions): GraphQLSchema {
  const { catalogue } = ports;
  const schema = federation ? deriveSubgraphSchema(catalogue) : deriveSchema(catalogue);
  attachScalars(schema);
  const operations = [gatewayResolvers(ports), compressionResolvers(ports)];
  for (const resolvers of [datasetResolvers(catalogue), connectionResolvers(catalogue), ...operations]) {
    attachResolvers(schema, resolvers as Resolvers);
  }
  return schema;
}

function attachResolvers(schema: GraphQLSchema, resolvers: Resolvers): void {
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type))
      throw new Error(`expected the schema to have an object type ${typeName} for its resolvers`);
    const known = type.getFields();
    for (const [name, resolver] of Object.entries(fields)) {
      const field = known[name];
      if (field) field.resolve = (resolver ?? defaultFieldResolver) as GraphQLFieldResolver<unknown, unknown>;
    }
  }
}
