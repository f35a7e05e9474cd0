import { buildSubgraphSchema } from '@apollo/subgraph';
import { concatAST, type DocumentNode, type GraphQLResolveInfo, type GraphQLSchema, Kind, parse, visit } from 'graphql';
import type { Catalogue, Dataset } from '../catalogue/catalogue.ts';
import { deriveDocument } from '../catalogue/derive-schema.ts';
import { badInput } from '../errors.ts';
import { freshnessLevel } from './freshness-level.ts';
import type { GatewayContext } from './gateway-context.ts';
import type { RecordViews } from './record-view.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable"])';
/** Types that other subgraphs are likely to have too. */
const shareable = new Set(['PageInfo']);

/**
 * The schema as an Apollo Federation 2 subgraph, without the datasets' resolvers: every type with a key is an entity, and
 * entities are looked up through the same batching as everything else.
 */
export function deriveSubgraphSchema(catalogue: Catalogue, views: RecordViews): GraphQLSchema {
  const typeDefs = concatAST([parse(link), withFederationDirectives(catalogue, deriveDocument(catalogue))]);
  const resolvers = Object.fromEntries(
    [...catalogue.datasets.values()]
      .filter((dataset) => dataset.key.length > 0)
      .map((dataset) => [dataset.typeName, { __resolveReference: referenceResolver(dataset, views) }]),
  );
  return withEntitiesOneByOne(buildSubgraphSchema([{ typeDefs, resolvers }]), new Set(Object.keys(resolvers)));
}

/** A representation that cannot be read nulls its own place, and no other: Apollo's resolver fails all of them for a `__typename` it does not know. */
function withEntitiesOneByOne(schema: GraphQLSchema, typeNames: ReadonlySet<string>): GraphQLSchema {
  const field = schema.getQueryType()?.getFields()._entities;
  const resolve = field?.resolve;
  if (!field || !resolve) return schema;
  field.resolve = async (source, { representations }: { representations: readonly unknown[] }, context, info) =>
    Promise.all(
      representations.map(async (representation) => {
        const typeName = typeNameOf(representation);
        if (typeName === undefined || !typeNames.has(typeName))
          return badInput(
            'representations',
            'the __typename of an entity of this subgraph',
            JSON.stringify(typeName) ?? 'none',
          );
        try {
          const [entity] = (await resolve(source, { representations: [representation] }, context, info)) as unknown[];
          return await entity;
        } catch (error) {
          return error;
        }
      }),
    );
  return schema;
}

function typeNameOf(representation: unknown): string | undefined {
  const { __typename: name } = (representation ?? {}) as { readonly __typename?: unknown };
  return typeof name === 'string' ? name : undefined;
}

function withFederationDirectives(catalogue: Catalogue, document: DocumentNode): DocumentNode {
  return visit(document, {
    ObjectTypeDefinition: (type) => {
      const dataset = catalogue.byType.get(type.name.value);
      const keys = dataset ? keySelections(dataset).map((fields) => `@key(fields: "${fields}")`) : [];
      const added = [...keys, ...(shareable.has(type.name.value) ? ['@shareable'] : [])];
      if (added.length === 0) return undefined;
      const parsed = parse(`type T ${added.join(' ')} { a: Int }`, { noLocation: true }).definitions[0];
      const directives = parsed?.kind === Kind.OBJECT_TYPE_DEFINITION ? (parsed.directives ?? []) : [];
      return { ...type, directives: [...(type.directives ?? []), ...directives] };
    },
  });
}

/** The key of an entity, and each alternate key: `pmaNumber supplementNumber`. */
function keySelections(dataset: Dataset): string[] {
  if (dataset.key.length === 0) return [];
  return [dataset.key.map(({ name }) => name).join(' '), ...dataset.alternateKeys.map(({ name }) => name)];
}

function referenceResolver(dataset: Dataset, views: RecordViews) {
  return async (reference: Record<string, unknown>, context: GatewayContext, info: GraphQLResolveInfo) => {
    const isGiven = (name: string) => typeof reference[name] === 'string' || typeof reference[name] === 'number';
    const alternate = dataset.alternateKeys.find(({ name }) => isGiven(name));
    const fields = dataset.key.some(({ name }) => isGiven(name)) || !alternate ? dataset.key : [alternate];
    if (!fields.some(({ name }) => isGiven(name))) {
      const expected = [...dataset.key, ...dataset.alternateKeys].map(({ name }) => name).join(' or ');
      throw badInput('representations', `${expected} beside __typename ${dataset.typeName}`, 'none');
    }
    const values = fields.map(({ name }) => String(reference[name] ?? ''));
    const [row] = await context.records.load(dataset, fields, values, freshnessLevel(dataset, info));
    return row ? views.record(dataset, row) : null;
  };
}
