import type { GraphQLResolveInfo } from 'graphql';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { badInput } from '../errors.ts';
import { rawSearch } from '../openfda/raw-search.ts';
import { maxLimit, maxSkip } from '../openfda/request.ts';
import { checkCharacters, renderSearch } from '../openfda/search.ts';
import { conditionsOfUse } from './conditions-of-use.ts';
import { freshnessLevel } from './freshness-level.ts';
import type { GatewayContext } from './gateway-context.ts';
import { checkLength } from './where-search.ts';

export interface RawArguments {
  readonly dataset: string;
  readonly search?: string | null;
  readonly count?: string | null;
  readonly sort?: string | null;
  readonly limit?: number | null;
  readonly skip?: number | null;
}

/** The resolver of `openFda`: openFDA's answer as it is, through cache and budget; null where it found nothing. */
export function rawOpenFda(catalogue: Catalogue) {
  return async (_: never, args: RawArguments, context: GatewayContext, info: GraphQLResolveInfo) => {
    const dataset = catalogue.datasets.get(args.dataset);
    if (!dataset)
      throw badInput('dataset', `one of ${[...catalogue.datasets.keys()].join(', ')}`, JSON.stringify(args.dataset));
    const search = rawSearch('search', args.search ?? '');
    const rendered = search && renderSearch(search);
    checkLength(rendered ?? '');
    const count = fieldName('count', args.count);
    const sort = sortOrder(args.sort);
    const limit = bounded('limit', args.limit, maxLimit);
    const skip = bounded('skip', args.skip, maxSkip);
    if (count !== undefined && skip !== undefined) throw badInput('skip', 'no skip beside `count`', String(skip));
    context.onOwnSearch({ dataset: dataset.path, search: args.search, count });
    const request = { dataset: dataset.path, search: rendered, count, sort, limit, skip };
    const answer = await context.source.read(request, freshnessLevel(dataset, info));
    if (answer.total === 0) return null;
    const { lastUpdated, provenance } = answer;
    const results = count === undefined ? { results: { skip: skip ?? 0, limit: limit ?? 1, total: answer.total } } : {};
    return {
      meta: {
        ...conditionsOfUse,
        last_updated: lastUpdated,
        ...results,
        ...(provenance.sampleData ? { sampleData: true } : {}),
      },
      results: answer.results,
    };
  };
}

function bounded(argument: string, value: number | null | undefined, max: number): number | undefined {
  if (value === null || value === undefined) return undefined;
  if (value < 0 || value > max) throw badInput(argument, `0 to ${max}`, String(value));
  return value;
}

function fieldName(argument: string, value: string | null | undefined): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (!/^[A-Za-z0-9_@.]+$/.test(value)) throw badInput(argument, 'the name of a field', JSON.stringify(value));
  return value;
}

function sortOrder(value: string | null | undefined): string | undefined {
  if (value === null || value === undefined) return undefined;
  checkCharacters('sort', value);
  if (!/^[\w@.]+:(asc|desc)(,[\w@.]+:(asc|desc))*$/.test(value)) {
    throw badInput('sort', '`field:asc` or `field:desc`, several separated by commas', JSON.stringify(value));
  }
  return value;
}
