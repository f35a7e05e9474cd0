import { type Dataset, type FreshnessLevel, type LeafField, wholeValueField } from '../catalogue/catalogue.ts';
import { badInput, GatewayError } from '../errors.ts';
import { type Features, usualFeatures } from '../features.ts';
import { maxLimit, maxSkip, type OpenFdaRequest } from '../openfda/request.ts';
import type { Provenance, SourceAnswer } from '../source/answer.ts';
import type { OperationSource } from '../source/cached-source.ts';
import { countDays } from './count-days.ts';
import { createCursorWriter, decodeCursor } from './cursor.ts';
import { maxRoundedSize, roundedSize } from './page-size.ts';
import { PlacedRow } from './placed-row.ts';
import { type ListPage, oldest, type RecordList, type Term, type Window } from './record-list.ts';

export interface SearchListOptions {
  readonly source: OperationSource;
  readonly dataset: Dataset;
  /** The rendered search; undefined for every record. */
  readonly search: string | undefined;
  readonly sort: string | undefined;
  readonly level: FreshnessLevel;
  readonly features?: Features;
  /** Told of the pages that are asked for. */
  readonly onPage?: (request: OpenFdaRequest) => void;
}

/** What tells a list from every other: its cursors fit no other. */
export function listName(dataset: Dataset, search: string | undefined, sort: string | undefined): string {
  return `${dataset.path}\n${search ?? ''}\n${sort ?? ''}`;
}

/** The records of a dataset that meet one search, asked of openFDA page by page. */
export function createSearchList(options: SearchListOptions): RecordList {
  const { source, dataset, search, sort, level, features = usualFeatures } = options;
  const name = listName(dataset, search, sort);
  const writeCursor = createCursorWriter(name);
  const isRounding = features.has('page-rounding');
  const requestOf = (part: Omit<OpenFdaRequest, 'dataset' | 'search'>) => ({ dataset: dataset.path, search, ...part });
  const ask = (part: Omit<OpenFdaRequest, 'dataset' | 'search'>): Promise<SourceAnswer> =>
    source.read(requestOf(part), level);

  async function page(window: Window): Promise<ListPage> {
    const start = startOf(name, window, isRounding);
    const rows: ListPage['rows'][number][] = [];
    const parts: Provenance[] = [];
    let { anchor, base } = start;
    let drop = start.position - base;
    let total = 0;
    for (;;) {
      const wanted = Math.min(maxLimit, drop + window.first - rows.length);
      const limit = isRounding ? roundedSize(wanted) : wanted;
      const request = requestOf({ sort, limit, ...(anchor === undefined ? { skip: base } : { searchAfter: anchor }) });
      options.onPage?.(request);
      const answer = await source.read(request, level);
      const { provenance, results, next } = answer;
      parts.push(provenance);
      if (results.length > 0 || base === 0) total = answer.total;
      else if (rows.length === 0) total = (await ask({ limit: 0 })).total; // A page past the end tells no total.
      const pageBase = base;
      const pageAnchor = anchor;
      const pageDrop = drop;
      results.forEach((record, place) => {
        if (place < pageDrop || rows.length >= window.first) return;
        const isLast = place === results.length - 1 && next !== undefined;
        const position = pageBase + place;
        const at = isLast
          ? { position, anchor: next, base: position + 1, lastUpdated: provenance.lastUpdated }
          : { position, anchor: pageAnchor, base: pageBase, lastUpdated: provenance.lastUpdated };
        rows.push(new PlacedRow({ record, provenance }, at, writeCursor));
      });
      const seen = pageBase + results.length;
      if (rows.length >= window.first || results.length < limit || (results.length > 0 && seen >= total)) break;
      // A page reached by skipping has no anchor for the next one: go on skipping as far as openFDA lets.
      if (next === undefined && (anchor !== undefined || seen > maxSkip)) break;
      base = seen;
      anchor = next;
      drop = Math.max(0, drop - results.length);
    }
    return {
      rows,
      total,
      // An empty page is the end, whatever total openFDA tells: it has no cursor to go on from.
      hasNextPage: (rows.length > 0 || window.first === 0) && start.position + rows.length < total,
      reloaded: start.lastUpdated !== undefined && parts.some((part) => isReload(part, start.lastUpdated)),
      provenance: oldest(parts),
    };
  }

  return {
    page,
    async total() {
      const answer = await ask({ limit: 0 });
      return { value: answer.total, provenance: answer.provenance };
    },
    async terms(field, first) {
      // Two sizes only, so that different wishes share an answer.
      const rounded = first <= 100 ? 100 : maxLimit;
      const limit = features.has('count-rounding') ? rounded : first;
      const answer = await ask({ count: wholeValueField(field), limit });
      const terms = answer.results.slice(0, first).map((row) => toTerm(dataset, field, row));
      return { value: terms, provenance: answer.provenance };
    },
    days: (field) => countDays(source, { dataset: dataset.path, search, level, path: field.path }),
  };
}

function isReload(part: Provenance, since: string | undefined): boolean {
  return part.lastUpdated !== undefined && part.lastUpdated !== since;
}

/** A term of a count; openFDA counts true and false as 1 and 0. */
function toTerm(dataset: Dataset, field: LeafField, row: Readonly<Record<string, unknown>>): Term {
  if (row.term === undefined || row.term === null || typeof row.count !== 'number') {
    const message = `expected rows with a term and a count from openFDA (${dataset.path}, ${field.path}), but got ${JSON.stringify(row).slice(0, 200)}`;
    throw new GatewayError('UPSTREAM_ERROR', message, { dataset: dataset.path });
  }
  const isTruth = field.index === 'BOOLEAN' && (row.term === 0 || row.term === 1);
  return { term: String(isTruth ? row.term === 1 : row.term), count: row.count };
}

interface Start {
  readonly position: number;
  readonly base: number;
  readonly anchor: string | undefined;
  readonly lastUpdated: string | undefined;
}

function startOf(list: string, { after, offset }: Window, isRounding: boolean): Start {
  if (after === undefined) {
    if (offset > maxSkip) {
      throw badInput(
        'offset',
        `at most ${maxSkip} (beyond it, page with \`after\` and the cursors of \`pageInfo\`)`,
        String(offset),
      );
    }
    return { position: offset, base: offset, anchor: undefined, lastUpdated: undefined };
  }
  if (offset > 0) throw badInput('offset', 'no offset beside `after`', String(offset));
  const cursor = decodeCursor(list, after);
  const position = cursor.position + 1;
  if (cursor.anchor !== undefined)
    return { position, base: cursor.base, anchor: cursor.anchor, lastUpdated: cursor.lastUpdated };
  // A rounded page holds more than was asked for: it is read once more, and its end leads on.
  if (isRounding && cursor.base === 0 && position < maxRoundedSize)
    return { position, base: 0, anchor: undefined, lastUpdated: cursor.lastUpdated };
  if (position >= maxSkip + maxLimit) {
    throw badInput(
      'after',
      `a cursor of a walk that began without \`offset\` (others end at ${maxSkip + maxLimit} records)`,
      `one at ${position}`,
    );
  }
  return { position, base: Math.min(position, maxSkip), anchor: undefined, lastUpdated: cursor.lastUpdated };
}
