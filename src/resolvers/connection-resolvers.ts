import type { GraphQLFieldResolver } from 'graphql';
import type { Catalogue, LeafField } from '../catalogue/catalogue.ts';
import { badInput } from '../errors.ts';
import type { Day } from '../loaders/record-list.ts';
import { maxLimit } from '../openfda/request.ts';
import type { Provenance } from '../source/answer.ts';
import type { Connection } from './connection.ts';
import type { GatewayContext } from './gateway-context.ts';
import { leavesByEnumName } from './list-arguments.ts';
import type { RecordViews } from './record-view.ts';

type Interval = 'DAY' | 'MONTH' | 'YEAR';
type Resolvers = Record<string, Record<string, GraphQLFieldResolver<never, GatewayContext>>>;

/** The resolvers of every dataset's connection, and of what connections are made of. */
export function connectionResolvers(catalogue: Catalogue, views: RecordViews): Resolvers {
  const map: Resolvers = { AsOf: asOfResolvers };
  for (const dataset of catalogue.datasets.values()) {
    const fieldOf = (name: string): LeafField => {
      const field = leavesByEnumName(dataset).get(name);
      if (!field) throw badInput('field', `a field of ${dataset.typeName}`, name);
      return field;
    };
    map[`${dataset.typeName}Connection`] = {
      totalCount: (connection: Connection) => connection.total(),
      nodes: async (connection: Connection, _: unknown, context: GatewayContext) =>
        (await handedOut(connection, context)).map(({ row }) => views.record(dataset, row)),
      edges: async (connection: Connection, _: unknown, context: GatewayContext) =>
        (await handedOut(connection, context)).map(({ row, cursor }) => ({ cursor, node: views.record(dataset, row) })),
      pageInfo: async (connection: Connection) => {
        const page = await connection.page();
        return {
          hasNextPage: page.hasNextPage,
          endCursor: page.rows.at(-1)?.cursor ?? null,
          reloadedDuringWalk: page.reloaded,
        };
      },
      facet: (connection: Connection, args: { field: string; first: number | null }) => {
        const first = args.first ?? 100;
        if (first < 1 || first > maxLimit) throw badInput('first', `1 to ${maxLimit}`, String(first));
        return connection.terms(fieldOf(args.field), first);
      },
      histogram: async (connection: Connection, args: { field: string; interval: Interval | null }) =>
        bucketsOf(await connection.days(fieldOf(args.field)), args.interval ?? 'YEAR'),
      asOf: (connection: Connection) => connection.asOf(),
    };
  }
  return map;
}

async function handedOut(connection: Connection, { allowance }: GatewayContext) {
  allowance.take(0);
  const { rows } = await connection.page();
  allowance.take(rows.length);
  return rows;
}

const asOfResolvers: Record<string, GraphQLFieldResolver<never, GatewayContext>> = {
  lastUpdated: ({ lastUpdated }: Provenance) => lastUpdated ?? null,
  fetchedAt: ({ fetchedAt }: Provenance) => new Date(fetchedAt),
  validatedAt: ({ validatedAt }: Provenance, _args, { footprint }) => {
    footprint.isPrivate = true;
    return new Date(validatedAt);
  },
  stale: ({ stale }: Provenance, _args, { footprint }) => {
    footprint.isPrivate = true;
    return stale;
  },
  source: ({ path }: Provenance) => path,
  ageSeconds: ({ validatedAt }: Provenance, _args, { now, footprint }) => {
    footprint.isPrivate = true;
    return Math.max(0, Math.floor((now() - validatedAt) / 1000));
  },
};

/** Days summed into months or years; stretches without records are left out. */
export function bucketsOf(days: readonly Day[], interval: Interval): { start: string; count: number }[] {
  const buckets = new Map<string, number>();
  for (const { day, count } of days) {
    const start =
      interval === 'YEAR' ? `${day.slice(0, 4)}-01-01` : interval === 'MONTH' ? `${day.slice(0, 7)}-01` : day;
    buckets.set(start, (buckets.get(start) ?? 0) + count);
  }
  return [...buckets].map(([start, count]) => ({ start, count }));
}
