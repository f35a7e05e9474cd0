import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { deriveSchema } from '../catalogue/derive-schema.ts';
import { alertResolvers } from './alert-resolvers.ts';
import { type CompressionPorts, compressionResolvers } from './compression-resolvers.ts';
import { connectionResolvers } from './connection-resolvers.ts';
import { datasetResolvers } from './dataset-resolvers.ts';
import type { GatewayContext } from './gateway-context.ts';
import { type GatewayPorts, gatewayResolvers } from './gateway-resolvers.ts';
import { type JobsPort, jobResolvers } from './job-resolvers.ts';
import { type MonitorPorts, monitorResolvers } from './monitor-resolvers.ts';
import { recommendationResolvers } from './recommendation-resolvers.ts';
import { createRecordViews, type RecordViews } from './record-view.ts';
import { attachScalars } from './scalars.ts';

export interface ExecutableSchemaOptions extends GatewayPorts, MonitorPorts, CompressionPorts {
  readonly jobs: JobsPort;
  /** Builds the schema without its resolvers. @default as a graph of its own, no subgraph */
  readonly derive?: (catalogue: Catalogue, views: RecordViews) => GraphQLSchema;
}

type Resolvers = Record<string, Record<string, GraphQLFieldResolver<never, GatewayContext>>>;

/** The schema with its resolvers: everything GraphQL needs to answer. */
export function createExecutableSchema({ derive = deriveSchema, ...ports }: ExecutableSchemaOptions): GraphQLSchema {
  const { catalogue } = ports;
  const views = createRecordViews(catalogue);
  const schema = derive(catalogue, views);
  attachScalars(schema);
  const parts = [
    datasetResolvers(catalogue, views),
    connectionResolvers(catalogue, views),
    gatewayResolvers(ports, views),
    monitorResolvers(ports),
    alertResolvers(ports.alerts),
    recommendationResolvers(ports.recommendations),
    jobResolvers(ports.jobs),
    compressionResolvers(ports),
  ];
  for (const resolvers of parts) attachResolvers(schema, resolvers as Resolvers);
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
