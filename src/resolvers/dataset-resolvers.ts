import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import type { Catalogue, Dataset, Join, ObjectField, ObjectShape } from '../catalogue/catalogue.ts';
import { joinKeys } from '../catalogue/key-form.ts';
import { fieldReader, objectReader, objectsReader } from '../catalogue/read-value.ts';
import { badInput } from '../errors.ts';
import { createEmptyList } from '../loaders/empty-list.ts';
import { createSearchList } from '../loaders/search-list.ts';
import { allOf, isSearchable, phrase, renderSearch, type Search } from '../openfda/search.ts';
import { Connection, windowOf } from './connection.ts';
import { freshnessLevel } from './freshness-level.ts';
import type { GatewayContext } from './gateway-context.ts';
import { conditionsOf, type ListArguments, sortOf } from './list-arguments.ts';
import {
  type Holder,
  holderOf,
  isProperty,
  type ObjectView,
  type RecordView,
  type RecordViews,
  rowOf,
} from './record-view.ts';
import { checkLength } from './where-search.ts';

type Resolver = GraphQLFieldResolver<never, GatewayContext>;
export type ResolverMap = Record<string, Record<string, Resolver>>;

/** The resolvers of everything that is derived from the datasets. */
export function datasetResolvers(catalogue: Catalogue, views: RecordViews): ResolverMap {
  const map: ResolverMap = { Query: {} };
  for (const dataset of catalogue.datasets.values()) {
    map.Query = { ...map.Query, ...rootResolvers(dataset, views) };
    map[dataset.typeName] = {
      ...shapeResolvers(dataset.shape, views),
      ...joinResolvers(catalogue, dataset, views),
      asOf: ((view: RecordView) => rowOf(view).provenance) as Resolver,
    };
    for (const shape of innerShapes(dataset.shape)) map[shape.typeName] = shapeResolvers(shape, views);
  }
  return map;
}

function rootResolvers(dataset: Dataset, views: RecordViews): Record<string, Resolver> {
  const list = (_: never, args: ListArguments, context: GatewayContext, info: GraphQLResolveInfo) => {
    const search = conditionsOf(dataset, args, context.features);
    context.onOwnSearch({ dataset: dataset.path, search: args.search });
    const window = windowOf(args);
    const sort = sortOf(dataset, args);
    const level = freshnessLevel(dataset, info);
    return new Connection(
      async () => {
        if (search?.kind === 'nothing') return createEmptyList(nothingAsked(context));
        return createSearchList({
          source: context.source,
          features: context.features,
          dataset,
          search: rendered(search),
          sort,
          level,
          onPage: context.onListPage,
        });
      },
      window,
      () => context.trace.resolver(info.path),
    );
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
      const done = context.trace.resolver(info.path);
      const loading = context.records.load(dataset, fields, values, freshnessLevel(dataset, info));
      const [row] = await loading.finally(done);
      return row ? views.record(dataset, row) : null;
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

/** Resolvers for those fields of a shape that are no property of its view: lists of values, and objects. */
function shapeResolvers(shape: ObjectShape, views: RecordViews): Record<string, Resolver> {
  const resolvers: Record<string, Resolver> = {};
  for (const field of shape.fields) {
    if (isProperty(field)) continue;
    const read = field.kind === 'leaf' ? fieldReader(field) : viewReader(field, views);
    resolvers[field.name] = ((view: ObjectView) => read(holderOf(view))) as Resolver;
  }
  return resolvers;
}

function viewReader({ wire, list, shape }: ObjectField, views: RecordViews): (held: Holder) => unknown {
  const view = views.objects(shape);
  if (list) {
    const read = objectsReader(wire);
    return (held) => read(held).map(view);
  }
  const read = objectReader(wire);
  return (held) => {
    const found = read(held);
    return found && view(found);
  };
}

function innerShapes(shape: ObjectShape): ObjectShape[] {
  return shape.fields.flatMap((field) => (field.kind === 'object' ? [field.shape, ...innerShapes(field.shape)] : []));
}

function joinResolvers(catalogue: Catalogue, dataset: Dataset, views: RecordViews): Record<string, Resolver> {
  return Object.fromEntries(dataset.joins.map((join) => [join.field, joinResolver(catalogue, join, views)]));
}

function joinResolver(catalogue: Catalogue, join: Join, views: RecordViews): Resolver {
  const target = catalogue.byType.get(join.target);
  const to = target?.leaves.get(join.to);
  if (!target || !to)
    throw new Error(`a join to ${join.target}.${join.to} passed the catalogue's checks, but is not there`);
  const keysOf = (view: RecordView) => joinKeys(join, rowOf(view).record).filter(({ key }) => isSearchable(key));
  if (!join.toMany) {
    return (async (view: RecordView, _: unknown, context: GatewayContext, info: GraphQLResolveInfo) => {
      const level = freshnessLevel(target, info);
      const keys = keysOf(view);
      if (keys.length === 0) return null;
      context.allowance.takeJoined();
      const done = context.trace.resolver(info.path);
      const loading = Promise.all(keys.map(({ key }) => context.records.load(target, [to], [key], level)));
      const found = await loading.finally(done);
      const [row] = found.flat();
      return row ? views.record(target, row) : null;
    }) as Resolver;
  }
  return ((view: RecordView, args: ListArguments, context: GatewayContext, info: GraphQLResolveInfo) => {
    const joined = keysOf(view);
    context.onOwnSearch({ dataset: target.path, search: args.search });
    const beside = joined.flatMap((key) => (key.beside ? [key.beside] : []));
    const search = allOf([
      conditionsOf(target, args, context.features),
      ...beside.map(({ path, value }) => phrase(path, [value])),
    ]);
    if (search && search.kind !== 'nothing') checkLength(renderSearch(search));
    const query = { dataset: target, to, search, sort: sortOf(target, args), level: freshnessLevel(target, info) };
    const keys = joined.map(({ key }) => key);
    const { provenance } = rowOf(view);
    return new Connection(
      ({ records: needsRecords, window }) => context.joins.load(query, { keys, needsRecords, window, provenance }),
      windowOf(args),
      () => context.trace.resolver(info.path),
    );
  }) as Resolver;
}

/** The provenance of an answer that followed from the question alone. */
function nothingAsked(context: GatewayContext) {
  const now = context.now();
  return { path: '', lastUpdated: undefined, fetchedAt: now, validatedAt: now, stale: false, sampleData: false };
}
