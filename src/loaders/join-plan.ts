import {
  type Dataset,
  type FreshnessLevel,
  isCountable,
  type LeafField,
  wholeValueField,
} from '../catalogue/catalogue.ts';
import { keysAt } from '../catalogue/wire-path.ts';
import type { Features } from '../features.ts';
import { maxLimit } from '../openfda/request.ts';
import { allOf, phrase, renderSearch, type Search } from '../openfda/search.ts';
import type { Provenance, Row, SourceAnswer } from '../source/answer.ts';
import type { OperationSource } from '../source/cached-source.ts';
import { createEmptyList } from './empty-list.ts';
import { createLocalList } from './local-list.ts';
import { oldest, type RecordList, type Window } from './record-list.ts';
import { createSearchList, listName } from './search-list.ts';
import { createSplitList, fitsOneRequest } from './split-list.ts';

/** The records of a dataset that a join leads to, before the parents' keys are known. */
export interface JoinQuery {
  readonly dataset: Dataset;
  readonly to: LeafField;
  /** Further conditions of the caller. */
  readonly search: Search | undefined;
  readonly sort: string | undefined;
  readonly level: FreshnessLevel;
}

/** One parent's wish: the keys it is joined by, and what is needed of their records. */
export interface ParentRequest {
  readonly keys: readonly string[];
  /** Whether records, not the total alone, are needed. */
  readonly needsRecords: boolean;
  /** The stretch of records that will be asked for; undefined where none is. */
  readonly window: Window | undefined;
  /** Tells how old the knowledge of the keys is. */
  readonly provenance: Provenance;
}

export interface JoinPlanner {
  /** The list of one parent, asked of openFDA by itself: in several requests where its keys do not fit into one. */
  alone(query: JoinQuery, parent: ParentRequest): RecordList;
  /** The same with its records at hand, for a parent that others wait with. */
  aloneAhead(query: JoinQuery, parent: ParentRequest): Promise<RecordList>;
  /** The lists of many parents whose keys fit into one request, in their order. */
  together(query: JoinQuery, parents: readonly ParentRequest[]): Promise<RecordList[]>;
}

/**
 * Plans how the joined records of many parents are asked for with few requests.
 *
 * One page of 1,000 for all parents together answers most joins, totals and facets included: where openFDA's total says
 * that it is all there is, everything else is computed here. Otherwise the records of each key are counted, the parents
 * with more than 1,000 are asked for by themselves, and the others are read whole, page by page.
 */
export function createJoinPlanner(source: OperationSource, features: Features): JoinPlanner {
  function searchOf(query: JoinQuery, keys: readonly string[]): string | undefined {
    const search = allOf([phrase(wholeValueField(query.to), keys), query.search]);
    return search === undefined || search.kind === 'nothing' ? undefined : renderSearch(search);
  }

  function alone(query: JoinQuery, { keys, provenance }: ParentRequest): RecordList {
    const search = searchOf(query, keys);
    if (search === undefined) return createEmptyList(provenance);
    const { dataset, sort, level } = query;
    if (!fitsOneRequest(keys)) {
      const name = listName(dataset, search, sort);
      return createSplitList({ query, keys, name, readAll: (part) => readAll(query, part) });
    }
    return createSearchList({ source, features, dataset, search, sort, level });
  }

  /** Parents that are given their records together go on together: the look-ups that follow from them share requests. */
  async function aloneAhead(query: JoinQuery, parent: ParentRequest): Promise<RecordList> {
    const list = alone(query, parent);
    const { window } = parent;
    if (!window) return list;
    const page = list.page(window);
    await page.catch(() => {}); // The list's own page tells of the failure.
    return { ...list, page: (asked) => (asked === window ? page : list.page(asked)) };
  }

  function readPage(query: JoinQuery, keys: readonly string[], searchAfter?: string): Promise<SourceAnswer> {
    const { dataset, sort, level } = query;
    const request = { dataset: dataset.path, search: searchOf(query, keys), sort, limit: maxLimit, searchAfter };
    return source.read(request, level);
  }

  /** Every page of the keys' records; undefined where they end before openFDA's total is reached. */
  async function readAll(
    query: JoinQuery,
    keys: readonly string[],
    first?: SourceAnswer,
  ): Promise<SourceAnswer[] | undefined> {
    let page = first ?? (await readPage(query, keys));
    const pages = [page];
    let seen = page.results.length;
    while (seen < page.total && page.next !== undefined && page.results.length > 0) {
      page = await readPage(query, keys, page.next);
      pages.push(page);
      seen += page.results.length;
    }
    return seen >= (pages[0]?.total ?? 0) ? pages : undefined;
  }

  async function countKeys(query: JoinQuery, keys: readonly string[]): Promise<KeyCounts> {
    const { dataset, level } = query;
    const request = {
      dataset: dataset.path,
      search: searchOf(query, keys),
      count: wholeValueField(query.to),
      limit: maxLimit,
    };
    const { results, provenance } = await source.read(request, level);
    const counts = new Map(results.map((row) => [String(row.term), Number(row.count)]));
    // A count that is cut at its maximum says nothing of the keys it leaves out.
    const isComplete = results.length < maxLimit;
    return { provenance, of: (key) => counts.get(key) ?? (isComplete ? 0 : undefined) };
  }

  function local(query: JoinQuery, parents: readonly ParentRequest[], pages: readonly SourceAnswer[]): RecordList[] {
    const provenance = oldest(pages.map((page) => page.provenance));
    const rowsByKey = groupByKey(pages, query.to.path);
    return parents.map((parent) => {
      const rows = inOrder(parent.keys.map((key) => rowsByKey.get(key) ?? []));
      const name = listName(query.dataset, searchOf(query, parent.keys), query.sort);
      return createLocalList({ rows, name, provenance, upstream: alone(query, parent) });
    });
  }

  async function totals(
    query: JoinQuery,
    parents: readonly ParentRequest[],
    keys: readonly string[],
  ): Promise<RecordList[]> {
    const counts = await countKeys(query, keys);
    const { provenance } = counts;
    return parents.map((parent) => {
      const value = counts.of(parent.keys[0] ?? '');
      const list = alone(query, parent);
      return value === undefined ? list : { ...list, total: async () => ({ value, provenance }) };
    });
  }

  function eachAlone(query: JoinQuery, parents: readonly ParentRequest[]): Promise<RecordList[]> {
    return Promise.all(parents.map((parent) => aloneAhead(query, parent)));
  }

  async function together(query: JoinQuery, parents: readonly ParentRequest[]): Promise<RecordList[]> {
    const keys = [...new Set(parents.flatMap((parent) => parent.keys))];
    const countable = isCountable(query.to);
    const wantsTotalsAlone = parents.every((parent) => !parent.needsRecords && parent.keys.length === 1);
    if (countable && wantsTotalsAlone) return totals(query, parents, keys);
    const first = await readPage(query, keys);
    if (first.total <= first.results.length) return local(query, parents, [first]);
    if (!countable) return eachAlone(query, parents);

    const counts = await countKeys(query, keys);
    const isCold = (parent: ParentRequest) => parent.keys.every((key) => (counts.of(key) ?? 0) <= maxLimit);
    const cold = parents.filter(isCold);
    const coldKeys = [...new Set(cold.flatMap((parent) => parent.keys))].filter((key) => counts.of(key) !== 0);
    const expected = coldKeys.reduce((sum, key) => sum + (counts.of(key) ?? 0), 0);
    if (Math.ceil(expected / maxLimit) > cold.length) return eachAlone(query, parents);
    const all = coldKeys.length === keys.length ? first : undefined;
    const hot = parents.filter((parent) => !isCold(parent));
    const [pages, hotLists] = await Promise.all([
      coldKeys.length === 0 ? [] : readAll(query, coldKeys, all),
      eachAlone(query, hot),
    ]);
    const coldLists =
      pages === undefined
        ? await eachAlone(query, cold)
        : pages.length === 0
          ? cold.map(() => createEmptyList(counts.provenance))
          : local(query, cold, pages);
    const listOf = new Map([
      ...cold.map((parent, place) => [parent, coldLists[place]] as const),
      ...hot.map((parent, place) => [parent, hotLists[place]] as const),
    ]);
    return parents.map((parent) => listOf.get(parent) ?? alone(query, parent));
  }

  return { alone, aloneAhead, together };
}

interface KeyCounts {
  readonly provenance: Provenance;
  /** Records that hold the key; undefined where openFDA did not say. */
  of(key: string): number | undefined;
}

interface PlacedRow {
  readonly place: number;
  readonly row: Row;
}

function groupByKey(pages: readonly SourceAnswer[], path: string): Map<string, PlacedRow[]> {
  const groups = new Map<string, PlacedRow[]>();
  let place = 0;
  for (const { results, provenance } of pages) {
    for (const record of results) {
      const placed = { place, row: { record, provenance } };
      place += 1;
      for (const key of keysAt(record, path)) {
        const group = groups.get(key);
        if (group) group.push(placed);
        else groups.set(key, [placed]);
      }
    }
  }
  return groups;
}

/** The rows of several keys, each once, in the order in which openFDA gave them. */
function inOrder(groups: readonly (readonly PlacedRow[])[]): Row[] {
  const distinct = new Map(groups.flat().map((placed) => [placed.place, placed.row]));
  return [...distinct].sort(([a], [b]) => a - b).map(([, row]) => row);
}
