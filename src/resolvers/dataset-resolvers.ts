import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import type { Catalogue, Dataset, Join, ObjectShape } from '../catalogue/catalogue.ts';
import { joinKeys } from '../catalogue/key-form.ts';
import { fieldReader, objectReader } from '../catalogue/read-value.ts';
import { badInput } from '../errors.ts';
import { createEmptyList } from '../loaders/empty-list.ts';
import { createSearchList } from '../loaders/search-list.ts';
import { allOf, isSearchable, phrase, renderSearch, type Search } from '../openfda/search.ts';
import type { Row } from '../source/answer.ts';
import { Connection, windowOf } from './connection.ts';
import { freshnessLevel } from './freshness-level.ts';
import type { GatewayContext } from './gateway-context.ts';
import { globalId } from './global-id.ts';
import { conditionsOf, type ListArguments, sortOf } from './list-arguments.ts';
import { checkLength } from './where-search.ts';

/** An object on the wire. */
type Holder = Readonly<Record<string, unknown>>;
type Resolver = GraphQLFieldResolver<never, GatewayContext>;
export type ResolverMap = Record<string, Record<string, Resolver>>;

/** The resolvers of everything that is derived from the datasets. */
export function datasetResolvers(catalogue: Catalogue): ResolverMap {
  const map: ResolverMap = { Query: {} };
  for (const dataset of catalogue.datasets.values()) {
    map.Query = { ...map.Query, ...rootResolvers(dataset) };
    map[dataset.typeName] = { ...recordResolvers(dataset), ...joinResolvers(catalogue, dataset) };
    for (const shape of innerShapes(dataset.shape))
      map[shape.typeName] = shapeResolvers(shape, (holder: Holder) => holder);
  }
  return map;
}

function rootResolvers(dataset: Dataset): Record<string, Resolver> {
  const list = (_: never, args: ListArguments, context: GatewayContext, info: GraphQLResolveInfo) => {
    const search = conditionsOf(dataset, args, context.features);
    const window = windowOf(args);
    const sort = sortOf(dataset, args);
    const level = freshnessLevel(dataset, info);
    return new Connection(async () => {
      if (search?.kind === 'nothing') return createEmptyList(nothingAsked(context));
      return createSearchList({
        source: context.source,
        features: context.features,
        dataset,
        search: rendered(search),
        sort,
        level,
      });
    }, window);
  };
  const resolvers: Record<string, Resolver> = { [dataset.list]: list as Resolver };
  if (dataset.one) {
    resolvers[dataset.one] = (async (
      _: never,
      args: KeyArguments,
      context: GatewayContext,
      info: GraphQLResolveInfo,
    ) => {
      const { fields, values } = lookUpKey(dataset, args);
      const rows = await context.records.load(dataset, fields, values, freshnessLevel(dataset, info));
      return rows[0] ?? null;
    }) as Resolver;
  }
  return resolvers;
}

function rendered(search: Search | undefined): string | undefined {
  if (search === undefined) return undefined;
  const text = renderSearch(search);
  checkLength(text);
  return text;
}

type KeyArguments = Readonly<Record<string, string | null | undefined>>;

/** The key fields a look-up names: the whole key, its later parts blank where absent, or one alternate key. */
function lookUpKey(dataset: Dataset, args: KeyArguments) {
  const given = (name: string) => typeof args[name] === 'string';
  const alternates = dataset.alternateKeys.filter(({ name }) => given(name));
  const isKeyGiven = dataset.key.some(({ name }) => given(name));
  if (alternates.length + (isKeyGiven ? 1 : 0) !== 1) {
    const names = [
      dataset.key.map(({ name }) => name).join(' with '),
      ...dataset.alternateKeys.map(({ name }) => name),
    ];
    throw badInput(
      dataset.one ?? dataset.list,
      `exactly one of ${names.join(', ')}`,
      alternates.length === 0 ? 'none' : 'several',
    );
  }
  const fields = isKeyGiven ? dataset.key : alternates;
  return { fields, values: fields.map(({ name }) => args[name] ?? '') };
}

function recordResolvers(dataset: Dataset): Record<string, Resolver> {
  const own: Record<string, Resolver> = {
    raw: ((row: Row) => row.record) as Resolver,
    asOf: ((row: Row) => row.provenance) as Resolver,
  };
  if (dataset.key.length > 0) own.id = ((row: Row) => globalId(dataset, row.record)) as Resolver;
  return { ...shapeResolvers(dataset.shape, (row: Row) => row.record), ...own };
}

/** A resolver for each field of a shape; `holderOf` tells where the object on the wire is in the GraphQL source. */
function shapeResolvers<Source>(shape: ObjectShape, holderOf: (source: Source) => Holder): Record<string, Resolver> {
  return Object.fromEntries(
    shape.fields.map((field) => {
      const read = field.kind === 'leaf' ? fieldReader(field) : objectReader(field.wire, field.list);
      return [field.name, ((source: Source) => read(holderOf(source))) as Resolver];
    }),
  );
}

function innerShapes(shape: ObjectShape): ObjectShape[] {
  return shape.fields.flatMap((field) => (field.kind === 'object' ? [field.shape, ...innerShapes(field.shape)] : []));
}

function joinResolvers(catalogue: Catalogue, dataset: Dataset): Record<string, Resolver> {
  return Object.fromEntries(dataset.joins.map((join) => [join.field, joinResolver(catalogue, join)]));
}

function joinResolver(catalogue: Catalogue, join: Join): Resolver {
  const target = catalogue.byType.get(join.target);
  const to = target?.leaves.get(join.to);
  if (!target || !to)
    throw new Error(`a join to ${join.target}.${join.to} passed the catalogue's checks, but is not there`);
  const keysOf = (row: Row) => joinKeys(join, row.record).filter(({ key }) => isSearchable(key));
  if (!join.toMany) {
    return (async (row: Row, _: unknown, context: GatewayContext, info: GraphQLResolveInfo) => {
      const level = freshnessLevel(target, info);
      const found = await Promise.all(keysOf(row).map(({ key }) => context.records.load(target, [to], [key], level)));
      return found.flat()[0] ?? null;
    }) as Resolver;
  }
  return ((row: Row, args: ListArguments, context: GatewayContext, info: GraphQLResolveInfo) => {
    const joined = keysOf(row);
    const beside = joined.flatMap((key) => (key.beside ? [key.beside] : []));
    const search = allOf([
      conditionsOf(target, args, context.features),
      ...beside.map(({ path, value }) => phrase(path, [value])),
    ]);
    if (search && search.kind !== 'nothing') checkLength(renderSearch(search));
    const query = { dataset: target, to, search, sort: sortOf(target, args), level: freshnessLevel(target, info) };
    const keys = joined.map(({ key }) => key);
    const { provenance } = row;
    return new Connection(
      ({ records: needsRecords, window }) => context.joins.load(query, { keys, needsRecords, window, provenance }),
      windowOf(args),
    );
  }) as Resolver;
}

/** The provenance of an answer that followed from the question alone. */
function nothingAsked(context: GatewayContext) {
  const now = context.now();
  return { path: '', lastUpdated: undefined, fetchedAt: now, validatedAt: now, stale: false, sampleData: false };
}
