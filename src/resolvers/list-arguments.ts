import { type Dataset, type LeafField, wholeValueField } from '../catalogue/catalogue.ts';
import { namedLeaves } from '../catalogue/derive-sdl.ts';
import { badInput } from '../errors.ts';
import { usualFeatures } from '../features.ts';
import { rawSearch } from '../openfda/raw-search.ts';
import { asWritten, inNormalForm, type Search } from '../openfda/search.ts';
import type { WindowArguments } from './connection.ts';
import { type WhereInput, whereSearch } from './where-search.ts';

/** The arguments of a list field or a join to many. */
export interface ListArguments extends WindowArguments {
  readonly where?: WhereInput | null;
  readonly search?: string | null;
  readonly orderBy?: readonly { readonly field: string; readonly direction: 'ASC' | 'DESC' }[] | null;
}

/** The caller's conditions, `where` and `search` together. */
export function conditionsOf(dataset: Dataset, args: ListArguments, features = usualFeatures): Search | undefined {
  const combine = features.has('filter-normalisation') ? inNormalForm : asWritten;
  return combine.allOf([whereSearch(dataset, args.where, 'where', combine), rawSearch('search', args.search ?? '')]);
}

/** Most criteria of an order; more would only make the request longer than openFDA takes. */
const maxCriteria = 8;

/** The `sort` parameter: the caller's order, else newest first unless a search asks for relevance. */
export function sortOf(dataset: Dataset, args: ListArguments): string | undefined {
  const order = args.orderBy ?? [];
  if (order.length > 0) {
    const named = leavesByEnumName(dataset);
    if (order.length > maxCriteria) throw badInput('orderBy', `at most ${maxCriteria} criteria`, String(order.length));
    const criteria = order.map(({ field, direction }) => {
      const leaf = named.get(field);
      if (!leaf) throw badInput('orderBy', `a field of ${dataset.typeName}`, field);
      return `${wholeValueField(leaf)}:${direction.toLowerCase()}`;
    });
    return criteria.join(',');
  }
  if (args.search || !dataset.newest) return undefined;
  return `${wholeValueField(dataset.newest)}:desc`;
}

const named = new WeakMap<Dataset, ReadonlyMap<string, LeafField>>();

/** The value fields of a dataset by the enum values that stand for them. */
export function leavesByEnumName(dataset: Dataset): ReadonlyMap<string, LeafField> {
  let leaves = named.get(dataset);
  if (!leaves) {
    leaves = new Map(namedLeaves(dataset.shape).map(({ enumName, leaf }) => [enumName, leaf]));
    named.set(dataset, leaves);
  }
  return leaves;
}
